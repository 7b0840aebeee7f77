"""The pages that ReportLab drew as a file that keeps to PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3).

pikepdf adds what ReportLab has no notion of: the structure, the typefaces as HarfBuzz cut them, metadata, colour, links
that belong to the structure, and what is attached. Equal pages give equal bytes: dates are the document's, the
identifier is made from the content.
"""

from __future__ import annotations

import datetime
import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from reports.attachments import Attachment, attach
from reports.canvas import Canvas, Destination, Link
from reports.colour_profile import NAME, srgb
from reports.embedding import embedded
from reports.metadata import xmp
from reports.packing import packed
from reports.structure import Content, Element, LinkArea

_MAY_BE_EMPTY: Final = frozenset({"TD", "TH"})
_PRINTED: Final = 4
"""The flag of an annotation that is printed, which PDF/A asks of every one."""


@dataclass(frozen=True, slots=True)
class Identity:
    """What the file says of itself. ``title`` and ``product`` hold no personal data."""

    title: str
    product: str
    language: str
    dated: datetime.date


def archive(canvas: Canvas, root: Element, identity: Identity, attachments: Sequence[Attachment]) -> bytes:
    """The file: the pages of ``canvas``, ``root`` as their structure, and what is attached."""
    with pikepdf.open(io.BytesIO(canvas.file)) as pdf:
        fonts = Dictionary({f"/{name}": embedded(pdf, face, canvas.signs[face]) for face, name in canvas.faces.items()})
        resources = pdf.make_indirect(Dictionary(Font=fonts))
        pages = [_page(pdf, number, page.obj, resources) for number, page in enumerate(pdf.pages)]
        links = _links(pdf, canvas, pages)
        catalog = pdf.Root
        catalog.StructTreeRoot = _Structure(pdf, canvas, pages, links).written(root)
        catalog.MarkInfo = Dictionary(Marked=True)
        catalog.Lang = String(identity.language)
        catalog.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        catalog.OutputIntents = _output_intents(pdf)
        catalog.PageMode = Name.UseOutlines
        attach(pdf, attachments, identity.dated)
        _identify(pdf, identity)
        del pdf.trailer.ID  # ReportLab's; a new one is made from the whole
        made = io.BytesIO()
        pdf.save(
            made,
            deterministic_id=True,
            min_version="1.7",
            object_stream_mode=pikepdf.ObjectStreamMode.disable,  # theirs would not be packed as ours are
            compress_streams=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
        )
        return made.getvalue()


def _page(pdf: pikepdf.Pdf, number: int, page: pikepdf.Object, resources: pikepdf.Object) -> pikepdf.Object:
    page.Contents = packed(pdf, page.Contents.read_bytes())
    page.Resources, page.StructParents, page.Tabs = resources, number, Name.S
    del page.Rotate, page.Trans  # ReportLab writes them even where they say nothing
    return page


def _links(pdf: pikepdf.Pdf, canvas: Canvas, pages: Sequence[pikepdf.Object]) -> dict[LinkArea, pikepdf.Object]:
    """The links, by where they are; those that lead nowhere are left out."""
    found: dict[LinkArea, pikepdf.Object] = {}
    for number, page in enumerate(canvas.pages):
        for place, link in enumerate(page.links):
            annotation = _link(link, canvas, pages)
            if annotation is not None:
                annotation.P, annotation.StructParent = pages[number], len(pages) + len(found)
                found[LinkArea(number, place)] = pdf.make_indirect(annotation)
        mine = [annotation for area, annotation in found.items() if area.page == number]
        if mine:
            pages[number].Annots = Array(mine)
    return found


def _link(link: Link, canvas: Canvas, pages: Sequence[pikepdf.Object]) -> Dictionary | None:
    """A link to an anchor of this document or to an address; None for one that leads nowhere."""
    annotation = Dictionary(
        Type=Name.Annot,
        Subtype=Name.Link,
        Rect=Array([round(number, 2) for number in link.area]),
        Border=Array([0, 0, 0]),
        F=_PRINTED,
        Contents=String(link.says),
    )
    to = canvas.anchors.get(link.anchor)
    if to is not None:
        annotation.Dest = _explicit(pages, to)
    elif link.anchor.startswith(("mailto:", "http:", "https:")):
        annotation.A = Dictionary(S=Name.URI, URI=String(link.anchor))
    else:
        return None
    return annotation


