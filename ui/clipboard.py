"""The clipboard: what this app puts there is marked as secret, and taken away when the cases are locked."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

_KEPT_OUT = {
    # Windows keeps these out of the clipboard history, and from being sent to the person's other computers.
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
    # What password managers say to the clipboard of KDE and, on a Mac, to programs that keep a history.
    "x-kde-passwordManagerHint": b"secret",
    "org.nspasteboard.ConcealedType": b"",
}


def copy_secret(text: str) -> None:
    """Put ``text`` on the clipboard, asking the system to keep no copy of it."""
    data = QMimeData()
    data.setText(text)
    for kind, value in _KEPT_OUT.items():
        data.setData(kind, value)
    QGuiApplication.clipboard().setMimeData(data)


class ClipboardWatch(QObject):
    """Notices what is copied while this app has the focus, by its digest alone, so that `forget` can take it away.

    Qt cannot say on every system whose the content is, so a change that is seen while the app is in use counts as
    its own.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ours = b""
        QGuiApplication.clipboard().dataChanged.connect(self._note)

    def forget(self) -> None:
        """Empty the clipboard where what is on it came from this app; what another program put there stays."""
        clipboard = QGuiApplication.clipboard()
        if clipboard.ownsClipboard() or (self._ours and _digest() == self._ours):
            clipboard.clear()
        self._ours = b""

    def _note(self) -> None:
        if QGuiApplication.focusWindow() is not None:
            self._ours = _digest()


def _digest() -> bytes:
    import hashlib  # noqa: PLC0415 - not needed before something is copied

    return hashlib.sha256(QGuiApplication.clipboard().text().encode("utf-8", "surrogatepass")).digest()
