# How comparisons are told, on the desk and on the command line.

comparison-share = No. { $place } in order · { $share } of the text
rows-fact = Facts
rows-subject = Subjects
rows-situation = Situations
rows-statement = Statements
rows-commitment = Commitments
rows-act = Strength of the act
rows-condition = Conditions
rows-scope = Scope
rows-praise = Praise
rows-told-other = What one side says it told the other
rows-amount = Figures in one statement
rows-figure = Figures
rows-reference = References
rows-wording = Wording
compared-act-commitment = commitment
compared-act-pressure = pressure
compared-act-assertion = assertion
compared-condition-if = on a condition
compared-condition-unless = unless
compared-condition-only = only
compared-condition-after = not before something
compared-condition-without-conditions = without conditions
compared-condition-temporary = for a time
compared-condition-mutual = on both sides
compared-condition-in-principle = in principle
compared-condition-as-possible = as far as possible
compared-condition-within-law = within the law or resolutions
compared-scope-energy-infrastructure = what is not to be struck or is to be repaired
compared-scope-ceasefire = how far fighting is to stop
compared-scope-prisoners = who is to be released
compared-scope-withdrawal = how far forces are to leave
compared-scope-territorial = what is upheld
compared-scope-aid = how aid is to come in
mark-both = both
mark-only-here = only here
mark-conflict = conflict
mark-not-stated = not stated

counted-killed = killed
counted-wounded = wounded
counted-detained = detained
counted-captured = captured
counted-displaced = displaced
counted-released = released
counted-neutralised = neutralised
counted-money = money

reference-agreement = Agreement
reference-statement = Statement
reference-meeting = Meeting
reference-call = Call
reference-visit = Visit
reference-letter = Letter
reference-resolution = Resolution

deed-state = states
deed-affirm = affirms
deed-agree = agrees
deed-praise = praises
deed-hope = hopes
deed-urge = urges
deed-demand = demands
deed-warn = warns
deed-condemn = condemns
deed-reject = rejects
deed-commit = commits
deed-offer = offers
deed-condole = condoles
deed-congratulate = congratulates
deed-invite = invites
deed-inform = informs
deed-concern = is concerned

# Sentences below a comparison
note-one-side = Only one side is heard ({ $side }); what the others say, or leave out, cannot be told.
note-more-items = { $more ->
    [one] One more item tells
   *[other] { $more } more items tell
  } of the event; { $compared } are compared.
note-left-out = { $count ->
    [one] One copy or translation is
   *[other] { $count } copies and translations are
  } left out: { $items }
