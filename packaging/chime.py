"""Makes the hall's chime, two soft tones falling by a third, as resources/sounds/chime.wav."""

import array
import math
import sys
import wave
from pathlib import Path

RATE = 44_100
TONES = ((0.0, 783.99), (0.42, 622.25))
"""Start in seconds and frequency in hertz: G5, then E-flat 5."""
SECONDS = 1.6
PARTIALS = ((1.0, 1.0), (2.0, 0.28), (3.01, 0.12), (4.2, 0.05))
"""Multiples of the tone and their strength: near a struck bar, soft enough for all day."""


def sample(at: float) -> float:
    """Return the chime's amplitude, from -1 to 1, ``at`` seconds after its beginning."""
    value = 0.0
    for start, hertz in TONES:
        age = at - start
        if age < 0:
            continue
        attack = min(1.0, age / 0.012)
        for multiple, strength in PARTIALS:
            decay = math.exp(-age * (3.2 + 1.6 * multiple))
            value += attack * strength * decay * math.sin(2 * math.pi * hertz * multiple * age)
    return value * 0.34 * min(1.0, (SECONDS - at) / 0.1)


def main(target: Path) -> None:
    """Write the chime to ``target``: mono, 16 bit, 44.1 kHz."""
    samples = array.array("h", (round(32_000 * sample(n / RATE)) for n in range(round(SECONDS * RATE))))
    if sys.byteorder == "big":
        samples.byteswap()
    target.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(target), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())


if __name__ == "__main__":
    main(Path(__file__).parent.parent / "resources" / "sounds" / "chime.wav")
