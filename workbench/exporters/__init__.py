"""From a Report to a file's bytes; one file a format, all listed in ``EXPORTERS``."""
