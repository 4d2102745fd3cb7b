"""Photos for tests: small JPEGs of one colour, as the window would make them, and as cameras do."""

from io import BytesIO

from PIL import Image

from workshop_app.domain.pictures import hash_of


def jpeg(colour=(200, 40, 40), size=(64, 48), **how):
    """A JPEG of one colour."""
    made = BytesIO()
    Image.new("RGB", size, colour).save(made, "JPEG", **how)
    return made.getvalue()


def photo_of_a_phone(size=(3000, 2000)):
    """A photo that is turned, large, and says in EXIF where and with what it was taken."""
    about = Image.Exif()
    about[0x0112] = 6  # to be turned a quarter to the right
    about[0x010F] = "Invented Phones"
    noise = Image.effect_noise(size, 80).convert("RGB")
    made = BytesIO()
    noise.save(made, "JPEG", quality=97, exif=about)
    return made.getvalue()


__all__ = ["hash_of", "jpeg", "photo_of_a_phone"]
