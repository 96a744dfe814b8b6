### كلمات المكتب بالعربية. كلمات القوائم المغلقة (المواضيع والقنوات …) في vocabulary.ftl.

comma = { "، " }
skip = إلى المحتوى
navigation = الصفحات
language = اللغة
theme-dark = المظهر الداكن
theme-light = المظهر الفاتح
not-built = لم تُبنَ أنماط المكتب وبرامجه بعد. ابنِها بالأمر
footer = كل قيمة تستند إلى كلمات مصدرها.
footer-api = واجهة البرامج
close = إغلاق
copied = تم النسخ
not-copied = لم يسمح المتصفح بالنسخ

nav-contacts = الاتصالات
nav-events = الأحداث
nav-items = المواد
nav-failures = الإخفاقات

keys = المفاتيح
keys-mentions = الذكر التالي والسابق في النص
keys-cite = نسخ اقتباس القيمة المختارة
keys-search = بحث
keys-close = إغلاق

box-title = قراءة نص
box-placeholder = ألصق خبراً أو بياناً رسمياً بالعربية أو الروسية أو الإنجليزية …
box-file = أو اختر ملفاً
box-published = تاريخ النشر
box-note = لا يُحفظ شيء ما لم تطلب ذلك.
box-read = اقرأ
read-not-kept = هذه القراءة ليست في المكتبة.
read-add = { $count ->
    [one] أضف إلى المكتبة
    [two] أضف المادتين إلى المكتبة
    [few] أضف { $count } مواد إلى المكتبة
    [many] أضف { $count } مادة إلى المكتبة
   *[other] أضف { $count } مادة إلى المكتبة
}
read-items = { $count ->
    [one] مادة واحدة في الملف
    [two] مادتان في الملف
    [few] { $count } مواد في الملف
    [many] { $count } مادة في الملف
   *[other] { $count } مادة في الملف
}

search = بحث
search-placeholder = كلمات، أو who:erdogan about:energy
search-items = ابحث في جميع المواد
search-items-placeholder = كلمات من النص، «عبارة»، who:lavrov on:2021-02
filter-person = الشخص
filter-country = البلد
filter-channel = القناة
filter-status = الحالة
filter-subject = الموضوع
filter-lang = اللغة
filter-since = من
filter-until = إلى
filter-clear = إزالة التصفية
download-csv = تنزيل CSV
contacts-count = { $count ->
    [0] لا اتصالات
    [one] اتصال واحد
    [two] اتصالان
    [few] { $count } اتصالات
    [many] { $count } اتصالاً
   *[other] { $count } اتصال
}
contacts-none = لا يوافق هذه التصفية أي اتصال.
library-empty = المكتبة فارغة. ألصق نصاً أعلاه أو اقرأ ملفات إليها:
items-count = { $count ->
    [0] لا مواد
    [one] مادة واحدة
    [two] مادتان
    [few] { $count } مواد
    [many] { $count } مادة
   *[other] { $count } مادة
}
items-none = لا توجد هذه الكلمات في أي مادة. جرّب كلمات أقل أو بداية كلمة تليها نجمة: عقوب*
pages = صفحات القائمة
page-of = الصفحة { $page } من { $pages }
page-previous = السابق
page-next = التالي
and-more = { $count ->
    [one] وموضوع آخر
    [two] وموضوعان آخران
    [few] و{ $count } أخرى
    [many] و{ $count } موضوعاً آخر
   *[other] و{ $count } موضوع آخر
}

column-date = التاريخ
column-contact = الاتصال
column-event = الحدث
column-participants = المشاركون
column-subjects = المواضيع
column-place = المكان
column-item = رواية
column-source = المُدخل
column-reason = السبب
column-tries = المحاولات
date-none = بلا تاريخ
date-of-item = تاريخ المادة؛ تاريخ الاتصال نفسه غير مذكور
date-unresolved = غير محدد
untitled = بلا عنوان
outlet-none = الناشر غير مذكور

