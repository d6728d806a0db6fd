"""The sign-in screen: staff number and password, with what is wrong beside the field."""

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dost_desk.errors import DostError, InputError
from dost_desk.services.identity import SignedIn
from dost_desk.ui import messages
from dost_desk.ui.i18n import Language
from dost_desk.ui.signin.model import Greeting, SignInModel
from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets import Banner, Card, Field, Icon, KeyButton, Text, Variant

_WIDTH = 440


class SignInView(QWidget):
    """A card in the middle; the last staff number is kept, the password never.

    Language and theme can be changed before anybody is in: ``language_chosen``, ``theme_toggled``.
    """

    language_chosen = Signal(str)
    theme_toggled = Signal()

    def __init__(self, model: SignInModel, icon: str = "desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sign-in")
        self._model = model
        self._greeting = Greeting()
        self._centre = Text("", TextRole.SUBHEADING, wrap=True, quiet=True)
        self._centre.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._heading = Text("", TextRole.TITLE)
        self._heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.staff = QLineEdit()
        self.staff.setObjectName("staff")
        self.password = QLineEdit()
        self.password.setObjectName("password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self._staff = Field("", self.staff)
        self._password = Field("", self.password)
        self.enter = KeyButton("", "Enter", Variant.PRIMARY)
        self.enter.setObjectName("sign-in-button")
        self._problem = Banner()
        self._problem.setObjectName("sign-in-problem")
        self._hint = Banner()
        self._hint.setObjectName("sign-in-hint")
        self.staff.returnPressed.connect(self.password.setFocus)
        self.password.returnPressed.connect(self._sign_in)
        self.enter.clicked.connect(self._sign_in)
        self.staff.textEdited.connect(self._staff.clear_problem)
        self.password.textEdited.connect(self._password.clear_problem)
        card = Card()
        card.setFixedWidth(_WIDTH)
        card.body.setSpacing(Space.M)
        for part in (self._staff, self._password, self._problem, self.enter, self._hint):
            card.body.addWidget(part)
        column = QVBoxLayout(self)
        column.setSpacing(Space.S)
        column.addLayout(self._choices())
        column.addStretch(1)
        column.addWidget(Icon(icon, 48, "accent"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._heading)
        column.addWidget(self._centre)
        column.addSpacing(Space.S)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        model.greeted.connect(self._greet)
        model.signed_in.connect(self._on_signed_in)
        self.retranslate()
        model.greet()

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.XXS)
        row.addStretch(1)
        self.languages: dict[Language, KeyButton] = {}
        for language in Language:
            button = KeyButton(language.upper(), variant=Variant.QUIET)
            button.setObjectName(f"language-{language}")
            button.setCheckable(True)
            button.setAccessibleName(language.own_name)
            button.setToolTip(language.own_name)
            button.clicked.connect(lambda _checked=False, name=language.value: self._choose_language(name))
            self.languages[language] = button
            row.addWidget(button)
        self._theme = KeyButton("", variant=Variant.QUIET, icon="contrast")
        self._theme.setObjectName("sign-in-theme")
        self._theme.clicked.connect(self.theme_toggled)
        row.addWidget(self._theme)
        return row

    def _choose_language(self, name: str) -> None:
        self.language_chosen.emit(name)
        self._mark_language()

    def _mark_language(self) -> None:
        current = QLocale().name()[:2]
        for language, button in self.languages.items():
            button.setChecked(language == current)
            button.set_variant(Variant.SECONDARY if language == current else Variant.QUIET)

    def take_cursor(self) -> None:
        """Put the cursor where something is to be typed."""
        field = self.password if self.staff.text() else self.staff
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._heading.setText(self.tr("Sign in"))
        self._staff.set_texts(self.tr("Staff number"))
        self._password.set_texts(self.tr("Password"))
        self.enter.setText(self.tr("Sign in"))
        self._theme.setAccessibleName(self.tr("Contrast"))
        self._theme.setToolTip(self.tr("Contrast"))
        self._mark_language()
        self._staff.clear_problem()
        self._password.clear_problem()
        self._show_greeting()

    def _greet(self, greeting: Greeting) -> None:
        self._greeting = greeting
        if not self.staff.text():
            self.staff.setText(greeting.staff)
        self._show_greeting()
        if self.isVisible() and not self.password.text():
            self.take_cursor()

    def _show_greeting(self) -> None:
        self._centre.setText(self._greeting.centre)
        self._centre.setVisible(bool(self._greeting.centre))
        if self._greeting.hint:
            self._hint.show_message(
                "info", self.tr("Demonstration: all persons are fictional"), self._greeting.hint
            )

    def _sign_in(self) -> None:
        if not self.enter.isEnabled():
            return
        self._problem.clear()
        self._staff.clear_problem()
        self._password.clear_problem()
        if not self.staff.text().strip():
            self._staff.set_error(self.tr("Type your staff number."))
            self.staff.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not self.password.text():
            self._password.set_error(self.tr("Type your password."))
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.enter.setEnabled(False)
        self.enter.setText(self.tr("Checking…"))
        self._model.sign_in(self.staff.text(), self.password.text(), self._failed)

    def _on_signed_in(self, who: SignedIn | None) -> None:
        self.password.clear()
        self._ready()
        if who is not None:
            self._problem.clear()

    def _failed(self, error: DostError) -> None:
        self._ready()
        text = messages.sentence(error)
        if isinstance(error, InputError) and error.field == "password":
            # What was typed stays: one wrong letter is quicker to mend than all of it.
            self._password.set_error(text)
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
            self.password.selectAll()
        elif error.code.startswith("sign-in."):
            self._staff.set_error(text)
            self.staff.setFocus(Qt.FocusReason.OtherFocusReason)
            self.staff.selectAll()
        else:
            self._problem.show_message("problem", text)

    def _ready(self) -> None:
        self.enter.setEnabled(True)
        self.enter.setText(self.tr("Sign in"))
