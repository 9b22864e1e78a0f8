<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActFilters</name>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Jemand ohne Namen</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Art des Schritts</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Words in acts, notes and claims</source>
        <translation>Worte in Schritten, Notizen und Aussagen</translation>
    </message>
    <message>
        <source>Only claim {claim}</source>
        <translation>Nur Aussage {claim}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Where is this claim now? Press the number.</source>
        <translation>Wo steht diese Aussage jetzt? Nummer drücken.</translation>
    </message>
    <message>
        <source>It is not here: park it</source>
        <translation>Sie steht hier nicht: beiseitelegen</translation>
    </message>
</context>
<context>
    <name>ArticleDetails</name>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>What is known about the article, and from where (Ctrl+I)</source>
        <translation>Was über den Artikel bekannt ist, und woher (Strg+I)</translation>
    </message>
    <message>
        <source>Claims found by</source>
        <translation>Aussagen gefunden durch</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups lie in {folder}</source>
        <translation>Sicherungen liegen in {folder}</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Other place…</source>
        <translation>Anderer Ort …</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made after every half hour of work, and before anything that could harm a session.</source>
        <translation>Es gibt noch keine Sicherung. Nach jeder halben Stunde Arbeit wird eine angelegt, ebenso vor allem, was einer Sitzung schaden könnte.</translation>
    </message>
    <message>
        <source>The backup chosen is opened as a new file beside the session. The session itself stays as it is, and is backed up first.</source>
        <translation>Die gewählte Sicherung wird als neue Datei neben der Sitzung geöffnet. Die Sitzung selbst bleibt, wie sie ist, und wird vorher gesichert.</translation>
    </message>
    <message>
        <source>{time} · {decided} of {total} checked · acts: {acts}</source>
        <translation>{time} · {decided} von {total} geprüft · Schritte: {acts}</translation>
    </message>
    <message>
        <source>Place for backups</source>
        <translation>Ort für Sicherungen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>BothTexts</name>
    <message>
        <source>Text before</source>
        <translation>Text vorher</translation>
    </message>
    <message>
        <source>Text now</source>
        <translation>Text jetzt</translation>
    </message>
    <message>
        <source>Not in the draft before</source>
        <translation>Nicht in der vorigen Fassung</translation>
    </message>
    <message>
        <source>Not in the new draft</source>
        <translation>Nicht in der neuen Fassung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Until now: {standing}</source>
        <translation>Bisher: {standing}</translation>
    </message>
    <message>
        <source>New text: it becomes a claim that waits for a verdict.</source>
        <translation>Neuer Text: Er wird eine Aussage, die auf ein Urteil wartet.</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing changed in any claim. Apply takes the new draft with all decisions.</source>
        <translation>An keiner Aussage hat sich etwas geändert. „Übernehmen“ nimmt die neue Fassung mit allen Urteilen.</translation>
    </message>
    <message>
        <source>New claims: {count}</source>
        <translation>Neue Aussagen: {count}</translation>
    </message>
    <message>
        <source>Claims by what becomes of them</source>
        <translation>Aussagen nach dem, was aus ihnen wird</translation>
    </message>
    <message>
        <source>New claims</source>
        <translation>Neue Aussagen</translation>
    </message>
    <message>
        <source>→ parked</source>
        <translation>→ beiseitegelegt</translation>
    </message>
    <message>
        <source>Choose where this claim is now. Unanswered, it is parked with its history.</source>
        <translation>Auswählen, wo diese Aussage jetzt steht. Ohne Antwort wird sie mit ihrem Verlauf beiseitegelegt.</translation>
    </message>
    <message>
        <source>Not in the new draft: it is parked with its history, and can be re-attached.</source>
        <translation>Nicht in der neuen Fassung: Die Aussage wird mit ihrem Verlauf beiseitegelegt und kann wieder zugeordnet werden.</translation>
    </message>
    <message>
        <source>Other words: it is to be checked again. The old decision stays in its history.</source>
        <translation>Andere Worte: Die Aussage ist neu zu prüfen. Das alte Urteil bleibt in ihrem Verlauf.</translation>
    </message>
    <message>
        <source>The decision is kept if these are the same words, else it is to be checked again.</source>
        <translation>Das Urteil bleibt, wenn es dieselben Worte sind; sonst ist neu zu prüfen.</translation>
    </message>
    <message>
        <source>The same words: the decision is kept.</source>
        <translation>Dieselben Worte: Das Urteil bleibt.</translation>
    </message>
    <message>
        <source>Nothing takes effect before the merge. J and K go from claim to claim.</source>
        <translation>Vor der Zusammenführung gilt nichts. J und K gehen von Aussage zu Aussage.</translation>
    </message>
    <message>
        <source>New draft: {name}</source>
        <translation>Neue Fassung: {name}</translation>
    </message>
    <message>
        <source>Nothing takes effect before Apply. J and K go from claim to claim.</source>
        <translation>Vor „Übernehmen“ wird nichts wirksam. J und K gehen von Aussage zu Aussage.</translation>
    </message>
</context>
<context>
    <name>ClaimActs</name>
    <message>
        <source>Blind review: a note can be written after the verdict</source>
        <translation>Blinde Zweitprüfung: Eine Notiz ist nach dem Urteil möglich</translation>
    </message>
    <message>
        <source>There is no evidence, correction, query or flag on this claim</source>
        <translation>Zu dieser Aussage gibt es weder Beleg noch Korrektur, Frage oder Markierung</translation>
    </message>
    <message>
        <source>No unchecked claim is left here</source>
        <translation>Hier ist keine ungeprüfte Aussage mehr</translation>
    </message>
    <message>
        <source>End of the article: going on at the first unchecked claim</source>
        <translation>Ende des Artikels: weiter bei der ersten ungeprüften Aussage</translation>
    </message>
    <message>
        <source>No words are selected.</source>
        <translation>Es sind keine Worte ausgewählt.</translation>
    </message>
    <message>
        <source>Select words of the article first.</source>
        <translation>Zuerst Worte des Artikels auswählen.</translation>
    </message>
</context>
<context>
    <name>ClaimList</name>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
</context>
<context>
    <name>ClaimModel</name>
    <message>
        <source>Claim {number} of {total}, {standing}, {kinds}: {words}</source>
        <translation>Aussage {number} von {total}, {standing}, {kinds}: {words}</translation>
    </message>
</context>
<context>
    <name>ClaimPanel</name>
    <message>
        <source>Parked</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Show detail</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>Alle Aussagen zeigen</translation>
    </message>
    <message>
        <source>Hidden by the filter: {count}</source>
        <translation>Vom Filter verborgen: {count}</translation>
    </message>
    <message>
        <source>No claims found

Select words of the article and press A to add the first one.</source>
        <translation>Keine Aussagen gefunden

Worte des Artikels auswählen und A drücken, um die erste hinzuzufügen.</translation>
    </message>
    <message>
        <source>Filter by words, note or speaker</source>
        <translation>Nach Worten, Notiz oder Sprecher filtern</translation>
    </message>
    <message>
        <source>Filter claims by words</source>
        <translation>Aussagen nach Worten filtern</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>No claim chosen</source>
        <translation>Keine Aussage gewählt</translation>
    </message>
    <message>
        <source>J goes to the first claim, a click in the article to any.</source>
        <translation>J geht zur ersten Aussage, ein Klick in den Artikel zu jeder.</translation>
    </message>
    <message>
        <source>Claim {number} of {total}</source>
        <translation>Aussage {number} von {total}</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation>Warum sie gefunden wurde</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Quotation and transcript</source>
        <translation>Zitat und Abschrift</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Say that this needs no verdict, and why</source>
        <translation>Festhalten, dass hier kein Urteil nötig ist, und warum</translation>
    </message>
    <message>
        <source>Note ({key})</source>
        <translation>Notiz ({key})</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
</context>
<context>
    <name>DraftActs</name>
    <message>
        <source>Take a new draft</source>
        <translation>Neue Fassung übernehmen</translation>
    </message>
    <message>
        <source>Comparing {name}</source>
        <translation>{name} wird verglichen</translation>
    </message>
    <message>
        <source>“{name}” looks like another version of this article. Its claims and decisions can go over to it.</source>
        <translation>„{name}“ sieht nach einer anderen Version dieses Artikels aus. Aussagen und Urteile können darauf übergehen.</translation>
    </message>
    <message>
        <source>Take as new draft</source>
        <translation>Als neue Fassung übernehmen</translation>
    </message>
    <message>
        <source>Open by itself</source>
        <translation>Für sich öffnen</translation>
    </message>
    <message>
        <source>This is the text that is open already</source>
        <translation>Das ist der Text, der schon offen ist</translation>
    </message>
    <message>
        <source>New draft taken. To be checked again: {again}, new claims: {new}. Ctrl+Z undoes it.</source>
        <translation>Neue Fassung übernommen. Neu zu prüfen: {again}, neue Aussagen: {new}. Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>Claims parked, as their words are not in this draft: {count}</source>
        <translation>Beiseitegelegte Aussagen, deren Worte nicht in dieser Fassung stehen: {count}</translation>
    </message>
</context>
<context>
    <name>EditingActs</name>
    <message>
        <source>Sources added: {count}</source>
        <translation>Hinzugefügte Quellen: {count}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This is a blind review, and what a colleague&apos;s evidence says of the claim is kept from you.</source>
        <translation>Dies ist eine verdeckte Durchsicht; was der Beleg zur Aussage besagt, bleibt verborgen.</translation>
    </message>
    <message>
        <source>Give your own verdict on the claim first.</source>
        <translation>Zuerst das eigene Urteil zur Aussage geben.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>EvidenceActs</name>
    <message>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>These files could not be read and were not added: {names}.</source>
        <translation>Diese Dateien konnten nicht gelesen werden und wurden nicht hinzugefügt: {names}.</translation>
    </message>
    <message>
        <source>These documents are kept, but their words could not be read, so no search finds them: {names}.</source>
        <translation>Diese Dokumente sind aufbewahrt, doch ihre Wörter konnten nicht gelesen werden; daher findet sie keine Suche: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is kept, but its words could not be read, so no search finds them.</source>
        <translation>„{name}“ ist aufbewahrt, doch die Wörter darin konnten nicht gelesen werden; daher findet sie keine Suche.</translation>
    </message>
    <message>
        <source>Files came with this article: {names}.</source>
        <translation>Mit diesem Artikel kamen Dateien: {names}.</translation>
    </message>
    <message>
        <source>Add as evidence</source>
        <translation>Als Belege hinzufügen</translation>
    </message>
    <message>
        <source>Reading attachments</source>
        <translation>Anhänge werden gelesen</translation>
    </message>
    <message>
        <source>Nothing was added: the session was closed while the documents were read</source>
        <translation>Nichts hinzugefügt: Die Sitzung wurde geschlossen, während die Dokumente gelesen wurden</translation>
    </message>
    <message>
        <source>No words of a document are selected.</source>
        <translation>Es sind keine Worte eines Dokuments ausgewählt.</translation>
    </message>
    <message>
        <source>Select words in the evidence first.</source>
        <translation>Zuerst Worte im Beleg auswählen.</translation>
    </message>
    <message>
        <source>This is evidence for the claim already</source>
        <translation>Das ist schon Beleg für die Aussage</translation>
    </message>
    <message>
        <source>There is no document in this session yet.</source>
        <translation>In dieser Sitzung ist noch kein Dokument.</translation>
    </message>
    <message>
        <source>Drop one on a claim, or add it.</source>
        <translation>Eines auf eine Aussage ziehen oder hinzufügen.</translation>
    </message>
    <message>
        <source>Nothing of this claim was found in the evidence</source>
        <translation>Von dieser Aussage wurde in den Belegen nichts gefunden</translation>
    </message>
    <message>
        <source>There is no quotation in this claim</source>
        <translation>In dieser Aussage ist kein Zitat</translation>
    </message>
    <message>
        <source>Not found in the evidence</source>
        <translation>In den Belegen nicht gefunden</translation>
    </message>
    <message>
        <source>Not found in this document</source>
        <translation>In diesem Dokument nicht gefunden</translation>
    </message>
    <message>
        <source>This document is no longer in the session</source>
        <translation>Dieses Dokument ist nicht mehr in der Sitzung</translation>
    </message>
    <message>
        <source>Save a copy of the document</source>
        <translation>Kopie des Dokuments speichern</translation>
    </message>
    <message>
        <source>Document saved: {name}</source>
        <translation>Dokument gespeichert: {name}</translation>
    </message>
    <message>
        <source>“{name}” is too large to be drawn here.</source>
        <translation>„{name}“ ist zu groß, um hier gezeichnet zu werden.</translation>
    </message>
    <message>
        <source>Open a copy of it in another program.</source>
        <translation>Eine Kopie davon in einem anderen Programm öffnen.</translation>
    </message>
    <message>
        <source>Drawing the page</source>
        <translation>Die Seite wird gezeichnet</translation>
    </message>
    <message>
        <source>Open “{name}” in another program?</source>
        <translation>„{name}“ in einem anderen Programm öffnen?</translation>
    </message>
    <message>
        <source>By its content it is: {kind}. The other program gets a copy; changes made there do not come back. What a document does in another program is beyond this one&apos;s protection.</source>
        <translation>Dem Inhalt nach ist es: {kind}. Das andere Programm bekommt eine Kopie; Änderungen dort kommen nicht zurück. Was ein Dokument in einem anderen Programm tut, liegt außerhalb des Schutzes von diesem.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>No program was found that opens “{name}”.</source>
        <translation>Es wurde kein Programm gefunden, das „{name}“ öffnet.</translation>
    </message>
    <message>
        <source>Save a copy of the document and open that.</source>
        <translation>Eine Kopie des Dokuments speichern und diese öffnen.</translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>As printed</source>
        <translation>Wie gedruckt</translation>
    </message>
    <message>
        <source>In this document</source>
        <translation>In diesem Dokument</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Noch keine Belege</translation>
    </message>
    <message>
        <source>Drop documents on a claim, or add them here. They are kept inside the session.</source>
        <translation>Dokumente auf eine Aussage ziehen oder hier hinzufügen. Sie werden in der Sitzung aufbewahrt.</translation>
    </message>
    <message>
        <source>The page is being drawn …</source>
        <translation>Die Seite wird gezeichnet …</translation>
    </message>
    <message>
        <source>No text could be read from this file. It is kept, and can be evidence as a whole.</source>
        <translation>Aus dieser Datei war kein Text zu lesen. Sie wird aufbewahrt und kann als Ganzes Beleg sein.</translation>
    </message>
    <message>
        <source>{page}: a picture of a page; no search finds its words</source>
        <translation>{page}: Bild einer Seite; ihre Wörter findet keine Suche</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Add documents as evidence ({key})</source>
        <translation>Dokumente als Belege hinzufügen ({key})</translation>
    </message>
    <message>
        <source>Show pages as printed ({key})</source>
        <translation>Seiten wie gedruckt zeigen ({key})</translation>
    </message>
    <message>
        <source>Search all evidence</source>
        <translation>Alle Belege durchsuchen</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Stützt</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Widerspricht</translation>
    </message>
</context>
<context>
    <name>ExportActs</name>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>Report written: {name}</source>
        <translation>Bericht geschrieben: {name}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Masked copy written: {name}</source>
        <translation>Maskierte Kopie geschrieben: {name}</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>Preparing the pages</source>
        <translation>Die Seiten werden vorbereitet</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export report</source>
        <translation>Bericht ausgeben</translation>
    </message>
    <message>
        <source>{format} (*{suffix})</source>
        <translation>{format} (*{suffix})</translation>
    </message>
    <message>
        <source>&amp;Mask confidential names</source>
        <translation>Vertrauliche Namen &amp;maskieren</translation>
    </message>
    <message>
        <source>Tick at least one section.</source>
        <translation>Mindestens einen Abschnitt ankreuzen.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The report has no name yet.</source>
        <translation>Der Bericht hat noch keinen Namen.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Einen eintippen.</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>„{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>Ordner für Berichte</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Confidential sources: {count}</source>
        <translation>Vertrauliche Quellen: {count}</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Print preview…</source>
        <translation>Druck&amp;vorschau …</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>Aus&amp;geben</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“{name}” holds notes on an article, and no article is open.</source>
        <translation>„{name}“ enthält Notizen zu einem Artikel, und kein Artikel ist offen.</translation>
    </message>
    <message>
        <source>Open the article or its session first.</source>
        <translation>Zuerst den Artikel oder seine Sitzung öffnen.</translation>
    </message>
    <message>
        <source>Notes added: {count}</source>
        <translation>Hinzugefügte Notizen: {count}</translation>
    </message>
    <message>
        <source>Notes left out: {count}</source>
        <translation>Weggelassene Notizen: {count}</translation>
    </message>
    <message>
        <source>Open the document itself once more to see how it is read</source>
        <translation>Das Dokument selbst noch einmal öffnen, um zu sehen, wie es gelesen wird</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Eingefügter Text.txt</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>Finding claims in {name}</source>
        <translation>Aussagen in {name} werden gesucht</translation>
    </message>
    <message>
        <source>This article is open already</source>
        <translation>Dieser Artikel ist schon offen</translation>
    </message>
    <message>
        <source>{decided} of {total} checked</source>
        <translation>{decided} von {total} geprüft</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Session (*.claims)</source>
        <translation>Sitzung (*.claims)</translation>
    </message>
    <message>
        <source>Copy saved: {name}</source>
        <translation>Kopie gespeichert: {name}</translation>
    </message>
    <message>
        <source>Working in {name}</source>
        <translation>Weiter in {name}</translation>
    </message>
    <message>
        <source>Articles and sessions ({patterns})</source>
        <translation>Artikel und Sitzungen ({patterns})</translation>
    </message>
    <message>
        <source>About Claim Workbench</source>
        <translation>Über Claim Workbench</translation>
    </message>
    <message>
        <source>Checks an article line by line, offline. It opens no network connection and gives no verdict of its own.

Settings: {settings}
Sessions of pasted text and of the sample: {sessions}
Backups: {backups}</source>
        <translation>Prüft einen Artikel Zeile für Zeile, offline. Öffnet keine Verbindung ins Netz und fällt selbst kein Urteil.

Einstellungen: {settings}
Sitzungen zu eingefügtem Text und zum Beispiel: {sessions}
Sicherungen: {backups}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} von {total}</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Close search ({key})</source>
        <translation>Suche schließen ({key})</translation>
    </message>
