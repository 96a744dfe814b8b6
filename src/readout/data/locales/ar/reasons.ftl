# لماذا لم تُقرأ المادة، وما يُشك فيه من قراءتها. تُعرف العبارة من نصها الإنجليزي (en/reasons.ftl)؛ و{ $x } ما يختلف من مادة إلى أخرى.

# الشكوك
doubt-weekday = جاء في المادة «{ $words }»، لكن { $day } يوافق { $weekday }.
doubt-no-day = يوم النشر غير معروف، ولذلك لا تدل هذه الكلمات على يوم بعينه: { $words }.
doubt-other-day = ذُكر أن المادة نُشرت في { $published }، لكنها تؤرخ نفسها بـ«{ $words }» ({ $day }).

# اللغة والكلمات
reason-not-covered = يبدو أن النص بلغة غير مشمولة ({ $code }): يقرأ Readout العربية والروسية والإنجليزية
reason-no-words = لا كلمات في النص؛ قدّم مادة فيها كلمات
reason-own-fault = أخفق Readout نفسه في هذه المادة ({ $error })؛ يُرجى الإبلاغ عنها مع المادة.

# المدخلات
reason-empty = الملف فارغ؛ لم يُستلم شيء أو لم يُحفظ، أعد الحصول عليه
reason-binary = بيانات ثنائية من نوع مجهول؛ احفظ المادة نصًا أو HTML أو PDF
reason-unreadable = تعذرت قراءة الملف ({ $error })؛ أعد الحصول عليه أو حفظه
reason-too-damaged = الملف تالف إلى حد يتعذر معه تحليله؛ أعد الحصول عليه أو حفظه
reason-nested-archives = أرشيفات داخل أرشيفات بعمق يتجاوز { $depth }؛ فُك الضغط أولًا
reason-no-text = لا نص في المادة؛ قدّم الصفحة أو الملف الذي يضم كلماتها
reason-too-long = النص أطول من { $count } حرفًا؛ قسّمه إلى مواد
reason-half-character = في النص نصف حرف ({ $where })؛ صدّره من جديد بترميز UTF-8
reason-item-too-large = المادة أكبر من { $size }؛ قسّمها إلى مواد منفردة
reason-nul = في النص رمز فارغ (NUL)، فليس نصًا؛ تحقق من ترميز الملف.
reason-half-at = في النص نصف حرف عند الموضع { $at }؛ تحقق من ترميز الملف.
reason-message = الرسالة نفسها: { $reason }
reason-message-empty = لا كلمات في الرسالة نفسها؛ قدّم الرسالة التي تضم المادة

# الترميز
reason-no-encoding = ترميز النص غير معروف (جُرّب: { $tried })؛ احفظه بترميز UTF-8
tried-encodings = UTF-8 وUTF-16 وWindows-1256 وWindows-1251 وKOI8-R وغيرها
reason-cut-character = المادة مقطوعة في وسط حرف؛ احصل عليها كاملة
reason-wrong-mark = الملف موسوم بأنه { $mark } لكنه ليس كذلك؛ احفظه بترميز UTF-8
reason-letters-lost = ضاعت الحروف ({ $lost })؛ أعد الحصول على المادة بترميز UTF-8
lost-replaced = حلت محلها رموز بديلة
lost-questions = حلت محلها علامات استفهام
reason-garbled = النص مشوه: قُرئ { $one } من قبل على أنه { $other }؛ أعد الحصول على المادة بترميز UTF-8

# الصفحات
reason-page-no-item = لا نص في الصفحة يشبه مادة؛ قدّم عنوان المادة نفسها أو ملفها
reason-page-scripts = لا نص في الصفحة بل برامج تجلبه؛ افتحها في متصفح واحفظها منه
reason-page-refusal = الصفحة رفض («{ $title }») وليست المادة؛ افتحها في متصفح واحفظها
reason-nested = تداخل عناصر HTML يتجاوز { $limit }؛ احفظ نص الصفحة بدلًا منها
reason-page-cut = الصفحة مقطوعة قبل نهايتها؛ احصل عليها كاملة
reason-no-elements = لا عناصر في الصفحة؛ تأكد من أنه الملف الصحيح
reason-no-body = ليس للصفحة متن (إطارات؟)؛ قدّم الصفحة التي تضم المادة

# التغذيات وJSON
reason-feed-entities = تعلن التغذية كيانات خاصة بها وقراءتها غير آمنة؛ احفظ صفحاتها
reason-feed-cut = التغذية مقطوعة قبل نهايتها؛ قُرئ ما قبل القطع، احصل عليها كاملة
reason-feed-empty = لا مداخل في التغذية؛ عُد إليها حين يُنشر شيء
reason-feed-headline = لا تعطي التغذية إلا العنوان؛ اقرأ الصفحة التي تحيل إليها
reason-sitemap = خريطة موقع تسرد الصفحات ولا تضمها؛ تابعها بالأمر «readout watch add»
reason-json-cut = مقطوع في وسطه؛ احصل عليه كاملًا
reason-json-object-cut = كائن JSON ناقص: مقطوع في وسطه؛ احصل عليه كاملًا
reason-json-array-cut = مصفوفة JSON ناقصة: مقطوعة في وسطها؛ احصل عليها كاملة
reason-json-invalid = ليس JSON سليمًا ({ $error })؛ صحّحه أو صدّره من جديد
reason-json-no-words = لا كلمات للمادة في "text" أو "html"؛ ضعها هناك
reason-json-no-object = ليس كائن JSON؛ كل مادة هي { "{" }"id": …, "text": …{ "}" }
reason-json-no-string = { "\"" }{ $key }" ليس سلسلة نصية؛ اكتب كلمات المادة بين علامتي اقتباس
reason-line-too-long = السطر أطول من { $size }؛ قسّمه إلى مواد منفردة