text = النص
text-hidden = { $count ->
    [one] حرف واحد لا يُعرض.
    [two] حرفان لا يُعرضان.
    [few] { $count } أحرف لا تُعرض.
    [many] { $count } حرفاً لا تُعرض.
   *[other] { $count } حرف لا تُعرض.
}
legend = المعلَّم في النص
reading = القراءة
reading-nothing = لم يُعثر على شيء في هذا النص.
reading-no-contact = لا يُروى هنا اتصال بين قادة.
evidence = الدليل
speaker-none = المتحدث غير مذكور
rule = القاعدة
confidence = درجة الثقة
from-field = من بيانات المادة الوصفية:
kind-stated = مذكور صراحة
kind-resolved = من كلمات أخرى في المادة
kind-inferred = من المادة في مجملها
kind-metadata = من البيانات الوصفية
cite = انسخ الاقتباس
cite-markdown = انسخ بصيغة Markdown
cite-item = اقتبس
to-event = الحدث
open-page = افتح الصفحة
step-back = الذكر السابق
step-on = الذكر التالي
version-number = النسخة { $number }
version-current = الحالية
version-old = هذه هي النسخة { $number }، وقد تغيّر النص بعدها.
version-open-current = افتح النسخة الحالية
versions = النسخ
versions-count = { $count ->
    [one] نسخة واحدة
    [two] نسختان
    [few] { $count } نسخ
    [many] { $count } نسخة
   *[other] { $count } نسخة
}

section-contacts = الاتصالات
section-statements = التصريحات
section-persons = الأشخاص
section-countries = البلدان
section-organisations = المنظمات
section-figures = الأرقام
section-references = الإحالات
section-dates = التواريخ
section-about = النشر
section-doubts = الشكوك
section-item = في المكتبة

group-contact = الاتصالات
group-person = الأشخاص
group-country = البلدان
group-organisation = المنظمات
group-date = التواريخ
group-statement = التصريحات
group-figure = الأرقام
group-reference = الإحالات
group-place = الأماكن
group-subject = المواضيع

field-contact = الاتصال
field-channel = القناة
field-status = الحالة
field-date = التاريخ
field-participants = المشاركون
field-sides = الأطراف
field-initiator = بمبادرة من
field-place = المكان
field-subjects = المواضيع
field-situations = الملفات
field-sources = المصدر
field-statement = التصريح
field-speaker = المتحدث
field-act = الفعل
field-via = نقلاً عن
field-told-again = ورد مرة أخرى
field-told-before = ورد من قبل
field-person = شخص
field-country = بلد
field-organisation = منظمة
field-figure = رقم
field-reference = إحالة
field-parties = الأطراف
field-published = تاريخ النشر
field-publisher = الناشر
field-credits = عن
field-photo-credits = الصورة
field-languages = لغات أخرى
field-id = المعرّف
field-source = المُدخل
field-record = السجل

kind-person = شخص
kind-country = بلد أو هيئة
dossier-count = { $contacts ->
    [0] لا اتصالات
    [one] اتصال واحد
    [two] اتصالان
    [few] { $contacts } اتصالات
    [many] { $contacts } اتصالاً
   *[other] { $contacts } اتصال
} · { $items ->
    [0] لا تذكره أي مادة
    [one] مذكور في مادة واحدة
    [two] مذكور في مادتين
    [few] مذكور في { $items } مواد
    [many] مذكور في { $items } مادة
   *[other] مذكور في { $items } مادة
}
dossier-timeline = عبر الزمن
dossier-no-contacts = لا اتصالات في المكتبة.
dossier-offices = المناصب
dossier-offices-note = من قائمة شاغلي المناصب لدى Readout، لا من المواد.
dossier-partners-person = على اتصال مع
dossier-partners-country = على اتصال مع
dossier-speaker = التصريحات
dossier-via = نُقل عنهم
office-acting = (بالإنابة)
office-years = { $first } – { $last }
office-since = منذ { $first }
through = نقلاً عن

