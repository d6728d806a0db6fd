"""How large things are on a kiosk's screen: one design, fitted to a portrait or a landscape window."""

import dataclasses

from PySide6.QtCore import QSize

_PORTRAIT = QSize(1080, 1920)
_LANDSCAPE = QSize(1600, 1090)
_LARGER = 1.22


@dataclasses.dataclass(frozen=True, slots=True)
class KioskSize:
    """``unit`` is 1.0 on a screen of the design's size; lengths are in logical pixels."""

    portrait: bool
    unit: float
    larger: bool = False
    height: int = _PORTRAIT.height()

    @classmethod
    def of(cls, window: QSize, *, larger: bool = False) -> "KioskSize":
        """Return the size for a window; a portrait one has a touch zone in its lower two thirds."""
        portrait = window.height() > window.width()
        design = _PORTRAIT if portrait else _LANDSCAPE
        unit = min(window.width() / design.width(), window.height() / design.height())
        return cls(portrait, max(0.4, round(unit, 2)), larger, window.height())

    def px(self, length: float) -> int:
        """Return a length of the design in pixels of this window."""
        return max(1, round(length * self.unit))

    def text(self, size: float) -> int:
        """Return a size of text, larger when the visitor asked for it."""
        return max(12, round(size * self.unit * (_LARGER if self.larger else 1.0)))

    @property
    def columns(self) -> int:
        """Tiles in a row; larger text needs wider ones."""
        if self.portrait:
            return 2
        return 3 if self.larger else 4

    @property
    def head(self) -> int:
        """The height above the touch zone: the upper third of a portrait screen, a strip of a wide one."""
        return self.height // 3 - self.px(90) if self.portrait else self.px(190)

    @property
    def type_scale(self) -> float:
        """What the desk's type scale is multiplied by: the kiosk is read from farther away, standing."""
        return self.unit * (1.5 if self.portrait else 1.1) * (1.15 if self.larger else 1.0)
