# ما تقوله الإحاطة عن حدث. $first و$rest و$all: المشاركون بمناصبهم؛ $on و$in: متى وأين.

phone-held = { $gender ->
    [f] أجرت
   *[m] أجرى
  } { $all } اتصالا هاتفيا{ $on }.
phone-ongoing = { $gender ->
    [f] تجري
   *[m] يجري
  } { $all } اتصالا هاتفيا{ $on }.
phone-planned = من المقرر أن { $gender ->
    [f] تجري
   *[m] يجري
  } { $all } اتصالا هاتفيا{ $on }.
phone-possible = من المحتمل أن { $gender ->
    [f] تجري
   *[m] يجري
  } { $all } اتصالا هاتفيا{ $on }.
phone-denied = لم { $gender ->
    [f] تجر
   *[m] يجر
  } { $all } اتصالا هاتفيا{ $on }.
video-held = { $gender ->
    [f] أجرت
   *[m] أجرى
  } { $all } محادثات عبر الفيديو{ $on }.
video-ongoing = { $gender ->
    [f] تجري
   *[m] يجري
  } { $all } محادثات عبر الفيديو{ $on }.
video-planned = من المقرر أن { $gender ->
    [f] تجري
   *[m] يجري
  } { $all } محادثات عبر الفيديو{ $on }.
video-possible = من المحتمل أن { $gender ->
    [f] تجري
   *[m] يجري
  } { $all } محادثات عبر الفيديو{ $on }.
video-denied = لم { $gender ->
    [f] تجر
   *[m] يجر
  } { $all } محادثات عبر الفيديو{ $on }.
meeting-held = { $gender ->
    [f] عقدت
   *[m] عقد
  } { $all } اجتماعا{ $in }{ $on }.
meeting-ongoing = { $gender ->
    [f] تعقد
   *[m] يعقد
  } { $all } اجتماعا{ $in }{ $on }.
meeting-planned = من المقرر أن { $gender ->
    [f] تعقد
   *[m] يعقد
  } { $all } اجتماعا{ $in }{ $on }.
meeting-possible = من المحتمل أن { $gender ->
    [f] تعقد
   *[m] يعقد
  } { $all } اجتماعا{ $in }{ $on }.
meeting-denied = لم { $gender ->
    [f] تعقد
   *[m] يعقد
  } { $all } اجتماعا{ $in }{ $on }.
visit-held = { $gender ->
    [f] قامت
   *[m] قام
  } { $first } بزيارة{ $to }{ $on }.
visit-ongoing = { $gender ->
    [f] تقوم
   *[m] يقوم
  } { $first } بزيارة{ $to }{ $on }.
visit-planned = من المقرر أن { $gender ->
    [f] تقوم
   *[m] يقوم
  } { $first } بزيارة{ $to }{ $on }.
visit-possible = من المحتمل أن { $gender ->
    [f] تقوم
   *[m] يقوم
  } { $first } بزيارة{ $to }{ $on }.
visit-denied = لن { $gender ->
    [f] تقوم
   *[m] يقوم
  } { $first } بزيارة{ $to }{ $on }.
letter-held = { $gender ->
    [f] بعثت
   *[m] بعث
  } { $first } برسالة إلى { $rest }{ $on }.
letter-ongoing = { $gender ->
    [f] تبعث
   *[m] يبعث
  } { $first } برسالة إلى { $rest }{ $on }.
letter-planned = من المقرر أن { $gender ->
    [f] تبعث
   *[m] يبعث
  } { $first } برسالة إلى { $rest }{ $on }.
letter-possible = من المحتمل أن { $gender ->
    [f] تبعث
   *[m] يبعث
  } { $first } برسالة إلى { $rest }{ $on }.
letter-denied = لم { $gender ->
    [f] تبعث
   *[m] يبعث
  } { $first } برسالة إلى { $rest }{ $on }.
unspecified-held = { $gender ->
    [f] أجرت
   *[m] أجرى
  } { $all } محادثة{ $on }.
unspecified-ongoing = { $gender ->
    [f] تجري
   *[m] يجري
  } { $all } محادثة{ $on }.
unspecified-planned = من المقرر أن { $gender ->
    [f] تجري
   *[m] يجري
  } { $all } محادثة{ $on }.
