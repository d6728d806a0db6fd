"""Text in a role of the type scale, and text that shortens itself where the room ends."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from dost_desk.ui.theme import TextRole, restyle


class Text(QLabel):
    """Plain text (never markup: it may be what a person typed) in a role of the type scale."""

    def __init__(
        self,
        text: str = "",
        role: TextRole = TextRole.BODY,
        parent: QWidget | None = None,
        *,
        wrap: bool = False,
        quiet: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role.value)
        self.setWordWrap(wrap)
        if quiet:
            self.setProperty("quiet", True)

    def set_tone(self, tone: str) -> None:
        """Colour the text as a status: ``ok``, ``waiting``, ``problem``, ``info`` or ``""``."""
        self.setProperty("tone", tone)
        restyle([self])


class ElidedLabel(QLabel):
    """One line that ends in "…" where the room ends; then the whole text is the tooltip.

    ``text()`` stays the whole text, so that tests and screen readers have all of it.
    """

    def __init__(
        self,
        text: str = "",
        role: TextRole = TextRole.BODY,
        parent: QWidget | None = None,
        *,
        quiet: bool = False,
    ) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role.value)
        if quiet:
            self.setProperty("quiet", True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def text(self) -> str:
        """Return the whole text, not the shortened one."""
        return self._whole

    def setText(self, text: str) -> None:
        """Show ``text``, shortened to the room there is."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()
        self.updateGeometry()

    def set_tone(self, tone: str) -> None:
        """Colour the text as a status: ``ok``, ``waiting``, ``problem``, ``info`` or ``""``."""
        self.setProperty("tone", tone)
        restyle([self])

    def sizeHint(self) -> QSize:
        """The room for the whole text."""
        metrics = QFontMetrics(self.font())
        return QSize(
            metrics.horizontalAdvance(self._whole) + 2, max(metrics.height(), super().sizeHint().height())
        )

    def minimumSizeHint(self) -> QSize:
        """A few letters, so that a narrow window stays possible."""
        return QSize(QFontMetrics(self.font()).horizontalAdvance("…") * 2, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text to the new width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit again in another font or style."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        line = " ".join(self._whole.split())
        shown = QFontMetrics(self.font()).elidedText(line, Qt.TextElideMode.ElideRight, self.width())
        if shown != super().text():
            super().setText(shown)
        self.setToolTip(self._whole if shown != line else "")
