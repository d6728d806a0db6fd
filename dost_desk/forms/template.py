"""The known templates of a service passport: the titles of its items and the options it prints."""

from __future__ import annotations

import msgspec

from dost_desk.forms.letters import letters
from dost_desk.forms.passport import DIRECTIONS, Kind, Subject


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """What the templates print for one item.

    ``titles`` are the wordings seen, without stars and hints; ``later`` are options that only passports after
    2019 have. ``number`` is the number in the 27-item template, 0 for an item it does not have.
    """

    subject: Subject
    number: int
    kind: Kind
    titles: tuple[str, ...]
    options: tuple[str, ...] = ()
    later: tuple[str, ...] = ()

    def option(self, text: str) -> str | None:
        """Return the known option with the letters of ``text``, in the template's spelling."""
        wanted = letters(text)
        return next((known for known in self.options + self.later if letters(known) == wanted), None)


_CENTRES = (
    "A kateqoriyalı DOST Mərkəzi",
    "B kateqoriyalı DOST Mərkəzi",
    "C kateqoriyalı DOST Mərkəzi",
    "D kateqoriyalı DOST Mərkəzi",
    "E kateqoriyalı DOST Mərkəzi",
    "Onlayn",
)
_LATER_CENTRES = ("DOST mərkəzi", "DOST mərkəzləri", "Regional DOST mərkəzi", "DOST filialı", "Smart DOST")
_UNITS = ("ay", "gün", "saat", "dəqiqə")
_REPRESENTATIVE = "Nümayəndə vasitəsi ilə (Etibarnamə və ya qəyyum (himayəçi) olmasını təsdiq edən sənəd)"
_CALL = "Çağrı mərkəzi vasitəsi ilə"
_SELF = "Özünəxidmət (elektron sistemlər) vasitəsi ilə"
_POST = ("Poçt vasitəsi ilə", "Nümayəndə vasitəsi ilə")

_SUBSYSTEMS = (
    "“Sənəd dövriyyəsi” altsistemi",
    "“Əmək müqaviləsi bildirişi” altsistemi",
    "“Ünvanlı yardım” (VEMTAS) altsistemi",
    "“Sosial ödənişlər” altsistemi",
    "“Əillik” (TSERAS) altsistemi",  # spelt so in the passport; the steps write "Əlillik"
    "“Sığorta” altsistemi",
    "“Monitoring” altsistemi",
    "“Pensiya” altsistemi",
    "“Məşğulluq” altsistemi",
    "“Sovqat” altsistemi",
    "“Çağrı mərkəzi” altsistemi",
    "“Tapşırıqlar” altsistemi",
    "“Vətəndaşların qəbulu” altsistemi",
    "“Sanatoriya-kurort” altsistemi",
    "“Validəyn himayəsindən məhrum olmuş uşaqlar və övladlığagötürmə” altsistemi",
    "“Qeyri-formal məşğulluğa nəzarət” vahid elektron informasiya ehtiyatı",
    "Heç biri",
)


def _known(
    number: int,
    subject: Subject,
    kind: Kind,
    *titles: str,
    options: tuple[str, ...] = (),
    later: tuple[str, ...] = (),
) -> Known:
    return Known(subject=subject, number=number, kind=kind, titles=titles, options=options, later=later)