</context>
<context>
    <name>FindingActs</name>
    <message>
        <source>Finding claims again</source>
        <translation>Aussagen werden neu gesucht</translation>
    </message>
    <message>
        <source>The language of the article is another one now; its claims were found by the one before.</source>
        <translation>Der Artikel hat jetzt eine andere Sprache; seine Aussagen wurden nach der vorigen gefunden.</translation>
    </message>
    <message>
        <source>The claims of this session were found by other rules than those that are set now.</source>
        <translation>Die Aussagen dieser Sitzung wurden nach anderen Regeln gefunden, als jetzt eingestellt sind.</translation>
    </message>
    <message>
        <source>Nothing new was found by these rules</source>
        <translation>Nach diesen Regeln wurde nichts Neues gefunden</translation>
    </message>
    <message>
        <source>Claims added: {new}, more found in claims: {grown}. Ctrl+Z undoes it.</source>
        <translation>Neue Aussagen: {new}, Aussagen mit weiteren Funden: {grown}. Strg+Z macht es rückgängig.</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Why it was found, and its history</source>
        <translation>Warum sie gefunden wurde, und ihr Verlauf</translation>
    </message>
</context>
<context>
    <name>GuidePane</name>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>No claim is chosen. G goes to the next one that is unchecked.</source>
        <translation>Keine Aussage ist gewählt. G geht zur nächsten ungeprüften.</translation>
    </message>
    <message>
        <source>No claim is left: {total} of {total} looked at</source>
        <translation>Keine Aussage mehr übrig: {total} von {total} angesehen</translation>
    </message>
    <message>
        <source>{left} of {total} left</source>
        <translation>noch {left} von {total}</translation>
    </message>
    <message>
        <source>less than a minute at this pace</source>
        <translation>weniger als eine Minute bei diesem Tempo</translation>
    </message>
    <message>
        <source>about {minutes} min at this pace</source>
        <translation>etwa {minutes} min bei diesem Tempo</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min at this pace</source>
        <translation>etwa {hours} h {minutes} min bei diesem Tempo</translation>
    </message>
    <message>
        <source>Claims looked at</source>
        <translation>Angesehene Aussagen</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>Claim in its paragraph</source>
        <translation>Aussage in ihrem Absatz</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>HistoryActs</name>
    <message>
        <source>Report of this state</source>
        <translation>Bericht über diesen Stand</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>Report written: {name}</source>
        <translation>Bericht geschrieben: {name}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Go to claim</source>
        <translation>Zur Aussage gehen</translation>
    </message>
    <message>
        <source>Report of this state…</source>
        <translation>Bericht über diesen Stand …</translation>
    </message>
    <message>
        <source>Acts, newest first</source>
        <translation>Schritte, neueste zuerst</translation>
    </message>
    <message>
        <source>Acts: {acts} of {every}</source>
        <translation>Schritte: {acts} von {every}</translation>
    </message>
    <message>
        <source>Acts: {every}</source>
        <translation>Schritte: {every}</translation>
    </message>
    <message>
        <source>Replaying the log</source>
        <translation>Das Protokoll wird nachvollzogen</translation>
    </message>
</context>
<context>
    <name>HouseRulesDialog</name>
    <message>
        <source>House rules</source>
        <translation>Hausregeln</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
        <source>This would show first verdicts, and this is a blind review.</source>
        <translation>Dies würde erste Urteile zeigen, und dies ist eine verdeckte Durchsicht.</translation>
    </message>
    <message>
        <source>Give your own on every claim first.</source>
        <translation>Zuerst zu jeder Aussage das eigene Urteil geben.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>How {name} was read</source>
        <translation>Wie {name} gelesen wurde</translation>
    </message>
    <message>
        <source>As it was before the tracked changes</source>
        <translation>Wie vor den verfolgten Änderungen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Left out; tick what belongs to the article:</source>
        <translation>Weggelassen; ankreuzen, was zum Artikel gehört:</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Weggelassen:</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Paragraphs: {count}</source>
        <translation>Absätze: {count}</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation>Wörter: {count}</translation>
    </message>
    <message>
        <source>Tables: {count}</source>
        <translation>Tabellen: {count}</translation>
    </message>
    <message>
        <source>Insertions tracked: {count}</source>
        <translation>Verfolgte Einfügungen: {count}</translation>
    </message>
    <message>
        <source>Deletions tracked: {count}</source>
        <translation>Verfolgte Löschungen: {count}</translation>
    </message>
    <message>
        <source>Moves tracked: {count}</source>
        <translation>Verfolgte Verschiebungen: {count}</translation>
    </message>
    <message>
        <source>Comments: {count}</source>
        <translation>Kommentare: {count}</translation>
    </message>
    <message>
        <source>Notes: {count}</source>
        <translation>Anmerkungen: {count}</translation>
    </message>
    <message>
        <source>Links: {count}</source>
        <translation>Verweise: {count}</translation>
    </message>
    <message>
        <source>Attachments: {count}</source>
        <translation>Anhänge: {count}</translation>
    </message>
    <message>
        <source>As found: {encoding}</source>
        <translation>Wie erkannt: {encoding}</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Usual key</source>
        <translation>Übliche Taste</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>The usual key</source>
        <translation>Die übliche Taste</translation>
    </message>
    <message>
        <source>{key} is the key of: {act}. Give that act another one first.</source>
        <translation>{key} ist die Taste für: {act}. Erst diesem Schritt eine andere geben.</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Acts and their keys</source>
        <translation>Schritte und ihre Tasten</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Save for printing…</source>
        <translation>Zum Drucken speichern …</translation>
    </message>
    <message>
        <source>Save for printing</source>
        <translation>Zum Drucken speichern</translation>
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
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Sicherung öffnen …</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Lesbares retten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>It was checked just now: {fault}</source>
        <translation>Gerade geprüft: {fault}</translation>
    </message>
    <message>
        <source>The file was left as it is. A backup may hold what it held.</source>
        <translation>Die Datei blieb, wie sie war. Eine Sicherung enthält vielleicht, was darin stand.</translation>
    </message>
    <message>
        <source>It was checked just now: everything in it is as it was saved.</source>
        <translation>Gerade geprüft: Alles darin ist so, wie es gespeichert wurde.</translation>
    </message>
    <message>
        <source>{decided} of {total} checked</source>
        <translation>{decided} von {total} geprüft</translation>
    </message>
    <message>
        <source>Last act saved: {act}, {time}. {progress}.</source>
        <translation>Letzter gespeicherter Schritt: {act}, {time}. {progress}.</translation>
    </message>
    <message>
        <source>The last session ended unexpectedly</source>
        <translation>Die letzte Sitzung endete unerwartet</translation>
    </message>
    <message>
        <source>“{name}” was open when the program ended.</source>
        <translation>„{name}“ war offen, als das Programm endete.</translation>
    </message>
    <message>
        <source>It is being checked …</source>
        <translation>Sie wird geprüft …</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tracked in the document – insertions: {insertions}, deletions: {deletions}, moves: {moves}, comments: {comments}. It is shown as if all changes were accepted.</source>
        <translation>Im Dokument verfolgt – Einfügungen: {insertions}, Löschungen: {deletions}, Verschiebungen: {moves}, Kommentare: {comments}. Gezeigt wird es, als wären alle Änderungen angenommen.</translation>
    </message>
    <message>
        <source>Tracked in the document – insertions: {insertions}, deletions: {deletions}, moves: {moves}, comments: {comments}.</source>
        <translation>Im Dokument verfolgt – Einfügungen: {insertions}, Löschungen: {deletions}, Verschiebungen: {moves}, Kommentare: {comments}.</translation>
    </message>
    <message>
        <source>This is a review: first verdicts stay, yours are kept beside them as second ones.</source>
        <translation>Das ist eine Zweitprüfung: Erste Urteile bleiben, neue stehen als zweite daneben.</translation>
    </message>
    <message>
        <source>This is a blind review: each first verdict is shown once you have given yours beside it.</source>
        <translation>Das ist eine blinde Zweitprüfung: Jedes erste Urteil erscheint, sobald das eigene danebensteht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>This cannot be opened here. Drop a file of one of these kinds: {known}.</source>
        <translation>Das lässt sich hier nicht öffnen. Möglich sind Dateien dieser Arten: {known}.</translation>
    </message>
    <message>
        <source>A note could not be saved. Save a copy elsewhere, or close again to leave without it.</source>
        <translation>Eine Notiz konnte nicht gespeichert werden. Eine Kopie anderswo speichern, oder noch einmal schließen und ohne sie gehen.</translation>
    </message>
</context>
<context>
    <name>MaskDialog</name>
    <message>
        <source>Share a masked copy</source>
        <translation>Maskierte Kopie weitergeben</translation>
    </message>
    <message>
        <source>The copy is a new session: confidential sources, how they are reached and the names of their files are replaced everywhere, the article included. Its log begins with the masking. Documents become plain text; pictures and other files are left out, as they may tell who made them and where.</source>
        <translation>Die Kopie ist eine neue Sitzung: Vertrauliche Quellen, wie sie zu erreichen sind und die Namen ihrer Dateien werden überall ersetzt, auch im Artikel. Ihr Protokoll beginnt mit dem Maskieren. Dokumente werden zu reinem Text; Bilder und andere Dateien bleiben weg, da sie verraten können, wer sie wo gemacht hat.</translation>
    </message>
    <message>
        <source>What confidential sources are called</source>
        <translation>Wie vertrauliche Quellen heißen</translation>
    </message>
    <message>
        <source>&amp;Keep the masked text of documents from confidential sources</source>
        <translation>Maskierten &amp;Text der Dokumente aus vertraulichen Quellen behalten</translation>
    </message>
    <message>
        <source>Masking replaces names. Read the copy before you hand it on: words can tell who somebody is.</source>
        <translation>Maskieren ersetzt Namen. Die Kopie vor dem Weitergeben lesen: Worte können verraten, wer jemand ist.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>Session (*.claims)</source>
        <translation>Sitzung (*.claims)</translation>
    </message>
</context>
<context>
    <name>MergeActs</name>
    <message>
        <source>Merge a colleague&apos;s session</source>
        <translation>Sitzung aus dem Kollegium zusammenführen</translation>
    </message>
    <message>
        <source>Session (*.claims)</source>
        <translation>Sitzung (*.claims)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>This session is on an earlier draft: its claims go over to the draft of {name}</source>
        <translation>Diese Sitzung hat eine ältere Fassung: Ihre Aussagen gehen in die Fassung von {name} über</translation>
    </message>
    <message>
        <source>{name} is on another draft: its claims go over to the draft of this session</source>
        <translation>{name} hat eine andere Fassung: Ihre Aussagen gehen in die Fassung dieser Sitzung über</translation>
    </message>
    <message>
        <source>Go on to the merge</source>
        <translation>Weiter zur Zusammenführung</translation>
    </message>
    <message>
        <source>Comparing {name}</source>
        <translation>{name} wird verglichen</translation>
    </message>
    <message>
        <source>The session was changed meanwhile: merge again</source>
        <translation>Die Sitzung wurde inzwischen geändert: erneut zusammenführen</translation>
    </message>
    <message>
        <source>{name} holds nothing that this session has not.</source>
        <translation>{name} enthält nichts, was diese Sitzung nicht hat.</translation>
    </message>
    <message>
        <source>Merged. Values changed: {changed}, conflicts to decide: {open}.</source>
        <translation>Zusammengeführt. Geänderte Werte: {changed}, Konflikte zu entscheiden: {open}.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge a colleague&apos;s session</source>
        <translation>Sitzung aus dem Kollegium zusammenführen</translation>
    </message>
    <message>
        <source>Merge (Ctrl+Enter)</source>
        <translation>Zusammenführen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>From {name} – acts taken over: {acts}, values changed: {changed}, new conflicts: {opened}, conflicts decided there: {closed}. Contradicting verdicts wait until somebody decides. The other file stays as it is, and one undo takes the merge back.</source>
        <translation>Aus {name} – übernommene Schritte: {acts}, geänderte Werte: {changed}, neue Konflikte: {opened}, dort entschiedene Konflikte: {closed}. Widersprüchliche Urteile warten, bis jemand entscheidet. Die andere Datei bleibt, wie sie ist; ein einziges „Rückgängig“ nimmt das Zusammenführen zurück.</translation>
    </message>
    <message>
        <source>Agreement: {figures}</source>
        <translation>Übereinstimmung: {figures}</translation>
    </message>
    <message>
        <source>Carried over to one draft first – {sums}</source>
        <translation>Zuerst in eine Fassung übertragen – {sums}</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Both notes</source>
        <translation>Beide Notizen</translation>
    </message>
    <message>
        <source>J and K go from row to row. What nobody chooses goes as it says on the right.</source>
        <translation>J und K gehen von Zeile zu Zeile. Was niemand wählt, geht so, wie es rechts steht.</translation>
    </message>
    <message>
        <source>What the merge changes</source>
        <translation>Was das Zusammenführen ändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
</context>
<context>
    <name>MergeRows</name>
    <message>
        <source>What the merge changes</source>
        <translation>Was die Zusammenführung ändert</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Will stand</source>
        <translation>Wird gelten</translation>
    </message>
    <message>
        <source>Mine: {words}</source>
        <translation>Eigenes: {words}</translation>
    </message>
    <message>
        <source>Theirs: {words}</source>
        <translation>Anderes: {words}</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>{field}: {claim}</source>
        <translation>{field}: {claim}</translation>
    </message>
    <message>
        <source>new, or about the whole article</source>
        <translation>neu oder zum ganzen Artikel</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
</context>
<context>
    <name>NameBar</name>
    <message>
        <source>Who is checking? The name is printed beside every decision.</source>
        <translation>Wer prüft? Der Name steht bei jedem Urteil.</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Name oder Kürzel</translation>
    </message>
    <message>
        <source>Name of the checker</source>
        <translation>Name der prüfenden Person</translation>
    </message>
    <message>
        <source>Keep name</source>
        <translation>Namen behalten</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>What was looked for and found; Ctrl+Enter goes back to the claims</source>
        <translation>Was gesucht und gefunden wurde; Strg+Enter geht zurück zu den Aussagen</translation>
    </message>
    <message>
        <source>Your note on the first verdict; without a verdict of yours it is a question</source>
        <translation>Eigene Notiz zum ersten Urteil; ohne eigenes Urteil ist sie eine Frage</translation>
    </message>
    <message>
        <source>Blind review: give your verdict first, then the first verdict and its note are shown</source>
        <translation>Blinde Zweitprüfung: zuerst das eigene Urteil abgeben, dann erscheinen das erste Urteil und seine Notiz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>NotePlacesDialog</name>
    <message>
        <source>Notes without a sure place</source>
        <translation>Notizen ohne sichere Stelle</translation>
    </message>
    <message>
        <source>Places in the article</source>
        <translation>Stellen im Artikel</translation>
    </message>
    <message>
        <source>&amp;Put it here</source>
        <translation>&amp;Hierher setzen</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>Leave &amp;all out</source>
        <translation>&amp;Alle weglassen</translation>
    </message>
    <message>
        <source>Note {number} of {count}</source>
        <translation>Notiz {number} von {count}</translation>
    </message>
    <message>
        <source>The words that it is on are not in the article, nor any that are near to them.</source>
        <translation>Ihre Worte stehen nicht im Artikel, auch keine ähnlichen.</translation>
    </message>
    <message>
        <source>The words that it is on stand in the article more than once, or in another context.</source>
        <translation>Ihre Worte stehen mehr als einmal im Artikel oder in einem anderen Zusammenhang.</translation>
    </message>
    <message>
        <source>The words that it is on are not in the article. These are near to them.</source>
        <translation>Ihre Worte stehen nicht im Artikel. Diese sind ihnen ähnlich.</translation>
    </message>
</context>
<context>
    <name>OverviewDialog</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Words covered, part by part</source>
        <translation>Erfasste Wörter, Abschnitt für Abschnitt</translation>
    </message>
    <message>
        <source>Claims checked: {decided} of {total} · words covered: {share} %</source>
        <translation>Geprüfte Aussagen: {decided} von {total} · erfasste Wörter: {share} %</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Claims with</source>
        <translation>Aussagen mit</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <source>First verdicts and {name}: {figures}</source>
        <translation>Erste Urteile und {name}: {figures}</translation>
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
        <translation>Überblick über die Aussagen</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Vorschau der Seiten</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>Seite des Dokuments</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>no article is open</source>
        <translation>kein Artikel ist offen</translation>
    </message>
    <message>
        <source>no claim is chosen</source>
        <translation>keine Aussage ist gewählt</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>nichts zu wiederholen</translation>
    </message>
    <message>
        <source>the session is your own</source>
        <translation>es ist die eigene Sitzung</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No act of this name</source>
        <translation>Kein Schritt dieses Namens</translation>
    </message>
    <message>
        <source>Type a few letters of an act</source>
        <translation>Einige Buchstaben eines Schritts tippen</translation>
    </message>
    <message>
        <source>Search acts</source>
        <translation>Schritte suchen</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>ParkedDialog</name>
    <message>
        <source>Parked claims</source>
        <translation>Beiseitegelegte Aussagen</translation>
    </message>
    <message>
        <source>Re-attach</source>
        <translation>Wieder zuordnen</translation>
    </message>
    <message>
        <source>No claim is parked: the words of every claim are in the current draft.</source>
        <translation>Keine Aussage ist beiseitegelegt: Die Worte aller Aussagen stehen in der aktuellen Fassung.</translation>
    </message>
    <message>
        <source>The words of these claims are not in the current draft; their decisions are kept. To re-attach one, select words of the article first.</source>
        <translation>Die Worte dieser Aussagen stehen nicht in der aktuellen Fassung; ihre Urteile bleiben erhalten. Um eine wieder zuzuordnen, zuerst Worte des Artikels auswählen.</translation>
    </message>
    <message>
        <source>The claim chosen here gets the selected words: “{words}”. Its decision is kept only if they are the same.</source>
        <translation>Die hier gewählte Aussage bekommt die ausgewählten Worte: „{words}“. Ihr Urteil bleibt nur, wenn es dieselben sind.</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>Check this text</source>
        <translation>Diesen Text prüfen</translation>
    </message>
</context>
<context>
    <name>PeopleChips</name>
    <message>
        <source>Nameless</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>No setting and no act of this name</source>
        <translation>Keine Einstellung und kein Schritt dieses Namens</translation>
    </message>
    <message>
        <source>Search preferences and keys</source>
        <translation>Einstellungen und Tasten suchen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Parts of the preferences</source>
        <translation>Teile der Einstellungen</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview of the file</source>
        <translation>Vorschau der Datei</translation>
    </message>
    <message>
        <source>The first pages</source>
        <translation>Die ersten Seiten</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>Seiten: {count}</translation>
    </message>
    <message>
        <source>The beginning of the file</source>
        <translation>Der Anfang der Datei</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Die ganze Datei</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Die Seiten werden gesetzt</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker gesendet</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Printing stopped</source>
        <translation>Drucken abgebrochen</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Verzeichnis</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Dateien des &amp;Typs:</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>Reihenf&amp;olge der Seiten:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Seiten &amp;pro Blatt:</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Beidseitiger Druck</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Lange Seite</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>Seiten-&amp;Satz:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Kurze Seite</translation>
    </message>
