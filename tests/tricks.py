"""Twenty ways in which a document can make whoever shows it load a file or call another machine."""

from pathlib import Path

TRICKS = (
    '<img src="{at}">',
    '<img srcset="{at} 2x">',
    '<link rel="stylesheet" href="{at}">',
    '<style>@import url("{at}");</style>',
    '<style>body {{ background: url("{at}") }}</style>',
    '<base href="{at}">',
    '<table background="{at}"><tr><td>Cell with 3 words</td></tr></table>',
    '<body background="{at}">',
    '<iframe src="{at}"></iframe>',
    '<object data="{at}"></object>',
    '<embed src="{at}">',
    '<meta http-equiv="refresh" content="0; url={at}">',
    '<svg><image href="{at}" xlink:href="{at}"/></svg>',
    '<video poster="{at}" src="{at}"></video>',
    '<input type="image" src="{at}">',
    '<p style="list-style-image: url({at})">Styled words about 4 boats</p>',
    '<link rel="prefetch" href="{at}">',
    '<script src="{at}"></script>',
    '<!DOCTYPE html [<!ENTITY decoy SYSTEM "{at}">]><p>&decoy;</p>',
    '<?xml-stylesheet href="{at}"?><p>An instruction before 2 words</p>',
    '<xi:include href="{at}"/>',
)
"""Each with the places below: a path, a ``file:`` address, and another host's share."""


def places(decoy: Path) -> tuple[str, ...]:
    return (str(decoy), decoy.as_uri(), "//share.example/decoy.png", decoy.name)


def tricks(decoy: Path) -> str:
    lines = [trick.format(at=at) for trick in TRICKS for at in places(decoy)]
    return "".join(lines) + "<p>The sample council spent 5 euros, it said.</p>" * 3
