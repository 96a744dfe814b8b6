# ما تقوله الإحاطة عن حدث. $first و$rest و$all: المشاركون بمناصبهم؛ $count: عددهم؛ $on و$in و$to: متى وأين؛ $init: بمبادرة من.

phone-held = { $gender ->
    [f] أجرت
   *[m] أجرى
  } { $both } اتصالا هاتفيا{ $with }{ $on }{ $init }.
phone-ongoing = { $gender ->
    [f] تجري
   *[m] يجري
  } { $both } حاليا اتصالا هاتفيا{ $with }{ $on }{ $init }.
phone-planned = من المقرر أن { $gender ->
    [f] تجري
   *[m] يجري
  } { $both } اتصالا هاتفيا{ $with }{ $on }{ $init }.
phone-possible = من المحتمل أن { $gender ->
    [f] تجري
   *[m] يجري
  } { $both } اتصالا هاتفيا{ $with }{ $on }{ $init }.
phone-denied = لم { $gender ->
    [f] تجر
   *[m] يجر
  } { $both } اتصالا هاتفيا{ $with }{ $on }.
video-held = { $gender ->
    [f] أجرت
   *[m] أجرى
  } { $both } محادثات عبر الفيديو{ $with }{ $on }{ $init }.
video-ongoing = { $gender ->
    [f] تجري
   *[m] يجري
  } { $both } حاليا محادثات عبر الفيديو{ $with }{ $on }{ $init }.
video-planned = من المقرر أن { $gender ->
    [f] تجري
   *[m] يجري
  } { $both } محادثات عبر الفيديو{ $with }{ $on }{ $init }.
video-possible = من المحتمل أن { $gender ->
    [f] تجري
   *[m] يجري
  } { $both } محادثات عبر الفيديو{ $with }{ $on }{ $init }.
video-denied = لم { $gender ->
    [f] تجر
   *[m] يجر
  } { $both } محادثات عبر الفيديو{ $with }{ $on }.
meeting-held = { $gender ->
    [f] عقدت
   *[m] عقد
  } { $both } اجتماعا{ $with }{ $in }{ $on }{ $init }.
meeting-ongoing = { $gender ->
    [f] تعقد
   *[m] يعقد
  } { $both } حاليا اجتماعا{ $with }{ $in }{ $on }{ $init }.
meeting-planned = من المقرر أن { $gender ->
    [f] تعقد
   *[m] يعقد
  } { $both } اجتماعا{ $with }{ $in }{ $on }{ $init }.
meeting-possible = من المحتمل أن { $gender ->
    [f] تعقد
   *[m] يعقد
  } { $both } اجتماعا{ $with }{ $in }{ $on }{ $init }.
meeting-denied = لم { $gender ->
    [f] تعقد
   *[m] يعقد
  } { $both } اجتماعا{ $with }{ $in }{ $on }.
unspecified-held = { $gender ->
    [f] أجرت
   *[m] أجرى
  } { $both } محادثة{ $with }{ $on }{ $init }.
unspecified-ongoing = { $gender ->
    [f] تجري
   *[m] يجري
  } { $both } حاليا محادثة{ $with }{ $on }{ $init }.
unspecified-planned = من المقرر أن { $gender ->
    [f] تجري
   *[m] يجري
  } { $both } محادثة{ $with }{ $on }{ $init }.
unspecified-possible = من المحتمل أن { $gender ->
    [f] تجري
   *[m] يجري
  } { $both } محادثة{ $with }{ $on }{ $init }.
unspecified-denied = لم { $gender ->
    [f] تجر
   *[m] يجر
  } { $both } محادثة{ $with }{ $on }.
visit-held = { $gender ->
    [f] زارت
   *[m] زار
  } { $first } { $to }{ $on }.
visit-ongoing = { $gender ->
    [f] تزور
   *[m] يزور
  } { $first } حاليا { $to }{ $on }.
visit-planned = من المقرر أن { $gender ->
    [f] تزور
   *[m] يزور
  } { $first } { $to }{ $on }.
