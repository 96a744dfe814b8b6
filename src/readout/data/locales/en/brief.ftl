# What a brief says of an event. $first, $rest, $all: participants with their offices; $people: how many; $on, $in, $to: when and
# where, as this language writes them, or empty; $init: at whose initiative.

phone-held = { $both } held a phone call{ $with }{ $on }{ $init }.
phone-ongoing = A phone call between { $all } is under way{ $on }{ $init }.
phone-planned = { $both } will hold a phone call{ $with }{ $on }{ $init }.
phone-possible = { $both } may hold a phone call{ $with }{ $on }{ $init }.
phone-denied = { $both } did not hold a phone call{ $with }{ $on }.
video-held = { $both } held talks by video link{ $with }{ $on }{ $init }.
video-ongoing = Talks by video link between { $all } are under way{ $on }{ $init }.
video-planned = { $both } will hold talks by video link{ $with }{ $on }{ $init }.
video-possible = { $both } may hold talks by video link{ $with }{ $on }{ $init }.
video-denied = { $both } did not hold talks by video link{ $with }{ $on }.
meeting-held = { $both } held a meeting{ $with }{ $in }{ $on }{ $init }.
meeting-ongoing = A meeting between { $all } is under way{ $in }{ $on }{ $init }.
meeting-planned = { $both } will hold a meeting{ $with }{ $in }{ $on }{ $init }.
meeting-possible = { $both } may hold a meeting{ $with }{ $in }{ $on }{ $init }.
meeting-denied = { $both } did not hold a meeting{ $with }{ $in }{ $on }.
unspecified-held = { $both } held a conversation{ $with }{ $on }{ $init }.
unspecified-ongoing = A conversation between { $all } is under way{ $on }{ $init }.
unspecified-planned = { $both } will hold a conversation{ $with }{ $on }{ $init }.
unspecified-possible = { $both } may hold a conversation{ $with }{ $on }{ $init }.
unspecified-denied = { $both } did not hold a conversation{ $with }{ $on }.
visit-held = { $first } paid a visit{ $to }{ $on }.
visit-by-held = { $first } paid a visit{ $on }.
visit-between-held = A visit with the participation of { $all } took place{ $in }{ $on }.
visit-ongoing = A visit by { $first }{ $to } is under way{ $on }.
visit-by-ongoing = A visit by { $first } is under way{ $on }.
visit-between-ongoing = A visit with the participation of { $all } is under way{ $in }{ $on }.
visit-planned = { $first } will pay a visit{ $to }{ $on }.
visit-by-planned = { $first } will pay a visit{ $on }.
visit-between-planned = A visit with the participation of { $all } will take place{ $in }{ $on }.
visit-possible = { $first } may pay a visit{ $to }{ $on }.
visit-by-possible = { $first } may pay a visit{ $on }.
visit-between-possible = A visit with the participation of { $all } may take place{ $in }{ $on }.
visit-denied = { $first } will not pay a visit{ $to }{ $on }.
visit-by-denied = { $first } will not pay a visit{ $on }.
visit-between-denied = A visit with the participation of { $all } will not take place{ $in }{ $on }.
letter-held = { $first } sent a letter to { $rest }{ $on }.
letter-ongoing = { $first } is currently sending a letter to { $rest }{ $on }.
letter-planned = { $first } will send a letter to { $rest }{ $on }.
letter-possible = { $first } may send a letter to { $rest }{ $on }.
letter-denied = { $first } did not send a letter to { $rest }{ $on }.

on-date = {" "}on { $date }
in-month = {" "}in { $date }
in-week = {" "}in the week of { $date }
in-quarter = {" "}in the { $quarter ->
    [1] first
    [2] second
    [3] third
   *[4] fourth
  } quarter of { $year }
in-place = {" "}in { $place }
to-place = {" "}to { $place }
at-initiative = {" "}at the initiative of { $who }
and-last-long = { $most }, and { $last }
and-last = { $most } and { $last }
discussed = The sides discussed { $subjects }.
discussed-coming = The sides will discuss { $subjects }.
discussed-letter = The letter concerned { $subjects }.
told-condolences = Condolences were offered.
told-congratulations = Congratulations were exchanged.
told-further-contacts = The sides agreed to stay in touch.
situations = { $coming ->
    [yes] The situation around { $places } is to come up.
   *[no] The situation around { $places } came up.
  }

state-planned = { $when }it was announced{ $for }.
state-possible = { $when }it was called possible{ $for }.
state-postponed = { $when }it was put off{ $for }.
state-ongoing = { $when }it was said to be under way.
state-held = { $when }it was said to have taken place.
state-denied = { $when }it was denied.
state-for = {" "}for { $date }
state-for-month = {" "}for { $date }
state-on = On { $date }{" "}

figures = Figures given: { $figures }.
figure-killed = killed: { $value }
figure-wounded = wounded: { $value }
figure-detained = detained: { $value }
figure-captured = captured: { $value }
figure-displaced = displaced: { $value }
figure-released = released: { $value }
figure-neutralised = neutralised: { $value }
figure-at-least = at least { $value }
figure-at-most = at most { $value }
figure-about = about { $value }
figure-in = { $figure } ({ $place })

