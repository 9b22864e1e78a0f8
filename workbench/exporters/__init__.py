"""From a Report to a file's bytes; one file a format, all listed in ``EXPORTERS``."""

from workbench.exporters.base import EXPORTERS, Exporter, exporter_for

__all__ = ["EXPORTERS", "Exporter", "exporter_for"]
