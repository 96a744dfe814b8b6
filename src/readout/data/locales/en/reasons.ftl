# Why an item could not be read, and what a reading doubts. The English wording is the program's own, word for word: by it the
# other languages are found (desk/reasons.py). { $x } stands for what changes from item to item.

# Doubts
doubt-weekday = The item writes «{ $words }», but { $day } is a { $weekday }.
doubt-no-day = The item's day of publication is not known, so these words name no day: { $words }.
doubt-other-day = The item is given as published on { $published }, but dates itself «{ $words }» ({ $day }).

# Languages and words
reason-not-covered = the text seems to be in a language that is not covered ({ $code }): Readout reads Arabic, Russian and English
reason-no-words = the text has no words; give an item that holds some
reason-own-fault = Readout itself failed on this item ({ $error }); please report it with the item.

# Inputs
reason-empty = the input is empty; nothing was received or saved, get it again
reason-binary = the input is binary data of an unknown kind; save the item as text, HTML or PDF
reason-unreadable = the input cannot be read ({ $error }); get or save it again
reason-too-damaged = the input is too badly damaged for its parser; get or save it again
reason-nested-archives = archives within archives, more than { $depth } deep; unpack it first
reason-no-text = the item has no text; give the page or file that holds its words
reason-too-long = the text is longer than { $count } characters; split it into items
reason-half-character = the text holds half a character { $where }; export it again as UTF-8
reason-item-too-large = the item is larger than { $size }; split it into single items
reason-nul = the text holds a NUL character, so it is no text; check the file's encoding.
reason-half-at = the text holds half of a character at { $at }; check the file's encoding.
reason-message = the message itself: { $reason }
reason-message-empty = the message has no words of its own; give the message that holds the item

# Encodings
reason-no-encoding = the bytes are text in no known encoding ({ $tried } were tried); save it as UTF-8
tried-encodings = UTF-8, UTF-16, Windows-1256, Windows-1251, KOI8-R and others
reason-cut-character = the item is cut off in the middle of a character; get it whole
reason-wrong-mark = the bytes are marked as { $mark } but are not valid; save it as UTF-8
reason-letters-lost = the letters were lost ({ $lost }); get the item again as UTF-8
lost-replaced = replacement characters stand in their place
lost-questions = question marks stand in their place
reason-garbled = the text is garbled: { $one } was read as { $other } before; get the item again as UTF-8

# Pages
reason-page-no-item = the page has no text that looks like an item; give the address or file of the item itself
reason-page-scripts = the page has no text of its own, only scripts that fetch it; open it in a browser and save it from there
reason-page-refusal = the page is a refusal («{ $title }»), not the item; open it in a browser and save it
reason-nested = the HTML is nested more than { $limit } elements deep; save the page's text instead
reason-page-cut = the page is cut off before its end; get it whole
reason-no-elements = the page has no elements; look whether the right file was given
reason-no-body = the page has no body of its own (frames?); give the page that holds the item

# Feeds and JSON
reason-feed-entities = the feed declares entities of its own, which is not safe to read; save its pages
reason-feed-cut = the feed is cut off before its end; the entries before the cut were read, get it whole
reason-feed-empty = the feed has no entries; look at it again when something was published
reason-feed-headline = the feed gives only the headline; read the page that it links to
reason-sitemap = it is a sitemap, which lists pages and holds none; follow it with «readout watch add»
reason-json-cut = it is cut off in its middle; get it whole
reason-json-object-cut = the JSON object is not complete: it is cut off in its middle; get it whole
reason-json-array-cut = the JSON array is not complete: it is cut off in its middle; get it whole
reason-json-invalid = it is not valid JSON ({ $error }); correct it or export it again
reason-json-no-words = the item has no words in "text" or "html"; put its words there
reason-json-no-object = it is no JSON object; each item is { "{" }"id": …, "text": …{ "}" }
reason-json-no-string = { "\"" }{ $key }" is no string; write the item's words in quotation marks
reason-line-too-long = the line is longer than { $size }; split it into single items

