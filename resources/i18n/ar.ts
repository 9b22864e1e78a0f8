<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActFilters</name>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>كل الإجراءات</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>نوع الإجراء</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Words in acts, notes and claims</source>
        <translation>كلمات في الإجراءات والملاحظات والادعاءات</translation>
    </message>
    <message>
        <source>Only claim {claim}</source>
        <translation>الادعاء {claim} فقط</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Where is this claim now? Press the number.</source>
        <translation>أين هذا الادعاء الآن؟ اضغط على الرقم.</translation>
    </message>
    <message>
        <source>It is not here: park it</source>
        <translation>ليس هنا: يُنحّى جانبًا</translation>
    </message>
</context>
<context>
    <name>ArticleDetails</name>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>What is known about the article, and from where (Ctrl+I)</source>
        <translation>ما هو معروف عن المقال ومصدره (Ctrl+I)</translation>
    </message>
    <message>
        <source>Claims found by</source>
        <translation>عُثر على الادعاءات بـ</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups lie in {folder}</source>
        <translation>النسخ الاحتياطية محفوظة في {folder}</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>النسخ الاحتياطية، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Other place…</source>
        <translation>مكان آخر…</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made after every half hour of work, and before anything that could harm a session.</source>
        <translation>لا توجد نسخة احتياطية بعد. تُنشأ نسخة بعد كل نصف ساعة من العمل، وقبل أي شيء قد يضر بالجلسة.</translation>
    </message>
    <message>
        <source>The backup chosen is opened as a new file beside the session. The session itself stays as it is, and is backed up first.</source>
        <translation>تُفتح النسخة المختارة ملفًا جديدًا بجانب الجلسة. تبقى الجلسة نفسها كما هي، وتُحفظ منها نسخة احتياطية أولًا.</translation>
    </message>
    <message>
        <source>{time} · {decided} of {total} checked · acts: {acts}</source>
        <translation>بتاريخ {time} · فُحص {decided} من {total} · الإجراءات: {acts}</translation>
    </message>
    <message>
        <source>Place for backups</source>
        <translation>مكان النسخ الاحتياطية</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>BothTexts</name>
    <message>
        <source>Text before</source>
        <translation>النص السابق</translation>
    </message>
    <message>
        <source>Text now</source>
        <translation>النص الحالي</translation>
    </message>
    <message>
        <source>Not in the draft before</source>
        <translation>غير موجود في المسودة السابقة</translation>
    </message>
    <message>
        <source>Not in the new draft</source>
        <translation>غير موجود في المسودة الجديدة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Until now: {standing}</source>
        <translation>حتى الآن: {standing}</translation>
    </message>
    <message>
        <source>New text: it becomes a claim that waits for a verdict.</source>
        <translation>نص جديد: يصبح ادعاءً ينتظر حكمًا.</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nothing changed in any claim. Apply takes the new draft with all decisions.</source>
        <translation>لم يتغير شيء في أي ادعاء. «تطبيق» يعتمد المسودة الجديدة مع كل الأحكام.</translation>
    </message>
    <message>
        <source>New claims: {count}</source>
        <translation>ادعاءات جديدة: {count}</translation>
    </message>
    <message>
        <source>Claims by what becomes of them</source>
        <translation>الادعاءات بحسب مآلها</translation>
    </message>
    <message>
        <source>New claims</source>
        <translation>ادعاءات جديدة</translation>
    </message>
    <message>
        <source>→ parked</source>
        <translation>← مُنحّى</translation>
    </message>
    <message>
        <source>Choose where this claim is now. Unanswered, it is parked with its history.</source>
        <translation>اختر موضع هذا الادعاء الآن. إن لم يُجب عنه فسيُنحّى جانبًا مع سجله.</translation>
    </message>
    <message>
        <source>Not in the new draft: it is parked with its history, and can be re-attached.</source>
        <translation>غير موجود في المسودة الجديدة: يُنحّى مع سجله ويمكن إعادة ربطه.</translation>
    </message>
    <message>
        <source>Other words: it is to be checked again. The old decision stays in its history.</source>
        <translation>كلمات مختلفة: يجب فحصه من جديد. يبقى الحكم القديم في سجله.</translation>
    </message>
    <message>
        <source>The decision is kept if these are the same words, else it is to be checked again.</source>
        <translation>يبقى الحكم إن كانت الكلمات نفسها، وإلا وجب الفحص من جديد.</translation>
    </message>
    <message>
        <source>The same words: the decision is kept.</source>
        <translation>الكلمات نفسها: يبقى الحكم.</translation>
    </message>
    <message>
        <source>Nothing takes effect before the merge. J and K go from claim to claim.</source>
        <translation>لا يسري شيء قبل الدمج. بالمفتاحين J وK يُنتقل بين الادعاءات.</translation>
    </message>
    <message>
        <source>New draft: {name}</source>
        <translation>مسودة جديدة: {name}</translation>
    </message>
    <message>
        <source>Nothing takes effect before Apply. J and K go from claim to claim.</source>
        <translation>لا يسري شيء قبل «تطبيق». ينتقل J وK من ادعاء إلى آخر.</translation>
    </message>
</context>
<context>
    <name>ClaimActs</name>
    <message>
        <source>Blind review: a note can be written after the verdict</source>
        <translation>مراجعة معمّاة: يمكن كتابة ملاحظة بعد الحكم</translation>
    </message>
    <message>
        <source>There is no evidence, correction, query or flag on this claim</source>
        <translation>لا يوجد دليل أو تصحيح أو سؤال أو تنبيه على هذا الادعاء</translation>
    </message>
    <message>
        <source>No unchecked claim is left here</source>
        <translation>لم يبقَ هنا ادعاء غير مفحوص</translation>
    </message>
    <message>
        <source>End of the article: going on at the first unchecked claim</source>
        <translation>نهاية المقال: المتابعة من أول ادعاء غير مفحوص</translation>
    </message>
    <message>
        <source>No words are selected.</source>
        <translation>لم تُحدَّد أي كلمات.</translation>
    </message>
    <message>
        <source>Select words of the article first.</source>
        <translation>حدّد كلمات من المقال أولًا.</translation>
    </message>
</context>
<context>
    <name>ClaimList</name>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
</context>
<context>
    <name>ClaimModel</name>
    <message>
        <source>Claim {number} of {total}, {standing}, {kinds}: {words}</source>
        <translation>الادعاء {number} من {total}، {standing}، {kinds}: {words}</translation>
    </message>
</context>
<context>
    <name>ClaimPanel</name>
    <message>
        <source>Parked</source>
        <translation>المنحّاة</translation>
    </message>
    <message>
        <source>Show detail</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>عرض كل الادعاءات</translation>
    </message>
    <message>
        <source>Hidden by the filter: {count}</source>
        <translation>مخفيّ بالمرشِّح: {count}</translation>
    </message>
    <message>
        <source>No claims found

Select words of the article and press A to add the first one.</source>
        <translation>لم يُعثر على ادعاءات

حدّد كلمات من المقال واضغط A لإضافة أول ادعاء.</translation>
    </message>
    <message>
        <source>Filter by words, note or speaker</source>
        <translation>ترشيح بالكلمات أو الملاحظة أو المتحدث</translation>
    </message>
    <message>
        <source>Filter claims by words</source>
        <translation>ترشيح الادعاءات بالكلمات</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>No claim chosen</source>
        <translation>لم يُختر ادعاء</translation>
    </message>
    <message>
        <source>J goes to the first claim, a click in the article to any.</source>
        <translation>ينتقل J إلى أول ادعاء، والنقر في المقال إلى أي ادعاء.</translation>
    </message>
    <message>
        <source>Claim {number} of {total}</source>
        <translation>الادعاء {number} من {total}</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>يستحق نظرة</translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation>سبب العثور عليه</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Quotation and transcript</source>
        <translation>الاقتباس والنص المفرَّغ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Say that this needs no verdict, and why</source>
        <translation>بيان أن هذا لا يحتاج إلى حكم، ولماذا</translation>
    </message>
    <message>
        <source>Note ({key})</source>
        <translation>ملاحظة ({key})</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>Text of the document</source>
        <translation>نص الوثيقة</translation>
    </message>
</context>
<context>
    <name>DraftActs</name>
    <message>
        <source>Take a new draft</source>
        <translation>اعتماد مسودة جديدة</translation>
    </message>
    <message>
        <source>Comparing {name}</source>
        <translation>مقارنة {name}</translation>
    </message>
    <message>
        <source>“{name}” looks like another version of this article. Its claims and decisions can go over to it.</source>
        <translation>يبدو «{name}» نسخة أخرى من هذا المقال. يمكن نقل ادعاءاته وأحكامه إليها.</translation>
    </message>
    <message>
        <source>Take as new draft</source>
        <translation>اعتماده مسودة جديدة</translation>
    </message>
    <message>
        <source>Open by itself</source>
        <translation>فتحه على حدة</translation>
    </message>
    <message>
        <source>This is the text that is open already</source>
        <translation>هذا هو النص المفتوح بالفعل</translation>
    </message>
    <message>
        <source>New draft taken. To be checked again: {again}, new claims: {new}. Ctrl+Z undoes it.</source>
        <translation>اعتُمدت المسودة الجديدة. للفحص من جديد: {again}، ادعاءات جديدة: {new}. يتراجع Ctrl+Z عن ذلك.</translation>
    </message>
    <message>
        <source>Claims parked, as their words are not in this draft: {count}</source>
        <translation>ادعاءات مُنحّاة لأن كلماتها ليست في هذه المسودة: {count}</translation>
    </message>
</context>
<context>
    <name>EditingActs</name>
    <message>
        <source>Sources added: {count}</source>
        <translation>مصادر أُضيفت: {count}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>This is a blind review, and what a colleague&apos;s evidence says of the claim is kept from you.</source>
        <translation>هذه مراجعة دون اطلاع، وما يقوله دليل الزميل عن الادعاء محجوب.</translation>
    </message>
    <message>
        <source>Give your own verdict on the claim first.</source>
        <translation>يُعطى أولًا الحكم الخاص على الادعاء.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>EvidenceActs</name>
    <message>
        <source>Add documents</source>
        <translation>إضافة وثائق</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>قراءة {name}</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>وثائق</translation>
    </message>
    <message>
        <source>These files could not be read and were not added: {names}.</source>
        <translation>تعذّرت قراءة هذه الملفات ولم تُضَف: {names}.</translation>
    </message>
    <message>
        <source>These documents are kept, but their words could not be read, so no search finds them: {names}.</source>
        <translation>حُفظت هذه المستندات لكن تعذّرت قراءة كلماتها، ولذلك لا يجدها أي بحث: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is kept, but its words could not be read, so no search finds them.</source>
        <translation>حُفظ الملف «{name}» لكن تعذّرت قراءة كلماته، ولذلك لا يجدها أي بحث.</translation>
    </message>
    <message>
        <source>Files came with this article: {names}.</source>
        <translation>وردت مع هذا المقال ملفات: {names}.</translation>
    </message>
    <message>
        <source>Add as evidence</source>
        <translation>إضافتها أدلةً</translation>
    </message>
    <message>
        <source>Reading attachments</source>
        <translation>قراءة المرفقات</translation>
    </message>
    <message>
        <source>Nothing was added: the session was closed while the documents were read</source>
        <translation>لم يُضف شيء: أُغلقت الجلسة أثناء قراءة الوثائق</translation>
    </message>
    <message>
        <source>No words of a document are selected.</source>
        <translation>لم تُحدَّد كلمات من وثيقة.</translation>
    </message>
    <message>
        <source>Select words in the evidence first.</source>
        <translation>حدّد كلمات من الدليل أولًا.</translation>
    </message>
    <message>
        <source>This is evidence for the claim already</source>
        <translation>هذا دليل على الادعاء بالفعل</translation>
    </message>
    <message>
        <source>There is no document in this session yet.</source>
        <translation>لا توجد وثيقة في هذه الجلسة بعد.</translation>
    </message>
    <message>
        <source>Drop one on a claim, or add it.</source>
        <translation>أفلت وثيقة على ادعاء أو أضفها.</translation>
    </message>
    <message>
        <source>Nothing of this claim was found in the evidence</source>
        <translation>لم يُعثر في الأدلة على شيء من هذا الادعاء</translation>
    </message>
    <message>
        <source>There is no quotation in this claim</source>
        <translation>لا يوجد اقتباس في هذا الادعاء</translation>
    </message>
    <message>
        <source>Not found in the evidence</source>
        <translation>غير موجود في الأدلة</translation>
    </message>
    <message>
        <source>Not found in this document</source>
        <translation>لم يُعثر عليه في هذا المستند</translation>
    </message>
    <message>
        <source>This document is no longer in the session</source>
        <translation>لم تعد هذه الوثيقة في الجلسة</translation>
    </message>
    <message>
        <source>Save a copy of the document</source>
        <translation>حفظ نسخة من الوثيقة</translation>
    </message>
    <message>
        <source>Document saved: {name}</source>
        <translation>حُفظت الوثيقة: {name}</translation>
    </message>
    <message>
        <source>“{name}” is too large to be drawn here.</source>
        <translation>الملف «{name}» أكبر من أن يُرسم هنا.</translation>
    </message>
    <message>
        <source>Open a copy of it in another program.</source>
        <translation>افتح نسخة منه في برنامج آخر.</translation>
    </message>
    <message>
        <source>Drawing the page</source>
        <translation>رسم الصفحة</translation>
    </message>
    <message>
        <source>Open “{name}” in another program?</source>
        <translation>هل تريد فتح «{name}» في برنامج آخر؟</translation>
    </message>
    <message>
        <source>By its content it is: {kind}. The other program gets a copy; changes made there do not come back. What a document does in another program is beyond this one&apos;s protection.</source>
        <translation>هي بحسب محتواها: {kind}. يحصل البرنامج الآخر على نسخة؛ ولا تعود التغييرات التي تجري هناك. ما تفعله الوثيقة في برنامج آخر خارج عن حماية هذا البرنامج.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>فتح نسخة</translation>
    </message>
    <message>
        <source>No program was found that opens “{name}”.</source>
        <translation>لم يُعثر على برنامج يفتح «{name}».</translation>
    </message>
    <message>
        <source>Save a copy of the document and open that.</source>
        <translation>احفظ نسخة من الوثيقة وافتحها.</translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>As printed</source>
        <translation>كما طُبعت</translation>
    </message>
    <message>
        <source>In this document</source>
        <translation>في هذا المستند</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>لا أدلة بعد</translation>
    </message>
    <message>
        <source>Drop documents on a claim, or add them here. They are kept inside the session.</source>
        <translation>أفلت الوثائق على ادعاء أو أضفها هنا. تُحفظ داخل الجلسة.</translation>
    </message>
    <message>
        <source>The page is being drawn …</source>
        <translation>يجري رسم الصفحة …</translation>
    </message>
    <message>
        <source>No text could be read from this file. It is kept, and can be evidence as a whole.</source>
        <translation>تعذّرت قراءة نص من هذا الملف. يُحفظ ويمكن أن يكون دليلًا بكامله.</translation>
    </message>
    <message>
        <source>{page}: a picture of a page; no search finds its words</source>
        <translation>{page}: صورة صفحة؛ لا يجد أي بحث كلماتها</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Add documents as evidence ({key})</source>
        <translation>إضافة وثائق أدلةً ({key})</translation>
    </message>
    <message>
        <source>Show pages as printed ({key})</source>
        <translation>عرض الصفحات كما طُبعت ({key})</translation>
    </message>
    <message>
        <source>Search all evidence</source>
        <translation>البحث في كل الأدلة</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>يؤيّد</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>يناقض</translation>
    </message>
</context>
<context>
    <name>ExportActs</name>
    <message>
        <source>Writing {name}</source>
        <translation>كتابة {name}</translation>
    </message>
    <message>
        <source>Report written: {name}</source>
        <translation>كُتب التقرير: {name}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Masked copy written: {name}</source>
        <translation>كُتبت النسخة المحجوبة: {name}</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>معاينة الطباعة</translation>
    </message>
    <message>
        <source>Preparing the pages</source>
        <translation>تجهيز الصفحات</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message>
        <source>{format} (*{suffix})</source>
        <translation>{format} ‏(‎*{suffix})</translation>
    </message>
    <message>
        <source>&amp;Mask confidential names</source>
        <translation>&amp;حجب الأسماء السرية</translation>
    </message>
    <message>
        <source>Tick at least one section.</source>
        <translation>ضع علامة على قسم واحد على الأقل.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>The report has no name yet.</source>
        <translation>ليس للتقرير اسم بعد.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>الملف «{name}» موجود بالفعل.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>ا&amp;ستبداله</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>كتابة {name}</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>أُوقف؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>مجلد التقارير</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Confidential sources: {count}</source>
        <translation>المصادر السرية: {count}</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;تصفّح…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;الاسم</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>ال&amp;مجلد</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>&amp;Print preview…</source>
        <translation>م&amp;عاينة الطباعة…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>تص&amp;دير</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>“{name}” holds notes on an article, and no article is open.</source>
        <translation>يحتوي «{name}» على ملاحظات على مقال، ولا مقال مفتوحًا.</translation>
    </message>
    <message>
        <source>Open the article or its session first.</source>
        <translation>افتح المقال أو جلسته أولًا.</translation>
    </message>
    <message>
        <source>Notes added: {count}</source>
        <translation>ملاحظات أُضيفت: {count}</translation>
    </message>
    <message>
        <source>Notes left out: {count}</source>
        <translation>ملاحظات متروكة: {count}</translation>
    </message>
    <message>
        <source>Open the document itself once more to see how it is read</source>
        <translation>افتح الوثيقة نفسها مرة أخرى لرؤية كيفية قراءتها</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>نص ملصق.txt</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>Finding claims in {name}</source>
        <translation>البحث عن الادعاءات في {name}</translation>
    </message>
    <message>
        <source>This article is open already</source>
        <translation>هذا المقال مفتوح بالفعل</translation>
    </message>
    <message>
        <source>{decided} of {total} checked</source>
        <translation>فُحص {decided} من {total}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Session (*.claims)</source>
        <translation>جلسة (*.claims)</translation>
    </message>
    <message>
        <source>Copy saved: {name}</source>
        <translation>حُفظت النسخة: {name}</translation>
    </message>
    <message>
        <source>Working in {name}</source>
        <translation>العمل في {name}</translation>
    </message>
    <message>
        <source>Articles and sessions ({patterns})</source>
        <translation>المقالات والجلسات ({patterns})</translation>
    </message>
    <message>
        <source>About Claim Workbench</source>
        <translation>حول Claim Workbench</translation>
    </message>
    <message>
        <source>Checks an article line by line, offline. It opens no network connection and gives no verdict of its own.

Settings: {settings}
Sessions of pasted text and of the sample: {sessions}
Backups: {backups}</source>
        <translation>يفحص المقال سطرًا سطرًا دون اتصال. لا يفتح أي اتصال بالشبكة ولا يصدر حكمًا من عنده.

الإعدادات: {settings}
جلسات النص الملصق والعيّنة: {sessions}
النسخ الاحتياطية: {backups}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>النتيجة {place} من {total}</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>البحث في المقال</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Close search ({key})</source>
        <translation>إغلاق البحث ({key})</translation>
    </message>
