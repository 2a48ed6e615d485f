"""Made-up lines in the wording of cards, plates and forms: templates and public names by language."""

from . import khmer, myanmar, thai, vietnamese

CARDS = {'tha': thai, 'khm': khmer, 'mya': myanmar, 'vie': vietnamese}