# Archives
reason-archive-cut = the archive is damaged or cut off; what stood before the damage was read, get it whole
reason-tar-cut = the TAR archive is damaged or cut off; what stood before the damage was read, get it whole
reason-zip-cut = the ZIP archive is damaged or cut off; get it whole
reason-archive-empty = the archive holds no items; look whether the right one was given
reason-archive-no-pages = the archive holds no pages; look whether the right one was given
reason-archive-ratio = the archive unpacks to more than { $ratio } times its size; it is no archive of items
reason-archive-size = the archive unpacks to more than { $size }; unpack it first and read the folder
reason-archive-places = the archive has more than { $count } damaged places; get it again
reason-record-damaged = a record after byte { $at } is damaged or cut off ({ $error }); get it again
reason-record-cut = the record is cut off; get the archive whole
reason-record-large = the record is larger than { $size }; it is no item
reason-record-packed = the record is wrongly packed ({ $packed }); get the page again
reason-member-locked = it is locked with a password; unpack it first
reason-member-damaged = this member of the archive is damaged ({ $error }); get the archive again

# Documents
reason-office = it is an office file or book that is not read here; save it as DOCX, PDF or text
reason-word-cut = the Word document is damaged or cut off; get it whole
reason-word-unusual = the Word document is damaged or of an unusual kind; open it and save it again as DOCX or text
reason-word-size = the Word document unpacks to more than { $size }; save its text alone
reason-pdf-damaged = the PDF is damaged ({ $error }); get it again or print it to a new PDF
reason-pdf-locked = the PDF is locked with a password; save it without one
reason-pdf-cut = the PDF is cut off before its end; get it whole
reason-pdf-picture = the PDF is a picture without a text layer; run text recognition (OCR) on it first
reason-kind = it is { $kind }; { $advice }
kind-png = a PNG picture
kind-jpeg = a JPEG picture
kind-gif = a GIF picture
kind-webp = a WebP picture
kind-tiff = a TIFF picture
kind-phone = a video or a picture of a telephone
kind-sound = a sound recording
kind-video = a video
kind-program = a program
kind-sqlite = an SQLite database
kind-parquet = a Parquet file
kind-old-office = an old Word or Excel file
kind-rtf = an RTF document
kind-rar = a RAR archive
kind-7zip = a 7-Zip archive
kind-zstd = a Zstandard archive
advice-ocr = run text recognition (OCR) on it first
advice-transcript = give its transcript
advice-no-item = it holds no item
advice-save = save it as DOCX, PDF or text
advice-unpack = unpack it first
advice-export = export its items as JSONL

# Paths
reason-folder-unlisted = the folder cannot be listed ({ $error }); look at its permissions
reason-folder-empty = the folder holds no items; name one that holds texts, pages or archives
reason-device = it is a device or a socket; name a file or a folder
reason-no-file = there is no such file or folder; look at the spelling
reason-not-opened = it cannot be opened ({ $error }); look at its name and permissions
reason-disk = it cannot be read ({ $error }); look at the disk and the permissions

# Days of the week
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

# What a search or an address says wrongly
query-no-field = there is no field { $field }: (there are { $fields }); to find the words, quote them.
query-nothing = { $field }: says nothing; write for example { $example }.
query-no-value = there is no { $field } { $value }; there are { $values }.
query-no-date = { $given } is no date; write 2021-02-18, 2021-02, 2021 or 2021-02..2021-03.
missing-item = there is no item { $wanted } in the library; `readout find` lists what there is.
missing-contact = item { $wanted } tells of no contact, so it stands in no event.
missing-event = there is no event { $wanted } in the library; `readout find` lists contacts and items.

# Notes that are stored with an event
judgement-contradicted = judgement { $number } ({ $what }) is contradicted by later ones, which hold; undo those that are wrong