</context>
<context>
    <name>RecentSessions</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Aus dieser Liste nehmen</translation>
    </message>
    <message>
        <source>Take off this list; the file stays</source>
        <translation>Aus dieser Liste nehmen; die Datei bleibt</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Evidence, corrections, queries and flags</source>
        <translation>Belege, Korrekturen, Rückfragen und Markierungen</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Nothing has gone wrong in the program that was written down.</source>
        <translation>Im Programm ging nichts schief, was aufgeschrieben wurde.</translation>
    </message>
    <message>
        <source>Where in the program it happened, for whoever mends it. Nothing of the article, of names or of this machine is in it, and nothing is sent: copy or save it to hand it on.</source>
        <translation>Wo im Programm es geschah, für alle, die es beheben. Nichts vom Artikel, von Namen oder von diesem Rechner steht darin, und nichts wird gesendet: zum Weitergeben kopieren oder speichern.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save what went wrong</source>
        <translation>Speichern, was schiefging</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Found in the evidence</source>
        <translation>In den Belegen gefunden</translation>
    </message>
</context>
<context>
    <name>ReviewActs</name>
    <message>
        <source>There is no disagreement on this claim</source>
        <translation>Zu dieser Aussage gibt es keine Uneinigkeit</translation>
    </message>
    <message>
        <source>First verdict: {words}</source>
        <translation>Erstes Urteil: {words}</translation>
    </message>
    <message>
        <source>Second verdict: {words}</source>
        <translation>Zweites Urteil: {words}</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
</context>
<context>
    <name>RuleField</name>
    <message>
        <source>Usual rules</source>
        <translation>Übliche Regeln</translation>
    </message>
    <message>
        <source>{on} of {all} on</source>
        <translation>{on} von {all} an</translation>
    </message>
</context>
<context>
    <name>SafetyActs</name>
    <message>
        <source>Checking the backup</source>
        <translation>Die Sicherung wird geprüft</translation>
    </message>
    <message>
        <source>Restoring the backup of {time}</source>
        <translation>Die Sicherung von {time} wird wiederhergestellt</translation>
    </message>
    <message>
        <source>The backup of {time} is open as {name}</source>
        <translation>Die Sicherung von {time} ist als {name} offen</translation>
    </message>
    <message>
        <source>Save a copy first if it matters; once the article is closed a backup can be restored.</source>
        <translation>Wenn es darauf ankommt, zuerst eine Kopie speichern; ist der Artikel geschlossen, lässt sich eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>Rescue a damaged session</source>
        <translation>Beschädigte Sitzung retten</translation>
    </message>
    <message>
        <source>Session (*.claims)</source>
        <translation>Sitzung (*.claims)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Retten</translation>
    </message>
    <message>
        <source>Rescuing {name}</source>
        <translation>{name} wird gerettet</translation>
    </message>
</context>
<context>
    <name>SavedViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>No view is saved yet. A view is what the filters above the list show, kept by a name.</source>
        <translation>Es ist noch keine Ansicht gespeichert. Eine Ansicht ist das, was die Filter über der Liste zeigen, unter einem Namen.</translation>
    </message>
    <message>
        <source>&amp;Save this view</source>
        <translation>Diese Ansicht &amp;speichern</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>Zurück&amp;holen</translation>
    </message>
    <message>
        <source>&amp;Name of what is shown now; a view of this name is replaced</source>
        <translation>&amp;Name für das, was jetzt gezeigt wird; eine Ansicht dieses Namens wird ersetzt</translation>
    </message>
