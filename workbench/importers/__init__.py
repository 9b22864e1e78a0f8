"""From a file's bytes to a RawDocument; one file a format, all listed in ``IMPORTERS``."""
