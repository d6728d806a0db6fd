"""Property tests of the forms: what they find counts, not how long a busy machine takes."""

from hypothesis import settings

settings.register_profile("forms", deadline=None)
settings.load_profile("forms")
