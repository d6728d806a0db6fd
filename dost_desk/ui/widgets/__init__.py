"""The pieces that every screen is built of."""

from dost_desk.ui.widgets.banner import Banner
from dost_desk.ui.widgets.big_choice import BigChoice
from dost_desk.ui.widgets.chip import Chip
from dost_desk.ui.widgets.dialog import Dialog
from dost_desk.ui.widgets.empty_state import EmptyState
from dost_desk.ui.widgets.field import Field
from dost_desk.ui.widgets.fitted_text import FittedText
from dost_desk.ui.widgets.icon import Icon
from dost_desk.ui.widgets.key_button import KeyButton, Variant
from dost_desk.ui.widgets.panel import ActionBar, Bar, Card, Panel, Rule, TopBar
from dost_desk.ui.widgets.progress_dots import ProgressDots
from dost_desk.ui.widgets.rail import RailEntry, RailItem, StatusRail, StepState
from dost_desk.ui.widgets.sight import bring_into_sight
from dost_desk.ui.widgets.tab_order import put_in_order
from dost_desk.ui.widgets.text import ElidedLabel, Text
from dost_desk.ui.widgets.toast import Toast

__all__ = [
    "ActionBar",
    "Banner",
    "Bar",
    "BigChoice",
    "Card",
    "Chip",
    "Dialog",
    "ElidedLabel",
    "EmptyState",
    "Field",
    "FittedText",
    "Icon",
    "KeyButton",
    "Panel",
    "ProgressDots",
    "RailEntry",
    "RailItem",
    "Rule",
    "StatusRail",
    "StepState",
    "Text",
    "Toast",
    "TopBar",
    "Variant",
    "bring_into_sight",
    "put_in_order",
]
