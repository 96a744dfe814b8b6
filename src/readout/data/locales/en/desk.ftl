### The desk's words in English. Words of closed lists (subjects, channels, …) stand in vocabulary.ftl.

comma = { ", " }
skip = Skip to the content
navigation = Pages
language = Language
theme-dark = Dark theme
theme-light = Light theme
not-built = The desk’s styles and scripts are not built yet. Build them with
footer = Every value rests on words of its source.
footer-api = Interface for programs
close = Close
copied = Copied
not-copied = Your browser did not allow copying

nav-contacts = Contacts
nav-events = Events
nav-items = Items
nav-failures = Failures

keys = Keyboard
keys-mentions = next and previous mention in the text
keys-cite = copy a citation of the chosen value
keys-search = search
keys-close = close

box-title = Read a text
box-placeholder = Paste a news item or an official readout in Arabic, Russian or English …
box-file = or choose a file
box-published = Published
box-note = Nothing is kept unless you ask for it.
box-read = Read
read-not-kept = This reading is not in the library.
read-add = { $count ->
    [one] Add to library
   *[other] Add { $count } items to library
}
read-items = { $count ->
    [one] { $count } item in this file
   *[other] { $count } items in this file
}

search = Search
search-placeholder = Words, or who:erdogan about:energy
search-items = Search all items
search-items-placeholder = Words of the text, "a phrase", who:lavrov on:2021-02
filter-person = Person
filter-country = Country
filter-channel = Channel
filter-status = Status
filter-subject = Subject
filter-lang = Language
filter-since = From
filter-until = to
filter-clear = Clear filter
download-csv = Download CSV
contacts-count = { $count ->
    [0] No contacts
    [one] { $count } contact
   *[other] { $count } contacts
}
contacts-none = No contact meets this filter.
library-empty = The library is empty. Paste a text above, or read files into it:
items-count = { $count ->
    [0] No items
    [one] { $count } item
   *[other] { $count } items
}
items-none = No item has these words. Try fewer of them, or the beginning of one with a star: sanction*
pages = Pages of the list
page-of = Page { $page } of { $pages }
page-previous = Previous
page-next = Next
and-more = and { $count } more

column-date = Date
column-contact = Contact
column-event = Event
column-participants = Participants
column-subjects = Subjects
column-place = Place
column-item = Told by
column-source = Input
column-reason = Reason
column-tries = Tries
date-none = no date
date-of-item = Date of the item; the contact’s own is not told
date-unresolved = unresolved
untitled = Untitled
outlet-none = outlet not named

text = Text
text-hidden = { $count ->
    [one] One more character is not shown.
   *[other] { $count } more characters are not shown.
}
legend = Marked in the text
reading = Reading
reading-nothing = Nothing was found in this text.
reading-no-contact = No contact between leaders is told here.
evidence = Evidence
speaker-none = speaker not named
rule = Rule
confidence = confidence
from-field = From the item’s metadata:
kind-stated = stated
kind-resolved = from other words of the item
kind-inferred = from the item as a whole
kind-metadata = from metadata
cite = Copy citation
cite-markdown = Copy as Markdown
cite-item = Cite
to-event = Event
open-page = Open page
step-back = Previous mention
step-on = Next mention
version-number = Version { $number }
version-current = current
version-old = This is version { $number }, which has since changed.
version-open-current = Open the current version
versions = Versions
versions-count = { $count ->
    [one] { $count } version
   *[other] { $count } versions
}

section-contacts = Contacts
section-statements = Statements
section-persons = People
section-countries = Countries
section-organisations = Organisations
section-figures = Figures
section-references = References
section-dates = Dates
section-about = Publication
section-doubts = Doubts
section-item = In the library

group-contact = Contacts
group-person = People
group-country = Countries
group-organisation = Organisations
group-date = Dates
group-statement = Statements
group-figure = Figures
group-reference = References
group-place = Places
group-subject = Subjects