visit-possible = من المحتمل أن { $gender ->
    [f] تزور
   *[m] يزور
  } { $first } { $to }{ $on }.
visit-denied = لن { $gender ->
    [f] تزور
   *[m] يزور
  } { $first } { $to }{ $on }.
visit-with-held = { $gender ->
    [f] زارت
   *[m] زار
  } { $first } { $rest }{ $in }{ $on }.
visit-with-ongoing = { $gender ->
    [f] تزور
   *[m] يزور
  } { $first } حاليا { $rest }{ $in }{ $on }.
visit-with-planned = من المقرر أن { $gender ->
    [f] تزور
   *[m] يزور
  } { $first } { $rest }{ $in }{ $on }.
visit-with-possible = من المحتمل أن { $gender ->
    [f] تزور
   *[m] يزور
  } { $first } { $rest }{ $in }{ $on }.
visit-with-denied = لن { $gender ->
    [f] تزور
   *[m] يزور
  } { $first } { $rest }{ $in }{ $on }.
visit-between-held = جرت زيارة بين { $all }{ $on }.
visit-between-ongoing = تجري حاليا زيارة بين { $all }{ $on }.
visit-between-planned = من المقرر أن تجري زيارة بين { $all }{ $on }.
visit-between-possible = من المحتمل أن تجري زيارة بين { $all }{ $on }.
visit-between-denied = لن تجري زيارة بين { $all }{ $on }.
visit-by-held = { $gender ->
    [f] قامت
   *[m] قام
  } { $first } بزيارة{ $on }.
visit-by-ongoing = { $gender ->
    [f] تقوم حاليا
   *[m] يقوم حاليا
  } { $first } بزيارة{ $on }.
visit-by-planned = من المقرر أن { $gender ->
    [f] تقوم
   *[m] يقوم
  } { $first } بزيارة{ $on }.
visit-by-possible = من المحتمل أن { $gender ->
    [f] تقوم
   *[m] يقوم
  } { $first } بزيارة{ $on }.
visit-by-denied = لن { $gender ->
    [f] تقوم
   *[m] يقوم
  } { $first } بزيارة{ $on }.
letter-held = { $gender ->
    [f] بعثت
   *[m] بعث
  } { $first } برسالة إلى { $rest }{ $on }.
letter-ongoing = { $gender ->
    [f] تبعث
   *[m] يبعث
  } { $first } حاليا برسالة إلى { $rest }{ $on }.
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

on-date = {" "}يوم { $date }
in-month = {" "}في { $date }
in-week = {" "}في الأسبوع الذي يبدأ يوم { $date }
in-quarter = {" "}في الربع { $quarter ->
    [1] الأول
    [2] الثاني
    [3] الثالث
   *[4] الرابع
  } من عام { $year }
in-place = {" "}في { $place }
to-place = { $place }
at-initiative = {" "}بمبادرة من { $who }
and-last-long = { $most } و{ $last }
and-last = { $most } و{ $last }
discussed = { $people ->
    [2] وبحث الجانبان
   *[other] وبحثت الأطراف
  } { $subjects }.
discussed-coming = ومن المقرر أن { $people ->
    [2] يبحث الجانبان
   *[other] تبحث الأطراف
  } { $subjects }.
discussed-letter = وتناولت الرسالة { $subjects }.
told-condolences = وقدمت التعازي.
told-congratulations = وجرى تبادل التهاني.
told-further-contacts = { $people ->
    [2] واتفق الجانبان
   *[other] واتفقت الأطراف
  } على مواصلة الاتصالات.
situations = { $coming ->
    [yes] ومن المقرر أن يتطرق الحديث إلى الوضع في { $places }.
   *[no] وتطرق الحديث إلى الوضع في { $places }.
  }

state-planned = وكان قد أعلن عنه{ $when }{ $for }.
state-possible = وكان قد ذكر أنه محتمل{ $when }{ $for }.
state-postponed = وكان قد أعلن تأجيله{ $when }{ $for }.
state-ongoing = وكان قد ذكر أنه جار{ $when }.
state-held = وكان قد ذكر أنه تم{ $when }.
state-denied = وكان قد نفي{ $when }.
state-for = {" "}ليوم { $date }
state-for-month = {" "}في { $date }
state-on = {" "}في { $date }

