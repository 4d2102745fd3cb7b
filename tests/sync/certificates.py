"""Certificates for tests: of an authority that the test believes, or does not."""

import ssl
from datetime import timedelta
from ipaddress import ip_address

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

DAY = timedelta(days=1)


class Authority:
    """Somebody who signs certificates for servers."""

    def __init__(self, folder, now):
        self._folder, self._now = folder, now
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = _name("Tests")
        self.certificate = self._signed(
            self._name, self._key, [x509.BasicConstraints(ca=True, path_length=None)], -9999, 9999
        )

    def believed(self):
        """A client's context that believes this authority, and nobody else."""
        pem = self.certificate.public_bytes(Encoding.PEM).decode()
        return ssl.create_default_context(cadata=pem)

    def server(self, *, host="127.0.0.1", begins=-30, ends=30):
        """A server's context: its certificate counts from and to so many days from now."""
        key = ec.generate_private_key(ec.SECP256R1())
        names = x509.SubjectAlternativeName(
            [x509.IPAddress(ip_address(host)) if host[0].isdigit() else x509.DNSName(host)]
        )
        signed = self._signed(_name(host), key, [names], begins, ends)
        path = self._folder / "server.pem"
        path.write_bytes(
            key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
            + signed.public_bytes(Encoding.PEM)
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(path)
        return context

    def _signed(self, name, key, extensions, begins, ends):
        made = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(self._name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(self._now + begins * DAY)
            .not_valid_after(self._now + ends * DAY)
        )
        for extension in extensions:
            made = made.add_extension(extension, critical=False)
        return made.sign(self._key, hashes.SHA256())


def _name(text):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])