event = الحدث
events-note = اتصال واحد مهما كثرت المواد التي ترويه: ما تقوله معاً وما يقوله كل طرف.
events-count = { $count ->
    [0] لا أحداث
    [one] حدث واحد
    [two] حدثان
    [few] { $count } أحداث
    [many] { $count } حدثاً
   *[other] { $count } حدث
}
events-none = لا أحداث في المكتبة في هذه الأيام.
event-record = ما تقوله المواد معاً
event-states = كيف أُعلن عنه
event-tellings = الروايات
event-conflicts = مواضع الاختلاف
sources-count = { $count ->
    [0] بلا مصدر
    [one] مصدر مستقل واحد
    [two] مصدران مستقلان
    [few] { $count } مصادر مستقلة
    [many] { $count } مصدراً مستقلاً
   *[other] { $count } مصدر مستقل
}
conflicts-count = { $count ->
    [one] اختلاف واحد
    [two] اختلافان
    [few] { $count } اختلافات
    [many] { $count } اختلافاً
   *[other] { $count } اختلاف
}
side-third = أطراف ثالثة
said-on = أُعلن في { $date }
judged = حدده محلل
copied-copy = نسخة
copied-near = شبه نسخة
copied-translation = ترجمة
comparison = الطرفان جنباً إلى جنب
comparison-summary = أوجه الاختلاف
comparison-row = موضع المقارنة
comparison-differences = الاختلافات فقط
comparison-none = لا شيء يُقارن.
brief = موجز
brief-download = تنزيل
brief-evidence = الدليل

failures-count = { $count ->
    [one] تعذّرت قراءة مُدخل واحد. قُرئ كل ما عداه.
    [two] تعذّرت قراءة مُدخلين. قُرئ كل ما عداهما.
    [few] تعذّرت قراءة { $count } مُدخلات. قُرئ كل ما عداها.
    [many] تعذّرت قراءة { $count } مُدخلاً. قُرئ كل ما عداها.
   *[other] تعذّرت قراءة { $count } مُدخل. قُرئ كل ما عداها.
}
failures-none = قُرئ كل ما طُلب.
failures-retry = أعد المحاولة
failures-forget = تجاهل
failures-note = إن لم تختر شيئاً أُعيدت قراءة الجميع. وما يُقرأ يخرج من هذه القائمة.
tries-count = { $count ->
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}
choose = اختر

back-to-contacts = العودة إلى الاتصالات
error-form = انتهت صلاحية هذا النموذج.
error-form-next = ارجع وأعد تحميل الصفحة ثم أرسله من جديد.
error-elsewhere = أرسل هذا الطلبَ موقعٌ آخر.
error-elsewhere-next = افتح المكتب في هذا المتصفح وأنجز الأمر هناك.
error-missing = لا توجد صفحة كهذه.
error-missing-next = ربما أُزيلت من المكتبة؛ ابحث عنها بين المواد.
error-person = المكتبة لا تعرف هذا الشخص.
error-person-next = ابحث عن الاسم بين الاتصالات.
error-country = لا تذكر أي مادة هذا البلد أو هذه الهيئة.
error-country-next = ابحث عنها بين الاتصالات.
error-method = لا يُستخدم هذا العنوان بهذه الطريقة.
error-method-next = افتح الصفحة من رابطها.
error-long = هذا أطول مما يقبله المكتب.
error-long-next = اقرأه من سطر الأوامر: readout add FILE
error-input = في هذا الطلب ما لا يُفهم.
error-input-next = صحّحه وأرسله من جديد.
error-date = هذا ليس تاريخاً.
error-date-next = اكتب يوماً (2021-02-18) أو شهراً (2021-02) أو سنة (2021).
error-page = لا توجد صفحة كهذه في القائمة.
error-page-next = ارجع إلى الصفحة الأولى.
error-often = نصوص كثيرة في وقت قصير.
error-often-next = انتظر قليلاً ثم أرسل من جديد.
error-query = لم يُفهم هذا البحث.
error-query-next = اكتب الكلمات كما ترد في النص؛ وتُكتب الحقول هكذا: who:أردوغان أو on:2021-02
error-unread = تعذّرت قراءة هذا.
error-unread-next = تأكد أنه نص أو HTML أو PDF أو مستند آخر فيه كلمات بالعربية أو الروسية أو الإنجليزية.
error-empty = لا شيء للقراءة.
error-empty-next = ألصق نصاً أو اختر ملفاً.
error-tray = لم تعد هذه القراءة في المتناول.
error-tray-next = ألصق النص مرة أخرى؛ فالقراءات التي لا تُضاف تُحفظ لوقت قصير فقط.
error-refused = لا يمكن فعل هذا.
error-refused-next = أصلح ما تذكره الرسالة وحاول من جديد.
error-unexpected = حدث خلل من جانبنا.
error-unexpected-next = لم يضع شيء. حاول مرة أخرى؛ وإن تكرر الأمر ففي `readout doctor` وسجل البرنامج المزيد.