figures = وذكرت الأرقام الآتية: { $figures }.
figure-killed = القتلى: { $value }
figure-wounded = الجرحى: { $value }
figure-detained = المحتجزون: { $value }
figure-captured = الأسرى: { $value }
figure-displaced = النازحون: { $value }
figure-released = المفرج عنهم: { $value }
figure-neutralised = من جرى تحييدهم: { $value }
figure-at-least = { $value } على الأقل
figure-at-most = { $value } على الأكثر
figure-about = نحو { $value }
figure-in = { $figure } ({ $place })

# قول في حدث: الفعل قبل فاعله مفرد، ومؤنثه يطابق الفاعل. $lang: لغة الأصل إن اختلفت.
act-state = و{ $gender ->
    [f] قالت
   *[m] قال
  } { $speaker }{ $lang }{ $colon } «{ $words }».
act-affirm = و{ $gender ->
    [f] أكدت
   *[m] أكد
  } { $speaker }{ $lang }{ $colon } «{ $words }».
act-agree = { $several ->
    [yes] و{ $gender ->
        [f] اتفقت
       *[m] اتفق
      }
   *[no] و{ $gender ->
        [f] وافقت
       *[m] وافق
      }
  } { $speaker } على{ $lang }{ $colon } «{ $words }».
act-praise = و{ $gender ->
    [f] أشادت
   *[m] أشاد
  } { $speaker }{ $lang }{ $colon } «{ $words }».
act-hope = و{ $gender ->
    [f] أعربت
   *[m] أعرب
  } { $speaker } { $gender ->
    [pl] عن أملهم
    [f] { $several ->
        [yes] عن أملهما
       *[no] عن أملها
      }
   *[m] { $several ->
        [yes] عن أملهما
       *[no] عن أمله
      }
  }{ $lang }{ $colon } «{ $words }».
act-urge = و{ $gender ->
    [f] دعت
   *[m] دعا
  } { $speaker }{ $lang }{ $colon } «{ $words }».
act-demand = و{ $gender ->
    [f] طالبت
   *[m] طالب
  } { $speaker }{ $lang }{ $colon } «{ $words }».
act-warn = و{ $gender ->
    [f] حذرت
   *[m] حذر
  } { $speaker }{ $lang }{ $colon } «{ $words }».
act-condemn = و{ $gender ->
    [f] أدانت
   *[m] أدان
  } { $speaker }{ $lang }{ $colon } «{ $words }».
act-reject = و{ $gender ->
    [f] رفضت
   *[m] رفض
  } { $speaker }{ $lang }{ $colon } «{ $words }».
act-commit = و{ $gender ->
    [f] أعلنت
   *[m] أعلن
  } { $speaker } { $gender ->
    [f] { $several ->
        [yes] عزمهما
       *[no] عزمها
      }
   *[m] { $several ->
        [yes] عزمهما
       *[no] عزمه
      }
  }{ $lang }{ $colon } «{ $words }».
act-offer = و{ $gender ->
    [f] عرضت
   *[m] عرض
  } { $speaker }{ $lang }{ $colon } «{ $words }».
act-condole = و{ $gender ->
    [f] عزت
   *[m] عزى
  } { $speaker }{ $lang }{ $colon } «{ $words }».
act-congratulate = و{ $gender ->
    [f] هنأت
   *[m] هنأ
  } { $speaker }{ $lang }{ $colon } «{ $words }».
act-invite = و{ $gender ->
    [f] وجهت
   *[m] وجه
  } { $speaker } { $gender ->
    [pl] الدعوة
    [f] الدعوة
   *[m] الدعوة
  }{ $lang }{ $colon } «{ $words }».
act-inform = و{ $gender ->
    [f] أبلغت
   *[m] أبلغ
  } { $speaker }{ $lang }{ $colon } «{ $words }».