KNOWN = (
    _known(1, Subject.NAME, Kind.TEXT, "Xidmətin adı"),
    _known(2, Subject.IDENTIFIER, Kind.IDENTIFIER, "Xidmətin ID-si", "Xidmətin ID nömrəsi"),
    _known(3, Subject.DIRECTION, Kind.ANY_OF, "Xidmətlər üzrə təsnifat", options=DIRECTIONS),
    _known(
        4,
        Subject.UNITS,
        Kind.ANY_OF,
        "Xidməti həyata keçirən struktur bölmənin adı",
        options=_CENTRES,
        later=_LATER_CENTRES,
    ),
    _known(5, Subject.LEGAL_BASIS, Kind.ENTRIES, "Xidmətin hüquqi əsası"),
    _known(
        6,
        Subject.CHANNELS,
        Kind.ANY_OF,
        "Xidmət üzrə daxil olan müraciətlərin formaları",
        options=("Şəxsən", _REPRESENTATIVE, _CALL, _SELF),
        later=(*_POST, "Proaktiv formada", "Proaktiv"),
    ),
    _known(
        7,
        Subject.COMMUNICATION,
        Kind.ANY_OF,
        "Xidmət üzrə istifadə olunan kommunikasiya kanalı",
        options=("DOST mərkəzləri", "Çağrı mərkəzi", "Elektron sistemləri"),
    ),
    _known(
        8,
        Subject.ANSWER_FORMS,
        Kind.ANY_OF,
        "Xidmət üzrə cavablandırma formaları",
        options=("Şəxsən", _REPRESENTATIVE, _CALL, "Proaktiv formada", _SELF),
        later=(*_POST, "Proaktiv"),
    ),
    _known(
        9,
        Subject.REFUSAL_GROUNDS,
        Kind.ANY_OF,
        "Xidmətin nəticəsində imtina əsasları",
        "Xidmətin nəticəsində imtina əsəsləri",  # spelt so in the 2019 template
        options=("Sənədlərin natamamlığı", "Hüquqi əsası yoxdur"),
    ),
    _known(
        10,
        Subject.USERS,
        Kind.ANY_OF,
        "Xidmət istifadəçiləri",
        options=(
            "Əhali: Azərbaycan Respublikasının vətəndaşları",
            "Əhali: Əcnəbilər (daimi yaşayış hüququ olan)",
            "Əhali: Vətəndaşlığı olmayan şəxslər (daimi yaşayış hüququ olan)",
            "Əhali: Fərdi sahibkarlar",
            "Qeyri-əhali: Hüquqi şəxslər",
            "Qeyri-əhali: Ailə təsərrüfatları",
        ),
        later=(
            "Əhali: Əcnəbilər (daimi yaşamaq hüququ olan)",
            "Əhali: Vətəndaşlığı olmayan şəxslər (daimi yaşamaq hüququ olan)",
        ),
    ),
    _known(
        11,
        Subject.BACK_OFFICES,
        Kind.ANY_OF,
        "Xidmətin icrasını təmin edən arxa ofisin adı",
        "Xidmətin icrasını təmin edən Nazirliyin struktur qurumu",
        options=("01 – DSMF", "02 - DMX", "03 - DƏMX", "04 - DTSERX", "05 - DOST Agentliyi", "06 - ƏƏSMN"),
        later=("DSMF", "DMX", "DƏMX", "DTSERX", "DOST Agentliyi", "ƏƏSMN", "DMA", "SXA"),
    ),
    _known(
        12,
        Subject.TOTAL_UNIT,
        Kind.ONE_OF,
        "Xidmətin həyata keçirilməsinin ümumi müddəti",
        options=_UNITS,
    ),
    _known(13, Subject.TOTAL_TERM, Kind.NUMBER, "Xidmətin həyata keçirilməsi müddəti"),
    _known(
        14,
        Subject.FRONT_UNIT,
        Kind.ONE_OF,
        "Xidmətin həyata keçirilməsinin müddəti (ön ofis)",
        options=_UNITS,
    ),
    _known(15, Subject.FRONT_TERM, Kind.NUMBER, "Xidmətin həyata keçirilməsinin müddəti (ön ofis)"),
    _known(
        16,
        Subject.BACK_UNIT,
        Kind.ONE_OF,
        "Xidmətin həyata keçirilməsinin müddəti (arxa ofis)",
        options=_UNITS,
    ),
    _known(17, Subject.BACK_TERM, Kind.NUMBER, "Xidmətin həyata keçirilməsinin müddəti (arxa ofis)"),
    _known(
        18,
        Subject.STANDARD_MINUTES,
        Kind.NUMBER,
        "DOST operatoru tərəfindən xidmətin icra müddəti üzrə standart (dəqiqə ilə)",
        "DOST operatoru tərəfindən xidmətin icra müddəti üzrə standart",
    ),
    _known(19, Subject.FEE, Kind.ONE_OF, "Xidmət haqqı", options=("Ödənişli", "Ödənişsiz")),
    _known(
        20,
        Subject.PLACES,
        Kind.ANY_OF,
        "Xidmətin göstərilmə yeri",
        options=_CENTRES,
        later=_LATER_CENTRES,
    ),
    _known(
        21,
        Subject.DOCUMENTS,
        Kind.ENTRIES,
        "Xidmət üzrə tələb olunan sənədlər",
        "Xidmətin göstərilməsi üçün tələb olunan sənədlər",
    ),
    _known(
        22,
        Subject.PRESENTATION_FORMS,
        Kind.ANY_OF,
        "Xidmət üzrə sənədlərin təqdimetmə forması",
        options=("Əsli", "Surəti", "Notarial təsdiq edilmiş surəti", "Elektron surəti"),
    ),
    _known(
        23,
        Subject.STEPS,
        Kind.ENTRIES,
        "Xidmət üzrə addımlarla təlimat (DOST modeli)",
        "Xidmət üzrə addımlarla təlimat",
    ),
    _known(
        24,
        Subject.SYSTEMS,
        Kind.ANY_OF,
        "Xidmət zamanı istifadə edilən informasiya sistemləri (resurslar və məlumatlar)",
        "Xidmət zamanı istifadə edilən informasiya sistemləri",
        options=("E-sosial", "MEİS"),
        later=("e-sosial.az",),
    ),
    _known(
        25,
        Subject.SUBSYSTEMS,
        Kind.ANY_OF,
        "MEİS informasiya sistemin strukturuna daxil olan altsistemlər (resurslar və məlumatlar)",
        "MEİS informasiya sistemin strukturuna daxil olan altsistemlər",
        "MEİS (Mərkəzləşdirilmiş elektron informasiya sistemi) strukturuna daxil olan altsistemlər",
        options=_SUBSYSTEMS,
        later=("“Əlillik” (TSERAS) altsistemi", "“Əlillik” altsistemi (TSERAS)"),
    ),
    _known(
        26,
        Subject.ELECTRONISATION,
        Kind.ONE_OF,
        "Xidmətin elektronlaşma dərəcəsi",
        options=("Tam", "Qismən", "Elektronlaşdırılmayan", "Elektronlaşdırıla bilinməyən"),
    ),
    _known(27, Subject.RESPONSIBLE, Kind.TEXT, "Xidmət üzrə məsul şəxsin vəzifəsi"),
    _known(0, Subject.CONTENT, Kind.TEXT, "Xidmətin məzmunu"),
    _known(
        0,
        Subject.AUTOMATION,
        Kind.ONE_OF,
        "Xidmətin avtomatlaşdırma dərəcəsi",
        "Xidmətin avtomatlaşdırılma dərəcəsi",
        "Xidmətin avtomatlaşma dərəcəsi",
    ),
)