</context>
<context>
    <name>SectionChoice</name>
    <message>
        <source>Own choice</source>
        <translation>Eigene Auswahl</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Abschnitte des Berichts</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>This format has every field.</source>
        <translation>Dieses Format hat alle Felder.</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>Settle the disagreement</source>
        <translation>Uneinigkeit beilegen</translation>
    </message>
    <message>
        <source>A digit chooses above; Ctrl+Enter settles</source>
        <translation>Eine Ziffer wählt oben; Strg+Enter legt bei</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Beilegen</translation>
    </message>
    <message>
        <source>Settle (Ctrl+Enter)</source>
        <translation>Beilegen (Strg+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Why this verdict stands:</source>
        <translation>Warum dieses Urteil gilt:</translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message>
        <source>Sign off</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Editor, legal, second checker</source>
        <translation>Redaktion, Rechtsabteilung, Zweitprüfung</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Made by the same person: {count} of these decisions. For these it is no second reading.</source>
        <translation>Von derselben Person getroffen: {count} dieser Entscheidungen. Für sie ist das keine zweite Lesung.</translation>
    </message>
    <message>
        <source>Open claims</source>
        <translation>Offene Aussagen</translation>
    </message>
    <message>
        <source>Still open; tick each that is accepted as it is:</source>
        <translation>Noch offen; ankreuzen, was so hingenommen wird:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SigningActs</name>
    <message>
        <source>The claim {words}</source>
        <translation>Die Aussage {words}</translation>
    </message>
    <message>
        <source>{count} claims</source>
        <translation>{count} Aussagen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Signed off: {stage}, {who}, {when}.</source>
        <translation>Freigegeben: {stage}, {who}, {when}.</translation>
    </message>
    <message>
        <source>The sign-off is void: {stage}, {who}, {when}.</source>
        <translation>Die Freigabe gilt nicht mehr: {stage}, {who}, {when}.</translation>
    </message>
    <message>
        <source>Sign-offs of single claims that are void: {count}. The first, by {name}: “{words}”</source>
        <translation>Freigaben einzelner Aussagen, die nicht mehr gelten: {count}. Die erste, von {name}: „{words}“</translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>No sources yet. Documents that are added become sources by themselves.</source>
        <translation>Noch keine Quellen. Hinzugefügte Dokumente werden von selbst zu Quellen.</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Quelle hinzufügen …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Einlesen …</translation>
    </message>
    <message>
        <source>Sources from a list in CSL-JSON, BibTeX or RIS</source>
        <translation>Quellen aus einer Liste in CSL-JSON, BibTeX oder RIS</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>evidence: {count}</source>
        <translation>Belege: {count}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation>Quellen einlesen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Lists of sources (*.json *.bib *.ris)</source>
        <translation>Quellenlisten (*.json *.bib *.ris)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
</context>
<context>
    <name>StatePane</name>
    <message>
        <source>The claims as they stood then</source>
        <translation>Die Aussagen, wie sie damals standen</translation>
    </message>
    <message>
        <source>The session after the act chosen</source>
        <translation>Die Sitzung nach dem gewählten Schritt</translation>
    </message>
    <message>
        <source>The session as it stood, {time}</source>
        <translation>Die Sitzung, wie sie stand, {time}</translation>
    </message>
    <message>
        <source>No claims</source>
        <translation>Keine Aussagen</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>All changes saved in {name}</source>
        <translation>Alle Änderungen gespeichert in {name}</translation>
    </message>
    <message>
        <source>{decided} of {total} checked</source>
        <translation>{decided} von {total} geprüft</translation>
    </message>
    <message>
        <source>{share} % of words covered</source>
        <translation>{share} % der Wörter erfasst</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>{label}, {share} %</source>
        <translation>{label}, {share} %</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>VerdictsOfBoth</name>
    <message>
        <source>Verdicts of both</source>
        <translation>Urteile von beiden</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweites</translation>
    </message>
    <message>
        <source>{verdict}, blind</source>
        <translation>{verdict}, verdeckt</translation>
    </message>
</context>
<context>
    <name>ViewActs</name>
    <message>
        <source>Grey is decided. A solid bar waits for a verdict, a dotted one is in no claim.</source>
        <translation>Graues ist entschieden. Ein durchgezogener Balken wartet auf ein Urteil, ein gepunkteter gehört zu keiner Aussage.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>“{name}” has been open in another window of this program since {time}. Read on here, or save a copy to work in: what both windows write is never mixed, the one that comes later is refused.</source>
        <translation>„{name}“ ist seit {time} in einem anderen Fenster dieses Programms offen. Hier weiterlesen, oder zum Arbeiten eine Kopie speichern: Was beide Fenster schreiben, wird nie vermischt, das spätere wird abgelehnt.</translation>
    </message>
    <message>
        <source>Another window has written to “{name}” since it was opened here: not all of it is shown.</source>
        <translation>Seit „{name}“ hier geöffnet wurde, hat ein anderes Fenster hineingeschrieben: Nicht alles davon ist zu sehen.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Every act up to now is saved, and work can go on.</source>
        <translation>Im Programm ist etwas schiefgegangen. Alle Schritte bis jetzt sind gespeichert, und die Arbeit kann weitergehen.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Check an article line by line. Everything stays on this machine.</source>
        <translation>Einen Artikel Zeile für Zeile prüfen. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Or drop an article or a session here: Word, OpenDocument, PDF, web page, e-mail, text and other kinds.</source>
        <translation>Oder einen Artikel oder eine Sitzung hierher ziehen: Word, OpenDocument, PDF, Webseite, E-Mail, Text und andere Arten.</translation>
    </message>
</context>
<context>
    <name>WordListField</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Keine Liste</translation>
    </message>
    <message>
        <source>Choose a word list</source>
        <translation>Wortliste auswählen</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No list is used.</source>
        <translation>Es wird keine Liste verwendet.</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Claims changed: {count}</source>
        <translation>Geänderte Aussagen: {count}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Dismiss as</source>
        <translation>Verwerfen als</translation>
    </message>
    <message>
        <source>Flag as</source>
        <translation>Markieren als</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Text einfügen …</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Take a new draft…</source>
        <translation>Neue Fassung übernehmen …</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Bericht ausgeben …</translation>
    </message>
    <message>
        <source>Export once more</source>
        <translation>Noch einmal ausgeben</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Druckvorschau …</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Share a masked copy…</source>
        <translation>Maskierte Kopie weitergeben …</translation>
    </message>
    <message>
        <source>Review in a copy</source>
        <translation>In einer Kopie zweitprüfen</translation>
    </message>
    <message>
        <source>Review blind in a copy</source>
        <translation>In einer Kopie blind zweitprüfen</translation>
    </message>
    <message>
        <source>Continue as myself in a copy</source>
        <translation>In einer Kopie selbst weiterarbeiten</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>Freigeben …</translation>
    </message>
    <message>
        <source>Merge a colleague&apos;s session…</source>
        <translation>Sitzung aus dem Kollegium zusammenführen …</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Rescue a damaged session…</source>
        <translation>Beschädigte Sitzung retten …</translation>
    </message>
    <message>
        <source>Open the session again</source>
        <translation>Sitzung noch einmal öffnen</translation>
    </message>
    <message>
        <source>Close article</source>
        <translation>Artikel schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Aussagen filtern</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>Alle Aussagen zeigen</translation>
    </message>
    <message>
        <source>Saved views…</source>
        <translation>Gespeicherte Ansichten …</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>Angaben zum Artikel</translation>
    </message>
    <message>
        <source>How it was read…</source>
        <translation>Wie er gelesen wurde …</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Change name…</source>
        <translation>Namen ändern …</translation>
    </message>
    <message>
        <source>Mark as verified</source>
        <translation>Als belegt kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as disputed</source>
        <translation>Als strittig kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as unsourced</source>
        <translation>Als unbelegt kennzeichnen</translation>
    </message>
    <message>
        <source>Verified, and stay</source>
        <translation>Belegt, und hierbleiben</translation>
    </message>
    <message>
        <source>Disputed, and stay</source>
        <translation>Strittig, und hierbleiben</translation>
    </message>
    <message>
        <source>Unsourced, and stay</source>
        <translation>Unbelegt, und hierbleiben</translation>
    </message>
    <message>
        <source>Clear verdict</source>
        <translation>Urteil zurücknehmen</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Evidence and queries of the claim</source>
        <translation>Belege und Fragen zur Aussage</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Nächste Aussage</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Vorige Aussage</translation>
    </message>
    <message>
        <source>Next unchecked claim</source>
        <translation>Nächste ungeprüfte Aussage</translation>
    </message>
    <message>
        <source>Guided pass</source>
        <translation>Geführter Durchgang</translation>
    </message>
    <message>
        <source>Go on after a verdict</source>
        <translation>Nach einem Urteil weitergehen</translation>
    </message>
    <message>
        <source>Add claim from selection</source>
        <translation>Aussage aus der Auswahl</translation>
    </message>
    <message>
        <source>Split at cursor</source>
        <translation>Am Cursor teilen</translation>
    </message>
    <message>
        <source>Join with next</source>
        <translation>Mit der nächsten verbinden</translation>
    </message>
    <message>
        <source>Trim to selection</source>
        <translation>Auf die Auswahl kürzen</translation>
    </message>
    <message>
        <source>Parked claims…</source>
        <translation>Beiseitegelegte Aussagen …</translation>
    </message>
    <message>
        <source>Find claims again</source>
        <translation>Aussagen neu suchen</translation>
    </message>
    <message>
        <source>Remove added claim</source>
        <translation>Hinzugefügte Aussage entfernen</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Meinung</translation>
    </message>
    <message>
        <source>Common knowledge</source>
        <translation>Allgemein bekannt</translation>
    </message>
    <message>
        <source>Not checkable</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Take back dismissal</source>
        <translation>Verwerfen zurücknehmen</translation>
    </message>
    <message>
        <source>Conflict: take the first value</source>
        <translation>Konflikt: den ersten Wert nehmen</translation>
    </message>
    <message>
        <source>Conflict: take the second value</source>
        <translation>Konflikt: den zweiten Wert nehmen</translation>
    </message>
    <message>
        <source>Settle disagreement…</source>
        <translation>Uneinigkeit beilegen …</translation>
    </message>
    <message>
        <source>Sign off claim…</source>
        <translation>Aussage freigeben …</translation>
    </message>
    <message>
        <source>Propose correction…</source>
        <translation>Korrektur vorschlagen …</translation>
    </message>
    <message>
        <source>Ask query…</source>
        <translation>Rückfrage stellen …</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Rechtlich</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Heikel</translation>
    </message>
    <message>
        <source>On author</source>
        <translation>Auf eigene Verantwortung</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>Recht auf Stellungnahme</translation>
    </message>
    <message>
        <source>To be published</source>
        <translation>Zu veröffentlichen</translation>
    </message>
    <message>
        <source>Evidence: selected words support the claim</source>
        <translation>Beleg: Auswahl stützt die Aussage</translation>
    </message>
    <message>
        <source>Evidence: selected words contradict the claim</source>
        <translation>Beleg: Auswahl widerspricht der Aussage</translation>
    </message>
    <message>
        <source>Find the claim in the evidence</source>
        <translation>Aussage in den Belegen suchen</translation>
    </message>
    <message>
        <source>Compare quotation with its transcript</source>
        <translation>Zitat mit der Abschrift vergleichen</translation>
    </message>
    <message>
        <source>Write evidence…</source>
        <translation>Beleg schreiben …</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Dokumente hinzufügen …</translation>
    </message>
    <message>
        <source>Search all evidence</source>
        <translation>Alle Belege durchsuchen</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>Quellen …</translation>
    </message>
    <message>
        <source>House rules…</source>
        <translation>Hausregeln …</translation>
    </message>
    <message>
        <source>Save a copy of the document…</source>
        <translation>Kopie des Dokuments speichern …</translation>
    </message>
    <message>
        <source>Show pages as printed</source>
        <translation>Seiten wie gedruckt zeigen</translation>
    </message>
    <message>
        <source>Open in another program…</source>
        <translation>In anderem Programm öffnen …</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>Dokument entfernen</translation>
    </message>
    <message>
        <source>Close evidence</source>
        <translation>Belege schließen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf …</translation>
    </message>
    <message>
        <source>Larger article text</source>
        <translation>Artikeltext größer</translation>
    </message>
    <message>
        <source>Smaller article text</source>
        <translation>Artikeltext kleiner</translation>
    </message>
    <message>
        <source>Usual article text</source>
        <translation>Artikeltext in üblicher Größe</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Claim numbers</source>
        <translation>Nummern der Aussagen</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Befehle …</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What went wrong…</source>
        <translation>Was schiefging …</translation>
    </message>
    <message>
        <source>About Claim Workbench</source>
        <translation>Über Claim Workbench</translation>
    </message>
    <message>
        <source>Export as {format}…</source>
        <translation>Ausgeben als {format} …</translation>
    </message>
    <message>
        <source>Export: {preset}…</source>
        <translation>Exportieren: {preset}…</translation>
    </message>
</context>
<context>
    <name>agreement</name>
    <message>
        <source>verdicts of both: {count}, the same: {share} %.</source>
        <translation>Urteile von beiden: {count}, gleich: {share} %.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: {kappa}.</source>
        <translation>Cohens Kappa: {kappa}.</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Claim {number}: {standing}</source>
        <translation>Aussage {number}: {standing}</translation>
    </message>
    <message>
        <source>Kind: {words}</source>
        <translation>Art: {words}</translation>
    </message>
    <message>
        <source>Speaker: {words}</source>
        <translation>Sprecher: {words}</translation>
    </message>
    <message>
        <source>Figures: {words}</source>
        <translation>Zahlen: {words}</translation>
    </message>
    <message>
        <source>Other cues: {words}</source>
        <translation>Andere Hinweise: {words}</translation>
    </message>
    <message>
        <source>Flags: {words}</source>
        <translation>Markierungen: {words}</translation>
    </message>
    <message>
        <source>Evidence: {words}</source>
        <translation>Belege: {words}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Notiz: {words}</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Verbatim</source>
        <translation>Wörtlich</translation>
    </message>
    <message>
        <source>Cleaned: nothing that was meant is different</source>
        <translation>Geglättet: nichts Gemeintes ist anders</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>Not found in the evidence</source>
        <translation>In den Belegen nicht gefunden</translation>
    </message>
    <message>
        <source>Left out: {said}</source>
        <translation>Weggelassen: {said}</translation>
    </message>
    <message>
        <source>Put in: {quoted}</source>
        <translation>Eingefügt: {quoted}</translation>
    </message>
    <message>
        <source>Said: {said} – quoted: {quoted}</source>
        <translation>Gesagt: {said} – zitiert: {quoted}</translation>
    </message>
    <message>
        <source>In another place: {quoted}</source>
        <translation>An anderer Stelle: {quoted}</translation>
    </message>
    <message>
        <source>The ellipsis stands for: {said}</source>
        <translation>Die Auslassung steht für: {said}</translation>
    </message>
    <message>
        <source>In brackets: {quoted} – said: {said}</source>
        <translation>In Klammern: {quoted} – gesagt: {said}</translation>
    </message>
    <message>
        <source>Other punctuation</source>
        <translation>Andere Zeichensetzung</translation>
    </message>
    <message>
        <source>A filler.</source>
        <translation>Ein Füllwort.</translation>
    </message>
    <message>
        <source>A false start.</source>
        <translation>Ein abgebrochener Anlauf.</translation>
    </message>
    <message>
        <source>A short form.</source>
        <translation>Eine Kurzform.</translation>
    </message>
    <message>
        <source>The same value.</source>
        <translation>Derselbe Wert.</translation>
    </message>
    <message>
        <source>Punctuation only.</source>
        <translation>Nur Zeichensetzung.</translation>
    </message>
    <message>
        <source>A number is different.</source>
        <translation>Eine Zahl ist anders.</translation>
    </message>
    <message>
        <source>A negation is different.</source>
        <translation>Eine Verneinung ist anders.</translation>
    </message>
    <message>
        <source>A name is different.</source>
        <translation>Ein Name ist anders.</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Dismissal</source>
        <translation>Verwerfung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Words of the claim</source>
        <translation>Worte der Aussage</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>something</source>
        <translation>etwas</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>English</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>A PDF needs Qt, which cannot be loaded here.</source>
        <translation>Ein PDF braucht Qt, das sich hier nicht laden lässt.</translation>
    </message>
    <message>
        <source>A PDF needs Qt, which is not installed.</source>
        <translation>Ein PDF braucht Qt, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>A PDF needs system libraries that are not installed ({0}).</source>
        <translation>Ein PDF braucht Systembibliotheken, die nicht installiert sind ({0}).</translation>
    </message>
    <message>
        <source>A cause or an effect: because of, led to, thanks to.</source>
        <translation>Eine Ursache oder Wirkung: wegen, führte zu, dank.</translation>
    </message>
    <message>
        <source>A claim cannot be split here.</source>
        <translation>Eine Aussage lässt sich hier nicht teilen.</translation>
    </message>
    <message>
        <source>A claim flagged for law is cleared by somebody who signs with their name.</source>
        <translation>Eine rechtlich markierte Aussage gibt jemand mit seinem Namen frei.</translation>
    </message>
    <message>
        <source>A claim is disputed only when evidence contradicts it.</source>
        <translation>Strittig ist eine Aussage nur, wenn ein Beleg ihr widerspricht.</translation>
    </message>
    <message>
        <source>A claim is not verified while evidence that contradicts it stands beside it.</source>
        <translation>Eine Aussage ist nicht belegt, solange ein Beleg danebensteht, der ihr widerspricht.</translation>
    </message>
    <message>
        <source>A claim is verified only when at least one piece of evidence supports its exact words.</source>
        <translation>Belegt ist eine Aussage nur, wenn mindestens ein Beleg ihren genauen Wortlaut stützt.</translation>
    </message>
    <message>
        <source>A claim that rests on secondary sources only needs several that do not repeat each other.</source>
        <translation>Eine Aussage, die nur auf Sekundärquellen beruht, braucht mehrere, die nicht voneinander abschreiben.</translation>
    </message>
    <message>
        <source>A claim that the program found is not removed.</source>
        <translation>Eine Aussage, die das Programm gefunden hat, wird nicht entfernt.</translation>
    </message>
    <message>
        <source>A comparison or a trend: higher than, rose, fell, compared with.</source>
        <translation>Ein Vergleich oder eine Entwicklung: höher als, stieg, fiel, verglichen mit.</translation>
    </message>
    <message>
        <source>A copy of “{0}” could not be made.</source>
        <translation>Von „{0}“ ließ sich keine Kopie machen.</translation>
    </message>
    <message>
        <source>A credit such as “Image:” names whose work a picture or recording is.</source>
        <translation>Eine Angabe wie „Bild:“ nennt, von wem ein Bild oder eine Aufnahme ist.</translation>
    </message>
    <message>
        <source>A dash and a name behind a quotation.</source>
        <translation>Ein Gedankenstrich und ein Name hinter einem Zitat.</translation>
    </message>
    <message>
        <source>A date with a day, a month or a year in digits.</source>
        <translation>Ein Datum mit Tag, Monat oder Jahr in Ziffern.</translation>
    </message>
    <message>
        <source>A day or a span told from today: yesterday, last week, this year.</source>
        <translation>Ein Tag oder Zeitraum von heute aus: gestern, vorige Woche, dieses Jahr.</translation>
    </message>
    <message>
        <source>A description repeats the beginning of a source named before.</source>
        <translation>Eine Beschreibung wiederholt den Anfang einer zuvor genannten Quelle.</translation>
    </message>
    <message>
        <source>A document or data that shows, finds or suggests something.</source>
        <translation>Ein Dokument oder Daten, die etwas zeigen, feststellen oder nahelegen.</translation>
    </message>
    <message>
        <source>A file was changed by another program while it was added.</source>
        <translation>Eine Datei wurde von einem anderen Programm geändert, während sie hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>A first person in a quotation stands for the one who is quoted.</source>
        <translation>Eine erste Person im Zitat steht für die zitierte Person.</translation>
    </message>
    <message>
        <source>A legal outcome: convicted, acquitted, fined, settled.</source>
        <translation>Ein rechtlicher Ausgang: verurteilt, freigesprochen, mit Bußgeld belegt, verglichen.</translation>
    </message>
    <message>
        <source>A month named without a day.</source>
        <translation>Ein Monat ohne Tag.</translation>
    </message>
    <message>
        <source>A multiple: twice, doubled, five times.</source>
        <translation>Ein Vielfaches: doppelt, verdoppelt, fünfmal.</translation>
    </message>
    <message>
        <source>A name and a colon before what is said.</source>
        <translation>Ein Name und ein Doppelpunkt vor dem Gesagten.</translation>
    </message>
    <message>
        <source>A name with a title or an office before it.</source>
        <translation>Ein Name mit Titel oder Amt davor.</translation>
    </message>
    <message>
        <source>A noun of saying, such as a claim or a statement, with what it holds.</source>
        <translation>Ein Substantiv des Sagens, etwa Behauptung oder Erklärung, mit dem, was es enthält.</translation>
    </message>
    <message>
        <source>A noun repeats the last word of the only name before that ends in it.</source>
        <translation>Ein Substantiv wiederholt das letzte Wort des einzigen Namens davor, der so endet.</translation>
    </message>
    <message>
        <source>A number followed by a span of time.</source>
        <translation>Eine Zahl mit einem Zeitraum dahinter.</translation>
    </message>
    <message>
        <source>A number followed by a unit of measurement.</source>
        <translation>Eine Zahl mit einer Maßeinheit dahinter.</translation>
    </message>
    <message>
        <source>A number that gives an age.</source>
        <translation>Eine Zahl, die ein Alter angibt.</translation>
    </message>
    <message>
        <source>A number, in digits or in words.</source>
        <translation>Eine Zahl, in Ziffern oder Worten.</translation>
    </message>
    <message>
        <source>A part of the article lies outside its text.</source>
        <translation>Ein Teil des Artikels liegt außerhalb seines Textes.</translation>
    </message>
    <message>
        <source>A percentage or a number of percentage points.</source>
        <translation>Eine Prozentangabe oder eine Zahl von Prozentpunkten.</translation>
    </message>
    <message>
        <source>A phrase that names a source, such as “according to”.</source>
        <translation>Eine Wendung, die eine Quelle nennt, etwa „laut“.</translation>
    </message>
    <message>
        <source>A pronoun stands for the body or group that spoke last before it.</source>
        <translation>Ein Pronomen steht für das Gremium oder die Gruppe, die davor zuletzt sprach.</translation>
    </message>
    <message>
        <source>A pronoun stands for the person named before whom its gender, number and place fit best.</source>
        <translation>Ein Pronomen steht für die zuvor genannte Person, zu der es nach Geschlecht, Zahl und Stellung am besten passt.</translation>
    </message>
    <message>
        <source>A quotation with nobody named beside it.</source>
        <translation>Ein Zitat, neben dem niemand genannt ist.</translation>
    </message>
    <message>
        <source>A rank or an ordinal in digits.</source>
        <translation>Ein Rang oder eine Ordnungszahl in Ziffern.</translation>
    </message>
    <message>
        <source>A relative pronoun stands for the name right before it.</source>
        <translation>Ein Relativpronomen steht für den Namen direkt davor.</translation>
    </message>
    <message>
        <source>A row cannot be read: {0}.</source>
        <translation>Eine Zeile ist nicht lesbar: {0}.</translation>
    </message>
    <message>
        <source>A second verdict that differs from the first makes one.</source>
        <translation>Eine entsteht, wenn ein zweites Urteil vom ersten abweicht.</translation>
    </message>
    <message>
        <source>A settlement needs a reason.</source>
        <translation>Eine Beilegung braucht eine Begründung.</translation>
    </message>
    <message>
        <source>A share: a fraction or so many in so many.</source>
        <translation>Ein Anteil: ein Bruch oder so viele von so vielen.</translation>
    </message>
    <message>
        <source>A sign-off needs a name.</source>
        <translation>Eine Freigabe braucht einen Namen.</translation>
    </message>
    <message>
        <source>A stored file is not what was added.</source>
        <translation>Eine aufbewahrte Datei ist nicht die, die hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>A superlative or a first: the biggest, the first ever, the only one.</source>
        <translation>Ein Superlativ oder ein Erstes: der größte, die allererste, das einzige.</translation>
    </message>
    <message>
        <source>A surname, with or without a title, stands for the full name given before.</source>
        <translation>Ein Nachname, mit oder ohne Titel, steht für den zuvor genannten vollen Namen.</translation>
    </message>
    <message>
        <source>A time of day.</source>
        <translation>Eine Uhrzeit.</translation>
    </message>
    <message>
        <source>A title stands for the only person introduced with it before.</source>
        <translation>Ein Titel steht für die einzige Person, die zuvor damit eingeführt wurde.</translation>
    </message>
    <message>
        <source>A vague quantity: hundreds, thousands, dozens.</source>
        <translation>Eine ungefähre Menge: Hunderte, Tausende, Dutzende.</translation>
    </message>
    <message>
        <source>A verb in the mood that reports what others say, with nobody named beside it.</source>
        <translation>Ein Verb in der Form, die fremde Rede wiedergibt, neben dem niemand genannt ist.</translation>
    </message>
    <message>
        <source>A verb of saying beside a quotation.</source>
        <translation>Ein Verb des Sagens neben einem Zitat.</translation>
    </message>
    <message>
        <source>A verb of saying in the passive: the source may be missing.</source>
        <translation>Ein Verb des Sagens im Passiv: Die Quelle kann fehlen.</translation>
    </message>
    <message>
        <source>A verb of saying with a source and what it says.</source>
        <translation>Ein Verb des Sagens mit einer Quelle und dem, was sie sagt.</translation>
    </message>
    <message>
        <source>A verb that takes a stand on what it names, such as condemning or calling for it.</source>
        <translation>Ein Verb, das zu dem Genannten Stellung nimmt, etwa verurteilen oder fordern.</translation>
    </message>
    <message>
        <source>A weekday without a date.</source>
        <translation>Ein Wochentag ohne Datum.</translation>
    </message>
    <message>
        <source>A word such as “reportedly”: somebody says so, but who is left open.</source>
        <translation>Ein Wort wie „angeblich“: Jemand sagt es, aber wer, bleibt offen.</translation>
    </message>
    <message>
        <source>A word that counts without a number: one, once, both, a couple.</source>
        <translation>Ein Wort, das ohne Zahl zählt: eins, einmal, beide, ein paar.</translation>
    </message>
    <message>
        <source>A year or a decade in digits.</source>
        <translation>Ein Jahr oder Jahrzehnt in Ziffern.</translation>
    </message>
    <message>
        <source>Act {0} of the log ({1}) is not what was written.</source>
        <translation>Schritt {0} des Protokolls ({1}) ist nicht der, der geschrieben wurde.</translation>
    </message>
    <message>
        <source>Act {0} of the log is not one that this program writes.</source>
        <translation>Schritt {0} des Protokolls ist keiner, den dieses Programm schreibt.</translation>
    </message>
    <message>
        <source>Add a primary source, or independent ones until there are {amount}.</source>
        <translation>Eine Primärquelle hinzufügen, oder unabhängige, bis es {amount} sind.</translation>
    </message>
    <message>
        <source>Add the evidence that contradicts it, or take the verdict back.</source>
        <translation>Den Beleg hinzufügen, der widerspricht, oder das Urteil zurücknehmen.</translation>
    </message>
    <message>
        <source>Add the evidence that shows it, or take the verdict back.</source>
        <translation>Den Beleg hinzufügen, der es zeigt, oder das Urteil zurücknehmen.</translation>
    </message>
    <message>
        <source>Add the file again.</source>
        <translation>Die Datei noch einmal hinzufügen.</translation>
    </message>
    <message>
        <source>Add them again where they are needed.</source>
        <translation>Sie dort neu hinzufügen, wo sie gebraucht werden.</translation>
    </message>
    <message>
        <source>An amount of money: a number with a currency.</source>
        <translation>Ein Geldbetrag: eine Zahl mit einer Währung.</translation>
    </message>
    <message>
        <source>An ordinal in words: first, second.</source>
        <translation>Eine Ordnungszahl in Worten: erste, zweite.</translation>
    </message>
    <message>
        <source>Another draft was taken while claims were looked for.</source>
        <translation>Während nach Aussagen gesucht wurde, wurde eine andere Fassung übernommen.</translation>
    </message>
    <message>
        <source>Another file has taken the place of the session file while it was open.</source>
        <translation>Eine andere Datei steht an der Stelle der Sitzungsdatei, während sie offen war.</translation>
    </message>
    <message>
        <source>Another program changed how this session is saved, to more than one file.</source>
        <translation>Ein anderes Programm hat geändert, wie diese Sitzung gespeichert wird: in mehr als einer Datei.</translation>
    </message>
    <message>
        <source>Another program had changed how this session is saved, to more than one file; it was changed back.</source>
        <translation>Ein anderes Programm hatte geändert, wie diese Sitzung gespeichert wird, in mehr als einer Datei; das wurde zurückgestellt.</translation>
    </message>
    <message>
        <source>Another program has cut the session file short while it was open.</source>
        <translation>Ein anderes Programm hat die Sitzungsdatei abgeschnitten, während sie offen war.</translation>
    </message>
    <message>
        <source>Another program has the session file open and saves it in more than one file.</source>
        <translation>Ein anderes Programm hat die Sitzungsdatei offen und speichert sie in mehr als einer Datei.</translation>
    </message>
    <message>
        <source>Another program is writing to the session file.</source>
        <translation>Ein anderes Programm schreibt gerade in die Sitzungsdatei.</translation>
    </message>
    <message>
        <source>Another program saves this session in more than one file; what is shown was read from all of them.</source>
        <translation>Ein anderes Programm speichert diese Sitzung in mehr als einer Datei; was zu sehen ist, wurde aus allen gelesen.</translation>
    </message>
    <message>
        <source>Ask a colleague for the second verdict, or change the first one.</source>
        <translation>Jemand anderen um das zweite Urteil bitten, oder das erste ändern.</translation>
    </message>
    <message>
        <source>Ask for a report on a shorter article.</source>
        <translation>Einen Bericht zu einem kürzeren Artikel anfordern.</translation>
    </message>
    <message>
        <source>Ask for it once more, or open it in a PDF viewer and print it into a new PDF.</source>
        <translation>Noch einmal anfordern, oder in einem PDF-Betrachter öffnen und in ein neues PDF drucken.</translation>
    </message>
    <message>
        <source>Ask for legal advice and enter the name of who clears it.</source>
        <translation>Rechtlichen Rat einholen und eintragen, wer sie freigibt.</translation>
    </message>
    <message>
        <source>Ask for the document that it was made from, or have a program for text recognition add the text.</source>
        <translation>Das Dokument anfordern, aus dem es entstand, oder den Text von einer Texterkennung ergänzen lassen.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>Die Datei noch einmal anfordern.</translation>
    </message>
    <message>
        <source>Ask for the report again, as the program wrote it.</source>
        <translation>Den Bericht neu anfordern, so wie ihn das Programm geschrieben hat.</translation>
    </message>
    <message>
        <source>Ask its owner for permission, or open a copy of your own.</source>
        <translation>Um Erlaubnis bitten, oder eine eigene Kopie öffnen.</translation>
    </message>
    <message>
        <source>Ask its owner, or change its permissions.</source>
        <translation>Bei wem sie gehört nachfragen, oder die Rechte ändern.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for a file as Claim Workbench wrote it; nothing in this one ran.</source>
        <translation>Um eine Datei bitten, wie Claim Workbench sie schrieb; nichts in dieser wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for another copy; this one was left as it is.</source>
        <translation>Um eine andere Kopie bitten; diese blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Ask whoever sent the session for it again; nothing was changed.</source>
        <translation>Um die Sitzung noch einmal bitten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Before act {0} of the log something is missing.</source>
        <translation>Vor Schritt {0} des Protokolls fehlt etwas.</translation>
    </message>
    <message>
        <source>Before event {0} of the log something is missing.</source>
        <translation>Vor Ereignis {0} des Protokolls fehlt etwas.</translation>
    </message>
    <message>
        <source>Both gave one and the same verdict throughout, so chance alone would agree as well.</source>
        <translation>Beide gaben durchweg dasselbe Urteil, also käme auch der Zufall darauf.</translation>
    </message>
    <message>
        <source>Characters that could not be read, with the mark � in their place: {0}.</source>
        <translation>Zeichen, die nicht zu lesen waren und für die das Zeichen � steht: {0}.</translation>
    </message>
    <message>
        <source>Check it against the recording or a transcript, or confirm it with who said it.</source>
        <translation>Mit der Aufnahme oder einer Abschrift vergleichen, oder von der Person bestätigen lassen, die es sagte.</translation>
    </message>
    <message>
        <source>Check that the file and its folder are there and may be read and written.</source>
        <translation>Prüfen, ob Datei und Ordner da sind und gelesen und beschrieben werden dürfen.</translation>
    </message>
    <message>
        <source>Check the name, and that you may read it.</source>
        <translation>Den Namen prüfen, und ob die Datei gelesen werden darf.</translation>
    </message>
    <message>
        <source>Check the name, or choose the file again.</source>
        <translation>Den Namen prüfen, oder die Datei neu wählen.</translation>
    </message>
    <message>
        <source>Check the name, or look where it was moved to.</source>
        <translation>Den Namen prüfen, oder nachsehen, wohin sie verschoben wurde.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Eine Datei darin wählen.</translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <translation>Eine Datei darin wählen.</translation>
    </message>
    <message>
        <source>Choose a file name inside it.</source>
        <translation>Einen Dateinamen darin wählen.</translation>
    </message>
    <message>
        <source>Choose a file that Claim Workbench made; this one was left as it is.</source>
        <translation>Eine Datei wählen, die Claim Workbench gemacht hat; diese blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Choose a file that is there and may be read.</source>
        <translation>Eine Datei wählen, die da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Eine Datei wählen.</translation>
    </message>
    <message>
        <source>Choose a name that ends in {0}.</source>
        <translation>Einen Namen wählen, der auf {0} endet.</translation>
    </message>
    <message>
        <source>Choose a session file.</source>
        <translation>Eine Sitzungsdatei wählen.</translation>
    </message>
    <message>
        <source>Choose a session of this article; nothing was merged.</source>
        <translation>Eine Sitzung zu diesem Artikel wählen; nichts wurde zusammengeführt.</translation>
    </message>
    <message>
        <source>Choose a shorter, plainer name.</source>
        <translation>Einen kürzeren, einfacheren Namen wählen.</translation>
    </message>
    <message>
        <source>Choose a smaller one.</source>
        <translation>Eine kleinere wählen.</translation>
    </message>
    <message>
        <source>Choose another chapter.</source>
        <translation>Ein anderes Kapitel wählen.</translation>
    </message>
    <message>
        <source>Choose another file, or paste the text.</source>
        <translation>Eine andere Datei wählen, oder den Text einfügen.</translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation>Einen anderen Ordner oder Namen wählen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose another name for the report.</source>
        <translation>Einen anderen Namen für den Bericht wählen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Eine andere wählen.</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>Ein anderes Blatt wählen.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Eine aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Choose the article&apos;s own file.</source>
        <translation>Die Datei des Artikels selbst wählen.</translation>
    </message>
    <message>
        <source>Claim {0} (“{1}…”) does not stand where it should.</source>
        <translation>Aussage {0} („{1}…“) steht nicht, wo sie stehen soll.</translation>
    </message>
    <message>
        <source>Claim {0}: {1}.</source>
        <translation>Aussage {0}: {1}.</translation>
    </message>
    <message>
        <source>Claims still open: {0}.</source>
        <translation>Noch offene Aussagen: {0}.</translation>
    </message>
    <message>
        <source>Claims whose words are not in this draft any more were left out.</source>
        <translation>Aussagen, deren Worte nicht mehr in dieser Fassung stehen, wurden weggelassen.</translation>
    </message>
    <message>
        <source>Close one of the two and open the session again.</source>
        <translation>Eines der beiden schließen und die Sitzung neu öffnen.</translation>
    </message>
    <message>
        <source>Close the other program and open the session again.</source>
        <translation>Das andere Programm schließen und die Sitzung neu öffnen.</translation>
    </message>
    <message>
        <source>Copy it to this computer and open the copy.</source>
        <translation>Auf diesen Rechner kopieren und die Kopie öffnen.</translation>
    </message>
    <message>
        <source>Copy the article&apos;s text and paste it here instead.</source>
        <translation>Den Text des Artikels kopieren und stattdessen hier einfügen.</translation>
    </message>
    <message>
        <source>Copy the article&apos;s text and paste it here instead; the file may be harmful.</source>
        <translation>Den Text des Artikels kopieren und stattdessen hier einfügen; die Datei kann schädlich sein.</translation>
    </message>
    <message>
        <source>Create it, or choose another.</source>
        <translation>Ihn anlegen, oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>Decide on them, or accept them as exceptions by ticking each.</source>
        <translation>Über sie entscheiden, oder jede als Ausnahme ankreuzen.</translation>
    </message>
    <message>
        <source>Dismiss it with a reason: it then counts as looked at.</source>
        <translation>Mit einer Begründung verwerfen: Dann gilt sie als angesehen.</translation>
    </message>
    <message>
        <source>Elsewhere the article says: “{0}”.</source>
        <translation>An anderer Stelle sagt der Artikel: „{0}“.</translation>
    </message>
    <message>
        <source>Elsewhere the article writes {0} ({1} times).</source>
        <translation>An anderer Stelle schreibt der Artikel {0} ({1} Mal).</translation>
    </message>
    <message>
        <source>Enter the name of whoever signs.</source>
        <translation>Den Namen eintragen, mit dem freigegeben wird.</translation>
    </message>
    <message>
        <source>Enter why this verdict stands.</source>
        <translation>Eintragen, warum dieses Urteil gilt.</translation>
    </message>
    <message>
        <source>Event {0} of the log ({1}) is not what was written.</source>
        <translation>Ereignis {0} des Protokolls ({1}) ist nicht das, das geschrieben wurde.</translation>
    </message>
    <message>
        <source>Event {0} of the log is not one that this program writes.</source>
        <translation>Ereignis {0} des Protokolls ist keines, das dieses Programm schreibt.</translation>
    </message>
    <message>
        <source>Event {0} of the log stands among those of another act.</source>
        <translation>Ereignis {0} des Protokolls steht unter denen eines anderen Schritts.</translation>
    </message>
    <message>
        <source>Every source that a verified claim rests on is graded as primary or secondary.</source>
        <translation>Jede Quelle, auf der eine belegte Aussage beruht, ist als primär oder sekundär eingestuft.</translation>
    </message>
    <message>
        <source>Export a part of it.</source>
        <translation>Einen Teil davon ausgeben.</translation>
    </message>
    <message>
        <source>Fill these in, then export again.</source>
        <translation>Das ausfüllen und dann noch einmal ausgeben.</translation>
    </message>
    <message>
        <source>Find claims again.</source>
        <translation>Aussagen neu suchen.</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>Etwas Platz schaffen, oder einen anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>Give a second verdict beside it, or ask a query.</source>
        <translation>Ein zweites Urteil danebenstellen, oder eine Rückfrage stellen.</translation>
    </message>
    <message>
        <source>Give one of them another place, or park it.</source>
        <translation>Einer von ihnen eine andere Stelle geben, oder sie beiseitelegen.</translation>
    </message>
    <message>
        <source>Grade the source as primary or secondary.</source>
        <translation>Die Quelle als primär oder sekundär einstufen.</translation>
    </message>
    <message>
        <source>Hidden text in the document was left out.</source>
        <translation>Verborgener Text im Dokument wurde weggelassen.</translation>
    </message>
    <message>
        <source>If it is a session of this program, open it as a session; else choose the article&apos;s own file.</source>
        <translation>Ist es eine Sitzung dieses Programms, sie als Sitzung öffnen; sonst die Datei des Artikels selbst wählen.</translation>
    </message>
    <message>
        <source>In a quotation its speaker tells a view of his or her own: “I think”.</source>
        <translation>In einem Zitat äußert die sprechende Person eine eigene Ansicht: „ich denke“.</translation>
    </message>
    <message>
        <source>In a review the first checker&apos;s verdict stays, and the words that it was given on.</source>
        <translation>In einer Zweitprüfung bleibt das Urteil der ersten Prüfung, ebenso die Worte, zu denen es gefällt wurde.</translation>
    </message>
    <message>
        <source>In a review the first verdict stays as it is.</source>
        <translation>In einer Zweitprüfung bleibt das erste Urteil, wie es ist.</translation>
    </message>
    <message>
        <source>Install the newer version to open it; the file was left as it is.</source>
        <translation>Zum Öffnen die neuere Version installieren; die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>It declares entities, as no word processor does.</source>
        <translation>Es legt Entitäten fest, wie es kein Textprogramm tut.</translation>
    </message>
    <message>
        <source>It holds far more comments, links or parts left out than can be listed; only the first are.</source>
        <translation>Es enthält weit mehr Kommentare, Verweise oder weggelassene Teile, als sich auflisten lassen; nur die ersten sind dabei.</translation>
    </message>
    <message>
        <source>It holds no web page.</source>
        <translation>Es enthält keine Webseite.</translation>
    </message>
    <message>
        <source>It is not opened from here.</source>
        <translation>Von hier aus wird so etwas nicht geöffnet.</translation>
    </message>
    <message>
        <source>It names no chapters.</source>
        <translation>Es nennt keine Kapitel.</translation>
    </message>
    <message>
        <source>Its elements are nested too deeply.</source>
        <translation>Seine Elemente sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Its groups are nested too deeply.</source>
        <translation>Seine Gruppen sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply.</source>
        <translation>Seine Teile sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Line {0} of the word list “{1}” begins with neither “flag:” nor “leave:”, or has no words.</source>
        <translation>Zeile {0} der Wortliste „{1}“ beginnt weder mit „flag:“ noch mit „leave:“, oder hat keine Worte.</translation>
    </message>
    <message>
        <source>Make room on the disk and do it again, or save a copy elsewhere.</source>
        <translation>Platz auf dem Datenträger schaffen und es wiederholen, oder eine Kopie anderswo speichern.</translation>
    </message>
    <message>
        <source>Make room on the disk, or save a copy of the document elsewhere.</source>
        <translation>Platz auf dem Datenträger schaffen, oder eine Kopie des Dokuments anderswo speichern.</translation>
    </message>
    <message>
        <source>Make room on the disk, or try with a copy on another one.</source>
        <translation>Platz auf dem Datenträger schaffen, oder es mit einer Kopie auf einem anderen versuchen.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder.</source>
        <translation>Platz schaffen, oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Mark it as disputed, or settle which evidence is right.</source>
        <translation>Als strittig kennzeichnen, oder klären, welcher Beleg stimmt.</translation>
    </message>
    <message>
        <source>Missing: {0}.</source>
        <translation>Es fehlt: {0}.</translation>
    </message>
    <message>
        <source>No claim has a verdict of both.</source>
        <translation>Keine Aussage hat ein Urteil von beiden.</translation>
    </message>
    <message>
        <source>No claim is marked for publication, so nothing was written.</source>
        <translation>Keine Aussage ist zur Veröffentlichung vorgemerkt; daher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>No overview can be written as “{0}”.</source>
        <translation>Als „{0}“ lässt sich kein Überblick schreiben.</translation>
    </message>
    <message>
        <source>No report can be written as “{0}”.</source>
        <translation>Als „{0}“ lässt sich kein Bericht schreiben.</translation>
    </message>
    <message>
        <source>No source was found in this file.</source>
        <translation>In dieser Datei wurde keine Quelle gefunden.</translation>
    </message>
    <message>
        <source>No words are selected.</source>
        <translation>Es sind keine Worte ausgewählt.</translation>
    </message>
    <message>
        <source>Nothing of “{0}” can be rescued: its article is lost.</source>
        <translation>Von „{0}“ ist nichts zu retten: Der Artikel ist verloren.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Of {0} attached files only the first {1} can be offered as evidence.</source>
        <translation>Von {0} angehängten Dateien lassen sich nur die ersten {1} als Belege anbieten.</translation>
    </message>
    <message>
        <source>One claim alone cannot be joined.</source>
        <translation>Eine Aussage allein lässt sich nicht verbinden.</translation>
    </message>
    <message>
        <source>One of the files is damaged or was altered; nothing was merged.</source>
        <translation>Eine der Dateien ist beschädigt oder wurde verändert; nichts wurde zusammengeführt.</translation>
    </message>
    <message>
        <source>Open a backup or a colleague&apos;s copy; the damaged file was left as it is.</source>
        <translation>Eine Sicherung oder eine Kopie aus dem Kollegium öffnen; die beschädigte Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Open a transcript of it instead.</source>
        <translation>Stattdessen eine Abschrift davon öffnen.</translation>
    </message>
    <message>
        <source>Open it as an article instead.</source>
        <translation>Stattdessen als Artikel öffnen.</translation>
    </message>
    <message>
        <source>Open it in Pages and export it to Word (.docx).</source>
        <translation>In Pages öffnen und als Word (.docx) ausgeben.</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer with the password, and print it into a new PDF without one.</source>
        <translation>In einem PDF-Betrachter mit dem Passwort öffnen und in ein neues PDF ohne Passwort drucken.</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer, or go on with its text.</source>
        <translation>In einem PDF-Betrachter öffnen, oder mit dem Text weiterarbeiten.</translation>
    </message>
    <message>
        <source>Open it in a word processor and save it as a .docx file.</source>
        <translation>In einem Textprogramm öffnen und als .docx-Datei speichern.</translation>
    </message>
    <message>
        <source>Open it in its word processor, remove pictures and attachments, and save it again.</source>
        <translation>Im zugehörigen Textprogramm öffnen, Bilder und Anhänge entfernen und neu speichern.</translation>
    </message>
    <message>
        <source>Open it in its word processor, remove the password and save it again.</source>
        <translation>Im zugehörigen Textprogramm öffnen, das Passwort entfernen und neu speichern.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it again, or ask for it once more.</source>
        <translation>In dem Programm öffnen, das sie gemacht hat, und neu speichern, oder noch einmal anfordern.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it as a .docx, .html or .txt file.</source>
        <translation>In dem Programm öffnen, das sie gemacht hat, und als .docx-, .html- oder .txt-Datei speichern.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save the article as a .docx, .html or .txt file.</source>
        <translation>In dem Programm öffnen, das sie gemacht hat, und den Artikel als .docx-, .html- oder .txt-Datei speichern.</translation>
    </message>
    <message>
        <source>Open it in the window to work in it.</source>
        <translation>Zum Arbeiten im Fenster öffnen.</translation>
    </message>
    <message>
        <source>Open the article again to start a new session.</source>
        <translation>Den Artikel noch einmal öffnen, um eine neue Sitzung zu beginnen.</translation>
    </message>
    <message>
        <source>Open the article itself; a spreadsheet can be evidence, but it is no article.</source>
        <translation>Den Artikel selbst öffnen; eine Tabelle kann Beleg sein, aber kein Artikel.</translation>
    </message>
    <message>
        <source>Open the article&apos;s text itself; a picture of it cannot be read.</source>
        <translation>Den Text des Artikels selbst öffnen; ein Bild davon lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Open the session again to see it as it is on the disk.</source>
        <translation>Die Sitzung neu öffnen, um sie so zu sehen, wie sie auf dem Datenträger ist.</translation>
    </message>
    <message>
        <source>Open the session in the window once: that brings it up to this version.</source>
        <translation>Die Sitzung einmal im Fenster öffnen: Das bringt sie auf diese Version.</translation>
    </message>
    <message>
        <source>Open the session in the window once: that makes it one file again.</source>
        <translation>Die Sitzung einmal im Fenster öffnen: Dann ist sie wieder eine einzige Datei.</translation>
    </message>
    <message>
        <source>Open the session in the window once: that takes the unfinished act back and keeps all others.</source>
        <translation>Die Sitzung einmal im Fenster öffnen: Das nimmt den unvollendeten Schritt zurück und behält alle anderen.</translation>
    </message>
    <message>
        <source>Open the session in the window, choose a claim and flag it as “To be published”; then write it again.</source>
        <translation>Die Sitzung im Fenster öffnen, eine Aussage wählen und mit „Zu veröffentlichen“ kennzeichnen; dann erneut schreiben.</translation>
    </message>
    <message>
        <source>Pages that are pictures without text and cannot be read, {0} of {1}: {2}.</source>
        <translation>Seiten, die Bilder ohne Text sind und nicht gelesen werden können, {0} von {1}: {2}.</translation>
    </message>
    <message>
        <source>Part of a quotation that runs over several sentences.</source>
        <translation>Teil eines Zitats, das über mehrere Sätze läuft.</translation>
    </message>
    <message>
        <source>Parts of the session file&apos;s schema are missing or altered.</source>
        <translation>Teile des Aufbaus der Sitzungsdatei fehlen oder sind verändert.</translation>
    </message>
    <message>
        <source>Plan the merge again; nothing was merged.</source>
        <translation>Das Zusammenführen neu planen; nichts wurde zusammengeführt.</translation>
    </message>
    <message>
        <source>Put the cursor between two words of the claim and split again.</source>
        <translation>Den Cursor zwischen zwei Wörter der Aussage setzen und noch einmal teilen.</translation>
    </message>
    <message>
        <source>Quoted words are verified against a recording, a transcript, or with the person who said them.</source>
        <translation>Zitierte Worte werden an einer Aufnahme, einer Abschrift oder mit der Person geprüft, die sie sagte.</translation>
    </message>
    <message>
        <source>Reading the session file took too long and was given up.</source>
        <translation>Das Lesen der Sitzungsdatei dauerte zu lange und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Reading “{0}” took too long, so it was stopped.</source>
        <translation>Das Lesen von „{0}“ dauerte zu lange und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Remove the evidence, or give it another source, first.</source>
        <translation>Zuerst den Beleg entfernen oder ihm eine andere Quelle geben.</translation>
    </message>
    <message>
        <source>Rescue what can be read into a new file, or open a backup; this file was left as it is.</source>
        <translation>Was lesbar ist, in eine neue Datei retten, oder eine Sicherung öffnen; diese Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Review it or go on as yourself in a copy; the file that you were sent stays as it is.</source>
        <translation>In einer Kopie zweitprüfen oder selbst weiterarbeiten; die zugeschickte Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere: the window still holds everything.</source>
        <translation>Anderswo eine Kopie speichern: Das Fenster hat noch alles.</translation>
    </message>
    <message>
        <source>Save a copy in a folder that can be written and go on there.</source>
        <translation>Eine Kopie in einem beschreibbaren Ordner speichern und dort weiterarbeiten.</translation>
    </message>
    <message>
        <source>Save a copy of it, and let somebody look at it who knows such files.</source>
        <translation>Eine Kopie speichern und jemanden ansehen lassen, der sich mit solchen Dateien auskennt.</translation>
    </message>
    <message>
        <source>Save a copy of the document, remove it, and add the copy again.</source>
        <translation>Eine Kopie des Dokuments speichern, es entfernen und die Kopie neu hinzufügen.</translation>
    </message>
    <message>
        <source>Save a copy on another disk and go on there.</source>
        <translation>Eine Kopie auf einem anderen Datenträger speichern und dort weiterarbeiten.</translation>
    </message>
    <message>
        <source>Save a copy on another disk, then open the session again: it is checked whole.</source>
        <translation>Eine Kopie auf einem anderen Datenträger speichern, dann die Sitzung neu öffnen: Sie wird ganz geprüft.</translation>
    </message>
    <message>
        <source>Save a copy on another disk.</source>
        <translation>Eine Kopie auf einem anderen Datenträger speichern.</translation>
    </message>
    <message>
        <source>Save a copy on this computer and work there; take turns, or merge the two copies afterwards.</source>
        <translation>Eine Kopie auf diesem Rechner speichern und dort arbeiten; sich abwechseln, oder die Kopien danach zusammenführen.</translation>
    </message>
    <message>
        <source>Save it as plain text in UTF-8.</source>
        <translation>Als reinen Text in UTF-8 speichern.</translation>
    </message>
    <message>
        <source>Save it without one.</source>
        <translation>Ohne Passwort speichern.</translation>
    </message>
    <message>
        <source>Save the article&apos;s text alone as .docx, .html or .txt, without pictures.</source>
        <translation>Nur den Text des Artikels als .docx, .html oder .txt speichern, ohne Bilder.</translation>
    </message>
    <message>
        <source>Save the part that is to be checked in a file of its own, and open that.</source>
        <translation>Den zu prüfenden Teil in einer eigenen Datei speichern und diese öffnen.</translation>
    </message>
    <message>
        <source>See that it is there and yours.</source>
        <translation>Nachsehen, ob sie da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>Select other words for the parked claim.</source>
        <translation>Andere Worte für die beiseitegelegte Aussage auswählen.</translation>
    </message>
    <message>
        <source>Select other words to add a claim.</source>
        <translation>Andere Worte auswählen, um eine Aussage hinzuzufügen.</translation>
    </message>
    <message>
        <source>Select two or more claims, or go to one that has another after it.</source>
        <translation>Zwei oder mehr Aussagen auswählen, oder zu einer gehen, auf die noch eine folgt.</translation>
    </message>
    <message>
        <source>Select words of the article first.</source>
        <translation>Zuerst Worte des Artikels auswählen.</translation>
    </message>
    <message>
        <source>Setting the pages of the PDF took too long, so it was stopped.</source>
        <translation>Das Setzen der PDF-Seiten dauerte zu lange und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Settle it in the session that this review is merged into.</source>
        <translation>In der Sitzung beilegen, mit der diese Zweitprüfung zusammengeführt wird.</translation>
    </message>
    <message>
        <source>Take the new draft again.</source>
        <translation>Die neue Fassung noch einmal übernehmen.</translation>
    </message>
    <message>
        <source>Text blocks of the page left out as page furniture, {0} in all: {1}.</source>
        <translation>Als Beiwerk der Seite weggelassene Textblöcke, insgesamt {0}: {1}.</translation>
    </message>
    <message>
        <source>text or unknown</source>
        <translation>Text oder unbekannt</translation>
    </message>
    <message>
        <source>The PDF could not be made: the part of the program that sets pages broke off.</source>
        <translation>Das PDF ließ sich nicht machen: Der Programmteil, der Seiten setzt, brach ab.</translation>
    </message>
    <message>
        <source>A figure in a byline or in a dateline before the story: it describes the article and is as a rule no claim.</source>
        <translation>Eine Zahl in der Autorenzeile oder in der Ortszeile vor dem Text: Sie beschreibt den Artikel und ist in der Regel keine Aussage.</translation>
    </message>
    <message>
        <source>Choose a file that was exported as CSL-JSON, BibTeX or RIS.</source>
        <translation>Eine Datei wählen, die als CSL-JSON, BibTeX oder RIS ausgegeben wurde.</translation>
    </message>
    <message>
        <source>Looking for claims broke off: the text may need more memory than there is.</source>
        <translation>Die Suche nach Aussagen brach ab: Der Text braucht vielleicht mehr Speicher, als da ist.</translation>
    </message>
    <message>
        <source>Looking for claims took too long, so it was stopped.</source>
        <translation>Die Suche nach Aussagen dauerte zu lange und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The act that was told to be not saved is in the file after all.</source>
        <translation>Der Schritt, der als nicht gespeichert galt, steht doch in der Datei.</translation>
    </message>
    <message>
        <source>The article holds a word of more than {0} letters, for which no page can be set.</source>
        <translation>Der Artikel enthält ein Wort von mehr als {0} Buchstaben, für das sich keine Seite setzen lässt.</translation>
    </message>
    <message>
        <source>The backup could not be written beside the session: {0}.</source>
        <translation>Die Sicherung ließ sich nicht neben die Sitzung schreiben: {0}.</translation>
    </message>
    <message>
        <source>The backups made before are kept.</source>
        <translation>Die früheren Sicherungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>The bytes of the stored file “{0}” are missing.</source>
        <translation>Die Bytes der aufbewahrten Datei „{0}“ fehlen.</translation>
    </message>
    <message>
        <source>The chain of the log begins anew.</source>
        <translation>Die Kette des Protokolls beginnt neu.</translation>
    </message>
    <message>
        <source>The claim cannot be published yet.</source>
        <translation>Die Aussage lässt sich noch nicht veröffentlichen.</translation>
    </message>
    <message>
        <source>The disk is full, so the last act was not saved.</source>
        <translation>Der Datenträger ist voll, darum wurde der letzte Schritt nicht gespeichert.</translation>
    </message>
    <message>
        <source>The disk refused it: {0}.</source>
        <translation>Der Datenträger verweigerte es: {0}.</translation>
    </message>
    <message>
        <source>The disk reported an error, so the last act was not saved.</source>
        <translation>Der Datenträger meldete einen Fehler, darum wurde der letzte Schritt nicht gespeichert.</translation>
    </message>
    <message>
        <source>The document holds macros; they were neither read nor run.</source>
        <translation>Das Dokument enthält Makros; sie wurden weder gelesen noch ausgeführt.</translation>
    </message>
    <message>
        <source>The documents kept as evidence are not in the report: {0}.</source>
        <translation>Die als Belege aufbewahrten Dokumente stehen nicht im Bericht: {0}.</translation>
    </message>
    <message>
        <source>The events of act {0} of the log ({1}) stand in another place than the act.</source>
        <translation>Die Ereignisse von Schritt {0} des Protokolls ({1}) stehen an anderer Stelle als der Schritt.</translation>
    </message>
    <message>
        <source>The file does not tell its encoding, which is guessed to be {0}.</source>
        <translation>Die Datei nennt ihre Zeichenkodierung nicht; sie ist vermutlich {0}.</translation>
    </message>
    <message>
        <source>The file holds “{0}”, which is not part of a session file.</source>
        <translation>Die Datei enthält „{0}“, das nicht in eine Sitzungsdatei gehört.</translation>
    </message>
    <message>
        <source>The file is not a session or its beginning is damaged.</source>
        <translation>Die Datei ist keine Sitzung, oder ihr Anfang ist beschädigt.</translation>
    </message>
    <message>
        <source>The file’s name is not possible here.</source>
        <translation>Der Name der Datei ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>The language of the article is not known here: only digits and quotation marks were looked for.</source>
        <translation>Die Sprache des Artikels ist hier nicht bekannt: Gesucht wurde nur nach Ziffern und Anführungszeichen.</translation>
    </message>
    <message>
        <source>The last act in this session was cut off while it was being saved.</source>
        <translation>Der letzte Schritt in dieser Sitzung wurde beim Speichern abgeschnitten.</translation>
    </message>
    <message>
        <source>The list holds more than {0} sources.</source>
        <translation>Die Liste enthält mehr als {0} Quellen.</translation>
    </message>
    <message>
        <source>The log and the tables differ.</source>
        <translation>Protokoll und Tabellen weichen voneinander ab.</translation>
    </message>
    <message>
        <source>The log and the tables of the session file differ (order of the drafts).</source>
        <translation>Protokoll und Tabellen der Sitzungsdatei weichen voneinander ab (Reihenfolge der Fassungen).</translation>
    </message>
    <message>
        <source>The log and the tables of the session file differ ({0}).</source>
        <translation>Protokoll und Tabellen der Sitzungsdatei weichen voneinander ab ({0}).</translation>
    </message>
    <message>
        <source>The log cannot be replayed.</source>
        <translation>Das Protokoll lässt sich nicht nachvollziehen.</translation>
    </message>
    <message>
        <source>The log is broken at act {0} ({1}): {2}.</source>
        <translation>Das Protokoll ist bei Schritt {0} ({1}) unterbrochen: {2}.</translation>
    </message>
    <message>
        <source>The log tells of claim {0} otherwise than the tables.</source>
        <translation>Das Protokoll sagt von Aussage {0} anderes als die Tabellen.</translation>
    </message>
    <message>
        <source>The log tells of other claims than the tables.</source>
        <translation>Das Protokoll nennt andere Aussagen als die Tabellen.</translation>
    </message>
    <message>
        <source>The other session is about another article.</source>
        <translation>Die andere Sitzung gehört zu einem anderen Artikel.</translation>
    </message>
    <message>
        <source>The report contradicts itself: its claims do not fit its article.</source>
        <translation>Der Bericht widerspricht sich: Seine Aussagen passen nicht zu seinem Artikel.</translation>
    </message>
    <message>
        <source>The session file asked for something that no session needs.</source>
        <translation>Die Sitzungsdatei verlangte etwas, das keine Sitzung braucht.</translation>
    </message>
    <message>
        <source>The session file cannot be opened.</source>
        <translation>Die Sitzungsdatei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The session file cannot be reached any more: {0}.</source>
        <translation>Die Sitzungsdatei ist nicht mehr zu erreichen: {0}.</translation>
    </message>
    <message>
        <source>The session file cannot be read any more, so the last act was not saved.</source>
        <translation>Die Sitzungsdatei ist nicht mehr lesbar, darum wurde der letzte Schritt nicht gespeichert.</translation>
    </message>
    <message>
        <source>The session file cannot be written: it or its folder is read-only.</source>
        <translation>Die Sitzungsdatei lässt sich nicht schreiben: Sie oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The session file holds no article.</source>
        <translation>Die Sitzungsdatei enthält keinen Artikel.</translation>
    </message>
    <message>
        <source>The session file holds something larger than a session can.</source>
        <translation>Die Sitzungsdatei enthält etwas, das größer ist, als eine Sitzung sein kann.</translation>
    </message>
    <message>
        <source>The session file is damaged, or another program has written over it.</source>
        <translation>Die Sitzungsdatei ist beschädigt, oder ein anderes Programm hat sie überschrieben.</translation>
    </message>
    <message>
        <source>The session file is damaged.</source>
        <translation>Die Sitzungsdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>The session file is damaged: rows point to rows that are not there.</source>
        <translation>Die Sitzungsdatei ist beschädigt: Zeilen verweisen auf Zeilen, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The session file is not where it was: it was moved, renamed or deleted while it was open.</source>
        <translation>Die Sitzungsdatei ist nicht mehr an ihrem Ort: Sie wurde verschoben, umbenannt oder gelöscht, während sie offen war.</translation>
    </message>
    <message>
        <source>The session file was moved, replaced or deleted while it was open.</source>
        <translation>Die Sitzungsdatei wurde verschoben, ersetzt oder gelöscht, während sie offen war.</translation>
    </message>
    <message>
        <source>The session has changed since the new draft was compared with it.</source>
        <translation>Die Sitzung hat sich geändert, seit die neue Fassung mit ihr verglichen wurde.</translation>
    </message>
    <message>
        <source>The session was not closed properly; it was recovered, and every act that was saved is there.</source>
        <translation>Die Sitzung wurde nicht ordentlich geschlossen; sie ist wiederhergestellt, und jeder gespeicherte Schritt ist da.</translation>
    </message>
    <message>
        <source>The session was not closed properly; what is shown was recovered in a copy, the file stays as it is.</source>
        <translation>Die Sitzung wurde nicht ordentlich geschlossen; zu sehen ist, was in einer Kopie wiederhergestellt wurde, die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The session&apos;s identity or date is not what was written.</source>
        <translation>Kennung oder Datum der Sitzung sind nicht, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>The sign-offs stay with the session that the report was made from.</source>
        <translation>Die Freigaben bleiben bei der Sitzung, aus der der Bericht entstand.</translation>
    </message>
    <message>
        <source>The span ends in {0}, before it begins in {1}.</source>
        <translation>Die Spanne endet {0}, bevor sie {1} beginnt.</translation>
    </message>
    <message>
        <source>The stored file “{0}” is not what was added.</source>
        <translation>Die aufbewahrte Datei „{0}“ ist nicht die, die hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>The text is shown as it was before any of the tracked changes.</source>
        <translation>Der Text ist zu sehen, wie er vor allen verfolgten Änderungen war.</translation>
    </message>
    <message>
        <source>The text of a stored file is not what was read from it.</source>
        <translation>Der Text einer aufbewahrten Datei ist nicht der, der aus ihr gelesen wurde.</translation>
    </message>
    <message>
        <source>The text of draft “{0}” is not what was written.</source>
        <translation>Der Text der Fassung „{0}“ ist nicht der, der geschrieben wurde.</translation>
    </message>
    <message>
        <source>The two sessions tell one act of {0} ({1}) differently.</source>
        <translation>Die beiden Sitzungen geben einen Schritt von {0} ({1}) verschieden wieder.</translation>
    </message>
    <message>
        <source>The word list “{0}” cannot be read: {1}.</source>
        <translation>Die Wortliste „{0}“ ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>The word list “{0}” is larger than 1 MB.</source>
        <translation>Die Wortliste „{0}“ ist größer als 1 MB.</translation>
    </message>
    <message>
        <source>The word list “{0}” is not text in UTF-8.</source>
        <translation>Die Wortliste „{0}“ ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>There is a file “{0}” already.</source>
        <translation>Es gibt schon eine Datei „{0}“.</translation>
    </message>
    <message>
        <source>There is evidence from this source.</source>
        <translation>Es gibt Belege aus dieser Quelle.</translation>
    </message>
    <message>
        <source>There is no disagreement on this claim.</source>
        <translation>Zu dieser Aussage gibt es keine Uneinigkeit.</translation>
    </message>
    <message>
        <source>There is no file “{0}” here any more.</source>
        <translation>Hier gibt es keine Datei „{0}“ mehr.</translation>
    </message>
    <message>
        <source>There is no folder “{0}”.</source>
        <translation>Es gibt keinen Ordner „{0}“.</translation>
    </message>
    <message>
        <source>There is no room for “{0}”.</source>
        <translation>Für „{0}“ ist kein Platz.</translation>
    </message>
    <message>
        <source>There is no rule “{0}”.</source>
        <translation>Es gibt keine Regel „{0}“.</translation>
    </message>
    <message>
        <source>There is no text in this article.</source>
        <translation>In diesem Artikel steht kein Text.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>In dieser Datei steht kein Text.</translation>
    </message>
    <message>
        <source>There is no verdict of somebody else on this claim.</source>
        <translation>Zu dieser Aussage gibt es kein Urteil von jemand anderem.</translation>
    </message>
    <message>
        <source>These words are a claim already.</source>
        <translation>Diese Worte sind schon eine Aussage.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages and no text.</source>
        <translation>Dieses PDF enthält Bilder von Seiten und keinen Text.</translation>
    </message>
    <message>
        <source>This PDF is damaged: it cannot be read.</source>
        <translation>Dieses PDF ist beschädigt: Es lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password.</source>
        <translation>Dieses PDF ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>This book has {0} chapters, and chapter {1} was asked for.</source>
        <translation>Dieses Buch hat {0} Kapitel, gefragt war nach Kapitel {1}.</translation>
    </message>
    <message>
        <source>This claim is disputed, but no evidence contradicts it.</source>
        <translation>Diese Aussage ist strittig, aber kein Beleg widerspricht ihr.</translation>
    </message>
    <message>
        <source>This claim is flagged for law, and nobody has cleared it.</source>
        <translation>Diese Aussage ist rechtlich markiert, und niemand hat sie freigegeben.</translation>
    </message>
    <message>
        <source>This claim is not parked.</source>
        <translation>Diese Aussage ist nicht beiseitegelegt.</translation>
    </message>
    <message>
        <source>This claim is verified on a source that nobody has graded.</source>
        <translation>Diese Aussage ist mit einer Quelle belegt, die niemand eingestuft hat.</translation>
    </message>
    <message>
        <source>This claim is verified on secondary sources alone, and fewer than {amount} of them are independent.</source>
        <translation>Diese Aussage ist nur mit Sekundärquellen belegt, und weniger als {amount} davon sind unabhängig.</translation>
    </message>
    <message>
        <source>This claim is verified, although evidence contradicts it.</source>
        <translation>Diese Aussage ist belegt, obwohl ein Beleg ihr widerspricht.</translation>
    </message>
    <message>
        <source>This claim is verified, but no evidence supports it.</source>
        <translation>Diese Aussage ist belegt, aber kein Beleg stützt sie.</translation>
    </message>
    <message>
        <source>This document is damaged: it cannot be read.</source>
        <translation>Dieses Dokument ist beschädigt: Es lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This document is protected by a password.</source>
        <translation>Dieses Dokument ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>This document unpacks to far more than an article.</source>
        <translation>Ausgepackt ist dieses Dokument weit mehr als ein Artikel.</translation>
    </message>
    <message>
        <source>This file holds no text that can be read.</source>
        <translation>Diese Datei enthält keinen lesbaren Text.</translation>
    </message>
    <message>
        <source>This is a ZIP archive.</source>
        <translation>Das ist ein ZIP-Archiv.</translation>
    </message>
    <message>
        <source>This is no list of sources.</source>
        <translation>Das ist keine Quellenliste.</translation>
    </message>
    <message>
        <source>This is {0}.</source>
        <translation>Das ist {0}.</translation>
    </message>
    <message>
        <source>This page of the PDF cannot be drawn.</source>
        <translation>Diese Seite des PDF lässt sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>This quotation is verified without a recording, a transcript or its speaker.</source>
        <translation>Dieses Zitat ist ohne Aufnahme, Abschrift oder die sprechende Person belegt.</translation>
    </message>
    <message>
        <source>This session is open to be read only.</source>
        <translation>Diese Sitzung ist nur zum Lesen offen.</translation>
    </message>
    <message>
        <source>This session was changed since the merge was planned.</source>
        <translation>Diese Sitzung wurde geändert, seit das Zusammenführen geplant wurde.</translation>
    </message>
    <message>
        <source>This session was last written by {0}, so it is open to look at.</source>
        <translation>Diese Sitzung hat zuletzt {0} bearbeitet, darum ist sie zum Ansehen offen.</translation>
    </message>
    <message>
        <source>This session was written by an older Claim Workbench.</source>
        <translation>Diese Sitzung schrieb eine ältere Version von Claim Workbench.</translation>
    </message>
    <message>
        <source>This session was written to since it was opened here, by another window or program.</source>
        <translation>In diese Sitzung wurde geschrieben, seit sie hier geöffnet wurde, von einem anderen Fenster oder Programm.</translation>
    </message>
    <message>
        <source>This spreadsheet has {0} sheets, and sheet {1} was asked for.</source>
        <translation>Diese Tabelle hat {0} Blätter, gefragt war nach Blatt {1}.</translation>
    </message>
    <message>
        <source>This word of Latin letters also holds {0}: it may not be the word it looks like.</source>
        <translation>Dieses Wort aus lateinischen Buchstaben enthält auch {0}: Es ist vielleicht nicht das Wort, nach dem es aussieht.</translation>
    </message>
    <message>
        <source>Trim it to the selected words instead.</source>
        <translation>Stattdessen auf die ausgewählten Worte kürzen.</translation>
    </message>
    <message>
        <source>Try a copy on another disk.</source>
        <translation>Es mit einer Kopie auf einem anderen Datenträger versuchen.</translation>
    </message>
    <message>
        <source>Try again, or another folder.</source>
        <translation>Noch einmal versuchen, oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Two claims were given the same words, one of them “{0}…”.</source>
        <translation>Zwei Aussagen bekamen dieselben Worte, eine davon „{0}…“.</translation>
    </message>
    <message>
        <source>Two numbers joined by a dash: a score or a range.</source>
        <translation>Zwei Zahlen mit einem Strich dazwischen: ein Spielstand oder eine Spanne.</translation>
    </message>
    <message>
        <source>Two numbers that bound a range.</source>
        <translation>Zwei Zahlen, die eine Spanne begrenzen.</translation>
    </message>
    <message>
        <source>Unpack it first, then open the article in it.</source>
        <translation>Zuerst auspacken, dann den Artikel darin öffnen.</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or close the other window.</source>
        <translation>Einen Moment warten und es noch einmal versuchen, oder das andere Fenster schließen.</translation>
    </message>
    <message>
        <source>Wait until it is written, and add it again.</source>
        <translation>Warten, bis sie geschrieben ist, und sie dann noch einmal hinzufügen.</translation>
    </message>
    <message>
        <source>What is said comes first, then a verb of saying and its source.</source>
        <translation>Erst kommt das Gesagte, dann ein Verb des Sagens und seine Quelle.</translation>
    </message>
    <message>
        <source>What is said comes first, then its source and a verb of saying.</source>
        <translation>Erst kommt das Gesagte, dann seine Quelle und ein Verb des Sagens.</translation>
    </message>
    <message>
        <source>What was found in claim {0} lies outside the text.</source>
        <translation>Was in Aussage {0} gefunden wurde, liegt außerhalb des Textes.</translation>
    </message>
    <message>
        <source>What was written could not be read back, so it was not kept.</source>
        <translation>Das Geschriebene ließ sich nicht zurücklesen, darum wurde es nicht behalten.</translation>
    </message>
    <message>
        <source>Words of the house word list.</source>
        <translation>Worte aus der Wortliste des Hauses.</translation>
    </message>
    <message>
        <source>Write it into the note of the mark, a line each that begins with {0} and a colon.</source>
        <translation>In die Notiz der Markierung schreiben, je eine Zeile, die mit {0} und einem Doppelpunkt beginnt.</translation>
    </message>
    <message>
        <source>Write one of them and then the words, or put a # before a comment.</source>
        <translation>Eines davon schreiben und dann die Worte, oder ein # vor eine Bemerkung setzen.</translation>
    </message>
    <message>
        <source>Write the report as .html instead, and print that in a browser.</source>
        <translation>Den Bericht stattdessen als .html schreiben und im Browser drucken.</translation>
    </message>
    <message>
        <source>Write the report as .html instead, and print that to a PDF in a browser.</source>
        <translation>Den Bericht stattdessen als .html schreiben und im Browser als PDF drucken.</translation>
    </message>
    <message>
        <source>Write the report as .html instead.</source>
        <translation>Den Bericht stattdessen als .html schreiben.</translation>
    </message>
    <message>
        <source>header or footer</source>
        <translation>Kopf- oder Fußzeile</translation>
    </message>
    <message>
        <source>hidden sheet</source>
        <translation>verborgenes Blatt</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>verborgener Text</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>Beiwerk der Seite</translation>
    </message>
    <message>
        <source>running head or page number</source>
        <translation>Seitenkopf oder Seitenzahl</translation>
    </message>
    <message>
        <source>the same in HTML</source>
        <translation>dasselbe in HTML</translation>
    </message>
    <message>
        <source>{0} Of the stored files {1} {2} lost.</source>
        <translation>{0} Verlorene aufbewahrte Dateien: {1} ({2}).</translation>
    </message>
    <message>
        <source>{0} entries of the log were taken over{1}; {2}.</source>
        <translation>{0} Einträge des Protokolls wurden übernommen{1}; {2}.</translation>
    </message>
    <message>
        <source>{0} gives no verdict of its own: each one above is the decision of a person.</source>
        <translation>{0} fällt selbst kein Urteil: Jedes oben stammt von einem Menschen.</translation>
    </message>
    <message>
        <source>{0} holds far more text than an article.</source>
        <translation>{0} enthält weit mehr Text als ein Artikel.</translation>
    </message>
    <message>
        <source>{0} is a {1}, not a {2}.</source>
        <translation>{0} ist ein {1}, kein {2}.</translation>
    </message>
    <message>
        <source>{0} is {1} percentage points, not {2}.</source>
        <translation>{0} sind {1} Prozentpunkte, nicht {2}.</translation>
    </message>
    <message>
        <source>{0} is {1} percentage points, or {2}.</source>
        <translation>{0} sind {1} Prozentpunkte, oder {2}.</translation>
    </message>
    <message>
        <source>{0} is {1} times as much, not {2} times.</source>
        <translation>{0} ist {1}-mal so viel, nicht {2}-mal.</translation>
    </message>
    <message>
        <source>{0} is {1}, not {2} percent.</source>
        <translation>{0} sind {1}, nicht {2} Prozent.</translation>
    </message>
    <message>
        <source>{0} make {1}, not {2}.</source>
        <translation>{0} ergeben {1}, nicht {2}.</translation>
    </message>
    <message>
        <source>{0} {1} {2} is a {3}, not a {4}.</source>
        <translation>{0} {1} {2} ist ein {3}, kein {4}.</translation>
    </message>
    <message>
        <source>{0}; {1} of the words covered.</source>
        <translation>{0}; {1} der Wörter erfasst.</translation>
    </message>
    <message>
        <source>{0}{1} has {2} days, no day {3}.</source>
        <translation>{0}{1} hat {2} Tage, keinen Tag {3}.</translation>
    </message>
    <message>
        <source>“claims --rules” lists them all.</source>
        <translation>„claims --rules“ zählt sie alle auf.</translation>
    </message>
    <message>
        <source>“{0}” cannot be made here: {1}.</source>
        <translation>„{0}“ lässt sich hier nicht machen: {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}).</source>
        <translation>„{0}“ ist nicht lesbar ({1}).</translation>
    </message>
    <message>
        <source>“{0}” cannot be read as a session (SQLite says: {1}).</source>
        <translation>„{0}“ lässt sich nicht als Sitzung lesen (SQLite sagt: {1}).</translation>
    </message>
    <message>
        <source>“{0}” cannot be read.</source>
        <translation>„{0}“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <translation>„{0}“ ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written ({1}).</source>
        <translation>„{0}“ lässt sich nicht schreiben ({1}).</translation>
    </message>
    <message>
        <source>“{0}” cannot be written in “{1}”.</source>
        <translation>„{0}“ lässt sich in „{1}“ nicht schreiben.</translation>
    </message>
    <message>
        <source>“{0}” could not be read or copied: {1}.</source>
        <translation>„{0}“ ließ sich nicht lesen oder kopieren: {1}.</translation>
    </message>
    <message>
        <source>“{0}” could not be read: the part of the program that reads articles broke off.</source>
        <translation>„{0}“ ließ sich nicht lesen: Der Programmteil, der Artikel liest, brach ab.</translation>
    </message>
    <message>
        <source>“{0}” holds a session or another database, and a report would replace it.</source>
        <translation>„{0}“ enthält eine Sitzung oder eine andere Datenbank, die ein Bericht ersetzen würde.</translation>
    </message>
    <message>
        <source>“{0}” holds rows that are no session&apos;s.</source>
        <translation>„{0}“ enthält Zeilen, die zu keiner Sitzung gehören.</translation>
    </message>
    <message>
        <source>“{0}” is a database of another program.</source>
        <translation>„{0}“ ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>“{0}” is a device or a pipe, not a file.</source>
        <translation>„{0}“ ist ein Gerät oder eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>“{0}” is a folder.</source>
        <translation>„{0}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>“{0}” is a program or a script.</source>
        <translation>„{0}“ ist ein Programm oder ein Skript.</translation>
    </message>
    <message>
        <source>“{0}” is built so that reading it needs more memory than an article may take.</source>
        <translation>„{0}“ ist so gebaut, dass das Lesen mehr Speicher braucht, als ein Artikel darf.</translation>
    </message>
    <message>
        <source>“{0}” is empty.</source>
        <translation>„{0}“ ist leer.</translation>
    </message>
    <message>
        <source>“{0}” is far larger than a file of notes.</source>
        <translation>„{0}“ ist weit größer als eine Datei mit Notizen.</translation>
    </message>
    <message>
        <source>“{0}” is far larger than a list of sources.</source>
        <translation>„{0}“ ist weit größer als eine Quellenliste.</translation>
    </message>
    <message>
        <source>“{0}” is far larger than a report.</source>
        <translation>„{0}“ ist weit größer als ein Bericht.</translation>
    </message>
    <message>
        <source>“{0}” is larger than a session can be.</source>
        <translation>„{0}“ ist größer, als eine Sitzung sein kann.</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1} MB, which no article is.</source>
        <translation>„{0}“ ist größer als {1} MB, was kein Artikel ist.</translation>
    </message>
    <message>
        <source>“{0}” is no encoding of text.</source>
        <translation>„{0}“ ist keine Textkodierung.</translation>
    </message>
    <message>
        <source>“{0}” is not a plain file.</source>
        <translation>„{0}“ ist keine einfache Datei.</translation>
    </message>
    <message>
        <source>“{0}” is not a session file.</source>
        <translation>„{0}“ ist keine Sitzungsdatei.</translation>
    </message>
    <message>
        <source>“{0}” is not an ordinary file.</source>
        <translation>„{0}“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>“{0}” is not there.</source>
        <translation>„{0}“ ist nicht da.</translation>
    </message>
    <message>
        <source>“{0}” is the name of a session, and a report is none.</source>
        <translation>„{0}“ ist der Name einer Sitzung, und ein Bericht ist keine.</translation>
    </message>
    <message>
        <source>“{0}” lies on a network drive, where an act can be lost if the connection breaks or two people write at once.</source>
        <translation>„{0}“ liegt auf einem Netzlaufwerk, wo ein Schritt verloren gehen kann, wenn die Verbindung abbricht oder zwei zugleich schreiben.</translation>
    </message>
    <message>
        <source>“{0}” may not be read.</source>
        <translation>„{0}“ darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“{0}” was not written: {1}.</source>
        <translation>„{0}“ wurde nicht geschrieben: {1}.</translation>
    </message>
    <message>
        <source>“{0}” was written by a newer Claim Workbench.</source>
        <translation>„{0}“ schrieb eine neuere Version von Claim Workbench.</translation>
    </message>
    <message>
        <source>“{0}” was written by an older Claim Workbench and was brought up to this version.</source>
        <translation>„{0}“ schrieb eine ältere Version von Claim Workbench; die Datei ist jetzt auf dieser Version.</translation>
    </message>
    <message>
        <source>“{0}…” is no possible name for a session here: {1}.</source>
        <translation>„{0}…“ ist hier kein möglicher Name für eine Sitzung: {1}.</translation>
    </message>
    <message>
        <source>A legal flag needs a name</source>
        <translation>Rechtliche Markierung braucht einen Namen</translation>
    </message>
    <message>
        <source>A quotation needs its speaker</source>
        <translation>Ein Zitat braucht die sprechende Person</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>Call sheets</source>
        <translation>Anruflisten</translation>
    </message>
    <message>
        <source>Call sheets: what to confirm with whom</source>
        <translation>Anruflisten: was mit wem zu klären ist</translation>
    </message>
    <message>
        <source>Corrections of other claims</source>
        <translation>Korrekturen anderer Aussagen</translation>
    </message>
    <message>
        <source>Corrections proposed</source>
        <translation>Vorgeschlagene Korrekturen</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Uneinigkeiten</translation>
    </message>
    <message>
        <source>Disputed needs evidence</source>
        <translation>Strittig braucht einen Beleg</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Electronic book</source>
        <translation>Elektronisches Buch</translation>
    </message>
    <message>
        <source>Every claim</source>
        <translation>Jede Aussage</translation>
    </message>
    <message>
        <source>Evidence kept in the session</source>
        <translation>In der Sitzung verwahrte Belege</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Extract of the log</source>
        <translation>Auszug aus dem Protokoll</translation>
    </message>
    <message>
        <source>First and second verdicts</source>
        <translation>Erste und zweite Urteile</translation>
    </message>
    <message>
        <source>For readers: without notes</source>
        <translation>Für Leser: ohne Notizen</translation>
    </message>
    <message>
        <source>For the editor: must fix first</source>
        <translation>Für die Redaktion: zuerst, was zu beheben ist</translation>
    </message>
    <message>
        <source>Full record</source>
        <translation>Vollständiger Bericht</translation>
    </message>
    <message>
        <source>Full record without the article</source>
        <translation>Vollständiger Bericht ohne den Artikel</translation>
    </message>
    <message>
        <source>House rules not met</source>
        <translation>Nicht erfüllte Hausregeln</translation>
    </message>
    <message>
        <source>Integrity of the session file</source>
        <translation>Unversehrtheit der Sitzungsdatei</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Legal, Sensitive, On author, Right of reply</source>
        <translation>Rechtlich, heikel, auf eigene Verantwortung, Recht auf Stellungnahme</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Must fix before print</source>
        <translation>Vor dem Druck zu beheben</translation>
    </message>
    <message>
        <source>Open queries</source>
        <translation>Offene Rückfragen</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>PDF/A for archives</source>
        <translation>PDF/A für Archive</translation>
    </message>
    <message>
        <source>Parked claims</source>
        <translation>Beiseitegelegte Aussagen</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Published checks (ClaimReview)</source>
        <translation>Veröffentlichte Prüfungen (ClaimReview)</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Formatierter Text (RTF)</translation>
    </message>
    <message>
        <source>Secondary sources need company</source>
        <translation>Sekundärquellen brauchen Gesellschaft</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources as BibTeX</source>
        <translation>Quellen als BibTeX</translation>
    </message>
    <message>
        <source>Sources as CSL-JSON</source>
        <translation>Quellen als CSL-JSON</translation>
    </message>
    <message>
        <source>Sources as RIS</source>
        <translation>Quellen als RIS</translation>
    </message>
    <message>
        <source>Sources need a grade</source>
        <translation>Quellen brauchen eine Einstufung</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tabellendokument</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Summary in brief</source>
        <translation>Zusammenfassung in Kürze</translation>
    </message>
    <message>
        <source>Table as text</source>
        <translation>Tabelle als Text</translation>
    </message>
    <message>
        <source>The article with its claims</source>
        <translation>Der Artikel mit seinen Aussagen</translation>
    </message>
    <message>
        <source>The article, marked</source>
        <translation>Der Artikel, mit Zeichen</translation>
    </message>
    <message>
        <source>The draft that was checked</source>
        <translation>Die geprüfte Fassung</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <translation>Unbelegt</translation>
    </message>
    <message>
        <source>Verified needs evidence</source>
        <translation>Belegt braucht einen Beleg</translation>
    </message>
    <message>
        <source>Verified without contradiction</source>
        <translation>Belegt ohne Widerspruch</translation>
    </message>
    <message>
        <source>Web annotations</source>
        <translation>Web-Annotationen</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Webseite in einer Datei</translation>
    </message>
    <message>
        <source>What changed since the last draft</source>
        <translation>Was sich seit der letzten Fassung geändert hat</translation>
    </message>
    <message>
        <source>What was checked, without notes</source>
        <translation>Was geprüft wurde, ohne Notizen</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Words not covered</source>
        <translation>Nicht erfasste Wörter</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <translation>ein Pages-Dokument</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>a database (SQLite)</source>
        <translation>eine Datenbank (SQLite)</translation>
    </message>
    <message>
        <source>a document protected by a password</source>
        <translation>ein mit einem Passwort geschütztes Dokument</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>eine gepackte Datei</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a presentation (.pptx)</source>
        <translation>eine Präsentation (.pptx)</translation>
    </message>
    <message>
        <source>a program, not an article</source>
        <translation>ein Programm, kein Artikel</translation>
    </message>
    <message>
        <source>a sound or film</source>
        <translation>ein Ton oder Film</translation>
    </message>
    <message>
        <source>a spreadsheet (.xlsx)</source>
        <translation>eine Tabelle (.xlsx)</translation>
    </message>
    <message>
        <source>an OpenDocument file, but no text</source>
        <translation>eine OpenDocument-Datei, aber kein Text</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>an old Word document (.doc)</source>
        <translation>ein altes Word-Dokument (.doc)</translation>
    </message>