act-concern = و{ $gender ->
    [f] أعربت
   *[m] أعرب
  } { $speaker } { $gender ->
    [pl] عن قلقهم
    [f] { $several ->
        [yes] عن قلقهما
       *[no] عن قلقها
      }
   *[m] { $several ->
        [yes] عن قلقهما
       *[no] عن قلقه
      }
  }{ $lang }{ $colon } «{ $words }».
act-stress = و{ $gender ->
    [f] شددت
   *[m] شدد
  } { $speaker } على{ $lang }{ $colon } «{ $words }».
act-offer-words = و{ $gender ->
    [f] قدمت
   *[m] قدم
  } { $speaker }{ $lang }{ $colon } «{ $words }».
in-lang = {" "}({ $lang ->
    [ar] النص بالعربية
    [ru] النص بالروسية
   *[en] النص بالإنجليزية
  })

subject-bilateral-relations = العلاقات الثنائية
subject-trade-economy = التجارة والاقتصاد
subject-energy = الطاقة
subject-nuclear-energy = المحطات النووية
subject-agriculture-food = الزراعة والأمن الغذائي
subject-transport-tourism = النقل والسياحة
subject-health = القطاع الصحي
subject-defence = التعاون الدفاعي
subject-terrorism-security = مكافحة الإرهاب والأمن
subject-conflict-settlement = تسوية النزاع
subject-hostilities = العمليات العسكرية
subject-sovereignty = السيادة ووحدة الأراضي
subject-political-process = العملية السياسية
subject-humanitarian = الأوضاع الإنسانية
subject-prisoners-hostages = الأسرى والرهائن
subject-refugees-migration = اللاجئين والهجرة
subject-arms-control = الحد من التسلح والاستقرار الاستراتيجي
subject-sanctions = العقوبات
subject-international-organisations = التعاون في المنظمات الدولية
subject-climate-environment = المناخ والبيئة
subject-science-technology = العلوم والتكنولوجيا
subject-culture-education = الثقافة والتعليم
subject-disasters = الكوارث الطبيعية
subject-condolences = التعازي
subject-congratulations = التهاني
subject-commemoration = إحياء الذكرى
subject-visits-invitations = تبادل الزيارات والدعوة إلى الزيارة
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
with = {" "}مع { $who }
channel-phone = هاتفيا
channel-video = عبر الفيديو
channel-meeting = اجتماع
channel-visit = زيارة
channel-letter = رسالة
channel-unspecified = غير مذكورة
field-channel = الوسيلة
field-date = التاريخ
field-place = المكان
field-initiator = صاحب المبادرة
field-status = الحالة
field-amount = أرقام القول الواحد
field-figure = الأرقام
remarks = ملاحظات

summary-agree = { $count ->
    [2] يذكر الطرفان ({ $sides }): { $what }.
   *[other] تذكر الأطراف كلها ({ $sides }): { $what }.
  }
summary-only = { $gender ->
    [f] تنفرد
   *[m] ينفرد
  } { $side } بذكر: { $what }.
summary-conflict = هناك اختلاف بين { $sides } في { $what }: { $values }.
summary-told = { $gender ->
    [f] تنقل { $side } ما قالته
   *[m] ينقل { $side } ما قاله
  } للطرف الآخر الذي لا يذكره: { $count ->
    [one] قول واحد
    [two] قولان
    [few] { $count } أقوال
   *[other] { $count } قولا
  }.
summary-statements = { $gender ->
    [f] تنفرد
   *[m] ينفرد
  } { $side } بنقل { $count ->
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
summary-wording = وردت عند { $sides } تسميات مختلفة { $count ->
    [one] لأمر واحد
    [two] لأمرين
    [few] ل{ $count } أمور
   *[other] ل{ $count } أمرا
  }: { $values }.
summary-scope = هناك اختلاف بين { $sides } في النطاق: { $values }.
summary-one-side = لم يسمع إلا طرف واحد: { $side }.
third = أطراف ثالثة
