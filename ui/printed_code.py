"""The recovery code as a page to be printed and put away."""

from __future__ import annotations

import datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from data.atomic import write_whole
from data.recovery_code import RecoveryCode
from logic.dates import day_in_words
from ui import texts

_MARGIN = 20  # millimetres


def write_code_page(path: Path, code: RecoveryCode, day: datetime.date) -> None:
    """Write a PDF of one page with the code, whole or not at all. Raises OSError."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter)
    writer.setTitle(texts.CODE_TITLE)
    painter = QPainter(writer)
    groups = code.printed.split("-")
    half = len(groups) // 2 + 1
    top = 0.0
    for words, points in (
        (texts.CODE_PAGE_TITLE, 20),
        (texts.CODE_PAGE_DAY.format(day=day_in_words(day)), 12),
        ("-".join(groups[:half]) + "-", 26),
        ("-".join(groups[half:]), 26),
        (texts.CODE_PAGE_BODY, 12),
        (texts.CODE_PAGE_KEEP, 12),
    ):
        face = QFont(painter.font())
        face.setPointSize(points)
        painter.setFont(face)
        room = QRectF(0, top, writer.width(), writer.height() - top)
        used = painter.boundingRect(room, Qt.TextFlag.TextWordWrap, words)
        painter.drawText(used, Qt.TextFlag.TextWordWrap, words)
        top += used.height() + painter.fontMetrics().height() * 0.6
    painter.end()
    buffer.close()
    write_whole(path, bytes(content.data()))