</context>
<context>
    <name>FindingActs</name>
    <message>
        <source>Finding claims again</source>
        <translation>البحث عن الادعاءات من جديد</translation>
    </message>
    <message>
        <source>The language of the article is another one now; its claims were found by the one before.</source>
        <translation>للمقال الآن لغة أخرى، وقد عُثر على ادعاءاته بحسب اللغة السابقة.</translation>
    </message>
    <message>
        <source>The claims of this session were found by other rules than those that are set now.</source>
        <translation>عُثر على ادعاءات هذه الجلسة بقواعد غير المضبوطة الآن.</translation>
    </message>
    <message>
        <source>Nothing new was found by these rules</source>
        <translation>لم يُعثر على جديد بهذه القواعد</translation>
    </message>
    <message>
        <source>Claims added: {new}, more found in claims: {grown}. Ctrl+Z undoes it.</source>
        <translation>ادعاءات أُضيفت: {new}، ادعاءات وُجد فيها المزيد: {grown}. يتراجع Ctrl+Z عن ذلك.</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Why it was found, and its history</source>
        <translation>سبب العثور عليه وسجله</translation>
    </message>
</context>
<context>
    <name>GuidePane</name>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>No claim is chosen. G goes to the next one that is unchecked.</source>
        <translation>لم يُختر ادعاء. ينتقل G إلى التالي غير المفحوص.</translation>
    </message>
    <message>
        <source>No claim is left: {total} of {total} looked at</source>
        <translation>لم يبقَ ادعاء: اطُّلع على {total} من {total}</translation>
    </message>
    <message>
        <source>{left} of {total} left</source>
        <translation>بقي {left} من {total}</translation>
    </message>
    <message>
        <source>less than a minute at this pace</source>
        <translation>أقل من دقيقة بهذه الوتيرة</translation>
    </message>
    <message>
        <source>about {minutes} min at this pace</source>
        <translation>نحو {minutes} د بهذه الوتيرة</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min at this pace</source>
        <translation>نحو {hours} س {minutes} د بهذه الوتيرة</translation>
    </message>
    <message>
        <source>Claims looked at</source>
        <translation>الادعاءات التي اطُّلع عليها</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>Claim in its paragraph</source>
        <translation>الادعاء في فقرته</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
</context>
<context>
    <name>HistoryActs</name>
    <message>
        <source>Report of this state</source>
        <translation>تقرير عن هذه الحالة</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>كتابة {name}</translation>
    </message>
    <message>
        <source>Report written: {name}</source>
        <translation>كُتب التقرير: {name}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Go to claim</source>
        <translation>الانتقال إلى الادعاء</translation>
    </message>
    <message>
        <source>Report of this state…</source>
        <translation>تقرير عن هذه الحالة…</translation>
    </message>
    <message>
        <source>Acts, newest first</source>
        <translation>الإجراءات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Acts: {acts} of {every}</source>
        <translation>الإجراءات: {acts} من {every}</translation>
    </message>
    <message>
        <source>Acts: {every}</source>
        <translation>الإجراءات: {every}</translation>
    </message>
    <message>
        <source>Replaying the log</source>
        <translation>إعادة تنفيذ السجل</translation>
    </message>
</context>
<context>
    <name>HouseRulesDialog</name>
    <message>
        <source>House rules</source>
        <translation>قواعد الدار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
        <source>This would show first verdicts, and this is a blind review.</source>
        <translation>هذا يُظهر الأحكام الأولى، وهذه مراجعة دون اطلاع.</translation>
    </message>
    <message>
        <source>Give your own on every claim first.</source>
        <translation>يُعطى أولًا الحكم الخاص على كل ادعاء.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>How {name} was read</source>
        <translation>كيف قُرئ {name}</translation>
    </message>
    <message>
        <source>As it was before the tracked changes</source>
        <translation>كما كان قبل التغييرات المتعقَّبة</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Left out; tick what belongs to the article:</source>
        <translation>متروك؛ ضع علامة على ما ينتمي إلى المقال:</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>متروك:</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>قراءة من جديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Paragraphs: {count}</source>
        <translation>الفقرات: {count}</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation>الكلمات: {count}</translation>
    </message>
    <message>
        <source>Tables: {count}</source>
        <translation>الجداول: {count}</translation>
    </message>
    <message>
        <source>Insertions tracked: {count}</source>
        <translation>إضافات متعقَّبة: {count}</translation>
    </message>
    <message>
        <source>Deletions tracked: {count}</source>
        <translation>محذوفات متعقَّبة: {count}</translation>
    </message>
    <message>
        <source>Moves tracked: {count}</source>
        <translation>عمليات نقل متعقَّبة: {count}</translation>
    </message>
    <message>
        <source>Comments: {count}</source>
        <translation>التعليقات: {count}</translation>
    </message>
    <message>
        <source>Notes: {count}</source>
        <translation>الملاحظات: {count}</translation>
    </message>
    <message>
        <source>Links: {count}</source>
        <translation>الروابط: {count}</translation>
    </message>
    <message>
        <source>Attachments: {count}</source>
        <translation>المرفقات: {count}</translation>
    </message>
    <message>
        <source>As found: {encoding}</source>
        <translation>كما عُثر عليه: {encoding}</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Usual key</source>
        <translation>المفتاح المعتاد</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>The usual key</source>
        <translation>المفتاح المعتاد</translation>
    </message>
    <message>
        <source>{key} is the key of: {act}. Give that act another one first.</source>
        <translation>المفتاح {key} مستخدم لـ: {act}. عيّن لذلك الإجراء مفتاحًا آخر أولًا.</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Acts and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Save for printing…</source>
        <translation>حفظ للطباعة…</translation>
    </message>
    <message>
        <source>Save for printing</source>
        <translation>حفظ للطباعة</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>LeftOpenPage</name>
    <message>
        <source>Open the session</source>
        <translation>فتح الجلسة</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>فتح نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>حفظ ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>It was checked just now: {fault}</source>
        <translation>فُحص للتو: {fault}</translation>
    </message>
    <message>
        <source>The file was left as it is. A backup may hold what it held.</source>
        <translation>تُرك الملف كما كان. قد تحتوي نسخة احتياطية على ما كان فيه.</translation>
    </message>
    <message>
        <source>It was checked just now: everything in it is as it was saved.</source>
        <translation>فُحص للتو: كل ما فيه كما حُفظ.</translation>
    </message>
    <message>
        <source>{decided} of {total} checked</source>
        <translation>فُحص {decided} من {total}</translation>
    </message>
    <message>
        <source>Last act saved: {act}, {time}. {progress}.</source>
        <translation>آخر إجراء محفوظ: {act}، {time}. {progress}.</translation>
    </message>
    <message>
        <source>The last session ended unexpectedly</source>
        <translation>انتهت الجلسة الأخيرة على نحو غير متوقع</translation>
    </message>
    <message>
        <source>“{name}” was open when the program ended.</source>
        <translation>كان «{name}» مفتوحًا عند انتهاء البرنامج.</translation>
    </message>
    <message>
        <source>It is being checked …</source>
        <translation>يجري فحصها …</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tracked in the document – insertions: {insertions}, deletions: {deletions}, moves: {moves}, comments: {comments}. It is shown as if all changes were accepted.</source>
        <translation>متعقَّب في الوثيقة – إضافات: {insertions}، محذوفات: {deletions}، نقل: {moves}، تعليقات: {comments}. تُعرض كما لو قُبلت كل التغييرات.</translation>
    </message>
    <message>
        <source>Tracked in the document – insertions: {insertions}, deletions: {deletions}, moves: {moves}, comments: {comments}.</source>
        <translation>متعقَّب في الوثيقة – إضافات: {insertions}، محذوفات: {deletions}، نقل: {moves}، تعليقات: {comments}.</translation>
    </message>
    <message>
        <source>This is a review: first verdicts stay, yours are kept beside them as second ones.</source>
        <translation>هذه مراجعة: تبقى الأحكام الأولى، وتُحفظ أحكامك بجانبها أحكامًا ثانية.</translation>
    </message>
    <message>
        <source>This is a blind review: each first verdict is shown once you have given yours beside it.</source>
        <translation>هذه مراجعة معمّاة: يظهر كل حكم أول بعد أن تصدر حكمك بجانبه.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>This cannot be opened here. Drop a file of one of these kinds: {known}.</source>
        <translation>لا يمكن فتح هذا هنا. أفلت ملفًا من أحد هذه الأنواع: {known}.</translation>
    </message>
    <message>
        <source>A note could not be saved. Save a copy elsewhere, or close again to leave without it.</source>
        <translation>تعذّر حفظ ملاحظة. احفظ نسخة في مكان آخر، أو أغلق مرة أخرى للمغادرة من دونها.</translation>
    </message>
</context>
<context>
    <name>MaskDialog</name>
    <message>
        <source>Share a masked copy</source>
        <translation>مشاركة نسخة محجوبة</translation>
    </message>
    <message>
        <source>The copy is a new session: confidential sources, how they are reached and the names of their files are replaced everywhere, the article included. Its log begins with the masking. Documents become plain text; pictures and other files are left out, as they may tell who made them and where.</source>
        <translation>النسخة جلسة جديدة: تُستبدل المصادر السرية وطرق الوصول إليها وأسماء ملفاتها في كل موضع، وفي المقال أيضًا. يبدأ سجلها بالحجب. تصبح الوثائق نصًا مجردًا؛ وتُترك الصور والملفات الأخرى لأنها قد تدل على من صنعها وأين.</translation>
    </message>
    <message>
        <source>What confidential sources are called</source>
        <translation>أسماء المصادر السرية البديلة</translation>
    </message>
    <message>
        <source>&amp;Keep the masked text of documents from confidential sources</source>
        <translation>إ&amp;بقاء النص المحجوب لوثائق المصادر السرية</translation>
    </message>
    <message>
        <source>Masking replaces names. Read the copy before you hand it on: words can tell who somebody is.</source>
        <translation>الحجب يستبدل الأسماء. اقرأ النسخة قبل تسليمها: فقد تدل الكلمات على هوية شخص ما.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>Session (*.claims)</source>
        <translation>جلسة (*.claims)</translation>
    </message>
