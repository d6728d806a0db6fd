"""A Code 128 of digits, drawn as vector bars."""

from itertools import groupby

from barcode import Code128
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from dost_desk.errors import InputError

QUIET_MODULES = 10
"""White modules that ISO/IEC 15417 asks for on each side."""

_THERMAL_DOT = 0.125 * mm
"""One dot of a 203 dpi printer head: bars that are whole dots stay sharp."""
_DOTS_WANTED = 4
_DOTS_LEAST = 2


def modules(code: str) -> str:
    """Return the symbol as ``1`` (bar) and ``0`` (space), without the quiet zones.

    Digits go in pairs (charset C), so that the symbol is short. Anything but ASCII digits raises
    ``InputError("printing.code-not-digits")``: other characters don't survive a keyboard-wedge scanner on an
    Azerbaijani keyboard layout.
    """
    if not (code.isascii() and code.isdigit()):
        raise InputError("printing.code-not-digits", field="code", given=code)
    return str(Code128(code).build()[0])


def module_width(code: str, available: float) -> float:
    """Return the width of one module in points: 4 dots of 203 dpi, or down to 2 where the room is short.

    ``available`` is in points and includes the quiet zones. A code that does not fit even so raises
    ``InputError("printing.code-too-long")``.
    """
    count = len(modules(code)) + 2 * QUIET_MODULES
    for dots in range(_DOTS_WANTED, _DOTS_LEAST - 1, -1):
        if count * dots * _THERMAL_DOT <= available:
            return float(dots * _THERMAL_DOT)
    raise InputError("printing.code-too-long", field="code", given=code)


def symbol_width(code: str, available: float) -> float:
    """Return the width of the drawn symbol with its quiet zones, in points."""
    return (len(modules(code)) + 2 * QUIET_MODULES) * module_width(code, available)


def draw(canvas: Canvas, code: str, x: float, y: float, available: float, height: float) -> None:
    """Draw the bars centred in ``available`` points from ``x``, standing on ``y``, ``height`` points tall."""
    module = module_width(code, available)
    left = x + (available - symbol_width(code, available)) / 2
    at = round(left / _THERMAL_DOT) * _THERMAL_DOT + QUIET_MODULES * module
    path = canvas.beginPath()
    for bit, run in groupby(modules(code)):
        width = len(list(run)) * module
        if bit == "1":
            path.rect(at, y, width, height)
        at += width
    canvas.setFillGray(0)
    canvas.drawPath(path, stroke=0, fill=1)