def _explicit(pages: Sequence[pikepdf.Object], to: Destination) -> Array:
    return Array([pages[to.page], Name.XYZ, 0, to.top, 0])


def _output_intents(pdf: pikepdf.Pdf) -> Array:
    profile = packed(pdf, srgb())
    profile.N = 3
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String(NAME),
        Info=String(NAME),
        DestOutputProfile=profile,
    )
    return Array([intent])


def _identify(pdf: pikepdf.Pdf, identity: Identity) -> None:
    metadata = pdf.make_stream(
        xmp(title=identity.title, product=identity.product, language=identity.language, dated=identity.dated)
    )
    metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = metadata
    when = String(f"D:{identity.dated:%Y%m%d}000000Z")
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(
            Title=String(identity.title),
            Author=String(identity.product),
            Creator=String(identity.product),
            Producer=String(identity.product),
            CreationDate=when,
            ModDate=when,
        )
    )


class _Structure:
    """Writes the structure tree, and the tables that lead back to it from the pages and the links."""

    def __init__(
        self,
        pdf: pikepdf.Pdf,
        canvas: Canvas,
        pages: Sequence[pikepdf.Object],
        links: dict[LinkArea, pikepdf.Object],
    ) -> None:
        self._pdf, self._canvas, self._pages, self._links = pdf, canvas, pages, links
        self._written: dict[Element, pikepdf.Object] = {}
        self._names: dict[str, Name] = {}

    def written(self, root: Element) -> pikepdf.Object:
        """The root of the tree."""
        tree = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        tree.K = self._element(root, tree) or self._empty(root, tree)
        numbers = Array()
        for number, page in enumerate(self._canvas.pages):
            numbers.append(number)
            numbers.append(self._pdf.make_indirect(Array([self._written[element] for element in page.marked])))
        for area, annotation in self._links.items():
            numbers.append(annotation.StructParent)
            numbers.append(self._written[self._canvas.pages[area.page].links[area.place].element])
        tree.ParentTree = self._pdf.make_indirect(Dictionary(Nums=numbers))
        tree.ParentTreeNextKey = len(self._pages) + len(self._links)
        return tree

    def _empty(self, root: Element, tree: pikepdf.Object) -> pikepdf.Object:
        return self._pdf.make_indirect(Dictionary(Type=Name.StructElem, S=self._name(root.tag), P=tree, K=Array()))

    def _name(self, word: str) -> Name:
        if word not in self._names:
            self._names[word] = Name(f"/{word}")
        return self._names[word]

    def _element(self, element: Element, parent: pikepdf.Object) -> pikepdf.Object | None:
        """An element with all below it; None for one that holds nothing."""
        made = self._pdf.make_indirect(Dictionary(Type=Name.StructElem, S=self._name(element.tag), P=parent))
        pages = {kid.page for kid in element.kids if isinstance(kid, Content)}
        only = pages.pop() if len(pages) == 1 else None
        kids = Array()
        for kid in element.kids:
            written = self._kid(kid, made, only)
            if written is not None:
                kids.append(written)
        if not len(kids) and element.tag not in _MAY_BE_EMPTY:  # the library's arrays are true even where empty
            return None
        made.K = kids
        if only is not None:
            made.Pg = self._pages[only]
        if element.owner:
            made.A = self._attributes(element)
        if element.alternative:
            made.Alt = String(element.alternative)
        if element.spoken:
            made.ActualText = String(element.spoken)
        self._written[element] = made
        return made

    def _kid(
        self, kid: Element | Content | LinkArea, parent: pikepdf.Object, only: int | None
    ) -> pikepdf.Object | int | None:
        match kid:
            case Element():
                return self._element(kid, parent)
            case Content(page, number):
                if only == page:
                    return number
                return Dictionary(Type=Name.MCR, Pg=self._pages[page], MCID=number)
            case LinkArea(page):
                annotation = self._links.get(kid)
                if annotation is None:
                    return None
                return Dictionary(Type=Name.OBJR, Pg=self._pages[page], Obj=annotation)

    def _attributes(self, element: Element) -> Dictionary:
        found = Dictionary(O=self._name(element.owner))
        for key, value in element.attributes.items():
            found[f"/{key}"] = String(value[1:-1]) if value.startswith("(") else self._name(value)
        return found
