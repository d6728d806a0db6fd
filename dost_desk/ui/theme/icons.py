"""Draws the shipped SVG icons in any size and colour."""

import functools

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from dost_desk import resources

MISSING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" '
    'stroke-width="1.75"><rect x="5" y="5" width="14" height="14" rx="2"/></svg>'
)
"""Drawn for an icon whose file is not there: text stands beside every icon, so nothing is lost."""


def names() -> list[str]:
    """Return the names of the shipped icons, sorted."""
    return sorted(file.stem for file in resources.path("icons").glob("*.svg"))


@functools.lru_cache(maxsize=128)
def _source(name: str) -> str:
    file = resources.path("icons", f"{name}.svg")
    return file.read_text("utf-8") if file.is_file() else MISSING


@functools.lru_cache(maxsize=512)
def image(name: str, px: int, colour: str) -> QImage:
    """Return the icon as a square transparent image of ``px`` device pixels, drawn in ``colour``."""
    picture = QImage(px, px, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    tinted = _source(name).replace("currentColor", colour)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(tinted.encode())).render(painter, QRectF(0, 0, px, px))
    painter.end()
    return picture


def pixmap(name: str, px: int, colour: str, ratio: float = 1.0) -> QPixmap:
    """Return the icon for a screen: ``px`` logical pixels at device pixel ``ratio``."""
    made = QPixmap.fromImage(image(name, round(px * ratio), colour))
    made.setDevicePixelRatio(ratio)
    return made


def icon(name: str, px: int, colour: str, disabled: str | None = None) -> QIcon:
    """Return a ``QIcon`` in ``colour``, with its own drawing for the disabled state where one is given."""
    made = QIcon(pixmap(name, px, colour))
    if disabled is not None:
        made.addPixmap(pixmap(name, px, disabled), QIcon.Mode.Disabled)
    return made
