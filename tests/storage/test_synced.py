"""Folders that a cloud client syncs, or that lie on a network, are known by what can be seen."""

from pathlib import Path

import pytest

from workshop_app.storage import places
from workshop_app.storage.synced import on_network, synced_by, warning

HOME = Path("/home/rosa")
MOUNTS = """\
sysfs /sys sysfs rw 0 0
/dev/sda1 / ext4 rw 0 0
//server/share /mnt/la\\040red cifs rw 0 0
/dev/sdb1 /mnt/la\\040red/stick vfat rw 0 0
server:/x /srv/x nfs4 rw 0 0
"""


def named(path):
    return synced_by(Path(path), environ={}, home=HOME)


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("/home/rosa/OneDrive/Talleres", "OneDrive"),
        ("/home/rosa/OneDrive - Alcaldía de Mérida/Documentos", "OneDrive"),
        ("/home/rosa/onedrive", "OneDrive"),
        ("/Users/rosa/Library/CloudStorage/OneDrive-Personal/x", "OneDrive"),
        ("/home/rosa/Dropbox (Personal)/x", "Dropbox"),
        ("/home/rosa/Dropbox", "Dropbox"),
        ("/home/rosa/Google Drive/x", "Google Drive"),
        ("/Users/rosa/Library/CloudStorage/GoogleDrive-rosa@example.org/Mi unidad", "Google Drive"),
        ("/g/Mi unidad/Talleres", "Google Drive"),
        ("/g/Meu Drive/Oficinas", "Google Drive"),
        ("/home/rosa/iCloudDrive/x", "iCloud"),
        ("/Users/x/Library/Mobile Documents/com~apple~CloudDocs/x", "iCloud"),
        ("/home/rosa/Nextcloud/x", "Nextcloud"),
        ("/home/rosa/Box/x", "Box"),
        ("/Users/rosa/Library/CloudStorage/Box-Box/x", "Box"),
        ("/Users/rosa/Library/CloudStorage/Egnyte-rosa/x", "Egnyte"),
        ("/home/rosa/MEGAsync/x", "MEGA"),
    ],
)
def test_a_cloud_clients_folder_is_known_by_its_name(path, service):
    assert named(path) == service


@pytest.mark.parametrize(
    "path",
    [
        "/home/rosa/Documentos/Talleres",
        "/home/rosa/Talleres/Box/x",
        "/home/rosa/Mega-proyecto",
        "/home/rosa/Onedriver",
        "/home/rosa/Mi unidad de cuidados",
        "/home/rosa",
        "/",
    ],
)
def test_a_folder_of_this_computer_is_not_suspected(path):
    assert named(path) is None


@pytest.mark.parametrize(
    ("mark", "service"),
    [
        (".dropbox", "Dropbox"),
        (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
        (".sync_4ad7.db", "Nextcloud"),
        ("._sync_4ad7.db", "Nextcloud"),
        (".tmp.drivedownload", "Google Drive"),
        (".stfolder", "Syncthing"),
    ],
)
def test_a_cloud_clients_folder_is_known_by_what_it_leaves_there(tmp_path, mark, service):
    inside = tmp_path / "nube" / "Talleres"
    inside.mkdir(parents=True)
    (tmp_path / "nube" / mark).touch()
    assert synced_by(inside, environ={}, home=HOME) == service


def test_a_clients_own_settings_in_the_home_folder_say_nothing(tmp_path):
    (tmp_path / ".dropbox").mkdir()
    assert synced_by(tmp_path / "Talleres", environ={}, home=tmp_path) is None


def test_windows_names_onedrives_folder_in_its_environment(tmp_path):
    environ = {"OneDriveCommercial": str(tmp_path / "nube")}
    assert synced_by(tmp_path / "nube" / "x", environ=environ, home=HOME) == "OneDrive"
    assert synced_by(tmp_path / "nube2" / "x", environ=environ, home=HOME) is None
    assert synced_by(tmp_path / "x", environ={"OneDrive": ""}, home=HOME) is None


def test_apple_may_sync_the_documents_without_saying_so_in_their_name(tmp_path):
    documents = tmp_path / "Documents"
    assert synced_by(documents / "x", environ={}, home=tmp_path) is None
    (tmp_path / "Library/Mobile Documents/com~apple~CloudDocs/Documents").mkdir(parents=True)
    assert synced_by(documents / "x", environ={}, home=tmp_path) == "iCloud"
    assert synced_by(tmp_path / "Talleres", environ={}, home=tmp_path) is None


@pytest.mark.parametrize(
    ("path", "far"),
    [
        ("/home/rosa/x", False),
        ("/mnt/la red/x", True),
        ("/mnt/la red/stick/x", False),
        ("/mnt/la reducida/x", False),
        ("/srv/x/y", True),
        ("/run/user/1000/gvfs/smb-share:server=x/y", True),
    ],
)
def test_a_network_share_is_known_by_what_is_mounted(path, far):
    assert on_network(Path(path), mounts=MOUNTS) == far


def test_the_warning_names_the_service_and_offers_to_move(tmp_path):
    (tmp_path / "Dropbox").mkdir()
    said = str(warning(tmp_path / "Dropbox"))
    assert said.startswith("Dropbox copies this folder while you work")
    assert "Better move the session" in said
    assert warning(tmp_path) is None


def test_new_sessions_go_where_no_client_copies_them(tmp_path, monkeypatch):
    import platformdirs

    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.setattr(platformdirs, "user_documents_path", lambda: tmp_path / "Documentos")
    assert places.sessions_folder() == tmp_path / "Documentos" / "Workshop App"
    synced = tmp_path / "OneDrive" / "Documentos"
    monkeypatch.setattr(platformdirs, "user_documents_path", lambda: synced)
    assert places.sessions_folder() == tmp_path / "Workshop App"
