"""What makes a PDF one for archives: PDF/A-1b, ISO 19005-1, which says what it is and needs nothing from outside.

Qt embeds the fonts and the colour profile; what it tells of the file beside them is not in the form asked for.
"""

from html import escape

_METADATA = """\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
xmp:CreateDate="{at}" xmp:ModifyDate="{at}" xmp:MetadataDate="{at}"/>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" pdf:Producer="{producer}"/>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
pdfaid:part="1" pdfaid:conformance="B"/>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""


def metadata(title: str, producer: str) -> bytes:
    """What the file says of itself as XMP, in UTF-8; its dates are put in with all others of the file."""
    return _METADATA.format(title=escape(title), producer=escape(producer), at="1970-01-01T00:00:00+00:00").encode()


def without_other_colours(pdf: bytes) -> bytes:
    """The file without the colours for printing presses, which Qt names on every page and never uses."""
    return pdf.replace(b"/DeviceCMYK", b"/DeviceGray")