# What somebody said: the words themselves; $lang: the language of the words, where it is another one.
act-state = { $speaker } said{ $lang }{ $colon } “{ $words }”.
act-affirm = { $speaker } affirmed{ $lang }{ $colon } “{ $words }”.
act-agree = { $speaker } agreed{ $lang }{ $colon } “{ $words }”.
act-praise = { $speaker } praised{ $lang }{ $colon } “{ $words }”.
act-hope = { $speaker } expressed hope{ $lang }{ $colon } “{ $words }”.
act-urge = { $speaker } urged{ $lang }{ $colon } “{ $words }”.
act-demand = { $speaker } demanded{ $lang }{ $colon } “{ $words }”.
act-warn = { $speaker } warned{ $lang }{ $colon } “{ $words }”.
act-condemn = { $speaker } condemned{ $lang }{ $colon } “{ $words }”.
act-reject = { $speaker } rejected{ $lang }{ $colon } “{ $words }”.
act-commit = { $speaker } declared an intention{ $lang }{ $colon } “{ $words }”.
act-offer = { $speaker } offered{ $lang }{ $colon } “{ $words }”.
act-condole = { $speaker } offered condolences{ $lang }{ $colon } “{ $words }”.
act-congratulate = { $speaker } offered congratulations{ $lang }{ $colon } “{ $words }”.
act-invite = { $speaker } extended an invitation{ $lang }{ $colon } “{ $words }”.
act-inform = { $speaker } reported{ $lang }{ $colon } “{ $words }”.
act-concern = { $speaker } expressed concern{ $lang }{ $colon } “{ $words }”.
act-stress = { $speaker } stressed{ $lang }{ $colon } “{ $words }”.
act-thank = { $speaker } expressed thanks{ $lang }{ $colon } “{ $words }”.
act-offer-words = { $speaker } offered{ $lang }{ $colon } “{ $words }”.
in-lang = {" "}(text in { $lang ->
    [ar] Arabic
    [ru] Russian
   *[en] English
  })

subject-bilateral-relations = bilateral relations
subject-trade-economy = trade and the economy
subject-energy = energy
subject-nuclear-energy = nuclear power
subject-agriculture-food = agriculture and food security
subject-transport-tourism = transport and tourism
subject-health = public health
subject-defence = defence cooperation
subject-terrorism-security = security and counter-terrorism
subject-conflict-settlement = the settlement of the conflict
subject-hostilities = the hostilities
subject-sovereignty = sovereignty and territorial integrity
subject-political-process = the political process
subject-humanitarian = humanitarian issues
subject-prisoners-hostages = prisoners and hostages
subject-refugees-migration = refugees and migration
subject-arms-control = arms control and strategic stability
subject-sanctions = sanctions
subject-international-organisations = cooperation within international organizations
subject-climate-environment = climate and the environment
subject-science-technology = science and technology
subject-culture-education = culture and education
subject-disasters = natural disasters
subject-condolences = condolences
subject-congratulations = congratulations
subject-commemoration = commemorations
subject-visits-invitations = an exchange of visits and invitations
subject-further-contacts = the need to stay in touch
heading = { $count ->
    [one] One contact
   *[other] { $count } contacts
  }
sources = Sources
no-events = No contact is on record for this period.
remark-conflict = The items are at odds about the { $field }: { $values }.
remark-support = Independent sources: { $sources }; items: { $items }.
status-held = held
status-ongoing = ongoing
status-planned = planned
status-possible = possible
status-denied = denied
status-postponed = postponed
with = {" "}with { $who }
channel-phone = by phone
channel-video = by video link
channel-meeting = a meeting
channel-visit = a visit
channel-letter = a letter
channel-unspecified = not stated
field-channel = channel
field-date = date
field-place = place
field-initiator = initiator
field-status = status
field-amount = figures of one statement
field-figure = figures
remarks = Remarks

# The summary of a comparison
summary-agree = { $count ->
    [2] Both { $sides } report { $what }.
   *[other] { $sides } all report { $what }.
  }
summary-only = Only { $side } { $number ->
    [pl] mention
   *[other] mentions
  } { $what }.
summary-conflict = { $sides } differ about the { $what }: { $values }.
summary-told = { $side } { $number ->
    [pl] say what they
   *[other] says what it
  } told the other side { $count ->
    [one] in one statement that the other side does not mention
   *[other] in { $count } statements that the other side does not mention
  }.
summary-statements = { $count ->
    [one] One statement is
   *[other] { $count } statements are
  } reported by { $side } alone.
summary-stronger = The strength of { $count ->
    [one] one statement
   *[other] { $count } statements
  } differs between { $sides }.
summary-conditions = { $count ->
    [one] One condition is
   *[other] { $count } conditions are
  } stated by one side only.
summary-wording = { $sides } use different names for { $count ->
    [one] one thing
   *[other] { $count } things
  }: { $values }.
summary-scope = { $sides } differ in scope: { $values }.
summary-one-side = Only { $side } { $number ->
    [pl] are
   *[other] is
  } heard.
third = third parties