</context>
<context>
    <name>differences</name>
    <message>
        <source>here “{said}” for “{quoted}”</source>
        <translation>hier „{said}“ statt „{quoted}“</translation>
    </message>
    <message>
        <source>here also “{said}”</source>
        <translation>hier außerdem „{said}“</translation>
    </message>
    <message>
        <source>here without “{quoted}”</source>
        <translation>hier ohne „{quoted}“</translation>
    </message>
    <message>
        <source>here elsewhere “{quoted}”</source>
        <translation>hier an anderer Stelle „{quoted}“</translation>
    </message>
    <message>
        <source>The same value as “{sought}”, written otherwise</source>
        <translation>Derselbe Wert wie „{sought}“, anders geschrieben</translation>
    </message>
    <message>
        <source>Nearly the same: {differences}</source>
        <translation>Fast gleich: {differences}</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was er sagt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Place in it</source>
        <translation>Stelle darin</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>Confirmed by means of</source>
        <translation>Bestätigt durch</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bestätigt am</translation>
    </message>
    <message>
        <source>Title or name</source>
        <translation>Titel oder Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Authors, parted by ;</source>
        <translation>Autorennamen, getrennt durch ;</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Gesehen am</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>How reached</source>
        <translation>Wie erreicht</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Words instead</source>
        <translation>Worte stattdessen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Flagged for</source>
        <translation>Markiert wegen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>Freigegeben von</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Other cues</source>
        <translation>Andere Hinweise</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>At least one piece of evidence supports these exact words.</source>
        <translation>Mindestens ein Beleg stützt genau diese Worte.</translation>
    </message>
    <message>
        <source>Evidence contradicts them, or sources conflict.</source>
        <translation>Ein Beleg widerspricht ihnen, oder Quellen widersprechen einander.</translation>
    </message>
    <message>
        <source>Looked for, nothing adequate found. Never the default.</source>
        <translation>Gesucht und nichts Ausreichendes gefunden. Steht nie von selbst da.</translation>
    </message>
    <message>
        <source>No decision yet. The default.</source>
        <translation>Noch nichts entschieden. So beginnt jede Aussage.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Finding claims</source>
        <translation>Aussagen finden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Evidence and sources</source>
        <translation>Belege und Quellen</translation>
    </message>
    <message>
        <source>Colleagues and new drafts</source>
        <translation>Kollegium und neue Fassungen</translation>
    </message>
    <message>
        <source>Reports and copies</source>
        <translation>Berichte und Kopien</translation>
    </message>
    <message>
        <source>Where files lie</source>
        <translation>Wo Dateien liegen</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Was versprochen ist</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>somebody without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <source>came with a merge</source>
        <translation>kam durch Zusammenführen</translation>
    </message>
    <message>
        <source>several claims</source>
        <translation>mehrere Aussagen</translation>
    </message>
    <message>
        <source>a claim that is not there any more</source>
        <translation>eine Aussage, die nicht mehr da ist</translation>
    </message>
    <message>
        <source>parked: “{words}”</source>
        <translation>beiseitegelegt: „{words}“</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Unchecked</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <translation>Unbelegt</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Prozentangabe</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Vielfaches</translation>
    </message>
    <message>
        <source>Vague quantity</source>
        <translation>Ungefähre Menge</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Spielstand</translation>
    </message>
    <message>
        <source>Direct quotation</source>
        <translation>Direktes Zitat</translation>
    </message>
    <message>
        <source>Indirect statement</source>
        <translation>Indirekte Rede</translation>
    </message>
    <message>
        <source>Partly quoted</source>
        <translation>Teils zitiert</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>Meinung</translation>
    </message>
    <message>
        <source>common knowledge</source>
        <translation>allgemein bekannt</translation>
    </message>
    <message>
        <source>not checkable</source>
        <translation>nicht prüfbar</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Ortszeile</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Nicht eingestuft</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primär</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Sekundär</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Stützt</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Widerspricht</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Own calculation</source>
        <translation>Eigene Rechnung</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Geringfügig</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Schwerwiegend</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autorin oder Autor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Rechtlich</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Heikel</translation>
    </message>
    <message>
        <source>On author</source>
        <translation>Auf eigene Verantwortung</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>Recht auf Stellungnahme</translation>
    </message>
    <message>
        <source>To be published</source>
        <translation>Zu veröffentlichen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt zu</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>Widerspricht</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragt nach</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Galley</source>
        <translation>Fahne</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endfassung</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Uneinigkeit</translation>
    </message>
    <message>
        <source>Void sign-off</source>
        <translation>Freigabe ungültig</translation>
    </message>
    <message>
        <source>Second verdict</source>
        <translation>Zweites Urteil</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Proposed source</source>
        <translation>Vorgeschlagene Quelle</translation>
    </message>
    <message>
        <source>No proposed source</source>
        <translation>Ohne vorgeschlagene Quelle</translation>
    </message>
    <message>
        <source>House rule not met</source>
        <translation>Hausregel nicht erfüllt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Same words, changed around them</source>
        <translation>Dieselben Worte, ringsum geändert</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>von Hand eingegeben</translation>
    </message>
    <message>
        <source>from the document&apos;s properties</source>
        <translation>aus den Eigenschaften des Dokuments</translation>
    </message>
    <message>
        <source>from the page&apos;s markup</source>
        <translation>aus der Auszeichnung der Seite</translation>
    </message>
    <message>
        <source>from the text</source>
        <translation>aus dem Text</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>Found when the article was opened</source>
        <translation>Beim Öffnen des Artikels gefunden</translation>
    </message>
    <message>
        <source>Mark as verified</source>
        <translation>Als belegt kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as disputed</source>
        <translation>Als strittig kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as unsourced</source>
        <translation>Als unbelegt kennzeichnen</translation>
    </message>
    <message>
        <source>Clear verdict</source>
        <translation>Urteil zurücknehmen</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Take back dismissal</source>
        <translation>Verwerfen zurücknehmen</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>Aussage hinzufügen</translation>
    </message>
    <message>
        <source>Remove claim</source>
        <translation>Aussage entfernen</translation>
    </message>
    <message>
        <source>Split claim</source>
        <translation>Aussage teilen</translation>
    </message>
    <message>
        <source>Join claims</source>
        <translation>Aussagen verbinden</translation>
    </message>
    <message>
        <source>Trim claim</source>
        <translation>Aussage kürzen</translation>
    </message>
    <message>
        <source>Re-attach parked claim</source>
        <translation>Beiseitegelegte Aussage wieder zuordnen</translation>
    </message>
    <message>
        <source>Edit article detail</source>
        <translation>Angabe zum Artikel bearbeiten</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Quelle bearbeiten</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>Quelle entfernen</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>Dokument entfernen</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <translation>Beleg bearbeiten</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Beleg entfernen</translation>
    </message>
    <message>
        <source>Propose correction</source>
        <translation>Korrektur vorschlagen</translation>
    </message>
    <message>
        <source>Edit correction</source>
        <translation>Korrektur bearbeiten</translation>
    </message>
    <message>
        <source>Decide on correction</source>
        <translation>Über Korrektur entscheiden</translation>
    </message>
    <message>
        <source>Remove correction</source>
        <translation>Korrektur entfernen</translation>
    </message>
    <message>
        <source>Ask query</source>
        <translation>Rückfrage stellen</translation>
    </message>
    <message>
        <source>Edit query</source>
        <translation>Rückfrage bearbeiten</translation>
    </message>
    <message>
        <source>Answer query</source>
        <translation>Rückfrage beantworten</translation>
    </message>
    <message>
        <source>Remove query</source>
        <translation>Rückfrage entfernen</translation>
    </message>
    <message>
        <source>Flag claim</source>
        <translation>Aussage markieren</translation>
    </message>
    <message>
        <source>Sign flag</source>
        <translation>Markierung abzeichnen</translation>
    </message>
    <message>
        <source>Take flag away</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Add notes from another program</source>
        <translation>Notizen aus anderem Programm hinzufügen</translation>
    </message>
    <message>
        <source>Accept proposed source</source>
        <translation>Vorgeschlagene Quelle annehmen</translation>
    </message>
    <message>
        <source>Reject proposed source</source>
        <translation>Vorgeschlagene Quelle ablehnen</translation>
    </message>
    <message>
        <source>Set house rule</source>
        <translation>Hausregel setzen</translation>
    </message>
    <message>
        <source>Find claims again</source>
        <translation>Aussagen neu suchen</translation>
    </message>
    <message>
        <source>Give second verdict</source>
        <translation>Zweites Urteil abgeben</translation>
    </message>
    <message>
        <source>Withdraw second verdict</source>
        <translation>Zweites Urteil zurückziehen</translation>
    </message>
    <message>
        <source>Settle disagreement</source>
        <translation>Uneinigkeit beilegen</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Withdraw sign-off</source>
        <translation>Freigabe zurückziehen</translation>
    </message>
    <message>
        <source>Take new draft</source>
        <translation>Neue Fassung übernehmen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Decide conflict</source>
        <translation>Konflikt entscheiden</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>Take over a colleague&apos;s session</source>
        <translation>Sitzung aus dem Kollegium übernehmen</translation>
    </message>
    <message>
        <source>Review a colleague&apos;s session</source>
        <translation>Sitzung aus dem Kollegium zweitprüfen</translation>
    </message>
    <message>
        <source>Review a colleague&apos;s session blind</source>
        <translation>Sitzung aus dem Kollegium blind zweitprüfen</translation>
    </message>
    <message>
        <source>Rescue from a damaged file</source>
        <translation>Aus beschädigter Datei retten</translation>
    </message>
    <message>
        <source>Make masked copy</source>
        <translation>Maskierte Kopie erstellen</translation>
    </message>
    <message>
        <source>Verdict cleared</source>
        <translation>Urteil zurückgenommen</translation>
    </message>
    <message>
        <source>Claim removed</source>
        <translation>Aussage entfernt</translation>
    </message>
    <message>
        <source>Source removed</source>
        <translation>Quelle entfernt</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation>Dokument entfernt</translation>
    </message>
    <message>
        <source>Evidence removed</source>
        <translation>Beleg entfernt</translation>
    </message>
    <message>
        <source>Correction removed</source>
        <translation>Korrektur entfernt</translation>
    </message>
    <message>
        <source>Query removed</source>
        <translation>Rückfrage entfernt</translation>
    </message>
    <message>
        <source>Flag taken away</source>
        <translation>Markierung entfernt</translation>
    </message>
    <message>
        <source>Second verdict withdrawn</source>
        <translation>Zweites Urteil zurückgezogen</translation>
    </message>
    <message>
        <source>Sign-off withdrawn</source>
        <translation>Freigabe zurückgezogen</translation>
    </message>
    <message>
        <source>{act}</source>
        <translation>{act}</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Rückgängig: {act}</translation>
    </message>
    <message>
        <source>Redo: {act}</source>
        <translation>Wiederholt: {act}</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>A&amp;ussage</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>B&amp;elege</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>origins</name>
    <message>
        <source>first heading</source>
        <translation>erste Überschrift</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>erste Zeile</translation>
    </message>
    <message>
        <source>title line</source>
        <translation>Titelzeile</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>date at the top of the text</source>
        <translation>Datum am Anfang des Textes</translation>
    </message>
    <message>
        <source>function words</source>
        <translation>häufige Wörter der Sprache</translation>
    </message>
    <message>
        <source>e-mail subject</source>
        <translation>Betreff der E-Mail</translation>
    </message>
    <message>
        <source>e-mail sender</source>
        <translation>Absender der E-Mail</translation>
    </message>
    <message>
        <source>e-mail date</source>
        <translation>Datum der E-Mail</translation>
    </message>
    <message>
        <source>title of the saved page</source>
        <translation>Titel der gespeicherten Seite</translation>
    </message>
    <message>
        <source>language of the page</source>
        <translation>Sprache der Seite</translation>
    </message>
    <message>
        <source>saved from url</source>
        <translation>Adresse, von der gespeichert wurde</translation>
    </message>
    <message>
        <source>saved by the browser</source>
        <translation>vom Browser gespeichert</translation>
    </message>
    <message>
        <source>time tag</source>
        <translation>Zeitangabe im Code der Seite</translation>
    </message>
    <message>
        <source>author link</source>
        <translation>Link zum Autor</translation>
    </message>
    <message>
        <source>canonical link</source>
        <translation>kanonischer Link</translation>
    </message>
    <message>
        <source>report in JSON</source>
        <translation>Bericht in JSON</translation>
    </message>
    <message>
        <source>document properties, {part}</source>
        <translation>Dokumenteigenschaften, {part}</translation>
    </message>
    <message>
        <source>book, {part}</source>
        <translation>Buch, {part}</translation>
    </message>
    <message>
        <source>front matter {part}</source>
        <translation>Kopfdaten, {part}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>p. {number}</source>
        <translation>S. {number}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>para. {number}</source>
        <translation>Abs. {number}</translation>
    </message>
    <message>
        <source>ch. {number}</source>
        <translation>Kap. {number}</translation>
    </message>