field-contact = Contact
field-channel = Channel
field-status = Status
field-date = Date
field-participants = Participants
field-sides = Sides
field-initiator = Initiated by
field-place = Place
field-subjects = Subjects
field-situations = Situations
field-sources = Reported by
field-statement = Statement
field-speaker = Speaker
field-act = Act
field-via = Through
field-told-again = Told again
field-told-before = Told before
field-person = Person
field-country = Country
field-organisation = Organisation
field-figure = Figure
field-reference = Reference
field-parties = Parties
field-published = Published
field-publisher = Outlet
field-credits = Credit
field-photo-credits = Photograph
field-languages = Also in
field-id = Id
field-source = Input
field-record = Record

kind-person = Person
kind-country = Country or body
dossier-count = { $contacts ->
    [0] No contacts
    [one] { $contacts } contact
   *[other] { $contacts } contacts
} · named in { $items ->
    [one] { $items } item
   *[other] { $items } items
}
dossier-timeline = Over time
dossier-no-contacts = No contact in the library.
dossier-offices = Offices
dossier-offices-note = From Readout’s own list of office-holders, not from the items.
dossier-partners-person = In contact with
dossier-partners-country = In contact with
dossier-speaker = Statements
dossier-via = Reported through them
office-acting = (acting)
office-years = { $first } – { $last }
office-since = since { $first }
through = through

event = Event
events-note = One contact, however many items tell it: what they say together, and what each side says.
events-count = { $count ->
    [0] No events
    [one] { $count } event
   *[other] { $count } events
}
events-none = No event of these days is in the library.
event-record = What the items say together
event-states = How it was reported
event-tellings = Told by
event-conflicts = At odds
sources-count = { $count ->
    [one] { $count } independent source
   *[other] { $count } independent sources
}
conflicts-count = { $count ->
    [one] { $count } conflict
   *[other] { $count } conflicts
}
side-third = third parties
said-on = reported { $date }
judged = set by an analyst
copied-copy = copy
copied-near = nearly a copy
copied-translation = translation
comparison = The sides beside each other
comparison-summary = Differences
comparison-row = Compared
comparison-differences = Differences only
comparison-none = There is nothing to compare.
brief = Brief
brief-download = Download
brief-evidence = evidence

failures-count = { $count ->
    [one] { $count } input could not be read. The rest of the run went on without it.
   *[other] { $count } inputs could not be read. The rest of the run went on without them.
}
failures-none = Everything that was asked for has been read.
failures-retry = Try again
failures-forget = Forget
failures-note = Without a choice, “Try again” reads all of them. What can be read then leaves this list.
tries-count = { $count ->
    [one] once
    [two] twice
   *[other] { $count } times
}
choose = Choose

back-to-contacts = Back to the contacts
error-form = This form has expired.
error-form-next = Go back, reload the page, and send it again.
error-elsewhere = Another site sent this request.
error-elsewhere-next = Open the desk in this browser and do it there.
error-missing = There is no such page.
error-missing-next = It may have been removed from the library; search for it among the items.
error-person = The library does not know this person.
error-person-next = Search for the name among the contacts.
error-country = No item names this country or body.
error-country-next = Search for it among the contacts.
error-method = This address cannot be used in this way.
error-method-next = Open the page by its link.
error-long = This is too long for the desk.
error-long-next = Read it on the command line: readout add FILE
error-input = Something in this request is not understood.
error-input-next = Correct it and send it again.
error-date = This is no date.
error-date-next = Write a day (2021-02-18), a month (2021-02) or a year (2021).
error-page = There is no such page of the list.
error-page-next = Go back to the first page.
error-often = Too many texts in a short time.
error-often-next = Wait a moment and send it again.
error-query = This search is not understood.
error-query-next = Write words as they stand in the text; fields look like who:erdogan or on:2021-02.
error-unread = This could not be read.
error-unread-next = Check that it is text, HTML, PDF or another kind of document with words, in Arabic, Russian or English.
error-empty = There is nothing to read.
error-empty-next = Paste a text or choose a file.
error-tray = This reading is no longer at hand.
error-tray-next = Paste the text again; readings that are not added are kept for a short while only.
error-refused = This cannot be done.
error-refused-next = Mend what the message names, and try again.
error-unexpected = Something went wrong on our side.
error-unexpected-next = Nothing was lost. Try again; if it happens again, `readout doctor` and the program’s log tell more.