unspecified-possible = من المحتمل أن { $gender ->
    [f] تجري
   *[m] يجري
  } { $all } محادثة{ $on }.
unspecified-denied = لم { $gender ->
    [f] تجر
   *[m] يجر
  } { $all } محادثة{ $on }.

on-date = {" "}يوم { $date }
in-month = {" "}في { $date }
in-place = {" "}في { $place }
to-place = {" "}إلى { $place }
and-last = { $most } و{ $last }
comma = {" "}و
discussed = وبحث الجانبان { $subjects }.
discussed-coming = ومن المقرر أن يبحث الجانبان { $subjects }.

subject-bilateral-relations = العلاقات الثنائية
subject-trade-economy = التبادل التجاري
subject-energy = قطاع الطاقة
subject-nuclear-energy = المحطة النووية
subject-agriculture-food = الأمن الغذائي
subject-transport-tourism = النقل
subject-health = الرعاية الصحية
subject-defence = التعاون العسكري
subject-terrorism-security = مكافحة الإرهاب
subject-conflict-settlement = وقف إطلاق النار
subject-hostilities = الغارات
subject-sovereignty = وحدة الأراضي
subject-political-process = العملية السياسية
subject-humanitarian = المساعدات الإنسانية
subject-prisoners-hostages = الإفراج عن الرهائن
subject-refugees-migration = أوضاع اللاجئين
subject-arms-control = الاستقرار الاستراتيجي
subject-sanctions = العقوبات
subject-international-organisations = التعاون في المنظمات الدولية
subject-climate-environment = التغير المناخي
subject-science-technology = العلوم والتكنولوجيا
subject-culture-education = الثقافة والتعليم
subject-disasters = الزلزال
subject-condolences = التعازي
subject-congratulations = التهاني
subject-commemoration = إحياء الذكرى
subject-visits-invitations = الدعوة إلى الزيارة
subject-further-contacts = مواصلة الاتصالات

heading = { $count ->
    [zero] لا اتصالات
    [one] اتصال واحد
    [two] اتصالان
    [few] { $count } اتصالات
    [many] { $count } اتصالا
   *[other] { $count } اتصال
  }
sources = المصادر
no-events = لا يوجد اتصال مسجل في هذه المدة.
remark-conflict = تختلف المواد في { $field }: { $values }.
remark-support = مصادر مستقلة: { $sources }؛ مواد: { $items }.
status-held = تم
status-ongoing = جار
status-planned = مقرر
status-possible = محتمل
status-denied = منفي
status-postponed = مؤجل
field-channel = الوسيلة
field-date = التاريخ
field-place = المكان
field-initiator = صاحب المبادرة
field-status = الحالة
field-figure = الأرقام
remarks = ملاحظات

summary-agree = يذكر الطرفان ({ $sides }): { $what }.
summary-only = لا يذكر إلا { $side }: { $what }.
summary-conflict = يختلف { $sides } في { $what }: { $values }.
summary-told = ينقل { $side } ما قاله هو ولا يذكره الطرف الآخر: { $count ->
    [one] قول واحد
    [two] قولان
    [few] { $count } أقوال
   *[other] { $count } قولا
  }.
summary-statements = ينفرد { $side } بنقل { $count ->
    [one] قول واحد
    [two] قولين
    [few] { $count } أقوال
   *[other] { $count } قولا
  }.
summary-stronger = تختلف قوة التعبير بين { $sides } في { $count ->
    [one] قول واحد
    [two] قولين
    [few] { $count } أقوال
   *[other] { $count } قولا
  }.
summary-conditions = ينفرد أحد الطرفين بذكر { $count ->
    [one] شرط واحد
    [two] شرطين
    [few] { $count } شروط
   *[other] { $count } شرطا
  }.
summary-wording = يسمي { $sides } بأسماء مختلفة { $count ->
    [one] أمرا واحدا
    [two] أمرين
    [few] { $count } أمور
   *[other] { $count } أمرا
  }: { $values }.
summary-scope = يختلف { $sides } في النطاق: { $values }.
summary-one-side = لم يسمع إلا طرف واحد: { $side }.
third = أطراف ثالثة
