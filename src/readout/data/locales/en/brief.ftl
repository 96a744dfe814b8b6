# What a brief says of an event. $first, $second: participants with their offices; $all: all of them; $date, $place: as
# this language writes them, with their prepositions, or empty.

phone-held = { $all } held a phone call{ $on }.
phone-ongoing = { $all } are holding a phone call{ $on }.
phone-planned = { $all } will hold a phone call{ $on }.
phone-possible = { $all } may hold a phone call{ $on }.
phone-denied = { $all } did not hold a phone call{ $on }.
video-held = { $all } held talks by video link{ $on }.
video-ongoing = { $all } are holding talks by video link{ $on }.
video-planned = { $all } will hold talks by video link{ $on }.
video-possible = { $all } may hold talks by video link{ $on }.
video-denied = { $all } did not hold talks by video link{ $on }.
meeting-held = { $all } held a meeting{ $in }{ $on }.
meeting-ongoing = { $all } are holding a meeting{ $in }{ $on }.
meeting-planned = { $all } will hold a meeting{ $in }{ $on }.
meeting-possible = { $all } may hold a meeting{ $in }{ $on }.
meeting-denied = { $all } did not hold a meeting{ $in }{ $on }.
visit-held = { $first } paid a visit{ $to }{ $on }.
visit-ongoing = { $first } is on a visit{ $to }{ $on }.
visit-planned = { $first } will pay a visit{ $to }{ $on }.
visit-possible = { $first } may pay a visit{ $to }{ $on }.
visit-denied = { $first } will not pay a visit{ $to }{ $on }.
letter-held = { $first } sent a letter to { $rest }{ $on }.
letter-ongoing = { $first } is sending a letter to { $rest }{ $on }.
letter-planned = { $first } will send a letter to { $rest }{ $on }.
letter-possible = { $first } may send a letter to { $rest }{ $on }.
letter-denied = { $first } did not send a letter to { $rest }{ $on }.
unspecified-held = { $all } held a conversation{ $on }.
unspecified-ongoing = { $all } are holding a conversation{ $on }.
unspecified-planned = { $all } will hold a conversation{ $on }.
unspecified-possible = { $all } may hold a conversation{ $on }.
unspecified-denied = { $all } did not hold a conversation{ $on }.

on-date = {" "}on { $date }
in-month = {" "}in { $date }
in-place = {" "}in { $place }
to-place = {" "}to { $place }
and-last = { $most } and { $last }
comma = ,{" "}
discussed = The sides discussed { $subjects }.
discussed-coming = The sides will discuss { $subjects }.

subject-bilateral-relations = bilateral relations
subject-trade-economy = trade
subject-energy = energy
subject-nuclear-energy = nuclear power plants
subject-agriculture-food = food security
subject-transport-tourism = transport links
subject-health = public health
subject-defence = military cooperation
subject-terrorism-security = counter-terrorism
subject-conflict-settlement = a ceasefire
subject-hostilities = air strikes
subject-sovereignty = territorial integrity
subject-political-process = the political process
subject-humanitarian = humanitarian aid
subject-prisoners-hostages = the release of hostages
subject-refugees-migration = refugees
subject-arms-control = strategic stability
subject-sanctions = sanctions
subject-international-organisations = cooperation within international organizations
subject-climate-environment = climate change
subject-science-technology = science and technology
subject-culture-education = culture and education
subject-disasters = the earthquake
subject-condolences = condolences
subject-congratulations = congratulations
subject-commemoration = the anniversary
subject-visits-invitations = an invitation to visit
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
field-channel = channel
field-date = date
field-place = place
field-initiator = initiator
field-status = status
field-figure = figures
remarks = Remarks

# The summary of a comparison
summary-agree = Both { $sides } report { $what }.
summary-only = Only { $side } mentions { $what }.
summary-conflict = { $sides } differ about { $what }: { $values }.
summary-told = { $side } says what it told the other side { $count ->
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
summary-one-side = Only { $side } is heard.
third = third parties
