"""How the answer is to be given (passport item 8): which way, whose telephone, who may hear it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QGridLayout, QHBoxLayout, QRadioButton, QWidget

from dost_desk.errors import DostError, InputError
from dost_desk.forms.field_types import FieldType
from dost_desk.services import application
from dost_desk.services.intake import REPLY_CHANNELS
from dost_desk.services.views import CaseView
from dost_desk.ui import messages
from dost_desk.ui.desk.model import DeskModel
from dost_desk.ui.desk.saved_field import SavedChoice, SavedField
from dost_desk.ui.desk.words import DeskWords
from dost_desk.ui.theme import Space
from dost_desk.ui.widgets import Card, Text

WHOSE_PHONES = ("own", "relative", "neighbour")


class ReplyForm(Card):
    """The four ways as radio buttons and the telephone under them; each is written when chosen."""

    def __init__(self, model: DeskModel, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("reply")
        self._model = model
        self._view: CaseView | None = None
        self._words = DeskWords(self)
        self._group = QButtonGroup(self)
        self.channels: dict[str, QRadioButton] = {}
        row = QGridLayout()
        row.setSpacing(Space.XS)
        for index, channel in enumerate(REPLY_CHANNELS):
            button = QRadioButton()
            button.setObjectName(f"reply-{channel}")
            button.clicked.connect(lambda _checked=False, name=channel: self._choose(name))
            self._group.addButton(button)
            self.channels[channel] = button
            row.addWidget(button, index // 2, index % 2)
        self.phone = SavedField(FieldType.PHONE, self._write_phone)
        self.phone.editor.setObjectName("reply-phone")
        self.whose = SavedChoice(lambda key, then, failed: self._write({"whose_phone": key}, then, failed))
        self.whose.editor.setObjectName("reply-whose-phone")
        self.may_hear = QCheckBox()
        self.may_hear.setObjectName("reply-may-hear")
        self.may_hear.clicked.connect(self._write_may_hear)
        self._problem = Text("", wrap=True)
        self._problem.set_tone("problem")
        self._problem.hide()
        phones = QHBoxLayout()
        phones.setSpacing(Space.M)
        phones.addWidget(self.phone, 1, Qt.AlignmentFlag.AlignTop)
        phones.addWidget(self.whose, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.body.addLayout(phones)
        self.body.addWidget(self.may_hear)
        self.body.addWidget(self._problem)
        self.retranslate()

    def show_case(self, view: CaseView) -> None:
        """Show what is chosen; what is being typed stays."""
        if self._view is not None and self._view.case != view.case:
            self.phone.forget()
            self._check("")
        self._view = view
        chosen = view.reply.get("channel", "")
        # A call chosen without a number yet is not written; it stays chosen on screen.
        if chosen or not self.channels["call"].isChecked():
            self._check(chosen)
        self.phone.show_value(view.reply.get("phone", ""))
        self.whose.show_value(view.reply.get("whose_phone", ""))
        self.may_hear.setChecked(view.reply.get("may_hear", "") == "yes")

    def begin(self) -> None:
        """Put the cursor on the way that is chosen, else on the first."""
        chosen = next((one for one in self.channels.values() if one.isChecked()), self.channels["cabinet"])
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.set_title(self.tr("How to answer"))
        for channel, button in self.channels.items():
            button.setText(self._words.channel(channel))
        self.phone.set_texts(self.tr("Telephone"), self.tr("needed for a call"))
        self.whose.set_texts(self.tr("Whose telephone it is"))
        options = [(key, self._words.whose_phone(key)) for key in WHOSE_PHONES]
        self.whose.set_options([("", self.tr("Not asked yet")), *options])
        self.may_hear.setText(self.tr("Whoever answers the telephone may hear the result"))

    def _check(self, chosen: str) -> None:
        self._group.setExclusive(False)
        for channel, button in self.channels.items():
            button.setChecked(channel == chosen)
        self._group.setExclusive(True)

    def _choose(self, channel: str) -> None:
        values = {"channel": channel}
        if channel == "call":
            # One step: a call is only chosen together with a number.
            values["phone"] = self._stored_phone()
        self._write(values, self._clear, self._failed)

    def _stored_phone(self) -> str:
        return self._view.reply.get("phone", "") if self._view else ""

    def _write_phone(self, value: str, then: Callable[[], None], failed: Callable[[DostError], None]) -> None:
        values = {"phone": value}
        if self.channels["call"].isChecked():
            values["channel"] = "call"
        self._write(values, then, failed)

    def _write_may_hear(self) -> None:
        may = "yes" if self.may_hear.isChecked() else "no"
        self._write({"may_hear": may}, self._clear, self._failed)

    def _write(
        self, values: dict[str, str], then: Callable[[], None], failed: Callable[[DostError], None]
    ) -> None:
        model = self._model
        actor, case = model.actor, model.case
        model.act(lambda tx: application.choose_reply(tx, actor, case, values), lambda _none: then(), failed)

    def _clear(self) -> None:
        self._problem.hide()

    def _failed(self, error: DostError) -> None:
        if isinstance(error, InputError) and error.field == "phone":
            self.phone.set_error(messages.sentence(error))
            self.phone.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._problem.setText(messages.sentence(error))
        self._problem.show()
