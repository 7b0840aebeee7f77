"""The bill of materials of one package, as CycloneDX 1.6 in JSON: what it is made of, with versions and licences."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Iterable
from pathlib import Path

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model import HashType, Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from packageurl import PackageURL
from parts import Part
from product import COMMAND, LICENCE, NAME, PUBLISHER, stable_id


def write(target: Path, package: Path, parts: Iterable[Part], *, sha256: str, version: str, date: int) -> None:
    """Write the bill of ``package``, whose SHA-256 is given, to ``target``; the same for the same package."""
    licences = LicenseFactory()
    product = Component(
        name=COMMAND, version=version, type=ComponentType.APPLICATION, description=NAME, publisher=PUBLISHER,
        licenses=[licences.make_from_string(LICENCE)], bom_ref=COMMAND,
        hashes=[HashType.from_composite_str(f"sha256:{sha256}")],
        properties=[Property(name="file", value=package.name)],
    )  # fmt: skip
    bom = Bom(serial_number=uuid.UUID(stable_id("bill", sha256)))
    bom.metadata.timestamp = datetime.datetime.fromtimestamp(date, datetime.UTC)
    bom.metadata.component = product
    components = [_component(part, licences) for part in parts]
    bom.components.update(components)
    bom.register_dependency(product, components)
    text = make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=1)
    target.write_text(f"{text}\n", encoding="utf-8")


def _component(part: Part, licences: LicenseFactory) -> Component:
    of_index = part.name not in {"cpython", "qt"}
    kind = "pypi" if of_index else "generic"
    return Component(
        name=part.name, version=part.version, type=ComponentType.LIBRARY, bom_ref=f"{part.name}@{part.version}",
        purl=PackageURL(kind, None, part.name, part.version), licenses=[licences.make_from_string(part.licence)],
        hashes=[HashType.from_composite_str(f"sha256:{part.sha256}")] if part.sha256 else [],
    )  # fmt: skip
