"""The colours of the pictures of the app."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage

from tools.screenshots import in_few_colours

PAPER, TEAL = 0xFFFFFFFF, 0xFF0E5A5A


def test_a_few_words_in_a_colour_of_their_own_keep_it_beside_many_in_grey():
    page = QImage(400, 400, QImage.Format.Format_RGB32)
    page.fill(QColor(PAPER))
    for y in range(0, 400, 2):  # edges of letters: no two alike beside each other, in more shades than a picture has
        for x in range(0, 400, 2):
            shade = 20 + (x * 7 + y * 3) % 200
            page.setPixelColor(x, y, QColor(shade, shade, shade))
    for x in range(0, 100, 2):
        page.setPixelColor(x, 300, QColor(TEAL))
    few = in_few_colours(page)
    assert few.colorCount() <= 64
    assert few.pixelColor(10, 300) == QColor(TEAL)
    assert abs(few.pixelColor(200, 200).red() - page.pixelColor(200, 200).red()) < 8
    assert few.pixelColor(201, 201) == QColor(PAPER)