</context>
<context>
    <name>quotes</name>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>signed by {name}</source>
        <translation>abgezeichnet von {name}</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <source>settled by {name}: {reason}</source>
        <translation>beigelegt von {name}: {reason}</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Sign-off void</source>
        <translation>Freigabe gilt nicht mehr</translation>
    </message>
    <message>
        <source>Proposed by the draft</source>
        <translation>Von der Fassung vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>Other cue: “{words}”</source>
        <translation>Anderer Hinweis: „{words}“</translation>
    </message>
    <message>
        <source>Read as {value}.</source>
        <translation>Gelesen als {value}.</translation>
    </message>
    <message>
        <source>somebody not named</source>
        <translation>jemand nicht Genanntes</translation>
    </message>
    <message>
        <source>{speech} of {speaker}</source>
        <translation>{speech} von {speaker}</translation>
    </message>
    <message>
        <source>(here “{named}”)</source>
        <translation>(hier „{named}“)</translation>
    </message>
    <message>
        <source>Cue: “{cue}”.</source>
        <translation>Signalwort: „{cue}“.</translation>
    </message>
    <message>
        <source>Words: “{words}”.</source>
        <translation>Worte: „{words}“.</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Warnen</translation>
    </message>
    <message>
        <source>Block the verdict</source>
        <translation>Urteil sperren</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Attributions</source>
        <translation>Zuschreibungen</translation>
    </message>
    <message>
        <source>Who a pronoun or a short name stands for</source>
        <translation>Für wen ein Pronomen oder ein kurzer Name steht</translation>
    </message>
    <message>
        <source>Other cues, as claims of their own</source>
        <translation>Andere Hinweise, als eigene Aussagen</translation>
    </message>
    <message>
        <source>The usual rules</source>
        <translation>Die üblichen Regeln</translation>
    </message>
    <message>
        <source>Also: {rules}</source>
        <translation>Auch: {rules}</translation>
    </message>
    <message>
        <source>Not: {rules}</source>
        <translation>Nicht: {rules}</translation>
    </message>
    <message>
        <source>Word list – entries to flag: {flagged}, to leave: {left}</source>
        <translation>Wortliste – Einträge zum Markieren: {flagged}, zum Auslassen: {left}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Finding claims</source>
        <translation>Aussagen finden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stands at every decision, in the session and in reports.</source>
        <translation>Steht bei jedem Urteil, in der Sitzung und in Berichten.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Colours of the whole window.</source>
        <translation>Farben des ganzen Fensters.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the window, from the next start on. Reports stay in English.</source>
        <translation>Die des Fensters, vom nächsten Start an. Berichte bleiben englisch.</translation>
    </message>
    <message>
        <source>Size of the article&apos;s text</source>
        <translation>Größe des Artikeltextes</translation>
    </message>
    <message>
        <source>Also by Ctrl and the mouse wheel.</source>
        <translation>Auch mit Strg und dem Mausrad.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Font of the article</source>
        <translation>Schrift des Artikels</translation>
    </message>
    <message>
        <source>Only on the screen; reports have their own.</source>
        <translation>Nur am Bildschirm; Berichte haben ihre eigene.</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Serifenlos</translation>
    </message>
    <message>
        <source>For dyslexic readers</source>
        <translation>Für Menschen mit Legasthenie</translation>
    </message>
    <message>
        <source>Room between letters</source>
        <translation>Abstand zwischen Buchstaben</translation>
    </message>
    <message>
        <source>Added to each letter of the article, of its width.</source>
        <translation>Zusätzlich zu jedem Buchstaben des Artikels, gemessen an seiner Breite.</translation>
    </message>
    <message>
        <source>Height of the article&apos;s lines</source>
        <translation>Zeilenhöhe des Artikels</translation>
    </message>
    <message>
        <source>Of the height of its letters.</source>
        <translation>Gemessen an der Höhe der Buchstaben.</translation>
    </message>
    <message>
        <source>Length of the article&apos;s lines</source>
        <translation>Länge der Artikelzeilen</translation>
    </message>
    <message>
        <source>At most; in a narrow window lines are shorter.</source>
        <translation>Höchstens; in einem schmalen Fenster sind die Zeilen kürzer.</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Numbers of claims in the margin</source>
        <translation>Nummern der Aussagen am Rand</translation>
    </message>
    <message>
        <source>Beside the signs of the article, as in the list and in reports.</source>
        <translation>Neben den Zeichen des Artikels, wie in der Liste und in Berichten.</translation>
    </message>
    <message>
        <source>Go on after a verdict</source>
        <translation>Nach einem Urteil weitergehen</translation>
    </message>
    <message>
        <source>A verdict goes to the next unchecked claim; with Shift it never does.</source>
        <translation>Ein Urteil geht zur nächsten ungeprüften Aussage; mit Umschalt nie.</translation>
    </message>
    <message>
        <source>Keys of one letter</source>
        <translation>Tasten aus einem Buchstaben</translation>
    </message>
    <message>
        <source>Off where speech input or a slip sets them off. Keys with Ctrl stay.</source>
        <translation>Aus, wo Spracheingabe oder ein Versehen sie auslöst. Tasten mit Strg bleiben.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>For articles that are opened from now on. A session keeps the rules that it began with until claims are found again in it.</source>
        <translation>Für Artikel, die ab jetzt geöffnet werden. Eine Sitzung behält die Regeln, mit denen sie begann, bis in ihr neu gesucht wird.</translation>
    </message>
    <message>
        <source>Word list of the house</source>
        <translation>Wortliste des Hauses</translation>
    </message>
    <message>
        <source>A text file, one entry a line: “flag:” and words that always make a claim, or “leave:” and words in which nothing is found. It is read anew for each article.</source>
        <translation>Eine Textdatei, ein Eintrag je Zeile: „flag:“ und Worte, die stets eine Aussage ergeben, oder „leave:“ und Worte, in denen nichts gefunden wird. Sie wird für jeden Artikel neu gelesen.</translation>
    </message>
</context>
<context>
    <name>signed</name>
    <message>
        <source>somebody without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <source>Since then: {act} by {name}, {when}.</source>
        <translation>Seitdem: {act}, {name}, {when}.</translation>
    </message>
    <message>
        <source>Blind review: kept from you until you have given a verdict here</source>
        <translation>Verdeckte Durchsicht: bis zum eigenen Urteil verborgen</translation>
    </message>
    <message>
        <source>What a colleague decided, noted, proposed, asked, flagged or signed, and what the evidence says</source>
        <translation>Was andere entschieden, notiert, vorgeschlagen, gefragt, markiert oder freigegeben haben, und was der Beleg besagt</translation>
    </message>
    <message>
        <source>The sign-off by {name} is void ({stage})</source>
        <translation>Die Freigabe von {name} gilt nicht mehr ({stage})</translation>
    </message>
</context>
</TS>