BY_SUBJECT = {known.subject: known for known in KNOWN}
BY_NUMBER = {known.number: known for known in KNOWN if known.number}

TITLES_OF_2019 = {
    1: "Xidmətin adı *",
    2: "Xidmətin ID-si (strukturun nümunəsi: 11-22-33-44**)",
    3: "Xidmətlər üzrə təsnifat *",
    4: "Xidməti həyata keçirən struktur bölmənin adı",
    5: "Xidmətin hüquqi əsası",
    6: "Xidmət üzrə daxil olan müraciətlərin formaları",
    7: "Xidmət üzrə istifadə olunan kommunikasiya kanalı",
    8: "Xidmət üzrə cavablandırma formaları *",
    9: "Xidmətin nəticəsində imtina əsəsləri *",
    10: "Xidmət istifadəçiləri *",
    11: "Xidmətin icrasını təmin edən arxa ofisin adı: *",
    12: "Xidmətin həyata keçirilməsinin ümumi müddəti *-yalnız 1-ni seçə bilər.",
    13: "Xidmətin həyata keçirilməsi müddəti **-yalnız 1-ni seçə bilər.",
    14: "Xidmətin həyata keçirilməsinin müddəti (ön ofis) **-yalnız 1-ni seçə bilər.",
    15: "Xidmətin həyata keçirilməsinin müddəti (ön ofis) *",
    16: "Xidmətin həyata keçirilməsinin müddəti (arxa ofis) *-yalnız 1-ni seçə bilər.**",
    17: "Xidmətin həyata keçirilməsinin müddəti (arxa ofis) *",
    18: "DOST operatoru tərəfindən xidmətin icra müddəti üzrə standart (dəqiqə ilə) *",
    19: "Xidmət haqqı * yalnız 1-ni seçə bilər.",
    20: "Xidmətin göstərilmə yeri *",
    21: "Xidmət üzrə tələb olunan sənədlər *",
    22: "Xidmət üzrə sənədlərin təqdimetmə forması *",
    23: "Xidmət üzrə addımlarla təlimat (DOST modeli) *",
    24: "Xidmət zamanı istifadə edilən informasiya sistemləri (resurslar və məlumatlar) *",
    25: "MEİS informasiya sistemin strukturuna daxil olan altsistemlər (resurslar və məlumatlar) *",
    26: "Xidmətin elektronlaşma dərəcəsi * yalnız 1-ni seçə bilər.",
    27: "Xidmət üzrə məsul şəxsin vəzifəsi *",
}
"""The titles as the 2019 template prints them, with their stars and hints, by number."""