</context>
<context>
    <name>MergeActs</name>
    <message>
        <source>Merge a colleague&apos;s session</source>
        <translation>دمج جلسة زميل</translation>
    </message>
    <message>
        <source>Session (*.claims)</source>
        <translation>جلسة (*.claims)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>This session is on an earlier draft: its claims go over to the draft of {name}</source>
        <translation>هذه الجلسة على مسودة أقدم: تنتقل ادعاءاتها إلى مسودة {name}</translation>
    </message>
    <message>
        <source>{name} is on another draft: its claims go over to the draft of this session</source>
        <translation>الجلسة {name} على مسودة أخرى: تنتقل ادعاءاتها إلى مسودة هذه الجلسة</translation>
    </message>
    <message>
        <source>Go on to the merge</source>
        <translation>المتابعة إلى الدمج</translation>
    </message>
    <message>
        <source>Comparing {name}</source>
        <translation>تجري مقارنة {name}</translation>
    </message>
    <message>
        <source>The session was changed meanwhile: merge again</source>
        <translation>تغيّرت الجلسة في هذه الأثناء: يُعاد الدمج</translation>
    </message>
    <message>
        <source>{name} holds nothing that this session has not.</source>
        <translation>لا يحتوي {name} على شيء ليس في هذه الجلسة.</translation>
    </message>
    <message>
        <source>Merged. Values changed: {changed}, conflicts to decide: {open}.</source>
        <translation>تم الدمج. قيم تغيّرت: {changed}، تعارضات للبتّ فيها: {open}.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge a colleague&apos;s session</source>
        <translation>دمج جلسة زميل</translation>
    </message>
    <message>
        <source>Merge (Ctrl+Enter)</source>
        <translation>دمج (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>التوافق</translation>
    </message>
    <message>
        <source>From {name} – acts taken over: {acts}, values changed: {changed}, new conflicts: {opened}, conflicts decided there: {closed}. Contradicting verdicts wait until somebody decides. The other file stays as it is, and one undo takes the merge back.</source>
        <translation>من {name} – إجراءات منقولة: {acts}، قيم تغيّرت: {changed}، تعارضات جديدة: {opened}، تعارضات بُتّ فيها هناك: {closed}. تنتظر الأحكام المتناقضة حتى يبتّ أحدهم فيها. يبقى الملف الآخر كما هو، وتراجع واحد يلغي الدمج.</translation>
    </message>
    <message>
        <source>Agreement: {figures}</source>
        <translation>التوافق: {figures}</translation>
    </message>
    <message>
        <source>Carried over to one draft first – {sums}</source>
        <translation>نُقلت أولًا إلى مسودة واحدة – {sums}</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ما لديّ</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>ما لدى الآخر</translation>
    </message>
    <message>
        <source>Both notes</source>
        <translation>الملاحظتان معًا</translation>
    </message>
    <message>
        <source>J and K go from row to row. What nobody chooses goes as it says on the right.</source>
        <translation>بالمفتاحين J وK يُنتقل بين الصفوف. وما لا يُختار يمضي كما هو مكتوب في العمود الأخير.</translation>
    </message>
    <message>
        <source>What the merge changes</source>
        <translation>ما يغيّره الدمج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln آخر</numerusform>
            <numerusform>%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
</context>
<context>
    <name>MergeRows</name>
    <message>
        <source>What the merge changes</source>
        <translation>ما الذي يغيّره الدمج</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>موضع الاختلاف</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ما لديّ</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>ما لدى الآخر</translation>
    </message>
    <message>
        <source>Will stand</source>
        <translation>ما سيبقى</translation>
    </message>
    <message>
        <source>Mine: {words}</source>
        <translation>ما لديّ: {words}</translation>
    </message>
    <message>
        <source>Theirs: {words}</source>
        <translation>ما لدى الآخر: {words}</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>ينتظر قرارًا</translation>
    </message>
    <message>
        <source>{field}: {claim}</source>
        <translation>{field}: {claim}</translation>
    </message>
    <message>
        <source>new, or about the whole article</source>
        <translation>جديد أو عن المقال كله</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
</context>
<context>
    <name>NameBar</name>
    <message>
        <source>Who is checking? The name is printed beside every decision.</source>
        <translation>من يفحص؟ يُكتب الاسم بجانب كل حكم.</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>الاسم أو الأحرف الأولى</translation>
    </message>
    <message>
        <source>Name of the checker</source>
        <translation>اسم الفاحص</translation>
    </message>
    <message>
        <source>Keep name</source>
        <translation>حفظ الاسم</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>What was looked for and found; Ctrl+Enter goes back to the claims</source>
        <translation>ما بُحث عنه وما عُثر عليه؛ يعيد Ctrl+Enter إلى الادعاءات</translation>
    </message>
    <message>
        <source>Your note on the first verdict; without a verdict of yours it is a question</source>
        <translation>ملاحظتك على الحكم الأول؛ وهي سؤال ما لم تصدر حكمًا</translation>
    </message>
    <message>
        <source>Blind review: give your verdict first, then the first verdict and its note are shown</source>
        <translation>مراجعة معمّاة: أصدر حكمك أولًا، ثم يظهر الحكم الأول وملاحظته</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>NotePlacesDialog</name>
    <message>
        <source>Notes without a sure place</source>
        <translation>ملاحظات بلا موضع مؤكد</translation>
    </message>
    <message>
        <source>Places in the article</source>
        <translation>مواضع في المقال</translation>
    </message>
    <message>
        <source>&amp;Put it here</source>
        <translation>&amp;ضعها هنا</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>ا&amp;تركها</translation>
    </message>
    <message>
        <source>Leave &amp;all out</source>
        <translation>اترك ال&amp;كل</translation>
    </message>
    <message>
        <source>Note {number} of {count}</source>
        <translation>الملاحظة {number} من {count}</translation>
    </message>
    <message>
        <source>The words that it is on are not in the article, nor any that are near to them.</source>
        <translation>الكلمات التي كُتبت عليها ليست في المقال، ولا ما يقاربها.</translation>
    </message>
    <message>
        <source>The words that it is on stand in the article more than once, or in another context.</source>
        <translation>الكلمات التي كُتبت عليها ترد في المقال أكثر من مرة، أو في سياق آخر.</translation>
    </message>
    <message>
        <source>The words that it is on are not in the article. These are near to them.</source>
        <translation>الكلمات التي كُتبت عليها ليست في المقال. وهذه أقرب ما فيه إليها.</translation>
    </message>
</context>
<context>
    <name>OverviewDialog</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Words covered, part by part</source>
        <translation>الكلمات المشمولة، جزءًا جزءًا</translation>
    </message>
    <message>
        <source>Claims checked: {decided} of {total} · words covered: {share} %</source>
        <translation>الادعاءات المفحوصة: {decided} من {total} · الكلمات المشمولة: {share} %</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>الأحكام</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ما زال مفتوحًا</translation>
    </message>
    <message>
        <source>Claims with</source>
        <translation>ادعاءات فيها</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>First verdicts and {name}: {figures}</source>
        <translation>الأحكام الأولى و{name}: {figures}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview of the claims</source>
        <translation>نظرة عامة على الادعاءات</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>معاينة الصفحات</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>صفحة الوثيقة</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>no article is open</source>
        <translation>لا مقال مفتوحًا</translation>
    </message>
    <message>
        <source>no claim is chosen</source>
        <translation>لم يُختر ادعاء</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <source>the session is your own</source>
        <translation>الجلسة جلستك</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>No act of this name</source>
        <translation>لا إجراء بهذا الاسم</translation>
    </message>
    <message>
        <source>Type a few letters of an act</source>
        <translation>اكتب بضعة أحرف من إجراء</translation>
    </message>
    <message>
        <source>Search acts</source>
        <translation>البحث في الإجراءات</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>الإجراءات</translation>
    </message>
</context>
<context>
    <name>ParkedDialog</name>
    <message>
        <source>Parked claims</source>
        <translation>الادعاءات المنحّاة</translation>
    </message>
    <message>
        <source>Re-attach</source>
        <translation>إعادة ربط</translation>
    </message>
    <message>
        <source>No claim is parked: the words of every claim are in the current draft.</source>
        <translation>لا ادعاء مُنحّى: كلمات كل الادعاءات في المسودة الحالية.</translation>
    </message>
    <message>
        <source>The words of these claims are not in the current draft; their decisions are kept. To re-attach one, select words of the article first.</source>
        <translation>كلمات هذه الادعاءات ليست في المسودة الحالية؛ وأحكامها محفوظة. لإعادة ربط أحدها حدّد كلمات من المقال أولًا.</translation>
    </message>
    <message>
        <source>The claim chosen here gets the selected words: “{words}”. Its decision is kept only if they are the same.</source>
        <translation>يأخذ الادعاء المختار هنا الكلمات المحددة: «{words}». ولا يبقى حكمه إلا إن كانت هي نفسها.</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste text</source>
        <translation>لصق نص</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>نص المقال</translation>
    </message>
    <message>
        <source>Check this text</source>
        <translation>فحص هذا النص</translation>
    </message>
</context>
<context>
    <name>PeopleChips</name>
    <message>
        <source>Nameless</source>
        <translation>بلا اسم</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>No setting and no act of this name</source>
        <translation>لا إعداد ولا إجراء بهذا الاسم</translation>
    </message>
    <message>
        <source>Search preferences and keys</source>
        <translation>البحث في التفضيلات والمفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Parts of the preferences</source>
        <translation>أقسام التفضيلات</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview of the file</source>
        <translation>معاينة الملف</translation>
    </message>
    <message>
        <source>The first pages</source>
        <translation>الصفحات الأولى</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>الصفحات: {count}</translation>
    </message>
    <message>
        <source>The beginning of the file</source>
        <translation>بداية الملف</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>الملف كله</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>تنضيد الصفحات</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>أُرسل إلى الطابعة</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>Printing stopped</source>
        <translation>أُوقفت الطباعة</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>محرّك أقراص</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلّد</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>ا&amp;بحث في:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;نوع الملفات:</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;ترتيب الصفحات:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>ال&amp;صفحات في الورقة:</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>الطباعة على الوجهين</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>على الحافة الطويلة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;مجموعة الصفحات:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>على الحافة القصيرة</translation>
    </message>
</context>
<context>
    <name>RecentSessions</name>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>إزالة من هذه القائمة</translation>
    </message>
    <message>
        <source>Take off this list; the file stays</source>
        <translation>إزالة من هذه القائمة؛ يبقى الملف</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Evidence, corrections, queries and flags</source>
        <translation>الأدلة والتصحيحات والاستفسارات والتنبيهات</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>What went wrong</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Nothing has gone wrong in the program that was written down.</source>
        <translation>لم يُسجَّل أي خطأ في البرنامج.</translation>
    </message>
    <message>
        <source>Where in the program it happened, for whoever mends it. Nothing of the article, of names or of this machine is in it, and nothing is sent: copy or save it to hand it on.</source>
        <translation>موضع حدوثه في البرنامج، لمن يصلحه. لا شيء فيه من المقال أو الأسماء أو هذا الجهاز، ولا يُرسل شيء: انسخه أو احفظه لتسليمه.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>Save what went wrong</source>
        <translation>حفظ ما حدث</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Found in the evidence</source>
        <translation>عُثر عليه في الأدلة</translation>
    </message>
</context>
<context>
    <name>ReviewActs</name>
    <message>
        <source>There is no disagreement on this claim</source>
        <translation>لا اختلاف على هذا الادعاء</translation>
    </message>
    <message>
        <source>First verdict: {words}</source>
        <translation>الحكم الأول: {words}</translation>
    </message>
    <message>
        <source>Second verdict: {words}</source>
        <translation>الحكم الثاني: {words}</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
</context>
<context>
    <name>RuleField</name>
    <message>
        <source>Usual rules</source>
        <translation>القواعد المعتادة</translation>
    </message>
    <message>
        <source>{on} of {all} on</source>
        <translation>يعمل {on} من {all}</translation>
    </message>
</context>
<context>
    <name>SafetyActs</name>
    <message>
        <source>Checking the backup</source>
        <translation>فحص النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Restoring the backup of {time}</source>
        <translation>استعادة النسخة الاحتياطية من {time}</translation>
    </message>
    <message>
        <source>The backup of {time} is open as {name}</source>
        <translation>النسخة الاحتياطية من {time} مفتوحة باسم {name}</translation>
    </message>
    <message>
        <source>Save a copy first if it matters; once the article is closed a backup can be restored.</source>
        <translation>احفظ نسخة أولًا إن كان مهمًا؛ وبعد إغلاق المقال يمكن استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Rescue a damaged session</source>
        <translation>إنقاذ جلسة تالفة</translation>
    </message>
    <message>
        <source>Session (*.claims)</source>
        <translation>جلسة (*.claims)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>إنقاذ</translation>
    </message>
    <message>
        <source>Rescuing {name}</source>
        <translation>إنقاذ {name}</translation>
    </message>
</context>
<context>
    <name>SavedViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>No view is saved yet. A view is what the filters above the list show, kept by a name.</source>
        <translation>لا عرض محفوظ بعد. العرض هو ما تُظهره المرشحات فوق القائمة، محفوظًا باسم.</translation>
    </message>
    <message>
        <source>&amp;Save this view</source>
        <translation>ا&amp;حفظ هذا العرض</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>إ&amp;ظهار</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Name of what is shown now; a view of this name is replaced</source>
        <translation>ا&amp;سم ما هو ظاهر الآن؛ ويُستبدل عرض بالاسم نفسه</translation>
    </message>
</context>
<context>
    <name>SectionChoice</name>
    <message>
        <source>Own choice</source>
        <translation>اختيار خاص</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>أقسام التقرير</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>ع&amp;رض</translation>
    </message>
    <message>
        <source>This format has every field.</source>
        <translation>تضم هذه الصيغة كل الحقول.</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>Settle the disagreement</source>
        <translation>تسوية الاختلاف</translation>
    </message>
    <message>
        <source>A digit chooses above; Ctrl+Enter settles</source>
        <translation>يختار الرقم أعلاه؛ ويسوّي Ctrl+Enter</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>تسوية</translation>
    </message>
    <message>
        <source>Settle (Ctrl+Enter)</source>
        <translation>تسوية (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Why this verdict stands:</source>
        <translation>سبب ثبوت هذا الحكم:</translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message>
        <source>Sign off</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Editor, legal, second checker</source>
        <translation>محرر، قانوني، فاحص ثانٍ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Made by the same person: {count} of these decisions. For these it is no second reading.</source>
        <translation>اتخذها الشخص نفسه: {count} من هذه القرارات. ولا تُعدّ هذه قراءة ثانية لها.</translation>
    </message>
    <message>
        <source>Open claims</source>
        <translation>ادعاءات مفتوحة</translation>
    </message>
    <message>
        <source>Still open; tick each that is accepted as it is:</source>
        <translation>ما زال مفتوحًا؛ ضع علامة على ما يُقبل كما هو:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>SigningActs</name>
    <message>
        <source>The claim {words}</source>
        <translation>الادعاء {words}</translation>
    </message>
    <message>
        <source>{count} claims</source>
        <translation>عدد الادعاءات: {count}</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Signed off: {stage}, {who}, {when}.</source>
        <translation>اعتُمد: {stage}، {who}، {when}.</translation>
    </message>
    <message>
        <source>The sign-off is void: {stage}, {who}, {when}.</source>
        <translation>لم يعد الاعتماد ساريًا: {stage}، {who}، {when}.</translation>
    </message>
    <message>
        <source>Sign-offs of single claims that are void: {count}. The first, by {name}: “{words}”</source>
        <translation>اعتمادات ادعاءات مفردة لم تعد سارية: {count}. أولها لـ {name}: «{words}»</translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>No sources yet. Documents that are added become sources by themselves.</source>
        <translation>لا مصادر بعد. تصبح الوثائق المضافة مصادر تلقائيًا.</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>إضافة مصدر…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Sources from a list in CSL-JSON, BibTeX or RIS</source>
        <translation>مصادر من قائمة بصيغة CSL-JSON أو BibTeX أو RIS</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>سرّي</translation>
    </message>
    <message>
        <source>evidence: {count}</source>
        <translation>الأدلة: {count}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation>استيراد مصادر</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Lists of sources (*.json *.bib *.ris)</source>
        <translation>قوائم مصادر (*.json *.bib *.ris)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
</context>
<context>
    <name>StatePane</name>
    <message>
        <source>The claims as they stood then</source>
        <translation>الادعاءات كما كانت حينها</translation>
    </message>
    <message>
        <source>The session after the act chosen</source>
        <translation>الجلسة بعد الإجراء المختار</translation>
    </message>
    <message>
        <source>The session as it stood, {time}</source>
        <translation>الجلسة كما كانت، {time}</translation>
    </message>
    <message>
        <source>No claims</source>
        <translation>لا ادعاءات</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>All changes saved in {name}</source>
        <translation>كل التغييرات محفوظة في {name}</translation>
    </message>
    <message>
        <source>{decided} of {total} checked</source>
        <translation>فُحص {decided} من {total}</translation>
    </message>
    <message>
        <source>{share} % of words covered</source>
        <translation>شُملت {share} % من الكلمات</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>{label}, {share} %</source>
        <translation>{label}، {share} %</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>VerdictsOfBoth</name>
    <message>
        <source>Verdicts of both</source>
        <translation>أحكام الاثنين</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>الثاني</translation>
    </message>
    <message>
        <source>{verdict}, blind</source>
        <translation>{verdict}، دون اطلاع</translation>
    </message>
</context>
<context>
    <name>ViewActs</name>
    <message>
        <source>Grey is decided. A solid bar waits for a verdict, a dotted one is in no claim.</source>
        <translation>الرمادي بُتّ فيه. الشريط المتصل ينتظر حكمًا، والمنقَّط ليس في أي ادعاء.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>“{name}” has been open in another window of this program since {time}. Read on here, or save a copy to work in: what both windows write is never mixed, the one that comes later is refused.</source>
        <translation>الجلسة «{name}» مفتوحة في نافذة أخرى من هذا البرنامج منذ {time}. يمكن متابعة القراءة هنا، أو حفظ نسخة للعمل فيها: لا يختلط ما تكتبه النافذتان أبدًا، ويُرفض المتأخر منهما.</translation>
    </message>
    <message>
        <source>Another window has written to “{name}” since it was opened here: not all of it is shown.</source>
        <translation>كتبت نافذة أخرى في «{name}» منذ فُتح هنا: فليس كل ما فيه معروضًا.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Every act up to now is saved, and work can go on.</source>
        <translation>حدث خطأ في البرنامج. كل إجراء حتى الآن محفوظ، ويمكن متابعة العمل.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Check an article line by line. Everything stays on this machine.</source>
        <translation>افحص مقالًا سطرًا سطرًا. يبقى كل شيء على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Or drop an article or a session here: Word, OpenDocument, PDF, web page, e-mail, text and other kinds.</source>
        <translation>أو أفلت مقالًا أو جلسة هنا: Word وOpenDocument وPDF وصفحة ويب وبريد إلكتروني ونص وأنواع أخرى.</translation>
    </message>
</context>
<context>
    <name>WordListField</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>بلا قائمة</translation>
    </message>
    <message>
        <source>Choose a word list</source>
        <translation>اختيار قائمة كلمات</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>No list is used.</source>
        <translation>لا تُستخدم أي قائمة.</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>لا ملف</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Claims changed: {count}</source>
        <translation>الادعاءات المتغيرة: {count}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Dismiss as</source>
        <translation>استبعاد بوصفه</translation>
    </message>
    <message>
        <source>Flag as</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>لصق نص…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>تجربة العيّنة</translation>
    </message>
    <message>
        <source>Take a new draft…</source>
        <translation>اعتماد مسودة جديدة…</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>تصدير التقرير…</translation>
    </message>
    <message>
        <source>Export once more</source>
        <translation>تصدير مرة أخرى</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>معاينة الطباعة…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Share a masked copy…</source>
        <translation>مشاركة نسخة محجوبة…</translation>
    </message>
    <message>
        <source>Review in a copy</source>
        <translation>مراجعة في نسخة</translation>
    </message>
    <message>
        <source>Review blind in a copy</source>
        <translation>مراجعة معمّاة في نسخة</translation>
    </message>
    <message>
        <source>Continue as myself in a copy</source>
        <translation>المتابعة باسمي في نسخة</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>اعتماد…</translation>
    </message>
    <message>
        <source>Merge a colleague&apos;s session…</source>
        <translation>دمج جلسة زميل…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Rescue a damaged session…</source>
        <translation>إنقاذ جلسة تالفة…</translation>
    </message>
    <message>
        <source>Open the session again</source>
        <translation>فتح الجلسة من جديد</translation>
    </message>
    <message>
        <source>Close article</source>
        <translation>إغلاق المقال</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>البحث في المقال</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>ترشيح الادعاءات</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>عرض كل الادعاءات</translation>
    </message>
    <message>
        <source>Saved views…</source>
        <translation>العروض المحفوظة…</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>بيانات المقال</translation>
    </message>
    <message>
        <source>How it was read…</source>
        <translation>كيف قُرئ…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Change name…</source>
        <translation>تغيير الاسم…</translation>
    </message>
    <message>
        <source>Mark as verified</source>
        <translation>وسم بأنه مُثبَت</translation>
    </message>
    <message>
        <source>Mark as disputed</source>
        <translation>وسم بأنه محل خلاف</translation>
    </message>
    <message>
        <source>Mark as unsourced</source>
        <translation>وسم بأنه بلا مصدر</translation>
    </message>
    <message>
        <source>Verified, and stay</source>
        <translation>مُثبَت، مع البقاء</translation>
    </message>
    <message>
        <source>Disputed, and stay</source>
        <translation>محل خلاف، مع البقاء</translation>
    </message>
    <message>
        <source>Unsourced, and stay</source>
        <translation>بلا مصدر، مع البقاء</translation>
    </message>
    <message>
        <source>Clear verdict</source>
        <translation>مسح الحكم</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Evidence and queries of the claim</source>
        <translation>أدلة الادعاء وأسئلته</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>الادعاء التالي</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>الادعاء السابق</translation>
    </message>
    <message>
        <source>Next unchecked claim</source>
        <translation>الادعاء غير المفحوص التالي</translation>
    </message>
    <message>
        <source>Guided pass</source>
        <translation>جولة موجَّهة</translation>
    </message>
    <message>
        <source>Go on after a verdict</source>
        <translation>الانتقال بعد الحكم</translation>
    </message>
    <message>
        <source>Add claim from selection</source>
        <translation>إضافة ادعاء من التحديد</translation>
    </message>
    <message>
        <source>Split at cursor</source>
        <translation>تقسيم عند المؤشر</translation>
    </message>
    <message>
        <source>Join with next</source>
        <translation>ضمّ إلى التالي</translation>
    </message>
    <message>
        <source>Trim to selection</source>
        <translation>قصر على التحديد</translation>
    </message>
    <message>
        <source>Parked claims…</source>
        <translation>الادعاءات المنحّاة…</translation>
    </message>
    <message>
        <source>Find claims again</source>
        <translation>البحث عن الادعاءات من جديد</translation>
    </message>
    <message>
        <source>Remove added claim</source>
        <translation>إزالة ادعاء مضاف</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>رأي</translation>
    </message>
    <message>
        <source>Common knowledge</source>
        <translation>معلوم للجميع</translation>
    </message>
    <message>
        <source>Not checkable</source>
        <translation>غير قابل للفحص</translation>
    </message>
    <message>
        <source>Take back dismissal</source>
        <translation>التراجع عن الاستبعاد</translation>
    </message>
    <message>
        <source>Conflict: take the first value</source>
        <translation>تعارض: أخذ القيمة الأولى</translation>
    </message>
    <message>
        <source>Conflict: take the second value</source>
        <translation>تعارض: أخذ القيمة الثانية</translation>
    </message>
    <message>
        <source>Settle disagreement…</source>
        <translation>تسوية اختلاف…</translation>
    </message>
    <message>
        <source>Sign off claim…</source>
        <translation>اعتماد الادعاء…</translation>
    </message>
    <message>
        <source>Propose correction…</source>
        <translation>اقتراح تصحيح…</translation>
    </message>
    <message>
        <source>Ask query…</source>
        <translation>طرح استفسار…</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>قانوني</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>حسّاس</translation>
    </message>
    <message>
        <source>On author</source>
        <translation>على عهدة الكاتب</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>حق الرد</translation>
    </message>
    <message>
        <source>To be published</source>
        <translation>للنشر</translation>
    </message>
    <message>
        <source>Evidence: selected words support the claim</source>
        <translation>دليل: الكلمات المحددة تؤيد الادعاء</translation>
    </message>
    <message>
        <source>Evidence: selected words contradict the claim</source>
        <translation>دليل: الكلمات المحددة تناقض الادعاء</translation>
    </message>
    <message>
        <source>Find the claim in the evidence</source>
        <translation>البحث عن الادعاء في الأدلة</translation>
    </message>
    <message>
        <source>Compare quotation with its transcript</source>
        <translation>مقارنة الاقتباس بالنص المفرَّغ</translation>
    </message>
    <message>
        <source>Write evidence…</source>
        <translation>كتابة دليل…</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>إضافة وثائق…</translation>
    </message>
    <message>
        <source>Search all evidence</source>
        <translation>البحث في كل الأدلة</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>المصادر…</translation>
    </message>
    <message>
        <source>House rules…</source>
        <translation>قواعد الدار…</translation>
    </message>
    <message>
        <source>Save a copy of the document…</source>
        <translation>حفظ نسخة من الوثيقة…</translation>
    </message>
    <message>
        <source>Show pages as printed</source>
        <translation>عرض الصفحات كما طُبعت</translation>
    </message>
    <message>
        <source>Open in another program…</source>
        <translation>فتح في برنامج آخر…</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>إزالة الوثيقة</translation>
    </message>
    <message>
        <source>Close evidence</source>
        <translation>إغلاق الأدلة</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>السجل…</translation>
    </message>
    <message>
        <source>Larger article text</source>
        <translation>تكبير نص المقال</translation>
    </message>
    <message>
        <source>Smaller article text</source>
        <translation>تصغير نص المقال</translation>
    </message>
    <message>
        <source>Usual article text</source>
        <translation>الحجم المعتاد لنص المقال</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Claim numbers</source>
        <translation>أرقام الادعاءات</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>لوحة الأوامر…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What went wrong…</source>
        <translation>ما الذي حدث…</translation>
    </message>
    <message>
        <source>About Claim Workbench</source>
        <translation>حول Claim Workbench</translation>
    </message>
    <message>
        <source>Export as {format}…</source>
        <translation>تصدير بصيغة {format}…</translation>
    </message>
    <message>
        <source>Export: {preset}…</source>
        <translation>تصدير: {preset}…</translation>
    </message>
</context>
<context>
    <name>agreement</name>
    <message>
        <source>verdicts of both: {count}, the same: {share} %.</source>
        <translation>أحكام الاثنين: {count}، المتطابق منها: {share} %.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: {kappa}.</source>
        <translation>معامل كابا لكوهين: {kappa}.</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Claim {number}: {standing}</source>
        <translation>الادعاء {number}: {standing}</translation>
    </message>
    <message>
        <source>Kind: {words}</source>
        <translation>النوع: {words}</translation>
    </message>
    <message>
        <source>Speaker: {words}</source>
        <translation>المتحدث: {words}</translation>
    </message>
    <message>
        <source>Figures: {words}</source>
        <translation>الأرقام: {words}</translation>
    </message>
    <message>
        <source>Other cues: {words}</source>
        <translation>إشارات أخرى: {words}</translation>
    </message>
    <message>
        <source>Flags: {words}</source>
        <translation>التنبيهات: {words}</translation>
    </message>
    <message>
        <source>Evidence: {words}</source>
        <translation>الأدلة: {words}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>ملاحظة: {words}</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Verbatim</source>
        <translation>حرفي</translation>
    </message>
    <message>
        <source>Cleaned: nothing that was meant is different</source>
        <translation>منقّح: لم يختلف شيء من المعنى</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>Not found in the evidence</source>
        <translation>غير موجود في الأدلة</translation>
    </message>
    <message>
        <source>Left out: {said}</source>
        <translation>محذوف: {said}</translation>
    </message>
    <message>
        <source>Put in: {quoted}</source>
        <translation>مضاف: {quoted}</translation>
    </message>
    <message>
        <source>Said: {said} – quoted: {quoted}</source>
        <translation>قيل: {said} – اقتُبس: {quoted}</translation>
    </message>
    <message>
        <source>In another place: {quoted}</source>
        <translation>في موضع آخر: {quoted}</translation>
    </message>
    <message>
        <source>The ellipsis stands for: {said}</source>
        <translation>علامة الحذف تقوم مقام: {said}</translation>
    </message>
    <message>
        <source>In brackets: {quoted} – said: {said}</source>
        <translation>بين قوسين: {quoted} – قيل: {said}</translation>
    </message>
    <message>
        <source>Other punctuation</source>
        <translation>علامات ترقيم أخرى</translation>
    </message>
    <message>
        <source>A filler.</source>
        <translation>كلمة حشو.</translation>
    </message>
    <message>
        <source>A false start.</source>
        <translation>بداية متعثرة.</translation>
    </message>
    <message>
        <source>A short form.</source>
        <translation>صيغة مختصرة.</translation>
    </message>
    <message>
        <source>The same value.</source>
        <translation>القيمة نفسها.</translation>
    </message>
    <message>
        <source>Punctuation only.</source>
        <translation>ترقيم فقط.</translation>
    </message>
    <message>
        <source>A number is different.</source>
        <translation>رقم مختلف.</translation>
    </message>
    <message>
        <source>A negation is different.</source>
        <translation>نفي مختلف.</translation>
    </message>
    <message>
        <source>A name is different.</source>
        <translation>اسم مختلف.</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Dismissal</source>
        <translation>الاستبعاد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Words of the claim</source>
        <translation>كلمات الادعاء</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>المسودة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>something</source>
        <translation>شيء</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>English</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>A PDF needs Qt, which cannot be loaded here.</source>
        <translation>يحتاج PDF إلى Qt، وتعذّر تحميله هنا.</translation>
    </message>
    <message>
        <source>A PDF needs Qt, which is not installed.</source>
        <translation>يحتاج PDF إلى Qt، وهو غير مثبّت.</translation>
    </message>
    <message>
        <source>A PDF needs system libraries that are not installed ({0}).</source>
        <translation>يحتاج PDF إلى مكتبات نظام غير مثبّتة ({0}).</translation>
    </message>
    <message>
        <source>A cause or an effect: because of, led to, thanks to.</source>
        <translation>سبب أو نتيجة: بسبب، أدى إلى، بفضل.</translation>
    </message>
    <message>
        <source>A claim cannot be split here.</source>
        <translation>لا يمكن تقسيم ادعاء هنا.</translation>
    </message>
    <message>
        <source>A claim flagged for law is cleared by somebody who signs with their name.</source>
        <translation>الادعاء المنبَّه عليه قانونيًا يجيزه شخص يوقّع باسمه.</translation>
    </message>
    <message>
        <source>A claim is disputed only when evidence contradicts it.</source>
        <translation>لا يكون الادعاء محل خلاف إلا إذا ناقضه دليل.</translation>
    </message>
    <message>
        <source>A claim is not verified while evidence that contradicts it stands beside it.</source>
        <translation>لا يكون الادعاء مُثبَتًا ما دام بجانبه دليل يناقضه.</translation>
    </message>
    <message>
        <source>A claim is verified only when at least one piece of evidence supports its exact words.</source>
        <translation>لا يكون الادعاء مُثبَتًا إلا إذا أيّد دليل واحد على الأقل كلماته بعينها.</translation>
    </message>
    <message>
        <source>A claim that rests on secondary sources only needs several that do not repeat each other.</source>
        <translation>الادعاء القائم على مصادر ثانوية فقط يحتاج إلى عدة مصادر لا ينقل بعضها عن بعض.</translation>
    </message>
    <message>
        <source>A claim that the program found is not removed.</source>
        <translation>لا يُزال ادعاء عثر عليه البرنامج.</translation>
    </message>
    <message>
        <source>A comparison or a trend: higher than, rose, fell, compared with.</source>
        <translation>مقارنة أو اتجاه: أعلى من، ارتفع، انخفض، مقارنةً بـ.</translation>
    </message>
    <message>
        <source>A copy of “{0}” could not be made.</source>
        <translation>تعذّر إنشاء نسخة من «{0}».</translation>
    </message>
    <message>
        <source>A credit such as “Image:” names whose work a picture or recording is.</source>
        <translation>إسناد مثل «الصورة:» يذكر صاحب صورة أو تسجيل.</translation>
    </message>
    <message>
        <source>A dash and a name behind a quotation.</source>
        <translation>شرطة واسم بعد اقتباس.</translation>
    </message>
    <message>
        <source>A date with a day, a month or a year in digits.</source>
        <translation>تاريخ فيه يوم أو شهر أو سنة بالأرقام.</translation>
    </message>
    <message>
        <source>A day or a span told from today: yesterday, last week, this year.</source>
        <translation>يوم أو مدة منسوبان إلى اليوم: أمس، الأسبوع الماضي، هذه السنة.</translation>
    </message>
    <message>
        <source>A description repeats the beginning of a source named before.</source>
        <translation>وصف يكرر بداية مصدر ذُكر من قبل.</translation>
    </message>
    <message>
        <source>A document or data that shows, finds or suggests something.</source>
        <translation>وثيقة أو بيانات تُظهر شيئًا أو تثبته أو توحي به.</translation>
    </message>
    <message>
        <source>A file was changed by another program while it was added.</source>
        <translation>غيّر برنامج آخر ملفًا أثناء إضافته.</translation>
    </message>
    <message>
        <source>A first person in a quotation stands for the one who is quoted.</source>
        <translation>ضمير المتكلم في اقتباس يعود إلى صاحبه.</translation>
    </message>
    <message>
        <source>A legal outcome: convicted, acquitted, fined, settled.</source>
        <translation>نتيجة قانونية: أُدين، بُرّئ، غُرّم، تمت التسوية.</translation>
    </message>
    <message>
        <source>A month named without a day.</source>
        <translation>شهر مذكور بلا يوم.</translation>
    </message>
    <message>
        <source>A multiple: twice, doubled, five times.</source>
        <translation>مضاعفة: ضعف، تضاعف، خمس مرات.</translation>
    </message>
    <message>
        <source>A name and a colon before what is said.</source>
        <translation>اسم ونقطتان قبل القول.</translation>
    </message>
    <message>
        <source>A name with a title or an office before it.</source>
        <translation>اسم يسبقه لقب أو منصب.</translation>
    </message>
    <message>
        <source>A noun of saying, such as a claim or a statement, with what it holds.</source>
        <translation>اسم من أسماء القول، مثل زعم أو بيان، مع مضمونه.</translation>
    </message>
    <message>
        <source>A noun repeats the last word of the only name before that ends in it.</source>
        <translation>اسم يكرر الكلمة الأخيرة من الاسم الوحيد السابق المنتهي بها.</translation>
    </message>
    <message>
        <source>A number followed by a span of time.</source>
        <translation>رقم تليه مدة زمنية.</translation>
    </message>
    <message>
        <source>A number followed by a unit of measurement.</source>
        <translation>رقم تليه وحدة قياس.</translation>
    </message>
    <message>
        <source>A number that gives an age.</source>
        <translation>رقم يدل على عمر.</translation>
    </message>
    <message>
        <source>A number, in digits or in words.</source>
        <translation>رقم، بالأرقام أو بالكلمات.</translation>
    </message>
    <message>
        <source>A part of the article lies outside its text.</source>
        <translation>جزء من المقال يقع خارج نصه.</translation>
    </message>
    <message>
        <source>A percentage or a number of percentage points.</source>
        <translation>نسبة مئوية أو عدد من النقاط المئوية.</translation>
    </message>
    <message>
        <source>A phrase that names a source, such as “according to”.</source>
        <translation>عبارة تسمّي مصدرًا، مثل «وفقًا لـ».</translation>
    </message>
    <message>
        <source>A pronoun stands for the body or group that spoke last before it.</source>
        <translation>ضمير يعود إلى الهيئة أو الجماعة التي تحدثت قبله آخر مرة.</translation>
    </message>
    <message>
        <source>A pronoun stands for the person named before whom its gender, number and place fit best.</source>
        <translation>ضمير يعود إلى الشخص المذكور قبله الأنسب له جنسًا وعددًا وموضعًا.</translation>
    </message>
    <message>
        <source>A quotation with nobody named beside it.</source>
        <translation>اقتباس لا يُذكر بجانبه أحد.</translation>
    </message>
    <message>
        <source>A rank or an ordinal in digits.</source>
        <translation>رتبة أو عدد ترتيبي بالأرقام.</translation>
    </message>
    <message>
        <source>A relative pronoun stands for the name right before it.</source>
        <translation>اسم موصول يعود إلى الاسم الذي قبله مباشرة.</translation>
    </message>
    <message>
        <source>A row cannot be read: {0}.</source>
        <translation>تعذّرت قراءة صف: {0}.</translation>
    </message>
    <message>
        <source>A second verdict that differs from the first makes one.</source>
        <translation>ينشأ الاختلاف من حكم ثانٍ يخالف الأول.</translation>
    </message>
    <message>
        <source>A settlement needs a reason.</source>
        <translation>تحتاج التسوية إلى سبب.</translation>
    </message>
    <message>
        <source>A share: a fraction or so many in so many.</source>
        <translation>حصة: كسر أو كذا من كذا.</translation>
    </message>
    <message>
        <source>A sign-off needs a name.</source>
        <translation>يحتاج الاعتماد إلى اسم.</translation>
    </message>
    <message>
        <source>A stored file is not what was added.</source>
        <translation>ملف محفوظ ليس هو ما أُضيف.</translation>
    </message>
    <message>
        <source>A superlative or a first: the biggest, the first ever, the only one.</source>
        <translation>صيغة تفضيل أو أوّلية: الأكبر، الأول على الإطلاق، الوحيد.</translation>
    </message>
    <message>
        <source>A surname, with or without a title, stands for the full name given before.</source>
        <translation>اسم عائلة، بلقب أو بدونه، يقوم مقام الاسم الكامل المذكور قبله.</translation>
    </message>
    <message>
        <source>A time of day.</source>
        <translation>وقت من اليوم.</translation>
    </message>
    <message>
        <source>A title stands for the only person introduced with it before.</source>
        <translation>لقب يقوم مقام الشخص الوحيد الذي قُدّم به من قبل.</translation>
    </message>
    <message>
        <source>A vague quantity: hundreds, thousands, dozens.</source>
        <translation>كمية غير محددة: مئات، آلاف، عشرات.</translation>
    </message>
    <message>
        <source>A verb in the mood that reports what others say, with nobody named beside it.</source>
        <translation>فعل بصيغة نقل كلام الآخرين لا يُذكر بجانبه أحد.</translation>
    </message>
    <message>
        <source>A verb of saying beside a quotation.</source>
        <translation>فعل قول بجانب اقتباس.</translation>
    </message>
    <message>
        <source>A verb of saying in the passive: the source may be missing.</source>
        <translation>فعل قول مبني للمجهول: قد يغيب المصدر.</translation>
    </message>
    <message>
        <source>A verb of saying with a source and what it says.</source>
        <translation>فعل قول مع مصدر وما يقوله.</translation>
    </message>
    <message>
        <source>A verb that takes a stand on what it names, such as condemning or calling for it.</source>
        <translation>فعل يتخذ موقفًا مما يذكره، مثل الإدانة أو المطالبة.</translation>
    </message>
    <message>
        <source>A weekday without a date.</source>
        <translation>يوم من الأسبوع بلا تاريخ.</translation>
    </message>
    <message>
        <source>A word such as “reportedly”: somebody says so, but who is left open.</source>
        <translation>كلمة مثل «يُقال»: قالها أحد ما، ولم يُذكر من.</translation>
    </message>
    <message>
        <source>A word that counts without a number: one, once, both, a couple.</source>
        <translation>كلمة تعدّ بلا رقم: واحد، مرة، كلاهما، بضعة.</translation>
    </message>
    <message>
        <source>A year or a decade in digits.</source>
        <translation>سنة أو عقد بالأرقام.</translation>
    </message>
    <message>
        <source>Act {0} of the log ({1}) is not what was written.</source>
        <translation>الإجراء {0} في السجل ({1}) ليس ما كُتب.</translation>
    </message>
    <message>
        <source>Act {0} of the log is not one that this program writes.</source>
        <translation>الإجراء {0} في السجل ليس مما يكتبه هذا البرنامج.</translation>
    </message>
    <message>
        <source>Add a primary source, or independent ones until there are {amount}.</source>
        <translation>أضف مصدرًا أوليًا، أو مصادر مستقلة حتى يبلغ عددها {amount}.</translation>
    </message>
    <message>
        <source>Add the evidence that contradicts it, or take the verdict back.</source>
        <translation>أضف الدليل الذي يناقضه، أو تراجع عن الحكم.</translation>
    </message>
    <message>
        <source>Add the evidence that shows it, or take the verdict back.</source>
        <translation>أضف الدليل الذي يبيّنه، أو تراجع عن الحكم.</translation>
    </message>
    <message>
        <source>Add the file again.</source>
        <translation>أضف الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>Add them again where they are needed.</source>
        <translation>أضفها من جديد حيث تلزم.</translation>
    </message>
    <message>
        <source>An amount of money: a number with a currency.</source>
        <translation>مبلغ من المال: رقم مع عملة.</translation>
    </message>
    <message>
        <source>An ordinal in words: first, second.</source>
        <translation>عدد ترتيبي بالكلمات: أول، ثانٍ.</translation>
    </message>
    <message>
        <source>Another draft was taken while claims were looked for.</source>
        <translation>اعتُمدت مسودة أخرى أثناء البحث عن الادعاءات.</translation>
    </message>
    <message>
        <source>Another file has taken the place of the session file while it was open.</source>
        <translation>حلّ ملف آخر محل ملف الجلسة وهو مفتوح.</translation>
    </message>
    <message>
        <source>Another program changed how this session is saved, to more than one file.</source>
        <translation>غيّر برنامج آخر طريقة حفظ هذه الجلسة إلى أكثر من ملف.</translation>
    </message>
    <message>
        <source>Another program had changed how this session is saved, to more than one file; it was changed back.</source>
        <translation>كان برنامج آخر قد غيّر طريقة حفظ هذه الجلسة إلى أكثر من ملف؛ وقد أُعيدت كما كانت.</translation>
    </message>
    <message>
        <source>Another program has cut the session file short while it was open.</source>
        <translation>قصّ برنامج آخر ملف الجلسة وهو مفتوح.</translation>
    </message>
    <message>
        <source>Another program has the session file open and saves it in more than one file.</source>
        <translation>برنامج آخر يفتح ملف الجلسة ويحفظه في أكثر من ملف.</translation>
    </message>
    <message>
        <source>Another program is writing to the session file.</source>
        <translation>برنامج آخر يكتب في ملف الجلسة.</translation>
    </message>
    <message>
        <source>Another program saves this session in more than one file; what is shown was read from all of them.</source>
        <translation>برنامج آخر يحفظ هذه الجلسة في أكثر من ملف؛ وما يُعرض قُرئ منها جميعًا.</translation>
    </message>
    <message>
        <source>Ask a colleague for the second verdict, or change the first one.</source>
        <translation>اطلب الحكم الثاني من زميل، أو غيّر الأول.</translation>
    </message>
    <message>
        <source>Ask for a report on a shorter article.</source>
        <translation>اطلب تقريرًا عن مقال أقصر.</translation>
    </message>
    <message>
        <source>Ask for it once more, or open it in a PDF viewer and print it into a new PDF.</source>
        <translation>اطلبه مرة أخرى، أو افتحه في عارض PDF واطبعه إلى ملف PDF جديد.</translation>
    </message>
    <message>
        <source>Ask for legal advice and enter the name of who clears it.</source>
        <translation>اطلب مشورة قانونية وأدخل اسم من يجيزه.</translation>
    </message>
    <message>
        <source>Ask for the document that it was made from, or have a program for text recognition add the text.</source>
        <translation>اطلب الوثيقة التي صُنع منها، أو استخدم برنامجًا للتعرف على النص ليضيفه.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>اطلب الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask for the report again, as the program wrote it.</source>
        <translation>اطلب التقرير من جديد كما كتبه البرنامج.</translation>
    </message>
    <message>
        <source>Ask its owner for permission, or open a copy of your own.</source>
        <translation>اطلب الإذن من صاحبه، أو افتح نسخة خاصة بك.</translation>
    </message>
    <message>
        <source>Ask its owner, or change its permissions.</source>
        <translation>اسأل صاحبه، أو غيّر أذوناته.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for a file as Claim Workbench wrote it; nothing in this one ran.</source>
        <translation>اطلب ممن أرسله ملفًا كما كتبه Claim Workbench؛ لم يُشغَّل شيء مما في هذا.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for another copy; this one was left as it is.</source>
        <translation>اطلب ممن أرسله نسخة أخرى؛ وقد تُركت هذه كما كانت.</translation>
    </message>
    <message>
        <source>Ask whoever sent the session for it again; nothing was changed.</source>
        <translation>اطلب الجلسة مرة أخرى ممن أرسلها؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Before act {0} of the log something is missing.</source>
        <translation>ثمة شيء ناقص قبل الإجراء {0} في السجل.</translation>
    </message>
    <message>
        <source>Before event {0} of the log something is missing.</source>
        <translation>ثمة شيء ناقص قبل الحدث {0} في السجل.</translation>
    </message>
    <message>
        <source>Both gave one and the same verdict throughout, so chance alone would agree as well.</source>
        <translation>أصدر كلاهما الحكم نفسه في كل مرة، فالمصادفة وحدها تتفق كذلك.</translation>
    </message>
    <message>
        <source>Characters that could not be read, with the mark � in their place: {0}.</source>
        <translation>أحرف تعذّرت قراءتها، ومكانها العلامة �: {0}.</translation>
    </message>
    <message>
        <source>Check it against the recording or a transcript, or confirm it with who said it.</source>
        <translation>قارنه بالتسجيل أو بنصه المفرَّغ، أو تثبّت منه مع قائله.</translation>
    </message>
    <message>
        <source>Check that the file and its folder are there and may be read and written.</source>
        <translation>تحقق من وجود الملف ومجلده وإمكان القراءة والكتابة فيهما.</translation>
    </message>
    <message>
        <source>Check the name, and that you may read it.</source>
        <translation>تحقق من الاسم ومن أن قراءته مسموحة لك.</translation>
    </message>
    <message>
        <source>Check the name, or choose the file again.</source>
        <translation>تحقق من الاسم، أو اختر الملف من جديد.</translation>
    </message>
    <message>
        <source>Check the name, or look where it was moved to.</source>
        <translation>تحقق من الاسم، أو ابحث عن المكان الذي نُقل إليه.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>اختر ملفًا فيه.</translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <translation>اختر ملفًا داخله.</translation>
    </message>
    <message>
        <source>Choose a file name inside it.</source>
        <translation>اختر اسم ملف داخله.</translation>
    </message>
    <message>
        <source>Choose a file that Claim Workbench made; this one was left as it is.</source>
        <translation>اختر ملفًا صنعه Claim Workbench؛ وقد تُرك هذا كما كان.</translation>
    </message>
    <message>
        <source>Choose a file that is there and may be read.</source>
        <translation>اختر ملفًا موجودًا وقراءته مسموحة.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>اختر ملفًا.</translation>
    </message>
    <message>
        <source>Choose a name that ends in {0}.</source>
        <translation>اختر اسمًا ينتهي بـ {0}.</translation>
    </message>
    <message>
        <source>Choose a session file.</source>
        <translation>اختر ملف جلسة.</translation>
    </message>
    <message>
        <source>Choose a session of this article; nothing was merged.</source>
        <translation>اختر جلسة لهذا المقال؛ لم يُدمج شيء.</translation>
    </message>
    <message>
        <source>Choose a shorter, plainer name.</source>
        <translation>اختر اسمًا أقصر وأبسط.</translation>
    </message>
    <message>
        <source>Choose a smaller one.</source>
        <translation>اختر ملفًا أصغر.</translation>
    </message>
    <message>
        <source>Choose another chapter.</source>
        <translation>اختر فصلًا آخر.</translation>
    </message>
    <message>
        <source>Choose another file, or paste the text.</source>
        <translation>اختر ملفًا آخر، أو ألصق النص.</translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation>اختر مجلدًا آخر أو اسمًا آخر.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose another name for the report.</source>
        <translation>اختر اسمًا آخر للتقرير.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>اختر ورقة أخرى.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>Choose the article&apos;s own file.</source>
        <translation>اختر ملف المقال نفسه.</translation>
    </message>
    <message>
        <source>Claim {0} (“{1}…”) does not stand where it should.</source>
        <translation>الادعاء {0} («{1}…») ليس في موضعه.</translation>
    </message>
    <message>
        <source>Claim {0}: {1}.</source>
        <translation>الادعاء {0}: {1}.</translation>
    </message>
    <message>
        <source>Claims still open: {0}.</source>
        <translation>ادعاءات ما زالت مفتوحة: {0}.</translation>
    </message>
    <message>
        <source>Claims whose words are not in this draft any more were left out.</source>
        <translation>تُركت ادعاءات لم تعد كلماتها في هذه المسودة.</translation>
    </message>
    <message>
        <source>Close one of the two and open the session again.</source>
        <translation>أغلق أحدهما وافتح الجلسة من جديد.</translation>
    </message>
    <message>
        <source>Close the other program and open the session again.</source>
        <translation>أغلق البرنامج الآخر وافتح الجلسة من جديد.</translation>
    </message>
    <message>
        <source>Copy it to this computer and open the copy.</source>
        <translation>انسخه إلى هذا الجهاز وافتح النسخة.</translation>
    </message>
    <message>
        <source>Copy the article&apos;s text and paste it here instead.</source>
        <translation>انسخ نص المقال وألصقه هنا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Copy the article&apos;s text and paste it here instead; the file may be harmful.</source>
        <translation>انسخ نص المقال وألصقه هنا بدلًا من ذلك؛ قد يكون الملف ضارًا.</translation>
    </message>
    <message>
        <source>Create it, or choose another.</source>
        <translation>أنشئه، أو اختر غيره.</translation>
    </message>
    <message>
        <source>Decide on them, or accept them as exceptions by ticking each.</source>
        <translation>بُتّ فيها، أو اقبلها استثناءاتٍ بوضع علامة على كل منها.</translation>
    </message>
    <message>
        <source>Dismiss it with a reason: it then counts as looked at.</source>
        <translation>استبعده مع ذكر السبب: فيُعدّ عندئذ مطّلعًا عليه.</translation>
    </message>
    <message>
        <source>Elsewhere the article says: “{0}”.</source>
        <translation>يقول المقال في موضع آخر: «{0}».</translation>
    </message>
    <message>
        <source>Elsewhere the article writes {0} ({1} times).</source>
        <translation>يكتب المقال في مواضع أخرى {0} (عدد المرات: {1}).</translation>
    </message>
    <message>
        <source>Enter the name of whoever signs.</source>
        <translation>أدخل اسم من يعتمد.</translation>
    </message>
    <message>
        <source>Enter why this verdict stands.</source>
        <translation>أدخل سبب ثبوت هذا الحكم.</translation>
    </message>
    <message>
        <source>Event {0} of the log ({1}) is not what was written.</source>
        <translation>الحدث {0} في السجل ({1}) ليس ما كُتب.</translation>
    </message>
    <message>
        <source>Event {0} of the log is not one that this program writes.</source>
        <translation>الحدث {0} في السجل ليس مما يكتبه هذا البرنامج.</translation>
    </message>
    <message>
        <source>Event {0} of the log stands among those of another act.</source>
        <translation>الحدث {0} في السجل يقع بين أحداث إجراء آخر.</translation>
    </message>
    <message>
        <source>Every source that a verified claim rests on is graded as primary or secondary.</source>
        <translation>كل مصدر يقوم عليه ادعاء مُثبَت مصنَّف أوليًا أو ثانويًا.</translation>
    </message>
    <message>
        <source>Export a part of it.</source>
        <translation>صدّر جزءًا منه.</translation>
    </message>
    <message>
        <source>Fill these in, then export again.</source>
        <translation>املأ هذه ثم صدّر من جديد.</translation>
    </message>
    <message>
        <source>Find claims again.</source>
        <translation>ابحث عن الادعاءات من جديد.</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>أفرغ بعض المساحة، أو اختر قرصًا آخر.</translation>
    </message>
    <message>
        <source>Give a second verdict beside it, or ask a query.</source>
        <translation>أصدر حكمًا ثانيًا بجانبه، أو اطرح استفسارًا.</translation>
    </message>
    <message>
        <source>Give one of them another place, or park it.</source>
        <translation>عيّن لأحدها موضعًا آخر، أو نحّه جانبًا.</translation>
    </message>
    <message>
        <source>Grade the source as primary or secondary.</source>
        <translation>صنّف المصدر أوليًا أو ثانويًا.</translation>
    </message>
    <message>
        <source>Hidden text in the document was left out.</source>
        <translation>تُرك نص مخفي في الوثيقة.</translation>
    </message>
    <message>
        <source>If it is a session of this program, open it as a session; else choose the article&apos;s own file.</source>
        <translation>إن كان جلسة من هذا البرنامج فافتحه بوصفه جلسة؛ وإلا فاختر ملف المقال نفسه.</translation>
    </message>
    <message>
        <source>In a quotation its speaker tells a view of his or her own: “I think”.</source>
        <translation>في اقتباس يبدي قائله رأيًا له: «أعتقد».</translation>
    </message>
    <message>
        <source>In a review the first checker&apos;s verdict stays, and the words that it was given on.</source>
        <translation>في المراجعة يبقى حكم الفاحص الأول والكلمات التي صدر عليها.</translation>
    </message>
    <message>
        <source>In a review the first verdict stays as it is.</source>
        <translation>في المراجعة يبقى الحكم الأول كما هو.</translation>
    </message>
    <message>
        <source>Install the newer version to open it; the file was left as it is.</source>
        <translation>ثبّت الإصدار الأحدث لفتحه؛ وقد تُرك الملف كما كان.</translation>
    </message>
    <message>
        <source>It declares entities, as no word processor does.</source>
        <translation>يعلن كيانات لا يعلنها أي معالج نصوص.</translation>
    </message>
    <message>
        <source>It holds far more comments, links or parts left out than can be listed; only the first are.</source>
        <translation>فيه تعليقات أو روابط أو أجزاء متروكة أكثر بكثير مما يمكن سرده؛ لم يُسرد إلا أولها.</translation>
    </message>
    <message>
        <source>It holds no web page.</source>
        <translation>لا يحتوي على صفحة ويب.</translation>
    </message>
    <message>
        <source>It is not opened from here.</source>
        <translation>لا يُفتح من هنا.</translation>
    </message>
    <message>
        <source>It names no chapters.</source>
        <translation>لا يذكر فصولًا.</translation>
    </message>
    <message>
        <source>Its elements are nested too deeply.</source>
        <translation>عناصره متداخلة بعمق مفرط.</translation>
    </message>
    <message>
        <source>Its groups are nested too deeply.</source>
        <translation>مجموعاته متداخلة بعمق مفرط.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply.</source>
        <translation>أجزاؤه متداخلة بعمق مفرط.</translation>
    </message>
    <message>
        <source>Line {0} of the word list “{1}” begins with neither “flag:” nor “leave:”, or has no words.</source>
        <translation>السطر {0} من قائمة الكلمات «{1}» لا يبدأ بـ «flag:» ولا بـ «leave:»، أو ليس فيه كلمات.</translation>
    </message>
    <message>
        <source>Make room on the disk and do it again, or save a copy elsewhere.</source>
        <translation>أفرغ مساحة على القرص وأعد المحاولة، أو احفظ نسخة في مكان آخر.</translation>
    </message>
    <message>
        <source>Make room on the disk, or save a copy of the document elsewhere.</source>
        <translation>أفرغ مساحة على القرص، أو احفظ نسخة من الوثيقة في مكان آخر.</translation>
    </message>
    <message>
        <source>Make room on the disk, or try with a copy on another one.</source>
        <translation>أفرغ مساحة على القرص، أو جرّب بنسخة على قرص آخر.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder.</source>
        <translation>أفرغ مساحة، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Mark it as disputed, or settle which evidence is right.</source>
        <translation>سِمه بأنه محل خلاف، أو احسم أي دليل هو الصحيح.</translation>
    </message>
    <message>
        <source>Missing: {0}.</source>
        <translation>ناقص: {0}.</translation>
    </message>
    <message>
        <source>No claim has a verdict of both.</source>
        <translation>لا ادعاء له حكم من كليهما.</translation>
    </message>
    <message>
        <source>No claim is marked for publication, so nothing was written.</source>
        <translation>لم يُعلَّم أي ادعاء للنشر، ولذلك لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>No overview can be written as “{0}”.</source>
        <translation>لا يمكن كتابة نظرة عامة باسم «{0}».</translation>
    </message>
    <message>
        <source>No report can be written as “{0}”.</source>
        <translation>لا يمكن كتابة تقرير باسم «{0}».</translation>
    </message>
    <message>
        <source>No source was found in this file.</source>
        <translation>لم يُعثر على مصدر في هذا الملف.</translation>
    </message>
    <message>
        <source>No words are selected.</source>
        <translation>لم تُحدَّد أي كلمات.</translation>
    </message>
    <message>
        <source>Nothing of “{0}” can be rescued: its article is lost.</source>
        <translation>لا يمكن إنقاذ شيء من «{0}»: فُقد مقاله.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>لم يُؤخذ شيء.</translation>
    </message>
    <message>
        <source>Of {0} attached files only the first {1} can be offered as evidence.</source>
        <translation>من بين {0} من الملفات المرفقة لا يمكن عرض سوى أول {1} أدلةً.</translation>
    </message>
    <message>
        <source>One claim alone cannot be joined.</source>
        <translation>لا يمكن ضمّ ادعاء واحد وحده.</translation>
    </message>
    <message>
        <source>One of the files is damaged or was altered; nothing was merged.</source>
        <translation>أحد الملفين تالف أو عُدّل؛ لم يُدمج شيء.</translation>
    </message>
    <message>
        <source>Open a backup or a colleague&apos;s copy; the damaged file was left as it is.</source>
        <translation>افتح نسخة احتياطية أو نسخة زميل؛ وقد تُرك الملف التالف كما كان.</translation>
    </message>
    <message>
        <source>Open a transcript of it instead.</source>
        <translation>افتح نصه المفرَّغ بدلًا منه.</translation>
    </message>
    <message>
        <source>Open it as an article instead.</source>
        <translation>افتحه مقالًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Open it in Pages and export it to Word (.docx).</source>
        <translation>افتحه في Pages وصدّره إلى Word (.docx).</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer with the password, and print it into a new PDF without one.</source>
        <translation>افتحه في عارض PDF بكلمة المرور واطبعه إلى ملف PDF جديد بدونها.</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer, or go on with its text.</source>
        <translation>افتحه في عارض PDF، أو تابع بنصه.</translation>
    </message>
    <message>
        <source>Open it in a word processor and save it as a .docx file.</source>
        <translation>افتحه في معالج نصوص واحفظه ملف .docx.</translation>
    </message>
    <message>
        <source>Open it in its word processor, remove pictures and attachments, and save it again.</source>
        <translation>افتحه في معالج نصوصه وأزل الصور والمرفقات واحفظه من جديد.</translation>
    </message>
    <message>
        <source>Open it in its word processor, remove the password and save it again.</source>
        <translation>افتحه في معالج نصوصه وأزل كلمة المرور واحفظه من جديد.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it again, or ask for it once more.</source>
        <translation>افتحه في البرنامج الذي صنعه واحفظه من جديد، أو اطلبه مرة أخرى.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it as a .docx, .html or .txt file.</source>
        <translation>افتحه في البرنامج الذي صنعه واحفظه ملف .docx أو .html أو .txt.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save the article as a .docx, .html or .txt file.</source>
        <translation>افتحه في البرنامج الذي صنعه واحفظ المقال ملف .docx أو .html أو .txt.</translation>
    </message>
    <message>
        <source>Open it in the window to work in it.</source>
        <translation>افتحه في النافذة للعمل فيه.</translation>
    </message>
    <message>
        <source>Open the article again to start a new session.</source>
        <translation>افتح المقال من جديد لبدء جلسة جديدة.</translation>
    </message>
    <message>
        <source>Open the article itself; a spreadsheet can be evidence, but it is no article.</source>
        <translation>افتح المقال نفسه؛ يمكن أن يكون الجدول دليلًا لكنه ليس مقالًا.</translation>
    </message>
    <message>
        <source>Open the article&apos;s text itself; a picture of it cannot be read.</source>
        <translation>افتح نص المقال نفسه؛ لا يمكن قراءة صورة له.</translation>
    </message>
    <message>
        <source>Open the session again to see it as it is on the disk.</source>
        <translation>افتح الجلسة من جديد لرؤيتها كما هي على القرص.</translation>
    </message>
    <message>
        <source>Open the session in the window once: that brings it up to this version.</source>
        <translation>افتح الجلسة في النافذة مرة: فيحدّثها ذلك إلى هذا الإصدار.</translation>
    </message>
    <message>
        <source>Open the session in the window once: that makes it one file again.</source>
        <translation>افتح الجلسة في النافذة مرة: فتعود ملفًا واحدًا.</translation>
    </message>
    <message>
        <source>Open the session in the window once: that takes the unfinished act back and keeps all others.</source>
        <translation>افتح الجلسة في النافذة مرة: فيُلغى الإجراء غير المكتمل ويبقى سواه.</translation>
    </message>
    <message>
        <source>Open the session in the window, choose a claim and flag it as “To be published”; then write it again.</source>
        <translation>افتح الجلسة في النافذة، واختر ادعاءً وعلّمه بعلامة «للنشر»، ثم أعد الكتابة.</translation>
    </message>
    <message>
        <source>Pages that are pictures without text and cannot be read, {0} of {1}: {2}.</source>
        <translation>صفحات هي صور بلا نص ولا يمكن قراءتها، {0} من {1}: {2}.</translation>
    </message>
    <message>
        <source>Part of a quotation that runs over several sentences.</source>
        <translation>جزء من اقتباس يمتد على عدة جمل.</translation>
    </message>
    <message>
        <source>Parts of the session file&apos;s schema are missing or altered.</source>
        <translation>أجزاء من بنية ملف الجلسة ناقصة أو معدَّلة.</translation>
    </message>
    <message>
        <source>Plan the merge again; nothing was merged.</source>
        <translation>خطّط للدمج من جديد؛ لم يُدمج شيء.</translation>
    </message>
    <message>
        <source>Put the cursor between two words of the claim and split again.</source>
        <translation>ضع المؤشر بين كلمتين من الادعاء وقسّم من جديد.</translation>
    </message>
    <message>
        <source>Quoted words are verified against a recording, a transcript, or with the person who said them.</source>
        <translation>تُثبت الكلمات المقتبسة بتسجيل أو نص مفرَّغ أو مع قائلها.</translation>
    </message>
    <message>
        <source>Reading the session file took too long and was given up.</source>
        <translation>استغرقت قراءة ملف الجلسة وقتًا طويلًا فتوقفت.</translation>
    </message>
    <message>
        <source>Reading “{0}” took too long, so it was stopped.</source>
        <translation>استغرقت قراءة «{0}» وقتًا طويلًا فأُوقفت.</translation>
    </message>
    <message>
        <source>Remove the evidence, or give it another source, first.</source>
        <translation>أزل الدليل أو عيّن له مصدرًا آخر أولًا.</translation>
    </message>
    <message>
        <source>Rescue what can be read into a new file, or open a backup; this file was left as it is.</source>
        <translation>أنقذ ما يمكن قراءته في ملف جديد، أو افتح نسخة احتياطية؛ وقد تُرك هذا الملف كما كان.</translation>
    </message>
    <message>
        <source>Review it or go on as yourself in a copy; the file that you were sent stays as it is.</source>
        <translation>راجعه أو تابع باسمك في نسخة؛ يبقى الملف المُرسل إليك كما هو.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere: the window still holds everything.</source>
        <translation>احفظ نسخة في مكان آخر: ما زال كل شيء في النافذة.</translation>
    </message>
    <message>
        <source>Save a copy in a folder that can be written and go on there.</source>
        <translation>احفظ نسخة في مجلد يمكن الكتابة فيه وتابع هناك.</translation>
    </message>
    <message>
        <source>Save a copy of it, and let somebody look at it who knows such files.</source>
        <translation>احفظ نسخة منه، ودع من يعرف مثل هذه الملفات ينظر فيها.</translation>
    </message>
    <message>
        <source>Save a copy of the document, remove it, and add the copy again.</source>
        <translation>احفظ نسخة من الوثيقة وأزلها ثم أضف النسخة من جديد.</translation>
    </message>
    <message>
        <source>Save a copy on another disk and go on there.</source>
        <translation>احفظ نسخة على قرص آخر وتابع هناك.</translation>
    </message>
    <message>
        <source>Save a copy on another disk, then open the session again: it is checked whole.</source>
        <translation>احفظ نسخة على قرص آخر ثم افتح الجلسة من جديد: ستُفحص كاملة.</translation>
    </message>
    <message>
        <source>Save a copy on another disk.</source>
        <translation>احفظ نسخة على قرص آخر.</translation>
    </message>
    <message>
        <source>Save a copy on this computer and work there; take turns, or merge the two copies afterwards.</source>
        <translation>احفظ نسخة على هذا الجهاز واعمل فيها؛ تناوبوا على العمل أو ادمجوا النسختين بعد ذلك.</translation>
    </message>
    <message>
        <source>Save it as plain text in UTF-8.</source>
        <translation>احفظه نصًا عاديًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Save it without one.</source>
        <translation>احفظه بدونها.</translation>
    </message>
    <message>
        <source>Save the article&apos;s text alone as .docx, .html or .txt, without pictures.</source>
        <translation>احفظ نص المقال وحده بصيغة .docx أو .html أو .txt من دون صور.</translation>
    </message>
    <message>
        <source>Save the part that is to be checked in a file of its own, and open that.</source>
        <translation>احفظ الجزء المراد فحصه في ملف مستقل وافتحه.</translation>
    </message>
    <message>
        <source>See that it is there and yours.</source>
        <translation>تأكد من أنه موجود وأنه لك.</translation>
    </message>
    <message>
        <source>Select other words for the parked claim.</source>
        <translation>حدّد كلمات أخرى للادعاء المنحّى.</translation>
    </message>
    <message>
        <source>Select other words to add a claim.</source>
        <translation>حدّد كلمات أخرى لإضافة ادعاء.</translation>
    </message>
    <message>
        <source>Select two or more claims, or go to one that has another after it.</source>
        <translation>حدّد ادعاءين أو أكثر، أو انتقل إلى ادعاء يليه آخر.</translation>
    </message>
    <message>
        <source>Select words of the article first.</source>
        <translation>حدّد كلمات من المقال أولًا.</translation>
    </message>
    <message>
        <source>Setting the pages of the PDF took too long, so it was stopped.</source>
        <translation>استغرق تنضيد صفحات PDF وقتًا طويلًا فأُوقف.</translation>
    </message>
    <message>
        <source>Settle it in the session that this review is merged into.</source>
        <translation>سوِّه في الجلسة التي تُدمج فيها هذه المراجعة.</translation>
    </message>
    <message>
        <source>Take the new draft again.</source>
        <translation>اعتمد المسودة الجديدة مرة أخرى.</translation>
    </message>
    <message>
        <source>Text blocks of the page left out as page furniture, {0} in all: {1}.</source>
        <translation>أُسقطت من الصفحة كتل نصية بوصفها ملحقات، وعددها {0}: {1}.</translation>
    </message>
    <message>
        <source>text or unknown</source>
        <translation>نص أو غير معروف</translation>
    </message>
    <message>
        <source>The PDF could not be made: the part of the program that sets pages broke off.</source>
        <translation>تعذّر إنشاء PDF: توقف جزء البرنامج الذي ينضّد الصفحات.</translation>
    </message>
    <message>
        <source>A figure in a byline or in a dateline before the story: it describes the article and is as a rule no claim.</source>
        <translation>رقم في سطر الكاتب أو في سطر المكان والتاريخ الذي يسبق النص: يصف المقال وليس ادعاءً في العادة.</translation>
    </message>
    <message>
        <source>Choose a file that was exported as CSL-JSON, BibTeX or RIS.</source>
        <translation>اختر ملفًا مصدَّرًا بصيغة CSL-JSON أو BibTeX أو RIS.</translation>
    </message>
    <message>
        <source>Looking for claims broke off: the text may need more memory than there is.</source>
        <translation>انقطع البحث عن الادعاءات: قد يحتاج النص إلى ذاكرة أكبر من المتاحة.</translation>
    </message>
    <message>
        <source>Looking for claims took too long, so it was stopped.</source>
        <translation>استغرق البحث عن الادعاءات وقتًا طويلًا فأُوقف.</translation>
    </message>
    <message>
        <source>The act that was told to be not saved is in the file after all.</source>
        <translation>الإجراء الذي قيل إنه لم يُحفظ موجود في الملف.</translation>
    </message>
    <message>
        <source>The article holds a word of more than {0} letters, for which no page can be set.</source>
        <translation>في المقال كلمة تزيد على {0} حرف، ولا يمكن تنضيد صفحة لها.</translation>
    </message>
    <message>
        <source>The backup could not be written beside the session: {0}.</source>
        <translation>تعذّرت كتابة النسخة الاحتياطية بجانب الجلسة: {0}.</translation>
    </message>
    <message>
        <source>The backups made before are kept.</source>
        <translation>النسخ الاحتياطية السابقة محفوظة.</translation>
    </message>
    <message>
        <source>The bytes of the stored file “{0}” are missing.</source>
        <translation>بايتات الملف المحفوظ «{0}» ناقصة.</translation>
    </message>
    <message>
        <source>The chain of the log begins anew.</source>
        <translation>تبدأ سلسلة السجل من جديد.</translation>
    </message>
    <message>
        <source>The claim cannot be published yet.</source>
        <translation>لا يمكن نشر الادعاء بعد.</translation>
    </message>
    <message>
        <source>The disk is full, so the last act was not saved.</source>
        <translation>القرص ممتلئ، لذلك لم يُحفظ الإجراء الأخير.</translation>
    </message>
    <message>
        <source>The disk refused it: {0}.</source>
        <translation>رفض القرص ذلك: {0}.</translation>
    </message>
    <message>
        <source>The disk reported an error, so the last act was not saved.</source>
        <translation>أبلغ القرص عن خطأ، لذلك لم يُحفظ الإجراء الأخير.</translation>
    </message>
    <message>
        <source>The document holds macros; they were neither read nor run.</source>
        <translation>تحتوي الوثيقة على وحدات ماكرو؛ لم تُقرأ ولم تُشغَّل.</translation>
    </message>
    <message>
        <source>The documents kept as evidence are not in the report: {0}.</source>
        <translation>الوثائق المحفوظة أدلةً ليست في التقرير: {0}.</translation>
    </message>
    <message>
        <source>The events of act {0} of the log ({1}) stand in another place than the act.</source>
        <translation>أحداث الإجراء {0} في السجل ({1}) في موضع غير موضع الإجراء.</translation>
    </message>
    <message>
        <source>The file does not tell its encoding, which is guessed to be {0}.</source>
        <translation>لا يذكر الملف ترميزه، والمرجَّح أنه {0}.</translation>
    </message>
    <message>
        <source>The file holds “{0}”, which is not part of a session file.</source>
        <translation>يحتوي الملف على «{0}» وهو ليس جزءًا من ملف جلسة.</translation>
    </message>
    <message>
        <source>The file is not a session or its beginning is damaged.</source>
        <translation>الملف ليس جلسة أو أن بدايته تالفة.</translation>
    </message>
    <message>
        <source>The file’s name is not possible here.</source>
        <translation>اسم الملف غير ممكن هنا.</translation>
    </message>
    <message>
        <source>The language of the article is not known here: only digits and quotation marks were looked for.</source>
        <translation>لغة المقال غير معروفة هنا: بُحث فقط عن الأرقام وعلامات الاقتباس.</translation>
    </message>
    <message>
        <source>The last act in this session was cut off while it was being saved.</source>
        <translation>انقطع آخر إجراء في هذه الجلسة أثناء حفظه.</translation>
    </message>
    <message>
        <source>The list holds more than {0} sources.</source>
        <translation>تحتوي القائمة على أكثر من {0} مصدر.</translation>
    </message>
    <message>
        <source>The log and the tables differ.</source>
        <translation>يختلف السجل عن الجداول.</translation>
    </message>
    <message>
        <source>The log and the tables of the session file differ (order of the drafts).</source>
        <translation>يختلف سجل ملف الجلسة عن جداوله (ترتيب المسودات).</translation>
    </message>
    <message>
        <source>The log and the tables of the session file differ ({0}).</source>
        <translation>يختلف سجل ملف الجلسة عن جداوله ({0}).</translation>
    </message>
    <message>
        <source>The log cannot be replayed.</source>
        <translation>لا يمكن إعادة تنفيذ السجل.</translation>
    </message>
    <message>
        <source>The log is broken at act {0} ({1}): {2}.</source>
        <translation>انقطع السجل عند الإجراء {0} ({1}): {2}.</translation>
    </message>
    <message>
        <source>The log tells of claim {0} otherwise than the tables.</source>
        <translation>يقول السجل عن الادعاء {0} غير ما تقوله الجداول.</translation>
    </message>
    <message>
        <source>The log tells of other claims than the tables.</source>
        <translation>يذكر السجل ادعاءات غير التي في الجداول.</translation>
    </message>
    <message>
        <source>The other session is about another article.</source>
        <translation>الجلسة الأخرى تخص مقالًا آخر.</translation>
    </message>
    <message>
        <source>The report contradicts itself: its claims do not fit its article.</source>
        <translation>يناقض التقرير نفسه: لا تطابق ادعاءاته مقاله.</translation>
    </message>
    <message>
        <source>The session file asked for something that no session needs.</source>
        <translation>طلب ملف الجلسة شيئًا لا تحتاجه أي جلسة.</translation>
    </message>
    <message>
        <source>The session file cannot be opened.</source>
        <translation>لا يمكن فتح ملف الجلسة.</translation>
    </message>
    <message>
        <source>The session file cannot be reached any more: {0}.</source>
        <translation>لم يعد الوصول إلى ملف الجلسة ممكنًا: {0}.</translation>
    </message>
    <message>
        <source>The session file cannot be read any more, so the last act was not saved.</source>
        <translation>لم تعد قراءة ملف الجلسة ممكنة، لذلك لم يُحفظ الإجراء الأخير.</translation>
    </message>
    <message>
        <source>The session file cannot be written: it or its folder is read-only.</source>
        <translation>لا يمكن الكتابة في ملف الجلسة: هو أو مجلده للقراءة فقط.</translation>
    </message>
    <message>
        <source>The session file holds no article.</source>
        <translation>لا يحتوي ملف الجلسة على مقال.</translation>
    </message>
    <message>
        <source>The session file holds something larger than a session can.</source>
        <translation>يحتوي ملف الجلسة على شيء أكبر مما تتسع له جلسة.</translation>
    </message>
    <message>
        <source>The session file is damaged, or another program has written over it.</source>
        <translation>ملف الجلسة تالف، أو كتب برنامج آخر فوقه.</translation>
    </message>
    <message>
        <source>The session file is damaged.</source>
        <translation>ملف الجلسة تالف.</translation>
    </message>
    <message>
        <source>The session file is damaged: rows point to rows that are not there.</source>
        <translation>ملف الجلسة تالف: صفوف تشير إلى صفوف غير موجودة.</translation>
    </message>
    <message>
        <source>The session file is not where it was: it was moved, renamed or deleted while it was open.</source>
        <translation>ملف الجلسة ليس في مكانه: نُقل أو أُعيدت تسميته أو حُذف وهو مفتوح.</translation>
    </message>
    <message>
        <source>The session file was moved, replaced or deleted while it was open.</source>
        <translation>نُقل ملف الجلسة أو استُبدل أو حُذف وهو مفتوح.</translation>
    </message>
    <message>
        <source>The session has changed since the new draft was compared with it.</source>
        <translation>تغيّرت الجلسة منذ مقارنة المسودة الجديدة بها.</translation>
    </message>
    <message>
        <source>The session was not closed properly; it was recovered, and every act that was saved is there.</source>
        <translation>لم تُغلق الجلسة كما ينبغي؛ استُعيدت، وكل إجراء حُفظ موجود.</translation>
    </message>
    <message>
        <source>The session was not closed properly; what is shown was recovered in a copy, the file stays as it is.</source>
        <translation>لم تُغلق الجلسة كما ينبغي؛ ما يُعرض استُعيد في نسخة، ويبقى الملف كما هو.</translation>
    </message>
    <message>
        <source>The session&apos;s identity or date is not what was written.</source>
        <translation>معرّف الجلسة أو تاريخها ليس كما كُتب.</translation>
    </message>
    <message>
        <source>The sign-offs stay with the session that the report was made from.</source>
        <translation>تبقى الاعتمادات مع الجلسة التي أُعدّ منها التقرير.</translation>
    </message>
    <message>
        <source>The span ends in {0}, before it begins in {1}.</source>
        <translation>تنتهي المدة في {0} قبل أن تبدأ في {1}.</translation>
    </message>
    <message>
        <source>The stored file “{0}” is not what was added.</source>
        <translation>الملف المحفوظ «{0}» ليس ما أُضيف.</translation>
    </message>
    <message>
        <source>The text is shown as it was before any of the tracked changes.</source>
        <translation>يُعرض النص كما كان قبل أي من التغييرات المتعقَّبة.</translation>
    </message>
    <message>
        <source>The text of a stored file is not what was read from it.</source>
        <translation>نص ملف محفوظ ليس ما قُرئ منه.</translation>
    </message>
    <message>
        <source>The text of draft “{0}” is not what was written.</source>
        <translation>نص المسودة «{0}» ليس ما كُتب.</translation>
    </message>
    <message>
        <source>The two sessions tell one act of {0} ({1}) differently.</source>
        <translation>تروي الجلستان إجراءً واحدًا لـ {0} ({1}) على نحو مختلف.</translation>
    </message>
    <message>
        <source>The word list “{0}” cannot be read: {1}.</source>
        <translation>تعذّرت قراءة قائمة الكلمات «{0}»: {1}.</translation>
    </message>
    <message>
        <source>The word list “{0}” is larger than 1 MB.</source>
        <translation>قائمة الكلمات «{0}» أكبر من 1 ميغابايت.</translation>
    </message>
    <message>
        <source>The word list “{0}” is not text in UTF-8.</source>
        <translation>قائمة الكلمات «{0}» ليست نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>There is a file “{0}” already.</source>
        <translation>يوجد ملف «{0}» بالفعل.</translation>
    </message>
    <message>
        <source>There is evidence from this source.</source>
        <translation>توجد أدلة من هذا المصدر.</translation>
    </message>
    <message>
        <source>There is no disagreement on this claim.</source>
        <translation>لا اختلاف على هذا الادعاء.</translation>
    </message>
    <message>
        <source>There is no file “{0}” here any more.</source>
        <translation>لم يعد هنا ملف «{0}».</translation>
    </message>
    <message>
        <source>There is no folder “{0}”.</source>
        <translation>لا يوجد مجلد «{0}».</translation>
    </message>
    <message>
        <source>There is no room for “{0}”.</source>
        <translation>لا متسع لـ «{0}».</translation>
    </message>
    <message>
        <source>There is no rule “{0}”.</source>
        <translation>لا توجد قاعدة «{0}».</translation>
    </message>
    <message>
        <source>There is no text in this article.</source>
        <translation>لا نص في هذا المقال.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>لا نص في هذا الملف.</translation>
    </message>
    <message>
        <source>There is no verdict of somebody else on this claim.</source>
        <translation>لا يوجد حكم لشخص آخر على هذا الادعاء.</translation>
    </message>
    <message>
        <source>These words are a claim already.</source>
        <translation>هذه الكلمات ادعاء بالفعل.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages and no text.</source>
        <translation>يحتوي ملف PDF هذا على صور صفحات وليس فيه نص.</translation>
    </message>
    <message>
        <source>This PDF is damaged: it cannot be read.</source>
        <translation>ملف PDF هذا تالف: لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password.</source>
        <translation>ملف PDF هذا محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>This book has {0} chapters, and chapter {1} was asked for.</source>
        <translation>عدد فصول هذا الكتاب {0}، والمطلوب الفصل {1}.</translation>
    </message>
    <message>
        <source>This claim is disputed, but no evidence contradicts it.</source>
        <translation>هذا الادعاء محل خلاف، لكن لا دليل يناقضه.</translation>
    </message>
    <message>
        <source>This claim is flagged for law, and nobody has cleared it.</source>
        <translation>هذا الادعاء منبَّه عليه قانونيًا، ولم يجزه أحد.</translation>
    </message>
    <message>
        <source>This claim is not parked.</source>
        <translation>هذا الادعاء غير مُنحّى.</translation>
    </message>
    <message>
        <source>This claim is verified on a source that nobody has graded.</source>
        <translation>هذا الادعاء مُثبَت بمصدر لم يصنّفه أحد.</translation>
    </message>
    <message>
        <source>This claim is verified on secondary sources alone, and fewer than {amount} of them are independent.</source>
        <translation>هذا الادعاء مُثبَت بمصادر ثانوية وحدها، والمستقل منها أقل من {amount}.</translation>
    </message>
    <message>
        <source>This claim is verified, although evidence contradicts it.</source>
        <translation>هذا الادعاء مُثبَت مع أن دليلًا يناقضه.</translation>
    </message>
    <message>
        <source>This claim is verified, but no evidence supports it.</source>
        <translation>هذا الادعاء مُثبَت، لكن لا دليل يؤيده.</translation>
    </message>
    <message>
        <source>This document is damaged: it cannot be read.</source>
        <translation>هذه الوثيقة تالفة: لا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>This document is protected by a password.</source>
        <translation>هذه الوثيقة محمية بكلمة مرور.</translation>
    </message>
    <message>
        <source>This document unpacks to far more than an article.</source>
        <translation>هذه الوثيقة بعد فك ضغطها أكبر بكثير من مقال.</translation>
    </message>
    <message>
        <source>This file holds no text that can be read.</source>
        <translation>لا يحتوي هذا الملف على نص يمكن قراءته.</translation>
    </message>
    <message>
        <source>This is a ZIP archive.</source>
        <translation>هذا أرشيف ZIP.</translation>
    </message>
    <message>
        <source>This is no list of sources.</source>
        <translation>هذه ليست قائمة مصادر.</translation>
    </message>
    <message>
        <source>This is {0}.</source>
        <translation>هذا {0}.</translation>
    </message>
    <message>
        <source>This page of the PDF cannot be drawn.</source>
        <translation>لا يمكن رسم هذه الصفحة من ملف PDF.</translation>
    </message>
    <message>
        <source>This quotation is verified without a recording, a transcript or its speaker.</source>
        <translation>هذا الاقتباس مُثبَت بلا تسجيل أو نص مفرَّغ أو رجوع إلى قائله.</translation>
    </message>
    <message>
        <source>This session is open to be read only.</source>
        <translation>هذه الجلسة مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>This session was changed since the merge was planned.</source>
        <translation>تغيّرت هذه الجلسة منذ التخطيط للدمج.</translation>
    </message>
    <message>
        <source>This session was last written by {0}, so it is open to look at.</source>
        <translation>آخر من كتب في هذه الجلسة {0}، لذلك فُتحت للاطلاع.</translation>
    </message>
    <message>
        <source>This session was written by an older Claim Workbench.</source>
        <translation>كتب هذه الجلسة إصدار أقدم من Claim Workbench.</translation>
    </message>
    <message>
        <source>This session was written to since it was opened here, by another window or program.</source>
        <translation>كُتب في هذه الجلسة منذ فتحها هنا من نافذة أخرى أو برنامج آخر.</translation>
    </message>
    <message>
        <source>This spreadsheet has {0} sheets, and sheet {1} was asked for.</source>
        <translation>عدد أوراق هذا الجدول {0}، والمطلوب الورقة {1}.</translation>
    </message>
    <message>
        <source>This word of Latin letters also holds {0}: it may not be the word it looks like.</source>
        <translation>في هذه الكلمة ذات الحروف اللاتينية أيضًا {0}: قد لا تكون الكلمة التي تبدو.</translation>
    </message>
    <message>
        <source>Trim it to the selected words instead.</source>
        <translation>اقصره على الكلمات المحددة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Try a copy on another disk.</source>
        <translation>جرّب بنسخة على قرص آخر.</translation>
    </message>
    <message>
        <source>Try again, or another folder.</source>
        <translation>حاول مرة أخرى، أو جرّب مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Two claims were given the same words, one of them “{0}…”.</source>
        <translation>أُعطي ادعاءان الكلمات نفسها، أحدهما «{0}…».</translation>
    </message>
    <message>
        <source>Two numbers joined by a dash: a score or a range.</source>
        <translation>رقمان بينهما شرطة: نتيجة مباراة أو نطاق.</translation>
    </message>
    <message>
        <source>Two numbers that bound a range.</source>
        <translation>رقمان يحدّان نطاقًا.</translation>
    </message>
    <message>
        <source>Unpack it first, then open the article in it.</source>
        <translation>فكّ ضغطه أولًا ثم افتح المقال الذي فيه.</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or close the other window.</source>
        <translation>انتظر لحظة وحاول مرة أخرى، أو أغلق النافذة الأخرى.</translation>
    </message>
    <message>
        <source>Wait until it is written, and add it again.</source>
        <translation>انتظر حتى تكتمل كتابته ثم أضفه مرة أخرى.</translation>
    </message>
    <message>
        <source>What is said comes first, then a verb of saying and its source.</source>
        <translation>يأتي القول أولًا، ثم فعل قول ومصدره.</translation>
    </message>
    <message>
        <source>What is said comes first, then its source and a verb of saying.</source>
        <translation>يأتي القول أولًا، ثم مصدره وفعل قول.</translation>
    </message>
    <message>
        <source>What was found in claim {0} lies outside the text.</source>
        <translation>ما عُثر عليه في الادعاء {0} يقع خارج النص.</translation>
    </message>
    <message>
        <source>What was written could not be read back, so it was not kept.</source>
        <translation>تعذّرت إعادة قراءة ما كُتب، لذلك لم يُحتفظ به.</translation>
    </message>
    <message>
        <source>Words of the house word list.</source>
        <translation>كلمات من قائمة كلمات الدار.</translation>
    </message>
    <message>
        <source>Write it into the note of the mark, a line each that begins with {0} and a colon.</source>
        <translation>اكتبه في ملاحظة التنبيه، في سطر لكل منها يبدأ بـ {0} ثم نقطتين.</translation>
    </message>
    <message>
        <source>Write one of them and then the words, or put a # before a comment.</source>
        <translation>اكتب أحدهما ثم الكلمات، أو ضع # قبل التعليق.</translation>
    </message>
    <message>
        <source>Write the report as .html instead, and print that in a browser.</source>
        <translation>اكتب التقرير بصيغة .html بدلًا من ذلك واطبعه من متصفح.</translation>
    </message>
    <message>
        <source>Write the report as .html instead, and print that to a PDF in a browser.</source>
        <translation>اكتب التقرير بصيغة .html بدلًا من ذلك واطبعه إلى PDF من متصفح.</translation>
    </message>
    <message>
        <source>Write the report as .html instead.</source>
        <translation>اكتب التقرير بصيغة .html بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>header or footer</source>
        <translation>رأس الصفحة أو تذييلها</translation>
    </message>
    <message>
        <source>hidden sheet</source>
        <translation>ورقة مخفية</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>نص مخفي</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>ملحقات الصفحة</translation>
    </message>
    <message>
        <source>running head or page number</source>
        <translation>ترويسة أو رقم صفحة</translation>
    </message>
    <message>
        <source>the same in HTML</source>
        <translation>الشيء نفسه بصيغة HTML</translation>
    </message>
    <message>
        <source>{0} Of the stored files {1} {2} lost.</source>
        <translation>{0} الملفات المحفوظة المفقودة: {1} ({2}).</translation>
    </message>
    <message>
        <source>{0} entries of the log were taken over{1}; {2}.</source>
        <translation>أُخذ {0} من قيود السجل{1}؛ {2}.</translation>
    </message>
    <message>
        <source>{0} gives no verdict of its own: each one above is the decision of a person.</source>
        <translation>لا يصدر {0} حكمًا من عنده: كل حكم أعلاه قرار شخص.</translation>
    </message>
    <message>
        <source>{0} holds far more text than an article.</source>
        <translation>يحتوي {0} على نص أكثر بكثير من مقال.</translation>
    </message>
    <message>
        <source>{0} is a {1}, not a {2}.</source>
        <translation>يوافق {0} {1} وليس {2}.</translation>
    </message>
    <message>
        <source>{0} is {1} percentage points, not {2}.</source>
        <translation>القيمة {0} تساوي {1} نقطة مئوية، وليس {2}.</translation>
    </message>
    <message>
        <source>{0} is {1} percentage points, or {2}.</source>
        <translation>القيمة {0} تساوي {1} نقطة مئوية، أو {2}.</translation>
    </message>
    <message>
        <source>{0} is {1} times as much, not {2} times.</source>
        <translation>القيمة {0} تساوي {1} أضعاف، وليس {2} أضعاف.</translation>
    </message>
    <message>
        <source>{0} is {1}, not {2} percent.</source>
        <translation>القيمة {0} تساوي {1}، وليس {2} في المئة.</translation>
    </message>
    <message>
        <source>{0} make {1}, not {2}.</source>
        <translation>مجموع {0} هو {1}، وليس {2}.</translation>
    </message>
    <message>
        <source>{0} {1} {2} is a {3}, not a {4}.</source>
        <translation>يوم {0} {1} {2} هو {3} وليس {4}.</translation>
    </message>
    <message>
        <source>{0}; {1} of the words covered.</source>
        <translation>التغطية: {0}؛ شُملت {1} من الكلمات.</translation>
    </message>
    <message>
        <source>{0}{1} has {2} days, no day {3}.</source>
        <translation>في {0}{1} {2} من الأيام، ولا يوم {3} فيه.</translation>
    </message>
    <message>
        <source>“claims --rules” lists them all.</source>
        <translation>يسردها «claims --rules» جميعًا.</translation>
    </message>
    <message>
        <source>“{0}” cannot be made here: {1}.</source>
        <translation>لا يمكن إنشاء «{0}» هنا: {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}).</source>
        <translation>تعذّرت قراءة «{0}» ({1}).</translation>
    </message>
    <message>
        <source>“{0}” cannot be read as a session (SQLite says: {1}).</source>
        <translation>لا يمكن قراءة «{0}» جلسةً (يقول SQLite: {1}).</translation>
    </message>
    <message>
        <source>“{0}” cannot be read.</source>
        <translation>تعذّرت قراءة «{0}».</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <translation>تعذّرت قراءة «{0}»: {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written ({1}).</source>
        <translation>تعذّرت كتابة «{0}» ({1}).</translation>
    </message>
    <message>
        <source>“{0}” cannot be written in “{1}”.</source>
        <translation>تعذّرت كتابة «{0}» في «{1}».</translation>
    </message>
    <message>
        <source>“{0}” could not be read or copied: {1}.</source>
        <translation>تعذّرت قراءة «{0}» أو نسخه: {1}.</translation>
    </message>
    <message>
        <source>“{0}” could not be read: the part of the program that reads articles broke off.</source>
        <translation>تعذّرت قراءة «{0}»: توقف جزء البرنامج الذي يقرأ المقالات.</translation>
    </message>
    <message>
        <source>“{0}” holds a session or another database, and a report would replace it.</source>
        <translation>يحتوي «{0}» على جلسة أو قاعدة بيانات أخرى، وسيحل التقرير محلها.</translation>
    </message>
    <message>
        <source>“{0}” holds rows that are no session&apos;s.</source>
        <translation>يحتوي «{0}» على صفوف لا تخص أي جلسة.</translation>
    </message>
    <message>
        <source>“{0}” is a database of another program.</source>
        <translation>الملف «{0}» قاعدة بيانات لبرنامج آخر.</translation>
    </message>
    <message>
        <source>“{0}” is a device or a pipe, not a file.</source>
        <translation>الاسم «{0}» لجهاز أو أنبوب وليس لملف.</translation>
    </message>
    <message>
        <source>“{0}” is a folder.</source>
        <translation>الاسم «{0}» لمجلد.</translation>
    </message>
    <message>
        <source>“{0}” is a program or a script.</source>
        <translation>الملف «{0}» برنامج أو نص برمجي.</translation>
    </message>
    <message>
        <source>“{0}” is built so that reading it needs more memory than an article may take.</source>
        <translation>الملف «{0}» مبني بحيث تحتاج قراءته إلى ذاكرة أكبر مما يُسمح به لمقال.</translation>
    </message>
    <message>
        <source>“{0}” is empty.</source>
        <translation>الملف «{0}» فارغ.</translation>
    </message>
    <message>
        <source>“{0}” is far larger than a file of notes.</source>
        <translation>الملف «{0}» أكبر بكثير من ملف ملاحظات.</translation>
    </message>
    <message>
        <source>“{0}” is far larger than a list of sources.</source>
        <translation>الملف «{0}» أكبر بكثير من قائمة مصادر.</translation>
    </message>
    <message>
        <source>“{0}” is far larger than a report.</source>
        <translation>الملف «{0}» أكبر بكثير من تقرير.</translation>
    </message>
    <message>
        <source>“{0}” is larger than a session can be.</source>
        <translation>الملف «{0}» أكبر مما يمكن أن تكون عليه جلسة.</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1} MB, which no article is.</source>
        <translation>الملف «{0}» أكبر من {1} ميغابايت، ولا مقال بهذا الحجم.</translation>
    </message>
    <message>
        <source>“{0}” is no encoding of text.</source>
        <translation>الاسم «{0}» ليس لترميز نص.</translation>
    </message>
    <message>
        <source>“{0}” is not a plain file.</source>
        <translation>الاسم «{0}» ليس لملف عادي.</translation>
    </message>
    <message>
        <source>“{0}” is not a session file.</source>
        <translation>الملف «{0}» ليس ملف جلسة.</translation>
    </message>
    <message>
        <source>“{0}” is not an ordinary file.</source>
        <translation>الاسم «{0}» ليس لملف عادي.</translation>
    </message>
    <message>
        <source>“{0}” is not there.</source>
        <translation>الملف «{0}» غير موجود.</translation>
    </message>
    <message>
        <source>“{0}” is the name of a session, and a report is none.</source>
        <translation>«{0}» اسم جلسة، والتقرير ليس جلسة.</translation>
    </message>
    <message>
        <source>“{0}” lies on a network drive, where an act can be lost if the connection breaks or two people write at once.</source>
        <translation>الملف «{0}» على محرك أقراص شبكة، حيث قد يضيع إجراء إذا انقطع الاتصال أو كتب شخصان في آن واحد.</translation>
    </message>
    <message>
        <source>“{0}” may not be read.</source>
        <translation>قراءة «{0}» غير مسموحة.</translation>
    </message>
    <message>
        <source>“{0}” was not written: {1}.</source>
        <translation>لم يُكتب «{0}»: {1}.</translation>
    </message>
    <message>
        <source>“{0}” was written by a newer Claim Workbench.</source>
        <translation>كتب «{0}» إصدار أحدث من Claim Workbench.</translation>
    </message>
    <message>
        <source>“{0}” was written by an older Claim Workbench and was brought up to this version.</source>
        <translation>كتب «{0}» إصدار أقدم من Claim Workbench وحُدّث إلى هذا الإصدار.</translation>
    </message>
    <message>
        <source>“{0}…” is no possible name for a session here: {1}.</source>
        <translation>الاسم «{0}…» غير ممكن لجلسة هنا: {1}.</translation>
    </message>
    <message>
        <source>A legal flag needs a name</source>
        <translation>التنبيه القانوني يحتاج إلى اسم</translation>
    </message>
    <message>
        <source>A quotation needs its speaker</source>
        <translation>الاقتباس يحتاج إلى قائله</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>جدول CSV</translation>
    </message>
    <message>
        <source>Call sheets</source>
        <translation>قوائم الاتصال</translation>
    </message>
    <message>
        <source>Call sheets: what to confirm with whom</source>
        <translation>قوائم الاتصال: ما يجب تأكيده ومع مَن</translation>
    </message>
    <message>
        <source>Corrections of other claims</source>
        <translation>تصحيحات ادعاءات أخرى</translation>
    </message>
    <message>
        <source>Corrections proposed</source>
        <translation>تصحيحات مقترحة</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>خلافات</translation>
    </message>
    <message>
        <source>Disputed needs evidence</source>
        <translation>الخلاف يحتاج إلى دليل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Electronic book</source>
        <translation>كتاب إلكتروني</translation>
    </message>
    <message>
        <source>Every claim</source>
        <translation>كل الادعاءات</translation>
    </message>
    <message>
        <source>Evidence kept in the session</source>
        <translation>الأدلة المحفوظة في الجلسة</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>Extract of the log</source>
        <translation>مقتطف من السجل</translation>
    </message>
    <message>
        <source>First and second verdicts</source>
        <translation>الأحكام الأولى والثانية</translation>
    </message>
    <message>
        <source>For readers: without notes</source>
        <translation>للقرّاء: بلا ملاحظات</translation>
    </message>
    <message>
        <source>For the editor: must fix first</source>
        <translation>للمحرر: ما يجب إصلاحه أولًا</translation>
    </message>
    <message>
        <source>Full record</source>
        <translation>السجل الكامل</translation>
    </message>
    <message>
        <source>Full record without the article</source>
        <translation>السجل الكامل من دون المقال</translation>
    </message>
    <message>
        <source>House rules not met</source>
        <translation>قواعد الدار غير المستوفاة</translation>
    </message>
    <message>
        <source>Integrity of the session file</source>
        <translation>سلامة ملف الجلسة</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Legal, Sensitive, On author, Right of reply</source>
        <translation>قانوني، حسّاس، على عهدة الكاتب، حق الرد</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Must fix before print</source>
        <translation>يجب إصلاحه قبل الطباعة</translation>
    </message>
    <message>
        <source>Open queries</source>
        <translation>استفسارات مفتوحة</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>PDF/A for archives</source>
        <translation>صيغة PDF/A للأرشيف</translation>
    </message>
    <message>
        <source>Parked claims</source>
        <translation>الادعاءات المنحّاة</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Published checks (ClaimReview)</source>
        <translation>فحوص منشورة (ClaimReview)</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>نص منسق (RTF)</translation>
    </message>
    <message>
        <source>Secondary sources need company</source>
        <translation>المصادر الثانوية تحتاج إلى ما يعضدها</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>الاعتمادات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Sources as BibTeX</source>
        <translation>المصادر بصيغة BibTeX</translation>
    </message>
    <message>
        <source>Sources as CSL-JSON</source>
        <translation>المصادر بصيغة CSL-JSON</translation>
    </message>
    <message>
        <source>Sources as RIS</source>
        <translation>المصادر بصيغة RIS</translation>
    </message>
    <message>
        <source>Sources need a grade</source>
        <translation>المصادر تحتاج إلى تصنيف</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>جدول بيانات</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>ترجمة مرئية</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ملخص</translation>
    </message>
    <message>
        <source>Summary in brief</source>
        <translation>ملخص موجز</translation>
    </message>
    <message>
        <source>Table as text</source>
        <translation>جدول نصي</translation>
    </message>
    <message>
        <source>The article with its claims</source>
        <translation>المقال مع ادعاءاته</translation>
    </message>
    <message>
        <source>The article, marked</source>
        <translation>المقال مع العلامات</translation>
    </message>
    <message>
        <source>The draft that was checked</source>
        <translation>المسودة التي جرى التحقق منها</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>غير مفحوص</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>Verified needs evidence</source>
        <translation>الإثبات يحتاج إلى دليل</translation>
    </message>
    <message>
        <source>Verified without contradiction</source>
        <translation>إثبات بلا تناقض</translation>
    </message>
    <message>
        <source>Web annotations</source>
        <translation>تعليقات ويب توضيحية</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>صفحة ويب في ملف واحد</translation>
    </message>
    <message>
        <source>What changed since the last draft</source>
        <translation>ما تغيّر منذ المسودة السابقة</translation>
    </message>
    <message>
        <source>What was checked, without notes</source>
        <translation>ما جرى التحقق منه، بلا ملاحظات</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>Words not covered</source>
        <translation>كلمات غير مشمولة</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <translation>مستند Pages</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>أرشيف ZIP</translation>
    </message>
    <message>
        <source>a database (SQLite)</source>
        <translation>قاعدة بيانات (SQLite)</translation>
    </message>
    <message>
        <source>a document protected by a password</source>
        <translation>مستند محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>ملف مضغوط</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a presentation (.pptx)</source>
        <translation>عرض تقديمي (.pptx)</translation>
    </message>
    <message>
        <source>a program, not an article</source>
        <translation>برنامج وليس مقالًا</translation>
    </message>
    <message>
        <source>a sound or film</source>
        <translation>صوت أو فيلم</translation>
    </message>
    <message>
        <source>a spreadsheet (.xlsx)</source>
        <translation>جدول بيانات (.xlsx)</translation>
    </message>
    <message>
        <source>an OpenDocument file, but no text</source>
        <translation>ملف OpenDocument لكنه ليس نصًا</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>مستند Office قديم</translation>
    </message>
    <message>
        <source>an old Word document (.doc)</source>
        <translation>مستند Word قديم (.doc)</translation>
    </message>
</context>
<context>
    <name>differences</name>
    <message>
        <source>here “{said}” for “{quoted}”</source>
        <translation>هنا «{said}» بدل «{quoted}»</translation>
    </message>
    <message>
        <source>here also “{said}”</source>
        <translation>هنا أيضًا «{said}»</translation>
    </message>
    <message>
        <source>here without “{quoted}”</source>
        <translation>هنا من دون «{quoted}»</translation>
    </message>
    <message>
        <source>here elsewhere “{quoted}”</source>
        <translation>هنا في موضع آخر «{quoted}»</translation>
    </message>
    <message>
        <source>The same value as “{sought}”, written otherwise</source>
        <translation>القيمة نفسها «{sought}» مكتوبة على نحو آخر</translation>
    </message>
    <message>
        <source>Nearly the same: {differences}</source>
        <translation>شبه مطابق: {differences}</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Evidence</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما يقوله</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Place in it</source>
        <translation>الموضع فيه</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>مقتطف</translation>
    </message>
    <message>
        <source>Confirmed by means of</source>
        <translation>وسيلة التثبّت</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>تثبّت منه</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>تاريخ التثبّت</translation>
    </message>
    <message>
        <source>Title or name</source>
        <translation>العنوان أو الاسم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Authors, parted by ;</source>
        <translation>المؤلفون، تفصل بينهم ;</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>تاريخ الاطلاع</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>ينقل عن</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>سرّي</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>How reached</source>
        <translation>كيفية الوصول إليه</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Words instead</source>
        <translation>الكلمات البديلة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>استفسار</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Flagged for</source>
        <translation>سبب التنبيه</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>أجازه</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Other cues</source>
        <translation>إشارات أخرى</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>At least one piece of evidence supports these exact words.</source>
        <translation>دليل واحد على الأقل يؤيد هذه الكلمات بعينها.</translation>
    </message>
    <message>
        <source>Evidence contradicts them, or sources conflict.</source>
        <translation>دليل يناقضها، أو مصادر تتعارض.</translation>
    </message>
    <message>
        <source>Looked for, nothing adequate found. Never the default.</source>
        <translation>جرى البحث ولم يُعثر على ما يكفي. ليس الحكم المبدئي أبدًا.</translation>
    </message>
    <message>
        <source>No decision yet. The default.</source>
        <translation>لم يُبتّ فيه بعد. هكذا يبدأ كل ادعاء.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Finding claims</source>
        <translation>العثور على الادعاءات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>الأحكام</translation>
    </message>
    <message>
        <source>Evidence and sources</source>
        <translation>الأدلة والمصادر</translation>
    </message>
    <message>
        <source>Colleagues and new drafts</source>
        <translation>الزملاء والمسودات الجديدة</translation>
    </message>
    <message>
        <source>Reports and copies</source>
        <translation>التقارير والنسخ</translation>
    </message>
    <message>
        <source>Where files lie</source>
        <translation>أماكن الملفات</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>ما يُتعهَّد به</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>came with a merge</source>
        <translation>ورد مع دمج</translation>
    </message>
    <message>
        <source>several claims</source>
        <translation>عدة ادعاءات</translation>
    </message>
    <message>
        <source>a claim that is not there any more</source>
        <translation>ادعاء لم يعد موجودًا</translation>
    </message>
    <message>
        <source>parked: “{words}”</source>
        <translation>مُنحّى: «{words}»</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Unchecked</source>
        <translation>غير مفحوص</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>مُثبَت</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>محل خلاف</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>مال</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>نسبة</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>مضاعفة</translation>
    </message>
    <message>
        <source>Vague quantity</source>
        <translation>كمية غير محددة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>مدة</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>عمر</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>رتبة</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>نتيجة</translation>
    </message>
    <message>
        <source>Direct quotation</source>
        <translation>اقتباس مباشر</translation>
    </message>
    <message>
        <source>Indirect statement</source>
        <translation>كلام غير مباشر</translation>
    </message>
    <message>
        <source>Partly quoted</source>
        <translation>مقتبس جزئيًا</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>رأي</translation>
    </message>
    <message>
        <source>common knowledge</source>
        <translation>معلوم للجميع</translation>
    </message>
    <message>
        <source>not checkable</source>
        <translation>غير قابل للفحص</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>سطر الكاتب</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>سطر المكان والتاريخ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>مجموعة بيانات</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>كتاب</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>غير مصنَّف</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>أولي</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>ثانوي</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>يؤيّد</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>يناقض</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>سياق</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>وجهًا لوجه</translation>
    </message>
    <message>
        <source>Own calculation</source>
        <translation>حساب ذاتي</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>طفيف</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>خطير</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>قانوني</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>حسّاس</translation>
    </message>
    <message>
        <source>On author</source>
        <translation>على عهدة الكاتب</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>حق الرد</translation>
    </message>
    <message>
        <source>To be published</source>
        <translation>للنشر</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>يوافق</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>يخالف</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>يسأل</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Galley</source>
        <translation>بروفة</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>اختلاف</translation>
    </message>
    <message>
        <source>Void sign-off</source>
        <translation>اعتماد لاغٍ</translation>
    </message>
    <message>
        <source>Second verdict</source>
        <translation>حكم ثانٍ</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>استفسار</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>Proposed source</source>
        <translation>مصدر مقترح</translation>
    </message>
    <message>
        <source>No proposed source</source>
        <translation>بلا مصدر مقترح</translation>
    </message>
    <message>
        <source>House rule not met</source>
        <translation>قاعدة من قواعد الدار غير مستوفاة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>يُسأل عنه</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>اختفى</translation>
    </message>
    <message>
        <source>Same words, changed around them</source>
        <translation>الكلمات نفسها، وتغيّر ما حولها</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>أُدخل يدويًا</translation>
    </message>
    <message>
        <source>from the document&apos;s properties</source>
        <translation>من خصائص الوثيقة</translation>
    </message>
    <message>
        <source>from the page&apos;s markup</source>
        <translation>من ترميز الصفحة</translation>
    </message>
    <message>
        <source>from the text</source>
        <translation>من النص</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>تخمين</translation>
    </message>
    <message>
        <source>Found when the article was opened</source>
        <translation>عُثر عليه عند فتح المقال</translation>
    </message>
    <message>
        <source>Mark as verified</source>
        <translation>وسم بأنه مُثبَت</translation>
    </message>
    <message>
        <source>Mark as disputed</source>
        <translation>وسم بأنه محل خلاف</translation>
    </message>
    <message>
        <source>Mark as unsourced</source>
        <translation>وسم بأنه بلا مصدر</translation>
    </message>
    <message>
        <source>Clear verdict</source>
        <translation>مسح الحكم</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Take back dismissal</source>
        <translation>التراجع عن الاستبعاد</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>إضافة ادعاء</translation>
    </message>
    <message>
        <source>Remove claim</source>
        <translation>إزالة ادعاء</translation>
    </message>
    <message>
        <source>Split claim</source>
        <translation>تقسيم ادعاء</translation>
    </message>
    <message>
        <source>Join claims</source>
        <translation>ضمّ ادعاءات</translation>
    </message>
    <message>
        <source>Trim claim</source>
        <translation>قصر ادعاء</translation>
    </message>
    <message>
        <source>Re-attach parked claim</source>
        <translation>إعادة ربط ادعاء مُنحّى</translation>
    </message>
    <message>
        <source>Edit article detail</source>
        <translation>تحرير بيان من بيانات المقال</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>تحرير مصدر</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>إزالة مصدر</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>إضافة وثائق</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>إزالة الوثيقة</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>إضافة دليل</translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <translation>تحرير دليل</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>إزالة دليل</translation>
    </message>
    <message>
        <source>Propose correction</source>
        <translation>اقتراح تصحيح</translation>
    </message>
    <message>
        <source>Edit correction</source>
        <translation>تحرير تصحيح</translation>
    </message>
    <message>
        <source>Decide on correction</source>
        <translation>البتّ في تصحيح</translation>
    </message>
    <message>
        <source>Remove correction</source>
        <translation>إزالة تصحيح</translation>
    </message>
    <message>
        <source>Ask query</source>
        <translation>طرح استفسار</translation>
    </message>
    <message>
        <source>Edit query</source>
        <translation>تحرير استفسار</translation>
    </message>
    <message>
        <source>Answer query</source>
        <translation>الإجابة عن استفسار</translation>
    </message>
    <message>
        <source>Remove query</source>
        <translation>إزالة استفسار</translation>
    </message>
    <message>
        <source>Flag claim</source>
        <translation>التنبيه على ادعاء</translation>
    </message>
    <message>
        <source>Sign flag</source>
        <translation>توقيع تنبيه</translation>
    </message>
    <message>
        <source>Take flag away</source>
        <translation>رفع تنبيه</translation>
    </message>
    <message>
        <source>Add notes from another program</source>
        <translation>إضافة ملاحظات من برنامج آخر</translation>
    </message>
    <message>
        <source>Accept proposed source</source>
        <translation>قبول مصدر مقترح</translation>
    </message>
    <message>
        <source>Reject proposed source</source>
        <translation>رفض مصدر مقترح</translation>
    </message>
    <message>
        <source>Set house rule</source>
        <translation>ضبط قاعدة الدار</translation>
    </message>
    <message>
        <source>Find claims again</source>
        <translation>البحث عن الادعاءات من جديد</translation>
    </message>
    <message>
        <source>Give second verdict</source>
        <translation>إصدار حكم ثانٍ</translation>
    </message>
    <message>
        <source>Withdraw second verdict</source>
        <translation>سحب الحكم الثاني</translation>
    </message>
    <message>
        <source>Settle disagreement</source>
        <translation>تسوية اختلاف</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Withdraw sign-off</source>
        <translation>سحب الاعتماد</translation>
    </message>
    <message>
        <source>Take new draft</source>
        <translation>اعتماد مسودة جديدة</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Decide conflict</source>
        <translation>البتّ في تعارض</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Take over a colleague&apos;s session</source>
        <translation>تولّي جلسة زميل</translation>
    </message>
    <message>
        <source>Review a colleague&apos;s session</source>
        <translation>مراجعة جلسة زميل</translation>
    </message>
    <message>
        <source>Review a colleague&apos;s session blind</source>
        <translation>مراجعة جلسة زميل مراجعةً معمّاة</translation>
    </message>
    <message>
        <source>Rescue from a damaged file</source>
        <translation>إنقاذ من ملف تالف</translation>
    </message>
    <message>
        <source>Make masked copy</source>
        <translation>إنشاء نسخة محجوبة</translation>
    </message>
    <message>
        <source>Verdict cleared</source>
        <translation>مُسح الحكم</translation>
    </message>
    <message>
        <source>Claim removed</source>
        <translation>أُزيل الادعاء</translation>
    </message>
    <message>
        <source>Source removed</source>
        <translation>أُزيل المصدر</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation>أُزيلت الوثيقة</translation>
    </message>
    <message>
        <source>Evidence removed</source>
        <translation>أُزيل الدليل</translation>
    </message>
    <message>
        <source>Correction removed</source>
        <translation>أُزيل التصحيح</translation>
    </message>
    <message>
        <source>Query removed</source>
        <translation>أُزيل الاستفسار</translation>
    </message>
    <message>
        <source>Flag taken away</source>
        <translation>رُفع التنبيه</translation>
    </message>
    <message>
        <source>Second verdict withdrawn</source>
        <translation>سُحب الحكم الثاني</translation>
    </message>
    <message>
        <source>Sign-off withdrawn</source>
        <translation>سُحب الاعتماد</translation>
    </message>
    <message>
        <source>{act}</source>
        <translation>{act}</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>تراجع: {act}</translation>
    </message>
    <message>
        <source>Redo: {act}</source>
        <translation>إعادة: {act}</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>ا&amp;دعاء</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>&amp;أدلة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>origins</name>
    <message>
        <source>first heading</source>
        <translation>العنوان الأول</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>السطر الأول</translation>
    </message>
    <message>
        <source>title line</source>
        <translation>سطر العنوان</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>سطر الكاتب</translation>
    </message>
    <message>
        <source>date at the top of the text</source>
        <translation>التاريخ في أول النص</translation>
    </message>
    <message>
        <source>function words</source>
        <translation>كلمات اللغة الشائعة</translation>
    </message>
    <message>
        <source>e-mail subject</source>
        <translation>موضوع الرسالة</translation>
    </message>
    <message>
        <source>e-mail sender</source>
        <translation>مرسل الرسالة</translation>
    </message>
    <message>
        <source>e-mail date</source>
        <translation>تاريخ الرسالة</translation>
    </message>
    <message>
        <source>title of the saved page</source>
        <translation>عنوان الصفحة المحفوظة</translation>
    </message>
    <message>
        <source>language of the page</source>
        <translation>لغة الصفحة</translation>
    </message>
    <message>
        <source>saved from url</source>
        <translation>العنوان الذي حُفظت منه</translation>
    </message>
    <message>
        <source>saved by the browser</source>
        <translation>حفظه المتصفح</translation>
    </message>
    <message>
        <source>time tag</source>
        <translation>وسم الوقت في الصفحة</translation>
    </message>
    <message>
        <source>author link</source>
        <translation>رابط الكاتب</translation>
    </message>
    <message>
        <source>canonical link</source>
        <translation>الرابط الأصلي</translation>
    </message>
    <message>
        <source>report in JSON</source>
        <translation>تقرير بصيغة JSON</translation>
    </message>
    <message>
        <source>document properties, {part}</source>
        <translation>خصائص المستند: {part}</translation>
    </message>
    <message>
        <source>book, {part}</source>
        <translation>الكتاب: {part}</translation>
    </message>
    <message>
        <source>front matter {part}</source>
        <translation>بيانات الرأس: {part}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>p. {number}</source>
        <translation>ص. {number}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>para. {number}</source>
        <translation>الفقرة {number}</translation>
    </message>
    <message>
        <source>ch. {number}</source>
        <translation>الفصل {number}</translation>
    </message>
</context>
<context>
    <name>quotes</name>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Evidence</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>مُجاب عنه</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>استفسار</translation>
    </message>
    <message>
        <source>signed by {name}</source>
        <translation>وقّعه {name}</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>settled by {name}: {reason}</source>
        <translation>سوّاه {name}: {reason}</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Sign-off void</source>
        <translation>الاعتماد غير سارٍ</translation>
    </message>
    <message>
        <source>Proposed by the draft</source>
        <translation>مقترح من المسودة</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>Other cue: “{words}”</source>
        <translation>إشارة أخرى: «{words}»</translation>
    </message>
    <message>
        <source>Read as {value}.</source>
        <translation>قُرئ على أنه {value}.</translation>
    </message>
    <message>
        <source>somebody not named</source>
        <translation>شخص غير مسمّى</translation>
    </message>
    <message>
        <source>{speech} of {speaker}</source>
        <translation>{speech} لـ {speaker}</translation>
    </message>
    <message>
        <source>(here “{named}”)</source>
        <translation>(هنا «{named}»)</translation>
    </message>
    <message>
        <source>Cue: “{cue}”.</source>
        <translation>لفظ الدلالة: «{cue}».</translation>
    </message>
    <message>
        <source>Words: “{words}”.</source>
        <translation>الكلمات: «{words}».</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Block the verdict</source>
        <translation>منع الحكم</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Attributions</source>
        <translation>الإسنادات</translation>
    </message>
    <message>
        <source>Who a pronoun or a short name stands for</source>
        <translation>من يدل عليه الضمير أو الاسم المختصر</translation>
    </message>
    <message>
        <source>Other cues, as claims of their own</source>
        <translation>إشارات أخرى، كادعاءات قائمة بذاتها</translation>
    </message>
    <message>
        <source>The usual rules</source>
        <translation>القواعد المعتادة</translation>
    </message>
    <message>
        <source>Also: {rules}</source>
        <translation>أيضًا: {rules}</translation>
    </message>
    <message>
        <source>Not: {rules}</source>
        <translation>باستثناء: {rules}</translation>
    </message>
    <message>
        <source>Word list – entries to flag: {flagged}, to leave: {left}</source>
        <translation>قائمة الكلمات – مدخلات للتأشير: {flagged}، للترك: {left}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Finding claims</source>
        <translation>العثور على الادعاءات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Stands at every decision, in the session and in reports.</source>
        <translation>يظهر مع كل حكم، في الجلسة وفي التقارير.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Colours of the whole window.</source>
        <translation>ألوان النافذة كلها.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of the window, from the next start on. Reports stay in English.</source>
        <translation>لغة النافذة، ابتداءً من التشغيل التالي. تبقى التقارير بالإنجليزية.</translation>
    </message>
    <message>
        <source>Size of the article&apos;s text</source>
        <translation>حجم نص المقال</translation>
    </message>
    <message>
        <source>Also by Ctrl and the mouse wheel.</source>
        <translation>وكذلك بـ Ctrl وعجلة الفأرة.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Font of the article</source>
        <translation>خط المقال</translation>
    </message>
    <message>
        <source>Only on the screen; reports have their own.</source>
        <translation>على الشاشة فقط؛ للتقارير خطها.</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>بزوائد</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>بلا زوائد</translation>
    </message>
    <message>
        <source>For dyslexic readers</source>
        <translation>لمن لديهم عسر القراءة</translation>
    </message>
    <message>
        <source>Room between letters</source>
        <translation>المسافة بين الحروف</translation>
    </message>
    <message>
        <source>Added to each letter of the article, of its width.</source>
        <translation>تُضاف إلى كل حرف في المقال، نسبةً إلى عرضه.</translation>
    </message>
    <message>
        <source>Height of the article&apos;s lines</source>
        <translation>ارتفاع أسطر المقال</translation>
    </message>
    <message>
        <source>Of the height of its letters.</source>
        <translation>نسبةً إلى ارتفاع حروفه.</translation>
    </message>
    <message>
        <source>Length of the article&apos;s lines</source>
        <translation>طول أسطر المقال</translation>
    </message>
    <message>
        <source>At most; in a narrow window lines are shorter.</source>
        <translation>على الأكثر؛ تقصر الأسطر في نافذة ضيقة.</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> حرفًا</translation>
    </message>
    <message>
        <source>Numbers of claims in the margin</source>
        <translation>أرقام الادعاءات في الهامش</translation>
    </message>
    <message>
        <source>Beside the signs of the article, as in the list and in reports.</source>
        <translation>بجانب علامات المقال، كما في القائمة والتقارير.</translation>
    </message>
    <message>
        <source>Go on after a verdict</source>
        <translation>الانتقال بعد الحكم</translation>
    </message>
    <message>
        <source>A verdict goes to the next unchecked claim; with Shift it never does.</source>
        <translation>ينتقل الحكم إلى الادعاء غير المفحوص التالي؛ ولا ينتقل أبدًا مع Shift.</translation>
    </message>
    <message>
        <source>Keys of one letter</source>
        <translation>مفاتيح من حرف واحد</translation>
    </message>
    <message>
        <source>Off where speech input or a slip sets them off. Keys with Ctrl stay.</source>
        <translation>تُوقف حيث يطلقها الإدخال الصوتي أو الخطأ. تبقى المفاتيح مع Ctrl.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>For articles that are opened from now on. A session keeps the rules that it began with until claims are found again in it.</source>
        <translation>للمقالات التي تُفتح من الآن. تحتفظ الجلسة بالقواعد التي بدأت بها حتى يُعاد البحث عن الادعاءات فيها.</translation>
    </message>
    <message>
        <source>Word list of the house</source>
        <translation>قائمة كلمات الدار</translation>
    </message>
    <message>
        <source>A text file, one entry a line: “flag:” and words that always make a claim, or “leave:” and words in which nothing is found. It is read anew for each article.</source>
        <translation>ملف نصي، مدخل في كل سطر: «flag:» ثم كلمات تصنع ادعاءً دائمًا، أو «leave:» ثم كلمات لا يُعثر فيها على شيء. ويُقرأ من جديد لكل مقال.</translation>
    </message>
</context>
<context>
    <name>signed</name>
    <message>
        <source>somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>Since then: {act} by {name}, {when}.</source>
        <translation>منذ ذلك: {act}، {name}، {when}.</translation>
    </message>
    <message>
        <source>Blind review: kept from you until you have given a verdict here</source>
        <translation>مراجعة دون اطلاع: محجوب إلى أن يُعطى حكم هنا</translation>
    </message>
    <message>
        <source>What a colleague decided, noted, proposed, asked, flagged or signed, and what the evidence says</source>
        <translation>ما قرّره الزملاء أو دوّنوه أو اقترحوه أو سألوا عنه أو علّموه أو اعتمدوه، وما يقوله الدليل</translation>
    </message>
    <message>
        <source>The sign-off by {name} is void ({stage})</source>
        <translation>لم يعد اعتماد {name} ساريًا ({stage})</translation>
    </message>
</context>
</TS>
