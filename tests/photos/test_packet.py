"""What XMP packets say, in the dress of the programs that write them, and that hostile ones say nothing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from albumapp.photos import packet
from albumapp.photos.packet import EMPTY, Packet, parse

SPACES = " ".join(f'xmlns:{p}="{u}"' for p, u in packet.NS.items())


def xmp(inside: str = "", attributes: str = "") -> bytes:
    return (
        f'<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta {SPACES}><rdf:RDF>'
        f'<rdf:Description rdf:about="" {attributes}>{inside}</rdf:Description></rdf:RDF></x:xmpmeta>'
        f"{' ' * 200}<?xpacket end='w'?>"
    ).encode()


@pytest.mark.parametrize(
    ("attributes", "rating", "pick"),
    [
        ('xmp:Rating="4"', 4, None),
        ('xmp:Rating="-1"', -1, None),
        ('xmp:Rating="5.0"', 5, None),
        ('xmp:Rating="77"', None, None),
        ('MicrosoftPhoto:Rating="75"', 4, None),
        ('MicrosoftPhoto:Rating="1"', 1, None),
        ('xmp:Rating="2" MicrosoftPhoto:Rating="99"', 2, None),
        ('xmpDM:pick="1"', None, True),
        ('xmpDM:pick="-1"', None, False),
        ('xmpDM:pick="0"', None, None),
        ('xmpDM:good="True"', None, True),
        ('digiKam:PickLabel="3"', None, True),
        ('digiKam:PickLabel="1"', None, False),
        ('digiKam:PickLabel="2"', None, None),
        ('xmp:Rating="nan" xmpDM:pick="inf"', None, None),
        ("", None, None),
    ],
)
def test_ratings_and_flags(attributes: str, rating: int | None, pick: bool | None) -> None:
    said = parse(xmp(attributes=attributes))
    assert (said.rating, said.pick) == (rating, pick)
    name, _, value = attributes.partition(" ")[0].partition("=")
    as_element = parse(xmp(f"<{name}>{value.strip(chr(34))}</{name}>" if name else ""))
    if " " not in attributes:
        assert (as_element.rating, as_element.pick) == (rating, pick)


@pytest.mark.parametrize(
    ("inside", "attributes", "label"),
    [
        ("", 'xmp:Label="Rot"', "Rot"),
        ("", 'digiKam:ColorLabel="4"', "Green"),
        ("", 'digiKam:ColorLabel="99"', ""),
        (
            "<darktable:colorlabels><rdf:Seq><rdf:li>1</rdf:li></rdf:Seq></darktable:colorlabels>",
            "",
            "Yellow",
        ),
        ("<darktable:colorlabels><rdf:Seq><rdf:li>9</rdf:li></rdf:Seq></darktable:colorlabels>", "", ""),
    ],
)
def test_colour_labels(inside: str, attributes: str, label: str) -> None:
    assert parse(xmp(inside, attributes)).label == label


def test_keywords() -> None:
    said = parse(
        xmp("<dc:subject><rdf:Bag><rdf:li>sea</rdf:li><rdf:li/><rdf:li>sun</rdf:li></rdf:Bag></dc:subject>")
    )
    assert said.keywords == ("sea", "sun")


def region(name: str, area: str, kind: str = "Face", resource: bool = True) -> str:
    if resource:
        return (
            f'<rdf:li rdf:parseType="Resource"><mwg-rs:Name>{name}</mwg-rs:Name>'
            f"<mwg-rs:Type>{kind}</mwg-rs:Type><mwg-rs:Area {area}/></rdf:li>"
        )
    return (
        f'<rdf:li><rdf:Description mwg-rs:Name="{name}" mwg-rs:Type="{kind}"><mwg-rs:Area {area}/>'
        "</rdf:Description></rdf:li>"
    )


def regions(*items: str, size: tuple[int, int] | None = (4000, 3000)) -> str:
    applied = f'<mwg-rs:AppliedToDimensions stDim:w="{size[0]}" stDim:h="{size[1]}"/>' if size else ""
    return (
        f'<mwg-rs:Regions rdf:parseType="Resource">{applied}<mwg-rs:RegionList><rdf:Bag>{"".join(items)}'
        "</rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>"
    )


AREA = 'stArea:x="0.5" stArea:y="0.4" stArea:w="0.2" stArea:h="0.3" stArea:unit="normalized"'


@pytest.mark.parametrize("resource", [True, False])
def test_regions_have_their_centre_named(resource: bool) -> None:
    (found,) = parse(xmp(regions(region("Ann &amp; Co", AREA, resource=resource)))).regions
    assert found.name == "Ann & Co"
    assert found.box == pytest.approx((0.4, 0.25, 0.2, 0.3))
    assert found.applied == (4000, 3000)


def test_other_regions() -> None:
    pixels = 'stArea:x="2000" stArea:y="1500" stArea:w="400" stArea:h="300" stArea:unit="pixel"'
    outside = 'stArea:x="1.5" stArea:y="0.5" stArea:w="0.2" stArea:h="0.2"'
    broken = 'stArea:x="a" stArea:y="0.5" stArea:w="nan" stArea:h="0.2"'
    items = [region("P", pixels), region("Rex", AREA, "Pet"), region("out", outside), region("bad", broken)]
    (found,) = parse(xmp(regions(*items))).regions
    assert found.name == "P"
    assert found.box == pytest.approx((0.45, 0.45, 0.1, 0.1))
    assert not parse(xmp(regions(region("P", pixels), size=None))).regions


def test_microsofts_regions_count_where_there_are_no_others() -> None:
    microsoft = (
        '<MP:RegionInfo rdf:parseType="Resource"><MPRI:Regions><rdf:Bag><rdf:li '
        'MPReg:PersonDisplayName="Ben" MPReg:Rectangle="0.1, 0.2, 0.3, 0.4"/></rdf:Bag></MPRI:Regions>'
        "</MP:RegionInfo>"
    )
    (found,) = parse(xmp(microsoft)).regions
    assert (found.name, found.box) == ("Ben", pytest.approx((0.1, 0.2, 0.3, 0.4)))
    assert [r.name for r in parse(xmp(microsoft + regions(region("Ann", AREA)))).regions] == ["Ann"]


BOMB = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    + "]>"
)
EXTERNAL = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("head", [BOMB, EXTERNAL, "<!doctype x>", '<!DOCTYPE x SYSTEM "http://h/x.dtd">'])
@pytest.mark.parametrize("coding", ["utf-8", "utf-16"])
def test_packets_with_a_document_type_are_refused(head: str, coding: str) -> None:
    body = xmp("<xmp:Label>&e;</xmp:Label><xmp:Rating>5</xmp:Rating>").decode().partition("?>")[2]
    assert parse((head + body).encode(coding)) == EMPTY


def test_depth_and_size_are_bounded() -> None:
    deep = parse(b"<a>" * 200_000 + b'<x xmp:Rating="3"/>' + b"</a>" * 200_000)
    assert deep.regions == ()
    assert parse(b" " * 100 + xmp(attributes='xmp:Rating="3"') + b" " * packet.LARGEST) == EMPTY
    many = regions(*[region(f"n{n}", AREA) for n in range(5000)])
    assert len(parse(xmp(many)).regions) == packet.MOST_REGIONS


@pytest.mark.parametrize("text", ["a", "-", "a:", "<a:b>", "a:a = ", '="', "&amp;"])
def test_megabytes_of_nonsense_cost_no_square_of_them(text: str) -> None:
    assert parse((text * (3_000_000 // len(text))).encode()).rating is None


def test_names_are_names() -> None:
    (found,) = parse(xmp(regions(region("Ann\n\t\u202eB\u0085 " + "x" * 500, AREA)))).regions
    assert found.name.startswith("Ann B xxx")
    assert len(found.name) == 200


def test_damaged_packets_still_say_plain_things() -> None:
    whole = xmp("<xmp:Rating>3</xmp:Rating><xmp:Label>Red</xmp:Label>")
    said = parse(whole[: whole.index(b"</xmp:Label>") + 6])
    assert (said.rating, said.label) == (3, "Red")
    assert parse(b'<x xap:Rating="2"/>').rating == 2


FULL = xmp(regions(region("Ann", AREA)) + "<xmp:Rating>3</xmp:Rating>", 'xmpDM:pick="1"')


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, len(FULL) - 1), st.integers(0, 255)), max_size=6),
    st.integers(0, len(FULL)),
)
def test_damage_never_raises(changes: list[tuple[int, int]], end: int) -> None:
    data = bytearray(FULL)
    for at, value in changes:
        data[at] = value
    said = parse(bytes(data[: end or None]))
    assert isinstance(said, Packet)
    assert said.rating is None or -1 <= said.rating <= 5
    assert all(r.box[0] + r.box[2] <= 1.0001 for r in said.regions)