# الأرشيفات
reason-archive-cut = الأرشيف تالف أو مقطوع؛ قُرئ ما قبل التلف، احصل عليه كاملًا
reason-tar-cut = أرشيف TAR تالف أو مقطوع؛ قُرئ ما قبل التلف، احصل عليه كاملًا
reason-zip-cut = أرشيف ZIP تالف أو مقطوع؛ احصل عليه كاملًا
reason-archive-empty = لا مواد في الأرشيف؛ تأكد من أنه الأرشيف الصحيح
reason-archive-no-pages = لا صفحات في الأرشيف؛ تأكد من أنه الأرشيف الصحيح
reason-archive-ratio = يتضخم الأرشيف عند فكه أكثر من { $ratio } مرة؛ ليس أرشيف مواد
reason-archive-size = يتجاوز الأرشيف عند فكه { $size }؛ فُكّه أولًا واقرأ المجلد
reason-archive-places = في الأرشيف أكثر من { $count } موضع تالف؛ أعد الحصول عليه
reason-record-damaged = سجل بعد البايت { $at } تالف أو مقطوع ({ $error })؛ أعد الحصول عليه
reason-record-cut = السجل مقطوع؛ احصل على الأرشيف كاملًا
reason-record-large = السجل أكبر من { $size }؛ ليس مادة
reason-record-packed = السجل مضغوط على نحو خاطئ ({ $packed })؛ أعد الحصول على الصفحة
reason-member-locked = مقفل بكلمة مرور؛ فُك ضغطه أولًا
reason-member-damaged = هذا الجزء من الأرشيف تالف ({ $error })؛ أعد الحصول على الأرشيف

# المستندات
reason-office = ملف مكتبي أو كتاب لا يُقرأ هنا؛ احفظه DOCX أو PDF أو نصًا
reason-word-cut = مستند Word تالف أو مقطوع؛ احصل عليه كاملًا
reason-word-unusual = مستند Word تالف أو من نوع غير معتاد؛ افتحه واحفظه من جديد DOCX أو نصًا
reason-word-size = يتجاوز مستند Word عند فكه { $size }؛ احفظ نصه وحده
reason-pdf-damaged = ملف PDF تالف ({ $error })؛ أعد الحصول عليه أو اطبعه في ملف PDF جديد
reason-pdf-locked = ملف PDF مقفل بكلمة مرور؛ احفظه من دونها
reason-pdf-cut = ملف PDF مقطوع قبل نهايته؛ احصل عليه كاملًا
reason-pdf-picture = ملف PDF صورة بلا طبقة نصية؛ استخرج النص أولًا بالتعرف الضوئي (OCR)
reason-kind = هذا الملف { $kind }؛ { $advice }
kind-png = صورة PNG
kind-jpeg = صورة JPEG
kind-gif = صورة GIF
kind-webp = صورة WebP
kind-tiff = صورة TIFF
kind-phone = فيديو أو صورة من هاتف
kind-sound = تسجيل صوتي
kind-video = فيديو
kind-program = برنامج
kind-sqlite = قاعدة بيانات SQLite
kind-parquet = ملف Parquet
kind-old-office = ملف Word أو Excel قديم
kind-rtf = مستند RTF
kind-rar = أرشيف RAR
kind-7zip = أرشيف 7-Zip
kind-zstd = أرشيف Zstandard
advice-ocr = استخرج النص أولًا بالتعرف الضوئي (OCR)
advice-transcript = قدّم نصه المفرّغ
advice-no-item = لا مادة فيه
advice-save = احفظه DOCX أو PDF أو نصًا
advice-unpack = فُك ضغطه أولًا
advice-export = صدّر مواده JSONL

# المسارات
reason-folder-unlisted = تعذر عرض المجلد ({ $error })؛ تحقق من أذوناته
reason-folder-empty = لا مواد في المجلد؛ سمّ مجلدًا يضم نصوصًا أو صفحات أو أرشيفات
reason-device = هذا جهاز أو مقبس؛ سمّ ملفًا أو مجلدًا
reason-no-file = لا يوجد ملف أو مجلد بهذا الاسم؛ تحقق من كتابته
reason-not-opened = تعذر فتحه ({ $error })؛ تحقق من اسمه وأذوناته
reason-disk = تعذرت قراءته ({ $error })؛ تحقق من القرص والأذونات

# أيام الأسبوع
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد

# ما الخطأ في البحث أو العنوان
query-no-field = لا يوجد حقل { $field }: (الحقول هي { $fields })؛ وللبحث عن الكلمات نفسها ضعها بين علامتي اقتباس.
query-nothing = لا شيء بعد { $field }:؛ اكتب مثلاً { $example }.
query-no-value = لا توجد القيمة { $value } في الحقل { $field }؛ القيم هي { $values }.
query-no-date = { $given } ليس تاريخاً؛ اكتب 2021-02-18 أو 2021-02 أو 2021 أو 2021-02..2021-03.
missing-item = لا توجد المادة { $wanted } في المكتبة.
missing-contact = المادة { $wanted } لا تتحدث عن اتصال، فليس لها حدث.
missing-event = لا يوجد الحدث { $wanted } في المكتبة.

# ملاحظات محفوظة مع الحدث
judgement-contradicted = القرار { $number } ({ $what }) تناقضه قرارات لاحقة، وهي السارية؛ ألغِ ما كان خطأ منها
