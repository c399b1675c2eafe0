<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>albumapp</name>
    <message>
        <location filename="basis/reasons.py"/>
        <source>There are no words in '{language}'.</source>
        <translation>Zu „{language}“ gibt es keine Wörter.</translation>
    </message>
    <message>
        <location filename="basis/reasons.py"/>
        <source>There are: {known}.</source>
        <translation>Es gibt: {known}.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>--as {kind}: there are no copies of it for names.</source>
        <translation>--as {kind}: Davon gibt es keine Exemplare für Namen.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>--orders names the folders itself.</source>
        <translation>--orders nennt die Ordner selbst.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>--patience {n}: not from 0 to 10000.</source>
        <translation>--patience {n}: nicht von 0 bis 10000.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>--project is for one album.</source>
        <translation>--project ist für ein einziges Album.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>--together makes one PDF.</source>
        <translation>--together macht ein einziges PDF.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>--together needs --names FILE.csv.</source>
        <translation>--together braucht --names DATEI.csv.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>--together prints all pages of each copy.</source>
        <translation>--together druckt alle Seiten jedes Exemplars.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>--workers {n}: not from 1 to 64.</source>
        <translation>--workers {n}: nicht 1 bis 64.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>Add -o OUT, a folder.</source>
        <translation>-o ZIEL angeben, einen Ordner.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>Leave out --pages.</source>
        <translation>--pages weglassen.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>Leave out the other paths.</source>
        <translation>Die anderen Pfade weglassen.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>Name it: -o names.pdf.</source>
        <translation>Benennen: -o namen.pdf.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>Nothing to write.</source>
        <translation>Nichts zu schreiben.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>Or leave it out.</source>
        <translation>Oder weglassen.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>Use --projects to keep them all.</source>
        <translation>Mit --projects bleiben alle erhalten.</translation>
    </message>
    <message>
        <location filename="commands_recommend.py"/>
        <source>--most {n}: it takes a number from 1.</source>
        <translation>--most {n}: eine Zahl ab 1 angeben.</translation>
    </message>
    <message>
        <location filename="commands_recommend.py"/>
        <source>An album has its own look already.</source>
        <translation>Ein Album hat sein eigenes Aussehen schon.</translation>
    </message>
    <message>
        <location filename="commands_recommend.py"/>
        <source>Name two albums.</source>
        <translation>Zwei Alben nennen.</translation>
    </message>
    <message>
        <location filename="commands_recommend.py"/>
        <source>Such as --most 3.</source>
        <translation>Zum Beispiel --most 3.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>Check its permissions.</source>
        <translation>Die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>Check the name, or whether its drive is plugged in.</source>
        <translation>Den Namen prüfen, oder ob das Laufwerk angeschlossen ist.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>Choose another name or open it.</source>
        <translation>Einen anderen Namen wählen oder es öffnen.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>Close it there first.</source>
        <translation>Dort zuerst schließen.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>Is its disk still there, with some room?</source>
        <translation>Ist der Datenträger noch da, und ist Platz darauf?</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>Make room beside it, and open it again.</source>
        <translation>Daneben Platz schaffen und erneut öffnen.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>Make room; nothing that was saved is lost.</source>
        <translation>Platz schaffen; nichts Gespeichertes geht verloren.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>Open an .album file.</source>
        <translation>Eine .album-Datei öffnen.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>Open it again to go on, or save what you see under a new name.</source>
        <translation>Zum Weiterarbeiten neu öffnen, oder was zu sehen ist unter neuem Namen speichern.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>Save a copy in a folder of your own.</source>
        <translation>Eine Kopie in einem eigenen Ordner speichern.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>Save what you see under a new name, or open it again.</source>
        <translation>Was zu sehen ist unter neuem Namen speichern oder neu öffnen.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>Update albumapp to open it.</source>
        <translation>Zum Öffnen albumapp aktualisieren.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>Work in a copy of it.</source>
        <translation>In einer Kopie arbeiten.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>{name} cannot be opened ({why}).</source>
        <translation>{name} lässt sich nicht öffnen ({why}).</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>{name} cannot be read or written.</source>
        <translation>{name} lässt sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>{name} cannot be written to.</source>
        <translation>In {name} lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>{name} is damaged ({text}).</source>
        <translation>{name} ist beschädigt ({text}).</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>{name} is not an albumapp project.</source>
        <translation>{name} ist kein albumapp-Projekt.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>{name} is not there.</source>
        <translation>{name} ist nicht da.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>{name} is only looked at here.</source>
        <translation>{name} wird hier nur angesehen.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>{name} is open in another program.</source>
        <translation>{name} ist in einem anderen Programm geöffnet.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>{name} is there already.</source>
        <translation>{name} gibt es schon.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>{name} was changed by another program while it was open here.</source>
        <translation>{name} wurde von einem anderen Programm geändert, während es hier offen war.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>{name} was made by a newer albumapp.</source>
        <translation>{name} stammt von einem neueren albumapp.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>{name} was made by an older albumapp, and no copy of it could be kept.</source>
        <translation>{name} stammt von einem älteren albumapp, und davon ließ sich keine Kopie aufheben.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>{name} was moved, or another file took its place.</source>
        <translation>{name} wurde verschoben, oder eine andere Datei steht an seiner Stelle.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>{name}: the disk is full.</source>
        <translation>{name}: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <location filename="document/days/holidays_.py"/>
        <source>Give a country such as DE, FR, US, or a part of one such as DE-BY.</source>
        <translation>Ein Land angeben, etwa DE, FR, US, oder einen Teil davon wie DE-BY.</translation>
    </message>
    <message>
        <location filename="document/days/holidays_.py"/>
        <source>Holidays are not installed here.</source>
        <translation>Feiertage sind hier nicht installiert.</translation>
    </message>
    <message>
        <location filename="document/days/holidays_.py"/>
        <source>Install the package holidays.</source>
        <translation>Das Paket holidays installieren.</translation>
    </message>
    <message>
        <location filename="document/days/holidays_.py"/>
        <source>The holidays of '{country}' are not known.</source>
        <translation>Die Feiertage von „{country}“ sind nicht bekannt.</translation>
    </message>
    <message>
        <location filename="document/edits.py"/>
        <source>Edit '{edit_id}' has no parameter '{given}'.</source>
        <translation>Der Befehl „{edit_id}“ hat keinen Parameter „{given}“.</translation>
    </message>
    <message>
        <location filename="document/edits.py"/>
        <source>Edit '{edit_id}' lacks the parameter '{missing}'.</source>
        <translation>Dem Befehl „{edit_id}“ fehlt der Parameter „{missing}“.</translation>
    </message>
    <message>
        <location filename="document/edits.py"/>
        <source>Edit '{edit_id}': a parameter is not usable ({why}).</source>
        <translation>Befehl „{edit_id}“: Ein Parameter ist nicht brauchbar ({why}).</translation>
    </message>
    <message>
        <location filename="document/edits.py"/>
        <source>Edit '{edit_id}': there is nothing with the id {why} in this project.</source>
        <translation>Befehl „{edit_id}“: In diesem Projekt gibt es nichts mit der Kennung {why}.</translation>
    </message>
    <message>
        <location filename="document/edits.py"/>
        <source>It takes: {known}.</source>
        <translation>Möglich sind: {known}.</translation>
    </message>
    <message>
        <location filename="document/edits.py"/>
        <source>Known edits: {known}.</source>
        <translation>Bekannte Befehle: {known}.</translation>
    </message>
    <message>
        <location filename="document/edits.py"/>
        <source>There is no edit '{edit_id}'.</source>
        <translation>Den Befehl „{edit_id}“ gibt es nicht.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>'{edge}' is no way to align.</source>
        <translation>„{edge}“ ist keine Art auszurichten.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>'{of}' is no size.</source>
        <translation>„{of}“ ist keine Größe.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>'{to}' is no order.</source>
        <translation>„{to}“ ist keine Reihenfolge.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>'{to}' is nothing to align to.</source>
        <translation>An „{to}“ lässt sich nichts ausrichten.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>A divider has an axis, x or y, and frames on both sides.</source>
        <translation>Ein Trenner hat eine Achse, x oder y, und Rahmen auf beiden Seiten.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>A frame at this divider is locked.</source>
        <translation>Ein Rahmen an diesem Trenner ist gesperrt.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>A group needs two frames.</source>
        <translation>Eine Gruppe braucht zwei Rahmen.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Change order</source>
        <translation>Reihenfolge ändern</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Distribute</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Frames are distributed along x or y, by gaps or centres.</source>
        <translation>Rahmen werden entlang x oder y verteilt, nach Abständen oder Mitten.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Frames must be at least {smallest:g} mm wide and high.</source>
        <translation>Rahmen müssen mindestens {smallest:g} mm breit und hoch sein.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Move divider</source>
        <translation>Trenner verschieben</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Move or resize</source>
        <translation>Verschieben oder Größe ändern</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Name one frame or more.</source>
        <translation>Einen oder mehrere Rahmen nennen.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>No frame is named.</source>
        <translation>Es ist kein Rahmen genannt.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Only photos and shapes have corners to round.</source>
        <translation>Nur Fotos und Formen haben Ecken zum Runden.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Rotate</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Round corners</source>
        <translation>Ecken runden</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Same size</source>
        <translation>Gleiche Größe</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Select three or more.</source>
        <translation>Drei oder mehr auswählen.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Select two or more.</source>
        <translation>Zwei oder mehr auswählen.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Set gaps</source>
        <translation>Abstände setzen</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>There is not enough room: a frame would vanish.</source>
        <translation>Der Platz reicht nicht: Ein Rahmen würde verschwinden.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>These frames are locked.</source>
        <translation>Diese Rahmen sind gesperrt.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Too few frames to distribute.</source>
        <translation>Zu wenige Rahmen zum Verteilen.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Ungroup</source>
        <translation>Gruppierung aufheben</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Unlock it first.</source>
        <translation>Zuerst entsperren.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Unlock them first.</source>
        <translation>Zuerst entsperren.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Use a smaller number.</source>
        <translation>Eine kleinere Zahl nehmen.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Use front, back, forward or backward.</source>
        <translation>Möglich sind front, back, forward oder backward.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Use selection, page, margins or spread.</source>
        <translation>Möglich sind selection, page, margins oder spread.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Use width, height or both.</source>
        <translation>Möglich sind width, height oder both.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Use {known}.</source>
        <translation>Möglich sind {known}.</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>'{shape}' is no decoration.</source>
        <translation>„{shape}“ ist kein Schmuck.</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>'{shape}' is no shape.</source>
        <translation>„{shape}“ ist keine Form.</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>'{where}' is no part of an album.</source>
        <translation>„{where}“ ist kein Teil eines Albums.</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>A single page has one background.</source>
        <translation>Eine einzelne Seite hat nur einen Hintergrund.</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>Add decoration</source>
        <translation>Schmuck hinzufügen</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>Add shape</source>
        <translation>Form hinzufügen</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>Apply look</source>
        <translation>Aussehen anwenden</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>Change background</source>
        <translation>Hintergrund ändern</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>Change fill</source>
        <translation>Füllung ändern</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>Change line</source>
        <translation>Linie ändern</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>Change opacity</source>
        <translation>Deckkraft ändern</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>Change shape</source>
        <translation>Form ändern</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>Choose all pages, or only these.</source>
        <translation>Alle Seiten wählen, oder nur diese.</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>Decoration needs a box, or a frame to go round.</source>
        <translation>Schmuck braucht eine Fläche oder einen Rahmen, um den er läuft.</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>These pages belong to no chapter.</source>
        <translation>Diese Seiten gehören zu keinem Kapitel.</translation>
    </message>
    <message>
        <location filename="document/edits_chapters.py"/>
        <source>A chapter needs a name.</source>
        <translation>Ein Kapitel braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="document/edits_chapters.py"/>
        <source>Begin chapter</source>
        <translation>Kapitel beginnen</translation>
    </message>
    <message>
        <location filename="document/edits_chapters.py"/>
        <source>Choose a later one to join it with the one before.</source>
        <translation>Ein späteres wählen, um es mit dem davor zu verbinden.</translation>
    </message>
    <message>
        <location filename="document/edits_chapters.py"/>
        <source>Choose other pages.</source>
        <translation>Andere Seiten wählen.</translation>
    </message>
    <message>
        <location filename="document/edits_chapters.py"/>
        <source>Join chapters</source>
        <translation>Kapitel verbinden</translation>
    </message>
    <message>
        <location filename="document/edits_chapters.py"/>
        <source>Move chapter</source>
        <translation>Kapitel verschieben</translation>
    </message>
    <message>
        <location filename="document/edits_chapters.py"/>
        <source>Name chapter</source>
        <translation>Kapitel benennen</translation>
    </message>
    <message>
        <location filename="document/edits_chapters.py"/>
        <source>The cover belongs to no chapter.</source>
        <translation>Der Umschlag gehört zu keinem Kapitel.</translation>
    </message>
    <message>
        <location filename="document/edits_chapters.py"/>
        <source>This chapter is a single page, which stays where it is.</source>
        <translation>Dieses Kapitel ist eine einzelne Seite, die bleibt, wo sie ist.</translation>
    </message>
    <message>
        <location filename="document/edits_chapters.py"/>
        <source>This is the first chapter.</source>
        <translation>Das ist das erste Kapitel.</translation>
    </message>
    <message>
        <location filename="document/edits_chapters.py"/>
        <source>Type one.</source>
        <translation>Einen eingeben.</translation>
    </message>
    <message>
        <location filename="document/edits_clipboard.py"/>
        <source>Copy fewer.</source>
        <translation>Weniger kopieren.</translation>
    </message>
    <message>
        <location filename="document/edits_clipboard.py"/>
        <source>Copy some first.</source>
        <translation>Zuerst welche kopieren.</translation>
    </message>
    <message>
        <location filename="document/edits_clipboard.py"/>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="document/edits_clipboard.py"/>
        <source>More than {most} frames cannot be pasted at once.</source>
        <translation>Mehr als {most} Rahmen lassen sich nicht auf einmal einfügen.</translation>
    </message>
    <message>
        <location filename="document/edits_clipboard.py"/>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="document/edits_clipboard.py"/>
        <source>Paste look</source>
        <translation>Aussehen einfügen</translation>
    </message>
    <message>
        <location filename="document/edits_clipboard.py"/>
        <source>There are no frames to paste.</source>
        <translation>Es gibt keine Rahmen zum Einfügen.</translation>
    </message>
    <message>
        <location filename="document/edits_clipboard.py"/>
        <source>These frames look like that already, or have nothing in common with it.</source>
        <translation>Diese Rahmen sehen schon so aus oder haben nichts damit gemeinsam.</translation>
    </message>
    <message>
        <location filename="document/edits_clipboard.py"/>
        <source>These pages are locked.</source>
        <translation>Diese Seiten sind gesperrt.</translation>
    </message>
    <message>
        <location filename="document/edits_clipboard.py"/>
        <source>This frame is locked.</source>
        <translation>Dieser Rahmen ist gesperrt.</translation>
    </message>
    <message>
        <location filename="document/edits_findings.py"/>
        <source>'{mark}' is no mark of a finding.</source>
        <translation>„{mark}“ ist kein Zeichen eines Befundes.</translation>
    </message>
    <message>
        <location filename="document/edits_findings.py"/>
        <source>Heed findings again</source>
        <translation>Befunde wieder beachten</translation>
    </message>
    <message>
        <location filename="document/edits_findings.py"/>
        <source>Ignore findings</source>
        <translation>Befunde übergehen</translation>
    </message>
    <message>
        <location filename="document/edits_frames.py"/>
        <source>A crop must show at least a hundredth of the photo.</source>
        <translation>Ein Ausschnitt muss mindestens ein Hundertstel des Fotos zeigen.</translation>
    </message>
    <message>
        <location filename="document/edits_frames.py"/>
        <source>A frame must be at least {smallest:g} mm wide and high.</source>
        <translation>Ein Rahmen muss mindestens {smallest:g} mm breit und hoch sein.</translation>
    </message>
    <message>
        <location filename="document/edits_frames.py"/>
        <source>Add frame</source>
        <translation>Rahmen hinzufügen</translation>
    </message>
    <message>
        <location filename="document/edits_frames.py"/>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <location filename="document/edits_frames.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="document/edits_frames.py"/>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <location filename="document/edits_frames.py"/>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <location filename="document/edits_frames.py"/>
        <source>Put a photo into it first.</source>
        <translation>Zuerst ein Foto hineinlegen.</translation>
    </message>
    <message>
        <location filename="document/edits_frames.py"/>
        <source>This crop reaches past the photo.</source>
        <translation>Dieser Ausschnitt reicht über das Foto hinaus.</translation>
    </message>
    <message>
        <location filename="document/edits_frames.py"/>
        <source>This frame has no photo to crop.</source>
        <translation>Dieser Rahmen hat kein Foto zum Zuschneiden.</translation>
    </message>
    <message>
        <location filename="document/edits_frames.py"/>
        <source>This frame has no photo to turn.</source>
        <translation>Dieser Rahmen hat kein Foto zum Drehen.</translation>
    </message>
    <message>
        <location filename="document/edits_frames.py"/>
        <source>Turn photo</source>
        <translation>Foto drehen</translation>
    </message>
    <message>
        <location filename="document/edits_frames.py"/>
        <source>Use a smaller crop or angle.</source>
        <translation>Einen kleineren Ausschnitt oder Winkel nehmen.</translation>
    </message>
    <message>
        <location filename="document/edits_guides.py"/>
        <source>'{axis}' is no axis of a guide.</source>
        <translation>„{axis}“ ist keine Achse einer Hilfslinie.</translation>
    </message>
    <message>
        <location filename="document/edits_guides.py"/>
        <source>Add guide</source>
        <translation>Hilfslinie hinzufügen</translation>
    </message>
    <message>
        <location filename="document/edits_guides.py"/>
        <source>Delete all guides</source>
        <translation>Alle Hilfslinien löschen</translation>
    </message>
    <message>
        <location filename="document/edits_guides.py"/>
        <source>Delete guide</source>
        <translation>Hilfslinie löschen</translation>
    </message>
    <message>
        <location filename="document/edits_guides.py"/>
        <source>Delete some first.</source>
        <translation>Zuerst einige löschen.</translation>
    </message>
    <message>
        <location filename="document/edits_guides.py"/>
        <source>Guide for the whole book</source>
        <translation>Hilfslinie für das ganze Buch</translation>
    </message>
    <message>
        <location filename="document/edits_guides.py"/>
        <source>Lock guides</source>
        <translation>Hilfslinien sperren</translation>
    </message>
    <message>
        <location filename="document/edits_guides.py"/>
        <source>Move guide</source>
        <translation>Hilfslinie verschieben</translation>
    </message>
    <message>
        <location filename="document/edits_guides.py"/>
        <source>There are {most_guides} guides already.</source>
        <translation>Es gibt schon {most_guides} Hilfslinien.</translation>
    </message>
    <message>
        <location filename="document/edits_guides.py"/>
        <source>There are {n}, counted from 0.</source>
        <translation>Es gibt {n}, gezählt ab 0.</translation>
    </message>
    <message>
        <location filename="document/edits_guides.py"/>
        <source>There is no guide {index}.</source>
        <translation>Es gibt keine Hilfslinie {index}.</translation>
    </message>
    <message>
        <location filename="document/edits_guides.py"/>
        <source>This guide is locked.</source>
        <translation>Diese Hilfslinie ist gesperrt.</translation>
    </message>
    <message>
        <location filename="document/edits_guides.py"/>
        <source>Unlock the guides first.</source>
        <translation>Zuerst die Hilfslinien entsperren.</translation>
    </message>
    <message>
        <location filename="document/edits_guides.py"/>
        <source>Use x or y.</source>
        <translation>Möglich sind x oder y.</translation>
    </message>
    <message>
        <location filename="document/edits_mend.py"/>
        <source>Delete other pages first, or choose a product with more.</source>
        <translation>Zuerst andere Seiten löschen oder ein Produkt mit mehr Seiten wählen.</translation>
    </message>
    <message>
        <location filename="document/edits_mend.py"/>
        <source>Extend to the edge</source>
        <translation>Bis zum Rand ziehen</translation>
    </message>
    <message>
        <location filename="document/edits_mend.py"/>
        <source>Fit page count</source>
        <translation>Seitenzahl anpassen</translation>
    </message>
    <message>
        <location filename="document/edits_mend.py"/>
        <source>Fit the cover</source>
        <translation>Umschlag anpassen</translation>
    </message>
    <message>
        <location filename="document/edits_mend.py"/>
        <source>Take less ink</source>
        <translation>Weniger Farbe auftragen</translation>
    </message>
    <message>
        <location filename="document/edits_mend.py"/>
        <source>Thicken lines</source>
        <translation>Linien verstärken</translation>
    </message>
    <message>
        <location filename="document/edits_mend.py"/>
        <source>This product has at most {pages_max} pages.</source>
        <translation>Dieses Produkt hat höchstens {pages_max} Seiten.</translation>
    </message>
    <message>
        <location filename="document/edits_mend.py"/>
        <source>This product has no cover.</source>
        <translation>Dieses Produkt hat keinen Umschlag.</translation>
    </message>
    <message>
        <location filename="document/edits_notes.py"/>
        <source>A note without words.</source>
        <translation>Eine Notiz ohne Worte.</translation>
    </message>
    <message>
        <location filename="document/edits_notes.py"/>
        <source>An approval without a name.</source>
        <translation>Eine Freigabe ohne Namen.</translation>
    </message>
    <message>
        <location filename="document/edits_notes.py"/>
        <source>Delete comments</source>
        <translation>Kommentare löschen</translation>
    </message>
    <message>
        <location filename="document/edits_notes.py"/>
        <source>Mark comment as done</source>
        <translation>Kommentar als erledigt kennzeichnen</translation>
    </message>
    <message>
        <location filename="document/edits_notes.py"/>
        <source>Say who approves.</source>
        <translation>Sagen, wer freigibt.</translation>
    </message>
    <message>
        <location filename="document/edits_notes.py"/>
        <source>Take in an approval</source>
        <translation>Eine Freigabe übernehmen</translation>
    </message>
    <message>
        <location filename="document/edits_notes.py"/>
        <source>Take in comments</source>
        <translation>Kommentare übernehmen</translation>
    </message>
    <message>
        <location filename="document/edits_notes.py"/>
        <source>Write something, or leave it out.</source>
        <translation>Etwas schreiben oder sie weglassen.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Add pages</source>
        <translation>Seiten hinzufügen</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Add pages and copy its frames there.</source>
        <translation>Seiten hinzufügen und die Rahmen dorthin kopieren.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Change title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Choose some pages first.</source>
        <translation>Zuerst Seiten wählen.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Choose the product once more: its pages are laid out anew. Or bring its file back.</source>
        <translation>Das Produkt noch einmal wählen: Die Seiten werden neu gestaltet. Oder seine Datei zurückholen.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Choose {spreads} spreads, or as many more, at once.</source>
        <translation>Auf einmal {spreads} Doppelseiten wählen, oder ein Vielfaches davon.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Clear these pages instead, or choose a product with fewer.</source>
        <translation>Diese Seiten stattdessen leeren oder ein Produkt mit weniger Seiten wählen.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Delete pages</source>
        <translation>Seiten löschen</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Duplicate pages</source>
        <translation>Seiten duplizieren</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Empty this page instead.</source>
        <translation>Diese Seite stattdessen leeren.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Import photos</source>
        <translation>Fotos importieren</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Lock pages</source>
        <translation>Seiten sperren</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Move its photos instead.</source>
        <translation>Stattdessen die Fotos verschieben.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Move pages</source>
        <translation>Seiten verschieben</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Only whole spreads can be {done_word}.</source>
        <translation>Nur ganze Doppelseiten können {done_word} werden.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Relink photo</source>
        <translation>Foto neu verknüpfen</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Remove photos</source>
        <translation>Fotos entfernen</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>The pages would no longer fit the binding of this product.</source>
        <translation>Die Seiten passen nicht mehr zur Bindung dieses Produkts.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>The product '{spec}' has other measures than when this album was made.</source>
        <translation>Das Produkt „{spec}“ hat andere Maße als beim Anlegen dieses Albums.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>There are no pages to work on.</source>
        <translation>Es gibt keine Seiten, an denen sich arbeiten lässt.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>This product has at least {pages_min} pages.</source>
        <translation>Dieses Produkt hat mindestens {pages_min} Seiten.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>This product has no spreads to add.</source>
        <translation>Dieses Produkt hat keine Doppelseiten zum Hinzufügen.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>This product's pages come in steps of {pages_multiple}.</source>
        <translation>Die Seitenzahl dieses Produkts geht in Schritten von {pages_multiple}.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Update re-edited photo</source>
        <translation>Neu bearbeitetes Foto aktualisieren</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>duplicated</source>
        <translation>dupliziert</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>'{shape}' is no shape of a frame.</source>
        <translation>„{shape}“ ist keine Form eines Rahmens.</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>'{way}' is no way to flip.</source>
        <translation>„{way}“ ist keine Art zu spiegeln.</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>A photo cannot be measured, as its file is not there.</source>
        <translation>Ein Foto lässt sich nicht messen, denn seine Datei ist nicht da.</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Adjust photo</source>
        <translation>Foto anpassen</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Change border</source>
        <translation>Rand ändern</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Change look</source>
        <translation>Aussehen ändern</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Change shadow</source>
        <translation>Schatten ändern</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Change shape of frame</source>
        <translation>Form des Rahmens ändern</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Edit 'set_photo_look' lacks the parameter 'frame'.</source>
        <translation>Dem Befehl „set_photo_look“ fehlt der Parameter „frame“.</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Enhance automatically</source>
        <translation>Automatisch verbessern</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Fill frame</source>
        <translation>Rahmen füllen</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Fit frame to photo</source>
        <translation>Rahmen an Foto anpassen</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Flip photo</source>
        <translation>Foto spiegeln</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Mend red eyes</source>
        <translation>Rote Augen korrigieren</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Paste adjustments</source>
        <translation>Anpassungen einfügen</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Relink it first.</source>
        <translation>Zuerst neu verknüpfen.</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Reset adjustments</source>
        <translation>Anpassungen zurücksetzen</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>This frame has no photo to adjust.</source>
        <translation>Dieser Rahmen hat kein Foto zum Anpassen.</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Use across or down.</source>
        <translation>Möglich sind across oder down.</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Use one of: {known}.</source>
        <translation>Möglich sind: {known}.</translation>
    </message>
    <message>
        <location filename="document/edits_product.py"/>
        <source>A spine cannot be {mm:g} mm.</source>
        <translation>Ein Rücken kann nicht {mm:g} mm breit sein.</translation>
    </message>
    <message>
        <location filename="document/edits_product.py"/>
        <source>Choose a book with a spine.</source>
        <translation>Ein Buch mit Rücken wählen.</translation>
    </message>
    <message>
        <location filename="document/edits_product.py"/>
        <source>Give what the printer told, up to 200 mm.</source>
        <translation>Angeben, was die Druckerei nennt, bis 200 mm.</translation>
    </message>
    <message>
        <location filename="document/edits_product.py"/>
        <source>Set spine</source>
        <translation>Rücken festlegen</translation>
    </message>
    <message>
        <location filename="document/edits_product.py"/>
        <source>This product has no spine.</source>
        <translation>Dieses Produkt hat keinen Rücken.</translation>
    </message>
    <message>
        <location filename="document/edits_room.py"/>
        <source>Brush what stands before</source>
        <translation>Davorstehendes malen</translation>
    </message>
    <message>
        <location filename="document/edits_room.py"/>
        <source>Choose room</source>
        <translation>Raum wählen</translation>
    </message>
    <message>
        <location filename="document/edits_room.py"/>
        <source>Colour of the frames</source>
        <translation>Farbe der Rahmen</translation>
    </message>
    <message>
        <location filename="document/edits_room.py"/>
        <source>Hang elsewhere</source>
        <translation>Woanders hängen</translation>
    </message>
    <message>
        <location filename="document/edits_room.py"/>
        <source>Mark a known size</source>
        <translation>Bekannte Größe markieren</translation>
    </message>
    <message>
        <location filename="document/edits_room.py"/>
        <source>Photo of the wall</source>
        <translation>Foto der Wand</translation>
    </message>
    <message>
        <location filename="document/edits_room.py"/>
        <source>Put them on the corners in order: top left, top right, bottom right, bottom left.</source>
        <translation>Die Punkte der Reihe nach auf die Ecken setzen: oben links, oben rechts, unten rechts, unten links.</translation>
    </message>
    <message>
        <location filename="document/edits_room.py"/>
        <source>Set the room</source>
        <translation>Raum einstellen</translation>
    </message>
    <message>
        <location filename="document/edits_room.py"/>
        <source>There are more strokes than one photo needs.</source>
        <translation>Es sind mehr Pinselstriche, als ein Foto braucht.</translation>
    </message>
    <message>
        <location filename="document/edits_room.py"/>
        <source>These four points go round no rectangle.</source>
        <translation>Diese vier Punkte umschließen kein Rechteck.</translation>
    </message>
    <message>
        <location filename="document/edits_room.py"/>
        <source>Undo some, or brush with a wider brush.</source>
        <translation>Einige zurücknehmen, oder einen breiteren Pinsel nehmen.</translation>
    </message>
    <message>
        <location filename="document/edits_room.py"/>
        <source>Wall colour</source>
        <translation>Wandfarbe</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>'{place}' is no place of page numbers.</source>
        <translation>„{place}“ ist kein Platz für Seitenzahlen.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>'{way}' is no way to fit a text.</source>
        <translation>„{way}“ ist keine Art, einen Text einzupassen.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>A text has no '{given}'.</source>
        <translation>Ein Text hat kein „{given}“.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>A text style needs a name of 1 to {longest_name} letters.</source>
        <translation>Ein Textstil braucht einen Namen von 1 bis {longest_name} Zeichen.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Add caption</source>
        <translation>Bildunterschrift hinzufügen</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Add text</source>
        <translation>Text hinzufügen</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Add text on the spine</source>
        <translation>Text auf dem Rücken hinzufügen</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Align lines</source>
        <translation>Zeilen ausrichten</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Change colour of letters</source>
        <translation>Buchstabenfarbe ändern</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Change direction of text</source>
        <translation>Schreibrichtung ändern</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Change distance of letters</source>
        <translation>Buchstabenabstand ändern</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Change distance of lines</source>
        <translation>Zeilenabstand ändern</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Change distance of paragraphs</source>
        <translation>Absatzabstand ändern</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Change font</source>
        <translation>Schrift ändern</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Change indent</source>
        <translation>Einzug ändern</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Change list</source>
        <translation>Liste ändern</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Change look of texts</source>
        <translation>Aussehen der Texte ändern</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Change size of letters</source>
        <translation>Schriftgröße ändern</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Change slant of letters</source>
        <translation>Neigung der Buchstaben ändern</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Change text style</source>
        <translation>Textstil ändern</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Change that one.</source>
        <translation>Den vorhandenen ändern.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Change weight of letters</source>
        <translation>Stärke der Buchstaben ändern</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Delete text style</source>
        <translation>Textstil löschen</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Edit text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Fit text</source>
        <translation>Text einpassen</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>It grows with the number of pages.</source>
        <translation>Er wächst mit der Seitenzahl.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>It has: {known}.</source>
        <translation>Es hat: {known}.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Known: {known}.</source>
        <translation>Bekannt sind: {known}.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Language of the words</source>
        <translation>Sprache der Texte</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Leave the spine without words, or make more pages.</source>
        <translation>Den Rücken ohne Text lassen, oder mehr Seiten machen.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Make it smaller, or say it in fewer words.</source>
        <translation>Kleiner setzen oder mit weniger Worten sagen.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Make the box larger instead.</source>
        <translation>Stattdessen das Textfeld vergrößern.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Page numbers</source>
        <translation>Seitenzahlen</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Save text style</source>
        <translation>Textstil speichern</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Such as: {looks}</source>
        <translation>Zum Beispiel: {looks}</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>The book has no text style of its own called '{named}'.</source>
        <translation>Das Buch hat keinen eigenen Textstil „{named}“.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>The look of page numbers has no {{page}} in it.</source>
        <translation>In der Form der Seitenzahlen kommt {{page}} nicht vor.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>The printer takes words on the spine from {pages} pages on.</source>
        <translation>Text auf dem Rücken nimmt die Druckerei ab {pages} Seiten.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>The spine has a text already.</source>
        <translation>Der Rücken hat schon einen Text.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>The spine is {width:.1f} mm wide; the printer asks for {least:g} mm for words.</source>
        <translation>Der Rücken ist {width:.1f} mm breit; für Text verlangt die Druckerei {least:g} mm.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>There is no text style '{name}'.</source>
        <translation>Den Textstil „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>This frame has no photo to write about.</source>
        <translation>Dieser Rahmen hat kein Foto, über das man schreiben kann.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>This text does not fit its box even at {smallest:g} points.</source>
        <translation>Dieser Text passt selbst mit {smallest:g} Punkt nicht in sein Feld.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>This text is locked.</source>
        <translation>Dieser Text ist gesperrt.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>This text is too long for its page.</source>
        <translation>Dieser Text ist zu lang für seine Seite.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Use shrink or grow.</source>
        <translation>Möglich sind shrink oder grow.</translation>
    </message>
    <message>
        <location filename="document/gallery.py"/>
        <source>At most {n} pieces hang on this wall.</source>
        <translation>An dieser Wand hängen höchstens {n} Stücke.</translation>
    </message>
    <message>
        <location filename="document/gallery.py"/>
        <source>Only pictures hang on a wall.</source>
        <translation>An einer Wand hängen nur Bilder.</translation>
    </message>
    <message>
        <location filename="document/gallery.py"/>
        <source>Put words on a photo's own page instead.</source>
        <translation>Worte lieber auf eine eigene Seite setzen.</translation>
    </message>
    <message>
        <location filename="document/gallery.py"/>
        <source>Take one away first.</source>
        <translation>Erst eines wegnehmen.</translation>
    </message>
    <message>
        <location filename="document/portable.py"/>
        <source>Save the album under a new name, and try again.</source>
        <translation>Das Album unter neuem Namen speichern und noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="document/portable.py"/>
        <source>{name} could not be made ready for another computer: {error}.</source>
        <translation>{name} ließ sich nicht für einen anderen Computer vorbereiten: {error}.</translation>
    </message>
    <message>
        <location filename="document/rescue.py"/>
        <source>Is its disk still there?</source>
        <translation>Ist der Datenträger noch da?</translation>
    </message>
    <message>
        <location filename="document/rescue.py"/>
        <source>Nothing of an album is left in {name}.</source>
        <translation>Von einem Album ist in {name} nichts mehr übrig.</translation>
    </message>
    <message>
        <location filename="document/rescue.py"/>
        <source>Open a backup copy of it.</source>
        <translation>Eine Sicherungskopie öffnen.</translation>
    </message>
    <message>
        <location filename="document/rescue.py"/>
        <source>{name} cannot be read ({why}).</source>
        <translation>{name} lässt sich nicht lesen ({why}).</translation>
    </message>
    <message>
        <location filename="document/rescue.py"/>
        <source>{name} is too large to be rescued.</source>
        <translation>{name} ist zu groß für eine Rettung.</translation>
    </message>
    <message>
        <location filename="document/scrubbing.py"/>
        <source>Close other windows that show it, and try again.</source>
        <translation>Andere Fenster damit schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="document/scrubbing.py"/>
        <source>Look whether its drive is plugged in.</source>
        <translation>Nachsehen, ob das Laufwerk angeschlossen ist.</translation>
    </message>
    <message>
        <location filename="document/scrubbing.py"/>
        <source>What was found of faces could not be taken out of {name}: {why}.</source>
        <translation>Was zu Gesichtern gefunden wurde, ließ sich aus {name} nicht entfernen: {why}.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>Choose another one.</source>
        <translation>Eine andere wählen.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>Go on from here; these steps cannot be undone.</source>
        <translation>Von hier aus weitermachen; diese Schritte lassen sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>The album itself and other versions are not touched.</source>
        <translation>Das Album selbst und andere Versionen sind nicht betroffen.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>The history of {name} is damaged: {why}.</source>
        <translation>Der Verlauf von {name} ist beschädigt: {why}.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>This step of {name} is not known any more.</source>
        <translation>Dieser Schritt von {name} ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>This version is not there any more.</source>
        <translation>Diese Version ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>{name} is damaged: {why}.</source>
        <translation>{name} ist beschädigt: {why}.</translation>
    </message>
    <message>
        <location filename="export/contact.py"/>
        <source>Choose some, or put photos on the pages.</source>
        <translation>Welche auswählen, oder Fotos auf die Seiten legen.</translation>
    </message>
    <message>
        <location filename="export/contact.py"/>
        <source>Find it again, or take it out.</source>
        <translation>Wiederfinden oder herausnehmen.</translation>
    </message>
    <message>
        <location filename="export/contact.py"/>
        <source>There are no photos to show.</source>
        <translation>Es gibt keine Fotos zu zeigen.</translation>
    </message>
    <message>
        <location filename="export/contact.py"/>
        <source>{name} is missing.</source>
        <translation>{name} fehlt.</translation>
    </message>
    <message>
        <location filename="export/export.py"/>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="export/export.py"/>
        <source>Make it, or choose another.</source>
        <translation>Anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <location filename="export/export.py"/>
        <source>Say what is quoted.</source>
        <translation>Sagen, was angeboten wird.</translation>
    </message>
    <message>
        <location filename="export/export.py"/>
        <source>The folder of {out} is not there.</source>
        <translation>Der Ordner von {out} ist nicht da.</translation>
    </message>
    <message>
        <location filename="export/export.py"/>
        <source>There is nothing to offer.</source>
        <translation>Es gibt nichts anzubieten.</translation>
    </message>
    <message>
        <location filename="export/export.py"/>
        <source>Use a name ending in .pdf, .zip or .html, or a folder.</source>
        <translation>Einen Namen mit der Endung .pdf, .zip oder .html nehmen, oder einen Ordner.</translation>
    </message>
    <message>
        <location filename="export/export.py"/>
        <source>Use a name ending in {endings}.</source>
        <translation>Einen Namen verwenden, der auf {endings} endet.</translation>
    </message>
    <message>
        <location filename="export/export.py"/>
        <source>Use one of {kinds}.</source>
        <translation>Möglich sind {kinds}.</translation>
    </message>
    <message>
        <location filename="export/export.py"/>
        <source>{kind} is no kind of export.</source>
        <translation>{kind} ist keine Art der Ausgabe.</translation>
    </message>
    <message>
        <location filename="export/export.py"/>
        <source>{name} is a folder.</source>
        <translation>{name} ist ein Ordner.</translation>
    </message>
    <message>
        <location filename="export/export.py"/>
        <source>{name} is no kind of export.</source>
        <translation>{name} ist keine Art von Export.</translation>
    </message>
    <message>
        <location filename="export/export.py"/>
        <source>{name} is no name for this kind of export.</source>
        <translation>{name} ist kein Name für diese Art der Ausgabe.</translation>
    </message>
    <message>
        <location filename="export/files.py"/>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="export/files.py"/>
        <source>That disk is read-only: choose another folder.</source>
        <translation>Dieser Datenträger ist schreibgeschützt: einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="export/files.py"/>
        <source>That is a folder: choose another name.</source>
        <translation>Das ist ein Ordner: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="export/files.py"/>
        <source>The disk is full: free some space, or choose another folder.</source>
        <translation>Der Datenträger ist voll: Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="export/files.py"/>
        <source>The folder is not there: choose another.</source>
        <translation>Der Ordner ist nicht da: einen anderen wählen.</translation>
    </message>
    <message>
        <location filename="export/files.py"/>
        <source>The folder is not there: create it, or choose another.</source>
        <translation>Der Ordner ist nicht da: anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <location filename="export/files.py"/>
        <source>The name is too long: choose a shorter one.</source>
        <translation>Der Name ist zu lang: einen kürzeren wählen.</translation>
    </message>
    <message>
        <location filename="export/files.py"/>
        <source>You may not write there: choose another folder.</source>
        <translation>Dort darf nicht geschrieben werden: einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="export/files.py"/>
        <source>Your share of the disk is used up: free some space, or choose another folder.</source>
        <translation>Der eigene Anteil am Speicher ist aufgebraucht: Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="export/files.py"/>
        <source>{name} cannot be written.</source>
        <translation>{name} lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <location filename="export/files.py"/>
        <source>{name} in {folder} is one of the album's photos.</source>
        <translation>{name} in {folder} ist eines der Fotos des Albums.</translation>
    </message>
    <message>
        <location filename="export/finishing.py"/>
        <source>Give seconds since 1970, or do not set it.</source>
        <translation>Sekunden seit 1970 angeben oder gar nicht setzen.</translation>
    </message>
    <message>
        <location filename="export/finishing.py"/>
        <source>SOURCE_DATE_EPOCH={given} is no time.</source>
        <translation>SOURCE_DATE_EPOCH={given} ist keine Zeit.</translation>
    </message>
    <message>
        <location filename="export/fitting.py"/>
        <source>Leave out pages, or ask the printer.</source>
        <translation>Seiten weglassen, oder die Druckerei fragen.</translation>
    </message>
    <message>
        <location filename="export/fitting.py"/>
        <source>Photos were made smaller, to {ppi} ppi and quality {quality}, so that the file has at most {mb} MB.</source>
        <translation>Fotos wurden verkleinert, auf {ppi} ppi und Qualität {quality}, damit die Datei höchstens {mb} MB hat.</translation>
    </message>
    <message>
        <location filename="export/fitting.py"/>
        <source>The PDF cannot be made so small as the printer wants it: {mb} MB.</source>
        <translation>Das PDF wird nicht so klein, wie die Druckerei es will: {mb} MB.</translation>
    </message>
    <message>
        <location filename="export/fitting.py"/>
        <source>{count} photos were made smaller: the printer takes at most {ppi} ppi.</source>
        <translation>{count} Fotos wurden verkleinert: Die Druckerei nimmt höchstens {ppi} ppi.</translation>
    </message>
    <message>
        <location filename="export/hanging_plan.py"/>
        <source>Choose wall art by Change product.</source>
        <translation>Mit „Produkt wechseln“ Wandbilder wählen.</translation>
    </message>
    <message>
        <location filename="export/hanging_plan.py"/>
        <source>Nothing of {name} hangs on a wall.</source>
        <translation>Nichts von {name} hängt an einer Wand.</translation>
    </message>
    <message>
        <location filename="export/images.py"/>
        <source>Save it as JPEG.</source>
        <translation>Als JPEG speichern.</translation>
    </message>
    <message>
        <location filename="export/images.py"/>
        <source>{name} has no preview.</source>
        <translation>{name} hat kein Vorschaubild.</translation>
    </message>
    <message>
        <location filename="export/images.py"/>
        <source>{photo} is missing.</source>
        <translation>{photo} fehlt.</translation>
    </message>
    <message>
        <location filename="export/inspecting.py"/>
        <source>A photo</source>
        <translation>Ein Foto</translation>
    </message>
    <message>
        <location filename="export/naming.py"/>
        <source>Use words and {{order}}, {{title}}, {{product}}, {{quantity}}, {{size}} or {{n:03d}}.</source>
        <translation>Möglich sind Wörter und {{order}}, {{title}}, {{product}}, {{quantity}}, {{size}} oder {{n:03d}}.</translation>
    </message>
    <message>
        <location filename="export/naming.py"/>
        <source>“{template}” is no name for files.</source>
        <translation>„{template}“ ist kein Name für Dateien.</translation>
    </message>
    <message>
        <location filename="export/on_paper.py"/>
        <source>A nail cannot be {nail:g} mm below the top edge.</source>
        <translation>Ein Nagel kann nicht {nail:g} mm unter der Oberkante sein.</translation>
    </message>
    <message>
        <location filename="export/on_paper.py"/>
        <source>A piece hangs on one nail or two.</source>
        <translation>Ein Stück hängt an einem Nagel oder an zweien.</translation>
    </message>
    <message>
        <location filename="export/on_paper.py"/>
        <source>Choose 1 or 2.</source>
        <translation>1 oder 2 wählen.</translation>
    </message>
    <message>
        <location filename="export/on_paper.py"/>
        <source>Choose one of: {known}.</source>
        <translation>Eines davon wählen: {known}.</translation>
    </message>
    <message>
        <location filename="export/on_paper.py"/>
        <source>Choose {low:g} to {high:g} mm.</source>
        <translation>{low:g} bis {high:g} mm wählen.</translation>
    </message>
    <message>
        <location filename="export/on_paper.py"/>
        <source>Lengths are not measured in {units}.</source>
        <translation>Längen werden nicht in {units} gemessen.</translation>
    </message>
    <message>
        <location filename="export/on_paper.py"/>
        <source>Sheets cannot overlap by {overlap:g} mm.</source>
        <translation>Blätter können sich nicht um {overlap:g} mm überlappen.</translation>
    </message>
    <message>
        <location filename="export/on_paper.py"/>
        <source>There is no paper called {paper}.</source>
        <translation>Es gibt kein Papier namens {paper}.</translation>
    </message>
    <message>
        <location filename="export/options.py"/>
        <source>Photos cannot be printed as {photos}, {intent}.</source>
        <translation>Fotos können nicht als {photos}, {intent} gedruckt werden.</translation>
    </message>
    <message>
        <location filename="export/options.py"/>
        <source>There is no kind of PDF called {flavour}.</source>
        <translation>Eine PDF-Art namens {flavour} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="export/package.py"/>
        <source>Choose another order number or folder.</source>
        <translation>Eine andere Bestellnummer oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="export/package.py"/>
        <source>Give a quantity of at least 1, and pdf or jpeg.</source>
        <translation>Eine Stückzahl von mindestens 1 angeben, und pdf oder jpeg.</translation>
    </message>
    <message>
        <location filename="export/package.py"/>
        <source>The order makes no sense.</source>
        <translation>Die Bestellung ergibt keinen Sinn.</translation>
    </message>
    <message>
        <location filename="export/package.py"/>
        <source>{target} is there already.</source>
        <translation>{target} gibt es schon.</translation>
    </message>
    <message>
        <location filename="export/parts.py"/>
        <source>Add pages, or choose others.</source>
        <translation>Seiten hinzufügen oder andere wählen.</translation>
    </message>
    <message>
        <location filename="export/parts.py"/>
        <source>Correct the product's names.</source>
        <translation>Die Namen im Produkt berichtigen.</translation>
    </message>
    <message>
        <location filename="export/parts.py"/>
        <source>Cover and block would have the same name.</source>
        <translation>Umschlag und Buchblock hießen gleich.</translation>
    </message>
    <message>
        <location filename="export/parts.py"/>
        <source>There are no pages to export.</source>
        <translation>Es gibt keine Seiten zum Exportieren.</translation>
    </message>
    <message>
        <location filename="export/pdf.py"/>
        <source>A PDF's page is at most {largest:.0f} mm long.</source>
        <translation>Eine PDF-Seite ist höchstens {largest:.0f} mm lang.</translation>
    </message>
    <message>
        <location filename="export/pdf.py"/>
        <source>Choose a smaller product.</source>
        <translation>Ein kleineres Produkt wählen.</translation>
    </message>
    <message>
        <location filename="export/pdf.py"/>
        <source>{name} could not be read.</source>
        <translation>{name} ließ sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="export/pictures.py"/>
        <source>A page of {w:.0f} x {h:.0f} mm is too large for a picture of {ppi:g} ppi.</source>
        <translation>Eine Seite von {w:.0f} x {h:.0f} mm ist zu groß für ein Bild mit {ppi:g} ppi.</translation>
    </message>
    <message>
        <location filename="export/pictures.py"/>
        <source>Export a PDF, or ask for fewer ppi.</source>
        <translation>Ein PDF exportieren oder weniger ppi verlangen.</translation>
    </message>
    <message>
        <location filename="export/proof.py"/>
        <source>There are no pages to show.</source>
        <translation>Es gibt keine Seiten zum Zeigen.</translation>
    </message>
    <message>
        <location filename="export/quote.py"/>
        <source>A quote has 1 to {most} items.</source>
        <translation>Ein Angebot hat 1 bis {most} Posten.</translation>
    </message>
    <message>
        <location filename="export/quote.py"/>
        <source>Leave some out.</source>
        <translation>Einige weglassen.</translation>
    </message>
    <message>
        <location filename="export/ranges.py"/>
        <source>It has {last}.</source>
        <translation>Es hat {last}.</translation>
    </message>
    <message>
        <location filename="export/ranges.py"/>
        <source>The book has no such pages: {given}.</source>
        <translation>Solche Seiten hat das Buch nicht: {given}.</translation>
    </message>
    <message>
        <location filename="export/ranges.py"/>
        <source>Write them as 1-4, 7, cover.</source>
        <translation>So schreiben: 1-4, 7, cover.</translation>
    </message>
    <message>
        <location filename="export/ranges.py"/>
        <source>“{part}” names no pages.</source>
        <translation>„{part}“ benennt keine Seiten.</translation>
    </message>
    <message>
        <location filename="export/room.py"/>
        <source>A picture of a room is {low} to {high} px wide.</source>
        <translation>Ein Bild eines Raums ist {low} bis {high} px breit.</translation>
    </message>
    <message>
        <location filename="export/room.py"/>
        <source>Choose wall art, prints or posters, and suggest it.</source>
        <translation>Wandbilder, Abzüge oder Poster wählen und vorschlagen lassen.</translation>
    </message>
    <message>
        <location filename="export/room.py"/>
        <source>Find it again, or choose another photo.</source>
        <translation>Es wieder suchen, oder ein anderes Foto wählen.</translation>
    </message>
    <message>
        <location filename="export/room.py"/>
        <source>In your photo of the wall nothing of known size is marked.</source>
        <translation>In Ihrem Foto der Wand ist nichts von bekannter Größe markiert.</translation>
    </message>
    <message>
        <location filename="export/room.py"/>
        <source>Mark a sheet, a door or the printed marker in the room preview, or choose a drawn room.</source>
        <translation>In der Raumvorschau ein Blatt, eine Tür oder den gedruckten Marker markieren, oder einen gezeichneten Raum wählen.</translation>
    </message>
    <message>
        <location filename="export/room.py"/>
        <source>There is no room '{scene}'.</source>
        <translation>Es gibt keinen Raum „{scene}“.</translation>
    </message>
    <message>
        <location filename="export/room.py"/>
        <source>There is nothing to hang yet.</source>
        <translation>Noch gibt es nichts aufzuhängen.</translation>
    </message>
    <message>
        <location filename="export/room.py"/>
        <source>{product} hangs on no wall.</source>
        <translation>{product} hängt an keiner Wand.</translation>
    </message>
    <message>
        <location filename="export_command.py"/>
        <source>--contact {item}: no such part.</source>
        <translation>--contact {item}: Diesen Teil gibt es nicht.</translation>
    </message>
    <message>
        <location filename="export_command.py"/>
        <source>--per-page {n}: not from 1 to 200.</source>
        <translation>--per-page {n}: nicht zwischen 1 und 200.</translation>
    </message>
    <message>
        <location filename="export_command.py"/>
        <source>--ppi {n:g}: not from 20 to 2400.</source>
        <translation>--ppi {n:g}: nicht zwischen 20 und 2400.</translation>
    </message>
    <message>
        <location filename="export_command.py"/>
        <source>--quality {n}: not from 50 to 100.</source>
        <translation>--quality {n}: nicht zwischen 50 und 100.</translation>
    </message>
    <message>
        <location filename="export_command.py"/>
        <source>--quantity {n}: give 1 or more.</source>
        <translation>--quantity {n}: 1 oder mehr angeben.</translation>
    </message>
    <message>
        <location filename="export_command.py"/>
        <source>An order holds the whole album.</source>
        <translation>Ein Auftrag enthält das ganze Album.</translation>
    </message>
    <message>
        <location filename="export_command.py"/>
        <source>It takes KEY=VALUE of: {known}.</source>
        <translation>Möglich ist NAME=WERT mit: {known}.</translation>
    </message>
    <message>
        <location filename="export_command.py"/>
        <source>Leave out --pages and --cover.</source>
        <translation>--pages und --cover weglassen.</translation>
    </message>
    <message>
        <location filename="imaging/damage.py"/>
        <source>Copy it again from the camera or a backup, or open it in another program and save it anew.</source>
        <translation>Noch einmal von der Kamera oder einer Sicherung kopieren, oder in einem anderen Programm öffnen und neu speichern.</translation>
    </message>
    <message>
        <location filename="imaging/damage.py"/>
        <source>Copy it again from the camera, the card or a backup.</source>
        <translation>Noch einmal von der Kamera, der Karte oder einer Sicherung kopieren.</translation>
    </message>
    <message>
        <location filename="imaging/damage.py"/>
        <source>about a quarter</source>
        <translation>etwa ein Viertel</translation>
    </message>
    <message>
        <location filename="imaging/damage.py"/>
        <source>about a tenth</source>
        <translation>etwa ein Zehntel</translation>
    </message>
    <message>
        <location filename="imaging/damage.py"/>
        <source>about a third</source>
        <translation>etwa ein Drittel</translation>
    </message>
    <message>
        <location filename="imaging/damage.py"/>
        <source>about half</source>
        <translation>etwa die Hälfte</translation>
    </message>
    <message>
        <location filename="imaging/damage.py"/>
        <source>about three quarters</source>
        <translation>etwa drei Viertel</translation>
    </message>
    <message>
        <location filename="imaging/damage.py"/>
        <source>about two thirds</source>
        <translation>etwa zwei Drittel</translation>
    </message>
    <message>
        <location filename="imaging/damage.py"/>
        <source>nearly all</source>
        <translation>fast alles</translation>
    </message>
    <message>
        <location filename="imaging/damage.py"/>
        <source>the last few rows</source>
        <translation>die letzten paar Zeilen</translation>
    </message>
    <message>
        <location filename="imaging/damage.py"/>
        <source>{name} is cut short (missing {share_word} of the picture).</source>
        <translation>{name} ist abgeschnitten (vom Bild fehlt: {share_word}).</translation>
    </message>
    <message>
        <location filename="imaging/damage.py"/>
        <source>{name} is cut short.</source>
        <translation>{name} ist abgeschnitten.</translation>
    </message>
    <message>
        <location filename="imaging/damage.py"/>
        <source>{name} is cut short: its finer detail is missing.</source>
        <translation>{name} ist abgeschnitten: Die feineren Einzelheiten fehlen.</translation>
    </message>
    <message>
        <location filename="imaging/damage.py"/>
        <source>{name} is damaged: part of its picture data is corrupt.</source>
        <translation>{name} ist beschädigt: Ein Teil der Bilddaten ist unbrauchbar.</translation>
    </message>
    <message>
        <location filename="imaging/decode.py"/>
        <source>Change its permissions.</source>
        <translation>Die Zugriffsrechte ändern.</translation>
    </message>
    <message>
        <location filename="imaging/decode.py"/>
        <source>Develop it in a raw converter and save it as JPEG.</source>
        <translation>In einem RAW-Konverter entwickeln und als JPEG speichern.</translation>
    </message>
    <message>
        <location filename="imaging/decode.py"/>
        <source>Is the drive still connected?</source>
        <translation>Ist das Laufwerk noch verbunden?</translation>
    </message>
    <message>
        <location filename="imaging/decode.py"/>
        <source>Make it smaller, or save it as JPEG, in an image editor.</source>
        <translation>In einer Bildbearbeitung verkleinern oder als JPEG speichern.</translation>
    </message>
    <message>
        <location filename="imaging/decode.py"/>
        <source>Was it moved or renamed?</source>
        <translation>Wurde es verschoben oder umbenannt?</translation>
    </message>
    <message>
        <location filename="imaging/decode.py"/>
        <source>{name} cannot be read: {why}.</source>
        <translation>{name} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <location filename="imaging/decode.py"/>
        <source>{name} has no pixels.</source>
        <translation>{name} hat keine Pixel.</translation>
    </message>
    <message>
        <location filename="imaging/decode.py"/>
        <source>{name} is a folder, not a photo.</source>
        <translation>{name} ist ein Ordner, kein Foto.</translation>
    </message>
    <message>
        <location filename="imaging/decode.py"/>
        <source>{name} is too large ({width} x {height} px, {megapixels} megapixels).</source>
        <translation>{name} ist zu groß ({width} x {height} px, {megapixels} Megapixel).</translation>
    </message>
    <message>
        <location filename="imaging/decode.py"/>
        <source>{name} is {kind} without a preview large enough to print.</source>
        <translation>{name} ist {kind} ohne ein Vorschaubild, das zum Drucken groß genug ist.</translation>
    </message>
    <message>
        <location filename="imaging/decode.py"/>
        <source>{name} may not be read.</source>
        <translation>{name} darf nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="imaging/proofing.py"/>
        <source>Choose an ICC profile for RGB (.icc, .icm).</source>
        <translation>Ein ICC-Profil für RGB wählen (.icc, .icm).</translation>
    </message>
    <message>
        <location filename="imaging/proofing.py"/>
        <source>{name} is no profile of a screen.</source>
        <translation>{name} ist kein Profil eines Bildschirms.</translation>
    </message>
    <message>
        <location filename="imaging/sniff.py"/>
        <source>Leave it out.</source>
        <translation>Weglassen.</translation>
    </message>
    <message>
        <location filename="imaging/sniff.py"/>
        <source>Open it in the program that made it and save it as JPEG.</source>
        <translation>Im Programm öffnen, aus dem es stammt, und als JPEG speichern.</translation>
    </message>
    <message>
        <location filename="imaging/sniff.py"/>
        <source>Save a frame of it as JPEG to print it.</source>
        <translation>Zum Drucken ein Einzelbild daraus als JPEG speichern.</translation>
    </message>
    <message>
        <location filename="imaging/sniff.py"/>
        <source>Save its page as JPEG to print it.</source>
        <translation>Zum Drucken die Seite als JPEG speichern.</translation>
    </message>
    <message>
        <location filename="imaging/sniff.py"/>
        <source>{name} is a video.</source>
        <translation>{name} ist ein Video.</translation>
    </message>
    <message>
        <location filename="imaging/sniff.py"/>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <location filename="imaging/sniff.py"/>
        <source>{name} is no picture but a PDF document.</source>
        <translation>{name} ist kein Bild, sondern ein PDF-Dokument.</translation>
    </message>
    <message>
        <location filename="imaging/sniff.py"/>
        <source>{name} is no picture but {article}{kind}.</source>
        <translation>{name} ist kein Bild, sondern: {article}{kind}.</translation>
    </message>
    <message>
        <location filename="imaging/sniff.py"/>
        <source>{name} is no picture that is known here.</source>
        <translation>{name} ist kein Bild, das hier bekannt ist.</translation>
    </message>
    <message>
        <location filename="imaging/sniff.py"/>
        <source>{name} is of format {kind}, which is not read.</source>
        <translation>{name} hat das Format {kind}, das nicht gelesen wird.</translation>
    </message>
    <message>
        <location filename="imaging/through_pillow.py"/>
        <source>Copy it again from the camera, the card or a backup. Open it in the program that made it and save it as JPEG.</source>
        <translation>Noch einmal von der Kamera, der Karte oder einer Sicherung kopieren. Im Programm öffnen, aus dem es stammt, und als JPEG speichern.</translation>
    </message>
    <message>
        <location filename="imaging/through_pillow.py"/>
        <source>{name} cannot be decoded: it is damaged, or of a rare kind.</source>
        <translation>{name} lässt sich nicht entschlüsseln: Es ist beschädigt oder von seltener Art.</translation>
    </message>
    <message>
        <location filename="imaging/through_pillow.py"/>
        <source>{name} claims more pixels than can be true.</source>
        <translation>{name} gibt mehr Pixel an, als wahr sein können.</translation>
    </message>
    <message>
        <location filename="imaging/through_pillow.py"/>
        <source>{name} needs more memory than there is.</source>
        <translation>{name} braucht mehr Arbeitsspeicher, als da ist.</translation>
    </message>
    <message>
        <location filename="layout/edits.py"/>
        <source>Add photo</source>
        <translation>Foto hinzufügen</translation>
    </message>
    <message>
        <location filename="layout/edits.py"/>
        <source>Place photo</source>
        <translation>Foto platzieren</translation>
    </message>
    <message>
        <location filename="layout/edits.py"/>
        <source>Place photos</source>
        <translation>Fotos platzieren</translation>
    </message>
    <message>
        <location filename="layout/edits.py"/>
        <source>Remove photo</source>
        <translation>Foto entfernen</translation>
    </message>
    <message>
        <location filename="layout/edits.py"/>
        <source>Reset crop</source>
        <translation>Ausschnitt zurücksetzen</translation>
    </message>
    <message>
        <location filename="layout/edits.py"/>
        <source>Suggest these pages again</source>
        <translation>Diese Seiten neu vorschlagen</translation>
    </message>
    <message>
        <location filename="layout/edits.py"/>
        <source>Swap photos</source>
        <translation>Fotos tauschen</translation>
    </message>
    <message>
        <location filename="layout/edits.py"/>
        <source>Take out photos</source>
        <translation>Fotos herausnehmen</translation>
    </message>
    <message>
        <location filename="layout/edits.py"/>
        <source>These photos are on these pages already.</source>
        <translation>Diese Fotos sind schon auf diesen Seiten.</translation>
    </message>
    <message>
        <location filename="layout/edits.py"/>
        <source>This frame has no photo.</source>
        <translation>Dieser Rahmen hat kein Foto.</translation>
    </message>
    <message>
        <location filename="layout/edits.py"/>
        <source>This photo is on these pages already.</source>
        <translation>Dieses Foto ist schon auf diesen Seiten.</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>'{of}' gives no photos.</source>
        <translation>„{of}“ gibt keine Fotos her.</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>'{to}' takes no photos.</source>
        <translation>„{to}“ nimmt keine Fotos auf.</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>All pages are locked.</source>
        <translation>Alle Seiten sind gesperrt.</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>All photos are in the album already.</source>
        <translation>Alle Fotos sind schon im Album.</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>Change product</source>
        <translation>Produkt ändern</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>Delete the frame to leave them empty.</source>
        <translation>Den Rahmen löschen, um sie leer zu lassen.</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>Fewer photos</source>
        <translation>Weniger Fotos</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>Import more photos first.</source>
        <translation>Zuerst mehr Fotos importieren.</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>Lay out arranged pages anew</source>
        <translation>Von Hand gestaltete Seiten neu gestalten</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>More photos</source>
        <translation>Mehr Fotos</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>Suggest the book again</source>
        <translation>Buch neu vorschlagen</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>Take a photo off it, or choose other pages.</source>
        <translation>Ein Foto herunternehmen oder andere Seiten wählen.</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>Take in photos</source>
        <translation>Fotos aufnehmen</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>The cover has no neighbours.</source>
        <translation>Der Umschlag hat keine Nachbarseiten.</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>The pages beside these are locked.</source>
        <translation>Die Seiten daneben sind gesperrt.</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>These pages keep at least one photo.</source>
        <translation>Diese Seiten behalten mindestens ein Foto.</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>Unlock some first.</source>
        <translation>Zuerst einige entsperren.</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>Use unused or neighbour.</source>
        <translation>Möglich sind unused oder neighbour.</translation>
    </message>
    <message>
        <location filename="layout/edits_family.py"/>
        <source>Take the look of an album</source>
        <translation>Aussehen eines Albums übernehmen</translation>
    </message>
    <message>
        <location filename="layout/edits_pieces.py"/>
        <source>A face would come too near to an edge.</source>
        <translation>Ein Gesicht käme einem Rand zu nahe.</translation>
    </message>
    <message>
        <location filename="layout/edits_pieces.py"/>
        <source>Change days</source>
        <translation>Tage ändern</translation>
    </message>
    <message>
        <location filename="layout/edits_pieces.py"/>
        <source>Change edges</source>
        <translation>Kanten ändern</translation>
    </message>
    <message>
        <location filename="layout/edits_pieces.py"/>
        <source>Choose a calendar in Change product.</source>
        <translation>In „Produkt wechseln“ einen Kalender wählen.</translation>
    </message>
    <message>
        <location filename="layout/edits_pieces.py"/>
        <source>Choose one of these.</source>
        <translation>Eines davon wählen.</translation>
    </message>
    <message>
        <location filename="layout/edits_pieces.py"/>
        <source>Let the edges mirror the picture, or choose another photo.</source>
        <translation>Die Kanten das Bild spiegeln lassen, oder ein anderes Foto wählen.</translation>
    </message>
    <message>
        <location filename="layout/edits_pieces.py"/>
        <source>Nothing of this picture folds round an edge.</source>
        <translation>Von diesem Bild liegt nichts um eine Kante.</translation>
    </message>
    <message>
        <location filename="layout/edits_pieces.py"/>
        <source>Something on this page is locked.</source>
        <translation>Auf dieser Seite ist etwas gesperrt.</translation>
    </message>
    <message>
        <location filename="layout/edits_pieces.py"/>
        <source>The edges of panels show the picture or a colour.</source>
        <translation>Die Kanten von Tafeln zeigen das Bild oder eine Farbe.</translation>
    </message>
    <message>
        <location filename="layout/edits_pieces.py"/>
        <source>The edges of pieces are mirrored or drawn out.</source>
        <translation>Die Kanten der Stücke sind gespiegelt oder ausgezogen.</translation>
    </message>
    <message>
        <location filename="layout/edits_pieces.py"/>
        <source>This is no calendar.</source>
        <translation>Das ist kein Kalender.</translation>
    </message>
    <message>
        <location filename="layout/edits_pieces.py"/>
        <source>This page cannot be turned.</source>
        <translation>Diese Seite lässt sich nicht drehen.</translation>
    </message>
    <message>
        <location filename="layout/edits_pieces.py"/>
        <source>Turn page</source>
        <translation>Seite drehen</translation>
    </message>
    <message>
        <location filename="layout/edits_spreads.py"/>
        <source>Choose the pages before them.</source>
        <translation>Die Seiten davor wählen.</translation>
    </message>
    <message>
        <location filename="layout/edits_spreads.py"/>
        <source>Drag a photo onto the cover to show it there.</source>
        <translation>Ein Foto auf den Umschlag ziehen, um es dort zu zeigen.</translation>
    </message>
    <message>
        <location filename="layout/edits_spreads.py"/>
        <source>Merge pages</source>
        <translation>Seiten zusammenlegen</translation>
    </message>
    <message>
        <location filename="layout/edits_spreads.py"/>
        <source>Move its photos to other pages instead.</source>
        <translation>Stattdessen die Fotos auf andere Seiten verschieben.</translation>
    </message>
    <message>
        <location filename="layout/edits_spreads.py"/>
        <source>Move photos to other pages</source>
        <translation>Fotos auf andere Seiten verschieben</translation>
    </message>
    <message>
        <location filename="layout/edits_spreads.py"/>
        <source>Photos move between inner pages.</source>
        <translation>Fotos wandern zwischen Innenseiten.</translation>
    </message>
    <message>
        <location filename="layout/edits_spreads.py"/>
        <source>Place the cover's photo there from the panel.</source>
        <translation>Das Umschlagfoto aus der Fotoleiste dorthin legen.</translation>
    </message>
    <message>
        <location filename="layout/edits_spreads.py"/>
        <source>Put more photos on these pages first.</source>
        <translation>Zuerst mehr Fotos auf diese Seiten legen.</translation>
    </message>
    <message>
        <location filename="layout/edits_spreads.py"/>
        <source>Split pages</source>
        <translation>Seiten aufteilen</translation>
    </message>
    <message>
        <location filename="layout/edits_spreads.py"/>
        <source>There are no pages after these.</source>
        <translation>Nach diesen kommen keine Seiten.</translation>
    </message>
    <message>
        <location filename="layout/edits_spreads.py"/>
        <source>There are too few photos to split.</source>
        <translation>Zum Aufteilen sind es zu wenige Fotos.</translation>
    </message>
    <message>
        <location filename="layout/edits_spreads.py"/>
        <source>These photos are on those pages already.</source>
        <translation>Diese Fotos sind schon auf jenen Seiten.</translation>
    </message>
    <message>
        <location filename="layout/edits_spreads.py"/>
        <source>merged</source>
        <translation>zusammengelegt</translation>
    </message>
    <message>
        <location filename="layout/edits_spreads.py"/>
        <source>split</source>
        <translation>aufgeteilt</translation>
    </message>
    <message>
        <location filename="layout/edits_table.py"/>
        <source>Change names</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <location filename="layout/edits_table.py"/>
        <source>Change the back</source>
        <translation>Rückseite ändern</translation>
    </message>
    <message>
        <location filename="layout/edits_table.py"/>
        <source>Choose place cards or envelopes in Change product.</source>
        <translation>In „Produkt wechseln“ Tischkarten oder Umschläge wählen.</translation>
    </message>
    <message>
        <location filename="layout/edits_table.py"/>
        <source>Only place cards, numbers of tables and envelopes are alike.</source>
        <translation>Nur Tischkarten, Tischnummern und Umschläge gleichen einander.</translation>
    </message>
    <message>
        <location filename="layout/edits_table.py"/>
        <source>There are no names in the list.</source>
        <translation>In der Liste stehen keine Namen.</translation>
    </message>
    <message>
        <location filename="layout/edits_table.py"/>
        <source>This does not fold into a tent.</source>
        <translation>Das wird nicht zum Aufsteller gefaltet.</translation>
    </message>
    <message>
        <location filename="layout/edits_table.py"/>
        <source>This product has no names.</source>
        <translation>Dieses Produkt hat keine Namen.</translation>
    </message>
    <message>
        <location filename="layout/edits_table.py"/>
        <source>Use this design on all</source>
        <translation>Diese Gestaltung für alle</translation>
    </message>
    <message>
        <location filename="layout/edits_table.py"/>
        <source>Write one in each line.</source>
        <translation>In jede Zeile einen schreiben.</translation>
    </message>
    <message>
        <location filename="layout/edits_wall.py"/>
        <source>Change the size</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <location filename="layout/edits_wall.py"/>
        <source>Change the wall</source>
        <translation>Wand ändern</translation>
    </message>
    <message>
        <location filename="layout/edits_wall.py"/>
        <source>Hang by the rules</source>
        <translation>Nach den Regeln hängen</translation>
    </message>
    <message>
        <location filename="layout/edits_wall.py"/>
        <source>This piece is locked.</source>
        <translation>Dieses Stück ist gesperrt.</translation>
    </message>
    <message>
        <location filename="layout/edits_wall.py"/>
        <source>Turn the piece</source>
        <translation>Stück drehen</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>'{by}' is no order of photos.</source>
        <translation>„{by}“ ist keine Reihenfolge von Fotos.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>A cover has one photo.</source>
        <translation>Ein Umschlag hat ein Foto.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>A cover is filled by its designs.</source>
        <translation>Ein Umschlag wird von seinen Entwürfen gefüllt.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>A cover's photo stands alone.</source>
        <translation>Das Foto eines Umschlags steht allein.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Choose one of the other layouts.</source>
        <translation>Eine der anderen Gestaltungen wählen.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Choose pages of that shape with as many photos.</source>
        <translation>Seiten dieser Form mit ebenso vielen Fotos wählen.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Choose two photos of the inner pages.</source>
        <translation>Zwei Fotos der Innenseiten wählen.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Choose two photos.</source>
        <translation>Zwei Fotos wählen.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Fill these pages</source>
        <translation>Diese Seiten füllen</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Keep together</source>
        <translation>Zusammenhalten</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Make photos of a spread the largest.</source>
        <translation>Fotos einer Doppelseite zum größten machen.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Make this the largest</source>
        <translation>Dieses zum größten machen</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Move photo to other pages</source>
        <translation>Foto auf andere Seiten verschieben</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Order of photos</source>
        <translation>Reihenfolge der Fotos</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Photos or words of these pages are locked.</source>
        <translation>Fotos oder Texte dieser Seiten sind gesperrt.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Place some first.</source>
        <translation>Zuerst welche platzieren.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>The layout '{name}' is for {n} photo on other pages.</source>
        <translation>Die Gestaltung „{name}“ ist für {n} Foto auf anderen Seiten.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>The layout '{name}' is for {n} photos on other pages.</source>
        <translation>Die Gestaltung „{name}“ ist für {n} Fotos auf anderen Seiten.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>There are no photos on these pages.</source>
        <translation>Auf diesen Seiten sind keine Fotos.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>These photos do not suit the layout '{name}': faces would be cut, or much of a photo.</source>
        <translation>Diese Fotos passen nicht zur Gestaltung „{name}“: Gesichter oder viel von einem Foto würden abgeschnitten.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>These two frames hold the same photo.</source>
        <translation>Beide Rahmen enthalten dasselbe Foto.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>This photo is on those pages already.</source>
        <translation>Dieses Foto ist schon auf jenen Seiten.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Try it with other photos.</source>
        <translation>Mit anderen Fotos versuchen.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Use a kept layout</source>
        <translation>Eigene Gestaltung verwenden</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Use time, name or own.</source>
        <translation>Möglich sind time, name oder own.</translation>
    </message>
    <message>
        <location filename="layout/handmade.py"/>
        <source>A kept layout has at most {most_slots} photos.</source>
        <translation>Eine eigene Gestaltung hat höchstens {most_slots} Fotos.</translation>
    </message>
    <message>
        <location filename="layout/handmade.py"/>
        <source>Delete it.</source>
        <translation>Löschen.</translation>
    </message>
    <message>
        <location filename="layout/handmade.py"/>
        <source>Delete this layout, or mend its file.</source>
        <translation>Diese Gestaltung löschen oder ihre Datei berichtigen.</translation>
    </message>
    <message>
        <location filename="layout/handmade.py"/>
        <source>Keep that of a spread.</source>
        <translation>Die einer Doppelseite aufheben.</translation>
    </message>
    <message>
        <location filename="layout/handmade.py"/>
        <source>Kept layouts: {known}.</source>
        <translation>Eigene Gestaltungen: {known}.</translation>
    </message>
    <message>
        <location filename="layout/handmade.py"/>
        <source>Place some, then keep the layout.</source>
        <translation>Welche platzieren, dann die Gestaltung aufheben.</translation>
    </message>
    <message>
        <location filename="layout/handmade.py"/>
        <source>The layout of a cover cannot be kept.</source>
        <translation>Die Gestaltung eines Umschlags lässt sich nicht aufheben.</translation>
    </message>
    <message>
        <location filename="layout/handmade.py"/>
        <source>There is no kept layout '{template_id}'.</source>
        <translation>Es gibt keine eigene Gestaltung „{template_id}“.</translation>
    </message>
    <message>
        <location filename="layout/handmade.py"/>
        <source>{name} is too large for a layout.</source>
        <translation>{name} ist zu groß für eine Gestaltung.</translation>
    </message>
    <message>
        <location filename="layout/pieces/envelopes.py"/>
        <source>Take fewer at once.</source>
        <translation>Weniger auf einmal nehmen.</translation>
    </message>
    <message>
        <location filename="layout/pieces/envelopes.py"/>
        <source>There are {n} names; this product takes {most}.</source>
        <translation>Es sind {n} Namen; dieses Produkt nimmt {most}.</translation>
    </message>
    <message>
        <location filename="layout/pieces/gallery.py"/>
        <source>Choose other sizes, or another number of pieces.</source>
        <translation>Andere Größen wählen, oder eine andere Zahl von Stücken.</translation>
    </message>
    <message>
        <location filename="layout/pieces/gallery.py"/>
        <source>No group of {count} pieces fits this wall.</source>
        <translation>Keine Gruppe von {count} Stücken passt an diese Wand.</translation>
    </message>
    <message>
        <location filename="layout/pieces/job.py"/>
        <source>Import some photos first.</source>
        <translation>Zuerst Fotos importieren.</translation>
    </message>
    <message>
        <location filename="layout/pieces/job.py"/>
        <source>There are no photos to lay out.</source>
        <translation>Es gibt keine Fotos zum Gestalten.</translation>
    </message>
    <message>
        <location filename="layout/style.py"/>
        <source>There is no style '{style_id}'.</source>
        <translation>Den Stil „{style_id}“ gibt es nicht.</translation>
    </message>
    <message>
        <location filename="layout/style_file.py"/>
        <source>Add the table.</source>
        <translation>Die Tabelle hinzufügen.</translation>
    </message>
    <message>
        <location filename="layout/style_file.py"/>
        <source>Correct the style file.</source>
        <translation>Die Stildatei berichtigen.</translation>
    </message>
    <message>
        <location filename="layout/style_file.py"/>
        <source>{name}: [{table}] is missing or not a table.</source>
        <translation>{name}: [{table}] fehlt oder ist keine Tabelle.</translation>
    </message>
    <message>
        <location filename="layout/wall/hanging.py"/>
        <source>Choose fewer pieces.</source>
        <translation>Weniger Stücke wählen.</translation>
    </message>
    <message>
        <location filename="layout/wall/hanging.py"/>
        <source>There are {n} photos for {count} pieces.</source>
        <translation>Es gibt {n} Fotos für {count} Stücke.</translation>
    </message>
    <message>
        <location filename="occasions/baby.toml"/>
        <source>Baby</source>
        <translation>Baby</translation>
    </message>
    <message>
        <location filename="occasions/baby.toml"/>
        <source>Soft corners and colour, small enough for small hands.</source>
        <translation>Weiche Ecken und Farben, klein genug für kleine Hände.</translation>
    </message>
    <message>
        <location filename="occasions/birthday.toml"/>
        <source>A square book, quickly made, as a present.</source>
        <translation>Ein quadratisches Buch, schnell gemacht, als Geschenk.</translation>
    </message>
    <message>
        <location filename="occasions/family.toml"/>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <location filename="occasions/family.toml"/>
        <source>Photos with a line of words below, as in the albums of old.</source>
        <translation>Fotos mit einer Zeile darunter, wie in alten Alben.</translation>
    </message>
    <message>
        <location filename="occasions/portfolio.toml"/>
        <source>One or two photos a page, with a gallery's calm.</source>
        <translation>Ein, zwei Fotos je Seite, ruhig wie in einer Galerie.</translation>
    </message>
    <message>
        <location filename="occasions/portfolio.toml"/>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <location filename="occasions/travel.toml"/>
        <source>Travel</source>
        <translation>Reise</translation>
    </message>
    <message>
        <location filename="occasions/travel.toml"/>
        <source>Wide views to the edge of the page, places as chapters.</source>
        <translation>Weite Blicke bis an den Seitenrand, Orte als Kapitel.</translation>
    </message>
    <message>
        <location filename="occasions/wedding.toml"/>
        <source>Large pictures on white, room for the great moments.</source>
        <translation>Große Bilder auf Weiß, Raum für die großen Momente.</translation>
    </message>
    <message>
        <location filename="occasions/wedding.toml"/>
        <source>Wedding</source>
        <translation>Hochzeit</translation>
    </message>
    <message>
        <location filename="occasions/year.toml"/>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <location filename="occasions/year.toml"/>
        <source>Many photos, twelve months, everyone in it.</source>
        <translation>Viele Fotos, zwölf Monate, alle dabei.</translation>
    </message>
    <message>
        <location filename="pdf_command.py"/>
        <source>--mb-max {n:g}: not from 1 to 100000.</source>
        <translation>--mb-max {n:g}: nicht zwischen 1 und 100000.</translation>
    </message>
    <message>
        <location filename="pdf_command.py"/>
        <source>--ppi-max {n:g}: not from 72 to 2400.</source>
        <translation>--ppi-max {n:g}: nicht zwischen 72 und 2400.</translation>
    </message>
    <message>
        <location filename="photos/database.py"/>
        <source>Check the folder's permissions and space.</source>
        <translation>Zugriffsrechte und Platz des Ordners prüfen.</translation>
    </message>
    <message>
        <location filename="photos/database.py"/>
        <source>The folder {folder} cannot be made: {why}.</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen: {why}.</translation>
    </message>
    <message>
        <location filename="photos/database.py"/>
        <source>The photo library {file} cannot be opened: {why}.</source>
        <translation>Die Fotobibliothek {file} lässt sich nicht öffnen: {why}.</translation>
    </message>
    <message>
        <location filename="photos/erasing.py"/>
        <source>Check its permissions, or delete it yourself.</source>
        <translation>Die Zugriffsrechte prüfen oder selbst löschen.</translation>
    </message>
    <message>
        <location filename="photos/erasing.py"/>
        <source>Close other windows of albumapp, and forget again.</source>
        <translation>Andere Fenster von albumapp schließen und noch einmal vergessen lassen.</translation>
    </message>
    <message>
        <location filename="photos/erasing.py"/>
        <source>Close other windows of albumapp.</source>
        <translation>Andere Fenster von albumapp schließen.</translation>
    </message>
    <message>
        <location filename="photos/erasing.py"/>
        <source>Faces could not be erased from {name}: {why}.</source>
        <translation>Gesichter ließen sich aus {name} nicht löschen: {why}.</translation>
    </message>
    <message>
        <location filename="photos/erasing.py"/>
        <source>{name} cannot be deleted: {why}.</source>
        <translation>{name} lässt sich nicht löschen: {why}.</translation>
    </message>
    <message>
        <location filename="photos/identity.py"/>
        <source>{name} cannot be read.</source>
        <translation>{name} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="photos/scan.py"/>
        <source>Check the name, or connect the drive that it is on.</source>
        <translation>Den Namen prüfen oder das Laufwerk anschließen.</translation>
    </message>
    <message>
        <location filename="photos/scan.py"/>
        <source>Rename the file.</source>
        <translation>Die Datei umbenennen.</translation>
    </message>
    <message>
        <location filename="photos/scan.py"/>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <location filename="photos/scan.py"/>
        <source>{given} is not there.</source>
        <translation>{given} ist nicht da.</translation>
    </message>
    <message>
        <location filename="photos/scan.py"/>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>{name} lässt sich nicht lesen: {strerror}.</translation>
    </message>
    <message>
        <location filename="photos/scan.py"/>
        <source>{name} has a name that is no text.</source>
        <translation>Der Name von {name} ist kein Text.</translation>
    </message>
    <message>
        <location filename="photos/xmp.py"/>
        <source>Choose a folder that may be written to and has room.</source>
        <translation>Einen Ordner wählen, in den geschrieben werden darf und der Platz hat.</translation>
    </message>
    <message>
        <location filename="photos/xmp.py"/>
        <source>Give a name that ends in .xmp.</source>
        <translation>Einen Namen mit der Endung .xmp angeben.</translation>
    </message>
    <message>
        <location filename="photos/xmp.py"/>
        <source>Give another name.</source>
        <translation>Einen anderen Namen angeben.</translation>
    </message>
    <message>
        <location filename="photos/xmp.py"/>
        <source>Move it away, and names are written to a new one.</source>
        <translation>Beiseite legen, dann werden Namen in eine neue geschrieben.</translation>
    </message>
    <message>
        <location filename="photos/xmp.py"/>
        <source>{name} cannot be written to {folder}: {why}.</source>
        <translation>{name} lässt sich nicht nach {folder} schreiben: {why}.</translation>
    </message>
    <message>
        <location filename="photos/xmp.py"/>
        <source>{name} holds no metadata of a photo.</source>
        <translation>{name} enthält keine Metadaten eines Fotos.</translation>
    </message>
    <message>
        <location filename="photos/xmp.py"/>
        <source>{name} is no sidecar that can be read.</source>
        <translation>{name} ist keine lesbare Begleitdatei.</translation>
    </message>
    <message>
        <location filename="photos/xmp.py"/>
        <source>{name} is no sidecar.</source>
        <translation>{name} ist keine Begleitdatei.</translation>
    </message>
    <message>
        <location filename="preflight/album_book.py"/>
        <source>Add pages, or delete some.</source>
        <translation>Seiten hinzufügen, oder einige löschen.</translation>
    </message>
    <message>
        <location filename="preflight/album_book.py"/>
        <source>Add pages.</source>
        <translation>Seiten hinzufügen.</translation>
    </message>
    <message>
        <location filename="preflight/album_book.py"/>
        <source>Delete pages, or choose another product.</source>
        <translation>Seiten löschen, oder ein anderes Produkt wählen.</translation>
    </message>
    <message>
        <location filename="preflight/album_book.py"/>
        <source>Fit the cover to the pages.</source>
        <translation>Den Umschlag den Seiten anpassen.</translation>
    </message>
    <message>
        <location filename="preflight/album_book.py"/>
        <source>Fit the page count</source>
        <translation>Die Seitenzahl anpassen</translation>
    </message>
    <message>
        <location filename="preflight/album_book.py"/>
        <source>Take it off the spine</source>
        <translation>Vom Rücken nehmen</translation>
    </message>
    <message>
        <location filename="preflight/album_book.py"/>
        <source>Take the words off, or add pages.</source>
        <translation>Den Text wegnehmen, oder Seiten hinzufügen.</translation>
    </message>
    <message>
        <location filename="preflight/album_book.py"/>
        <source>The book has {pages} pages; this product needs at least {least}.</source>
        <translation>Das Buch hat {pages} Seiten; dieses Produkt braucht mindestens {least}.</translation>
    </message>
    <message>
        <location filename="preflight/album_book.py"/>
        <source>The book has {pages} pages; this product takes at most {most}.</source>
        <translation>Das Buch hat {pages} Seiten; dieses Produkt nimmt höchstens {most}.</translation>
    </message>
    <message>
        <location filename="preflight/album_book.py"/>
        <source>The book has {pages} pages; this product's pages come in steps of {step}.</source>
        <translation>Das Buch hat {pages} Seiten; bei diesem Produkt geht es in Schritten von {step}.</translation>
    </message>
    <message>
        <location filename="preflight/album_book.py"/>
        <source>The spine is {spine:.1f} mm; this printer allows words on it from {least:.1f} mm on.</source>
        <translation>Der Rücken ist {spine:.1f} mm breit; Text erlaubt diese Druckerei ab {least:.1f} mm.</translation>
    </message>
    <message>
        <location filename="preflight/album_book.py"/>
        <source>The spine of the cover is {spine:.1f} mm; for {pages} pages it should be {right:.1f} mm.</source>
        <translation>Der Rücken des Umschlags ist {spine:.1f} mm breit; bei {pages} Seiten sollten es {right:.1f} mm sein.</translation>
    </message>
    <message>
        <location filename="preflight/album_book.py"/>
        <source>This printer allows words on the spine from {fewest} pages on.</source>
        <translation>Text auf dem Rücken erlaubt diese Druckerei ab {fewest} Seiten.</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>A face is so near the line that it is cut along that it may be cut.</source>
        <translation>Ein Gesicht ist so nah an der Schneidelinie, dass es angeschnitten werden kann.</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>Choose Names of guests in the menu Insert, or write it here.</source>
        <translation>Im Menü „Einfügen“ „Namen der Gäste“ wählen, oder hier schreiben.</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>Keep the faces clear</source>
        <translation>Gesichter freihalten</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>Move it further in, or make it smaller.</source>
        <translation>Weiter nach innen schieben, oder kleiner machen.</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>Move it further in.</source>
        <translation>Weiter nach innen rücken.</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>Move it in</source>
        <translation>Nach innen rücken</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>Move the photo in its frame, or make it smaller.</source>
        <translation>Das Foto im Rahmen verschieben, oder kleiner machen.</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>Nobody's name is on this card yet.</source>
        <translation>Auf dieser Karte steht noch kein Name.</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>The day and the place are not written yet.</source>
        <translation>Tag und Ort stehen noch nicht da.</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>The text “{start}” is near the edge of its card.</source>
        <translation>Der Text „{start}“ ist nah am Rand seiner Karte.</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>The text “{start}” is too near the line that it is cut along.</source>
        <translation>Der Text „{start}“ ist zu nah an der Schneidelinie.</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>The text “{start}” reaches over the edge of its card.</source>
        <translation>Der Text „{start}“ reicht über den Rand seiner Karte.</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>The text “{start}” reaches over the line that it is cut along.</source>
        <translation>Der Text „{start}“ reicht über die Schneidelinie.</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>This card has no name.</source>
        <translation>Diese Karte hat keinen Namen.</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>Write them in place of these words.</source>
        <translation>Sie anstelle dieser Worte schreiben.</translation>
    </message>
    <message>
        <location filename="preflight/album_edges.py"/>
        <source>A line is {width:.2f} points thin; the printer holds {least:.2f} points.</source>
        <translation>Eine Linie ist nur {width:.2f} Punkt dick; die Druckerei hält {least:.2f} Punkt.</translation>
    </message>
    <message>
        <location filename="preflight/album_edges.py"/>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="preflight/album_edges.py"/>
        <source>Extend it to the edge, or move it further in.</source>
        <translation>Bis zum Rand ziehen, oder weiter nach innen rücken.</translation>
    </message>
    <message>
        <location filename="preflight/album_edges.py"/>
        <source>Extend it, else white may show at the cut.</source>
        <translation>Größer ziehen, sonst kann am Schnitt Weiß stehen.</translation>
    </message>
    <message>
        <location filename="preflight/album_edges.py"/>
        <source>Make it thicker.</source>
        <translation>Dicker machen.</translation>
    </message>
    <message>
        <location filename="preflight/album_edges.py"/>
        <source>Move it onto the page, or delete it.</source>
        <translation>Auf die Seite rücken, oder löschen.</translation>
    </message>
    <message>
        <location filename="preflight/album_edges.py"/>
        <source>Thicken the line</source>
        <translation>Linie verstärken</translation>
    </message>
    <message>
        <location filename="preflight/album_edges.py"/>
        <source>This lies beside the page and will not be printed.</source>
        <translation>Das liegt neben der Seite und wird nicht gedruckt.</translation>
    </message>
    <message>
        <location filename="preflight/album_edges.py"/>
        <source>This picture ends {gap:.1f} mm from the edge: it looks as if it should reach it.</source>
        <translation>Dieses Bild endet {gap:.1f} mm vor dem Rand: Es sieht aus, als sollte es ihn erreichen.</translation>
    </message>
    <message>
        <location filename="preflight/album_edges.py"/>
        <source>This picture reaches the edge of the page, but not {bleed:.0f} mm beyond it.</source>
        <translation>Dieses Bild reicht bis zum Rand der Seite, aber nicht {bleed:.0f} mm darüber hinaus.</translation>
    </message>
    <message>
        <location filename="preflight/album_faces.py"/>
        <source>A face is cut off by its frame.</source>
        <translation>Ein Gesicht wird von seinem Rahmen abgeschnitten.</translation>
    </message>
    <message>
        <location filename="preflight/album_faces.py"/>
        <source>A face is in the fold or close to it.</source>
        <translation>Ein Gesicht liegt im Falz oder dicht daran.</translation>
    </message>
    <message>
        <location filename="preflight/album_faces.py"/>
        <source>A face is on the spine or close to it.</source>
        <translation>Ein Gesicht liegt auf dem Rücken oder dicht daran.</translation>
    </message>
    <message>
        <location filename="preflight/album_faces.py"/>
        <source>A face is parted by the gap between two panels.</source>
        <translation>Ein Gesicht wird von der Lücke zwischen zwei Tafeln geteilt.</translation>
    </message>
    <message>
        <location filename="preflight/album_faces.py"/>
        <source>A face is so near the edge that it folds round the board.</source>
        <translation>Ein Gesicht liegt so nah am Rand, dass es um die Pappe geschlagen wird.</translation>
    </message>
    <message>
        <location filename="preflight/album_faces.py"/>
        <source>A face is so near the edge that it may be cut.</source>
        <translation>Ein Gesicht liegt so nah am Rand, dass es angeschnitten werden kann.</translation>
    </message>
    <message>
        <location filename="preflight/album_faces.py"/>
        <source>Move the photo in its frame, or the frame on the page.</source>
        <translation>Das Foto im Rahmen verschieben, oder den Rahmen auf der Seite.</translation>
    </message>
    <message>
        <location filename="preflight/album_family.py"/>
        <source>Choose another photo, or leave it so.</source>
        <translation>Ein anderes Foto wählen, oder so lassen.</translation>
    </message>
    <message>
        <location filename="preflight/album_family.py"/>
        <source>{name} hangs already in “{album}”.</source>
        <translation>{name} hängt schon in „{album}“.</translation>
    </message>
    <message>
        <location filename="preflight/album_grounds.py"/>
        <source>Blur it more, zoom in less, or use it on one page.</source>
        <translation>Stärker weichzeichnen, weniger vergrößern oder nur auf einer Seite verwenden.</translation>
    </message>
    <message>
        <location filename="preflight/album_grounds.py"/>
        <source>Plug in its drive, or relink it.</source>
        <translation>Das Laufwerk anschließen oder neu verknüpfen.</translation>
    </message>
    <message>
        <location filename="preflight/album_grounds.py"/>
        <source>{name}, behind these pages, is missing.</source>
        <translation>{name}, hinter diesen Seiten, fehlt.</translation>
    </message>
    <message>
        <location filename="preflight/album_grounds.py"/>
        <source>{name}, behind these pages, will look soft: {ppi:.0f} of {least:.0f} pixels per inch.</source>
        <translation>{name}, hinter diesen Seiten, wird unscharf aussehen: {ppi:.0f} von {least:.0f} Pixeln je Zoll.</translation>
    </message>
    <message>
        <location filename="preflight/album_inks.py"/>
        <source>A colour takes {ink:.0f} % of ink; this printer allows {limit:.0f} %.</source>
        <translation>Eine Farbe hat {ink:.0f} % Farbauftrag; diese Druckerei erlaubt {limit:.0f} %.</translation>
    </message>
    <message>
        <location filename="preflight/album_inks.py"/>
        <source>Choose a lighter colour.</source>
        <translation>Eine hellere Farbe wählen.</translation>
    </message>
    <message>
        <location filename="preflight/album_inks.py"/>
        <source>The colour behind these pages takes {ink:.0f} % of ink; this printer allows {limit:.0f} %.</source>
        <translation>Die Farbe hinter diesen Seiten hat {ink:.0f} % Farbauftrag; diese Druckerei erlaubt {limit:.0f} %.</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>A frame is empty.</source>
        <translation>Ein Rahmen ist leer.</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>Delete the frame</source>
        <translation>Rahmen löschen</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>Delete these pages</source>
        <translation>Diese Seiten löschen</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>Drop a photo on it, or delete it.</source>
        <translation>Ein Foto darauf ziehen oder ihn löschen.</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>Import it again: it then takes its place in the album.</source>
        <translation>Neu importieren: Es nimmt dann seinen Platz im Album ein.</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>Lighten it</source>
        <translation>Aufhellen</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>Lighten it, or see its soft proof.</source>
        <translation>Aufhellen, oder im Softproof ansehen.</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>Make it smaller, or choose another photo of the moment.</source>
        <translation>Kleiner machen, oder ein anderes Foto des Augenblicks wählen.</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>Make it smaller, or show more of it.</source>
        <translation>Kleiner machen oder mehr davon zeigen.</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>Put photos on them, or delete the pages.</source>
        <translation>Fotos darauf legen oder die Seiten löschen.</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>Show more of it</source>
        <translation>Mehr davon zeigen</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>Take its finer sibling</source>
        <translation>Das feinere Schwesterbild nehmen</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>Take one of them out, if you did not mean it.</source>
        <translation>Eines herausnehmen, falls es nicht so gemeint war.</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>Take this one out</source>
        <translation>Dieses herausnehmen</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>The file of {name} holds another picture than when it was imported.</source>
        <translation>Die Datei von {name} enthält ein anderes Bild als beim Import.</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>These pages are blank.</source>
        <translation>Diese Seiten sind leer.</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>{name} is in the album more than once.</source>
        <translation>{name} ist mehr als einmal im Album.</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>{name} is not sharp, and at this size it shows.</source>
        <translation>{name} ist nicht scharf, und in dieser Größe sieht man es.</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>{name} may print darker than on your screen.</source>
        <translation>{name} kann dunkler gedruckt werden, als der Bildschirm es zeigt.</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>{name} will look soft: {ppi:.0f} of {least:.0f} pixels per inch.</source>
        <translation>{name} wird unscharf aussehen: {ppi:.0f} von {least:.0f} Pixeln je Zoll.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Choose a lighter or a darker colour for it.</source>
        <translation>Eine hellere oder dunklere Farbe dafür wählen.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Install a font that has them, or write them otherwise.</source>
        <translation>Eine Schrift installieren, die sie hat, oder anders schreiben.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Make it black</source>
        <translation>Schwarz machen</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Make it large enough</source>
        <translation>Groß genug machen</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Make it larger, or black.</source>
        <translation>Größer machen, oder schwarz.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Make it white</source>
        <translation>Weiß machen</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Make its box fit</source>
        <translation>Den Kasten passend machen</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Make the box larger or the text smaller.</source>
        <translation>Das Feld vergrößern oder den Text verkleinern.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Make the text fit</source>
        <translation>Den Text passend machen</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Move it to one side.</source>
        <translation>Auf eine Seite rücken.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>No font here has the letters “{letters}”: they print as boxes.</source>
        <translation>Keine Schrift hier hat die Zeichen „{letters}“: Sie werden als Kästchen gedruckt.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Nothing is known here of: {fillers}.</source>
        <translation>Dazu ist hier nichts bekannt: {fillers}.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Nothing needs doing; choose another font if the text should be found in the PDF.</source>
        <translation>Zu tun ist nichts; eine andere Schrift wählen, wenn der Text im PDF auffindbar sein soll.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Print it in black alone</source>
        <translation>Nur mit Schwarz drucken</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Print it in black ink alone.</source>
        <translation>Nur mit schwarzer Farbe drucken.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Shorten them, or make the box of the month larger.</source>
        <translation>Kürzer fassen, oder den Kasten des Monats größer machen.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>The font {font} may not go into files: its letters are printed as drawings.</source>
        <translation>Die Schrift {font} darf nicht in Dateien: Ihre Buchstaben werden als Zeichnung gedruckt.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>The text “{start}” is black made of all inks: its edges may blur.</source>
        <translation>Der Text „{start}“ ist ein Schwarz aus allen Farben: Seine Kanten können verschwimmen.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>The text “{start}” is hard to read on what it stands on.</source>
        <translation>Der Text „{start}“ ist auf seinem Untergrund schwer zu lesen.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>The text “{start}” is smaller than {least:.0f} points.</source>
        <translation>Der Text „{start}“ ist kleiner als {least:.0f} Punkt.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>The text “{start}” is too near the edge: it may be cut.</source>
        <translation>Der Text „{start}“ ist zu nah am Rand: Er kann angeschnitten werden.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>The text “{start}” is white or coloured and smaller than {least:.0f} points: it may blur.</source>
        <translation>Der Text „{start}“ ist weiß oder farbig und kleiner als {least:.0f} Punkt: Er kann verschwimmen.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>The text “{start}” reaches over the edge: it will be cut.</source>
        <translation>Der Text „{start}“ reicht über den Rand: Er wird angeschnitten.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>The text “{start}” runs across the edge of the spine.</source>
        <translation>Der Text „{start}“ läuft über die Kante des Rückens.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>The text “{start}” runs across the fold.</source>
        <translation>Der Text „{start}“ läuft über den Falz.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>The text “{start}…” does not fit its box.</source>
        <translation>Der Text „{start}…“ passt nicht in sein Feld.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>The words of a day do not fit its cell: they are cut off.</source>
        <translation>Die Worte eines Tages passen nicht in sein Feld: Sie werden abgeschnitten.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Write it, or take it out of the text.</source>
        <translation>Selbst schreiben oder aus dem Text nehmen.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>A face is behind the mat, or close to its edge.</source>
        <translation>Ein Gesicht ist hinter dem Passepartout oder nah an dessen Rand.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>A face is so near the edge that it folds round the bars.</source>
        <translation>Ein Gesicht ist so nah am Rand, dass es um die Leisten gefaltet wird.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>A head is so near the edge that the mirrored side shows it once more.</source>
        <translation>Ein Kopf ist so nah am Rand, dass die gespiegelte Seite ihn noch einmal zeigt.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>A piece of {w:.0f} × {h:.0f} mm cannot be bought.</source>
        <translation>Ein Stück von {w:.0f} × {h:.0f} mm gibt es nicht zu kaufen.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>Choose one of the product's sizes.</source>
        <translation>Eine der Größen des Produkts wählen.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>Choose other sizes, more pieces or fewer.</source>
        <translation>Andere Größen wählen, mehr Stücke oder weniger.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>Draw the edges out</source>
        <translation>Kanten ausziehen</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>Draw the edges out instead, or move the photo in its frame.</source>
        <translation>Die Kanten stattdessen ausziehen, oder das Foto in seinem Rahmen verschieben.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>Drop photos on it.</source>
        <translation>Fotos darauf ablegen.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>Let the program hang them, or move them yourself.</source>
        <translation>Das Programm hängen lassen, oder selbst verschieben.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>Move it onto the wall, or make the wall larger.</source>
        <translation>Es auf die Wand schieben, oder die Wand größer machen.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>Move one of them.</source>
        <translation>Eines davon verschieben.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>Move the photo in its piece, or choose another size.</source>
        <translation>Das Foto in seinem Stück verschieben, oder eine andere Größe wählen.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>Nothing hangs on this wall.</source>
        <translation>An dieser Wand hängt nichts.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>Take the nearest size</source>
        <translation>Die nächste Größe nehmen</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>The gaps are {gap:.0f} mm; {low:.0f} to {high:.0f} mm look best.</source>
        <translation>Die Abstände sind {gap:.0f} mm; am besten sehen {low:.0f} bis {high:.0f} mm aus.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>The gaps between these pieces are not all {gap:.0f} mm.</source>
        <translation>Die Abstände zwischen diesen Stücken sind nicht alle {gap:.0f} mm.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>The group hangs {above:.0f} mm above what stands there; {clear_low:.0f} to {clear_high:.0f} mm look best.</source>
        <translation>Die Gruppe hängt {above:.0f} mm über dem, was dort steht; am besten sehen {clear_low:.0f} bis {clear_high:.0f} mm aus.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>The group is {width:.0f} mm wide; {width_low:.0f} to {width_high:.0f} mm suit the furniture.</source>
        <translation>Die Gruppe ist {width:.0f} mm breit; zum Möbel passen {width_low:.0f} bis {width_high:.0f} mm.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>The middle of the group is {centre:.0f} mm above the floor; {eye_low:.0f} to {eye_high:.0f} mm is where eyes look.</source>
        <translation>Die Mitte der Gruppe ist {centre:.0f} mm über dem Boden; in Augenhöhe sind {eye_low:.0f} bis {eye_high:.0f} mm.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>This piece reaches over the edge of the wall.</source>
        <translation>Dieses Stück reicht über den Rand der Wand.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>Two pieces hang over each other.</source>
        <translation>Zwei Stücke hängen übereinander.</translation>
    </message>
    <message>
        <location filename="preflight/edits_all.py"/>
        <source>Each finding says what to do.</source>
        <translation>Jeder Befund sagt, was zu tun ist.</translation>
    </message>
    <message>
        <location filename="preflight/edits_all.py"/>
        <source>Mend all that can be mended</source>
        <translation>Alles beheben, was sich beheben lässt</translation>
    </message>
    <message>
        <location filename="preflight/edits_all.py"/>
        <source>Nothing here can be mended by itself.</source>
        <translation>Hier lässt sich nichts von selbst beheben.</translation>
    </message>
    <message>
        <location filename="preflight/pdf.py"/>
        <source>Export it anew, or choose another file.</source>
        <translation>Neu exportieren, oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <location filename="preflight/pdf.py"/>
        <source>Is it still there?</source>
        <translation>Ist sie noch da?</translation>
    </message>
    <message>
        <location filename="preflight/pdf.py"/>
        <source>{name} is no PDF that can be read.</source>
        <translation>{name} ist kein lesbares PDF.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_check_colour.py"/>
        <source>A filled shape</source>
        <translation>Eine gefüllte Form</translation>
    </message>
    <message>
        <location filename="preflight/pdf_check_colour.py"/>
        <source>A gradient</source>
        <translation>Ein Verlauf</translation>
    </message>
    <message>
        <location filename="preflight/pdf_check_colour.py"/>
        <source>A line</source>
        <translation>Eine Linie</translation>
    </message>
    <message>
        <location filename="preflight/pdf_check_colour.py"/>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <location filename="preflight/pdf_check_colour.py"/>
        <source>A stencil</source>
        <translation>Eine Schablone</translation>
    </message>
    <message>
        <location filename="preflight/pdf_check_colour.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>A bookmark jumps by an action.</source>
        <translation>Ein Lesezeichen springt mit einer Aktion.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>A picture stands for another one that is not in the file (OPI).</source>
        <translation>Ein Bild steht für ein anderes, das nicht in der Datei ist (OPI).</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>A transfer function changes the tones when it is printed.</source>
        <translation>Eine Transferfunktion ändert beim Druck die Tonwerte.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Add a page, or look whether one is missing.</source>
        <translation>Eine Seite hinzufügen, oder nachsehen, ob eine fehlt.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Add or remove pages.</source>
        <translation>Seiten hinzufügen oder entfernen.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>All compression is known.</source>
        <translation>Alle Kompressionen sind bekannt.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>All data lies in the file.</source>
        <translation>Alle Daten liegen in der Datei.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>All of the file was looked at.</source>
        <translation>Die ganze Datei wurde angesehen.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>All pages are cut to one size.</source>
        <translation>Alle Seiten werden auf eine Größe geschnitten.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Black generation is left to the printer.</source>
        <translation>Der Schwarzaufbau bleibt der Druckerei überlassen.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Bookmarks have no actions.</source>
        <translation>Lesezeichen haben keine Aktionen.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Data lies outside of the file.</source>
        <translation>Daten liegen außerhalb der Datei.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Delete it, or show it.</source>
        <translation>Löschen, oder zeigen.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Document information and XMP agree.</source>
        <translation>Dokumentinformationen und XMP stimmen überein.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Document information that is there is complete.</source>
        <translation>Vorhandene Dokumentinformationen sind vollständig.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Embed the profile of the condition that is named.</source>
        <translation>Das Profil der genannten Druckbedingung einbetten.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Export bookmarks as destinations, or without them.</source>
        <translation>Lesezeichen als Ziele exportieren, oder ohne sie.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Export it anew.</source>
        <translation>Neu exportieren.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Export it as PDF/X with an output intent.</source>
        <translation>Als PDF/X mit Ausgabebedingung exportieren.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Export it as not trapped.</source>
        <translation>Als nicht überfüllt exportieren.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Export it for the printer's condition.</source>
        <translation>Für die Druckbedingung der Druckerei exportieren.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Export it in the printer's format.</source>
        <translation>Im Format der Druckerei exportieren.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Export it with compatibility to PDF 1.4.</source>
        <translation>Mit Kompatibilität zu PDF 1.4 exportieren.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Export it with everything inside.</source>
        <translation>Mit allem darin exportieren.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Export it with other compression.</source>
        <translation>Mit anderer Kompression exportieren.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Export the file anew, as PDF/X.</source>
        <translation>Die Datei neu exportieren, als PDF/X.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Export the file anew, without it.</source>
        <translation>Die Datei neu exportieren, ohne das.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Export the file anew.</source>
        <translation>Die Datei neu exportieren.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Files are attached ({what}).</source>
        <translation>Dateien sind angehängt ({what}).</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>For a printer, export the album as PDF or as an order.</source>
        <translation>Für eine Druckerei das Album als PDF oder als Auftrag exportieren.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Give all pages one size.</source>
        <translation>Allen Seiten eine Größe geben.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>It is no proof.</source>
        <translation>Es ist kein Korrekturabzug.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Keep one of them.</source>
        <translation>Eines davon behalten.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Look at the rest yourself.</source>
        <translation>Den Rest selbst ansehen.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Look whether it is meant to be blank.</source>
        <translation>Nachsehen, ob sie leer sein soll.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Merge them, or export PDF/X-4.</source>
        <translation>Vereinigen, oder als PDF/X-4 exportieren.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>No files are attached.</source>
        <translation>Keine Dateien sind angehängt.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>No layer is hidden.</source>
        <translation>Keine Ebene ist ausgeblendet.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>No page has effects for the screen.</source>
        <translation>Keine Seite hat Effekte für den Bildschirm.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>No page is blank.</source>
        <translation>Keine Seite ist leer.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>No picture stands for one outside (OPI).</source>
        <translation>Kein Bild steht für eines außerhalb (OPI).</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Nothing is compressed by LZW.</source>
        <translation>Nichts ist mit LZW komprimiert.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Nothing lies on the page.</source>
        <translation>Auf der Seite liegt nichts.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Nothing stands for something outside of the file.</source>
        <translation>Nichts steht für etwas außerhalb der Datei.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Objects are compressed together, which {standard} does not know.</source>
        <translation>Objekte sind gemeinsam komprimiert, was {standard} nicht kennt.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Place the real picture.</source>
        <translation>Das wirkliche Bild platzieren.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Place the real thing.</source>
        <translation>Das Wirkliche platzieren.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Save it without a password and restrictions.</source>
        <translation>Ohne Kennwort und Einschränkungen speichern.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Something is compressed by LZW.</source>
        <translation>Etwas ist mit LZW komprimiert.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Something is compressed in a way that PDF does not know ({filter}).</source>
        <translation>Etwas ist auf eine Weise komprimiert, die PDF nicht kennt ({filter}).</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Something stands for a page of another file.</source>
        <translation>Etwas steht für eine Seite einer anderen Datei.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The PDF version fits the standard.</source>
        <translation>Die PDF-Version passt zum Standard.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The PDF/X standard is known.</source>
        <translation>Der PDF/X-Standard ist bekannt.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The XMP metadata can be read.</source>
        <translation>Die XMP-Metadaten sind lesbar.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The XMP metadata cannot be read.</source>
        <translation>Die XMP-Metadaten sind nicht lesbar.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The XMP metadata is complete.</source>
        <translation>Die XMP-Metadaten sind vollständig.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The XMP metadata lacks {key}.</source>
        <translation>Den XMP-Metadaten fehlt {key}.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The XMP metadata says all that the standard asks for.</source>
        <translation>Die XMP-Metadaten sagen alles, was der Standard verlangt.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The document information lacks {key}.</source>
        <translation>Den Dokumentinformationen fehlt {key}.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The document information says all that the standard asks for.</source>
        <translation>Die Dokumentinformationen sagen alles, was der Standard verlangt.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file brings a screen of its own (halftone).</source>
        <translation>Die Datei bringt ein eigenes Raster mit (Halftone).</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file claims a PDF/X standard.</source>
        <translation>Die Datei nennt einen PDF/X-Standard.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file claims a standard that is not known ({claim}).</source>
        <translation>Die Datei nennt einen unbekannten Standard ({claim}).</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file claims no PDF/X standard; it is held to PDF/X-4.</source>
        <translation>Die Datei nennt keinen PDF/X-Standard; sie wird an PDF/X-4 gemessen.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file claims one standard.</source>
        <translation>Die Datei nennt einen einzigen Standard.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file claims {claim} in one place and {other} in another.</source>
        <translation>Die Datei nennt an einer Stelle {claim} und an einer anderen {other}.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file does not say whether it is trapped.</source>
        <translation>Die Datei sagt nicht, ob sie überfüllt ist.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file does something when it is opened or clicked ({kind}).</source>
        <translation>Die Datei tut etwas beim Öffnen oder Anklicken ({kind}).</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file has an ID.</source>
        <translation>Die Datei hat eine ID.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file has no ID.</source>
        <translation>Die Datei hat keine ID.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file has no XMP metadata.</source>
        <translation>Die Datei hat keine XMP-Metadaten.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file has no output intent for print: nobody knows its inks.</source>
        <translation>Die Datei hat keine Ausgabebedingung für den Druck: Niemand kennt ihre Farben.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file has no pages.</source>
        <translation>Die Datei hat keine Seiten.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file has {n} output intents for print.</source>
        <translation>Die Datei hat {n} Ausgabebedingungen für den Druck.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file has {pages} pages; a sheet of paper has two sides.</source>
        <translation>Die Datei hat {pages} Seiten; ein Blatt Papier hat zwei Seiten.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file has {pages} pages; the product takes {wanted}.</source>
        <translation>Die Datei hat {pages} Seiten; das Produkt nimmt {wanted}.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file holds JavaScript.</source>
        <translation>Die Datei enthält JavaScript.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file holds PostScript.</source>
        <translation>Die Datei enthält PostScript.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file holds a form to fill in.</source>
        <translation>Die Datei enthält ein Formular zum Ausfüllen.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file is PDF {version}; {standard} is based on PDF {wanted}.</source>
        <translation>Die Datei ist PDF {version}; {standard} beruht auf PDF {wanted}.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file is damaged or cut short: its objects had to be looked for.</source>
        <translation>Die Datei ist beschädigt oder abgeschnitten: Ihre Objekte mussten gesucht werden.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file is encrypted.</source>
        <translation>Die Datei ist verschlüsselt.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file is larger inside than could be looked at.</source>
        <translation>Die Datei ist innen größer, als angesehen werden konnte.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file is made for the printer's condition.</source>
        <translation>Die Datei ist für die Druckbedingung der Druckerei gemacht.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file is made for {has}; the printer wants {wanted}.</source>
        <translation>Die Datei ist für {has} gemacht; die Druckerei will {wanted}.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file is not encrypted.</source>
        <translation>Die Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file is whole.</source>
        <translation>Die Datei ist vollständig.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file is {claim}; the printer wants {wanted}.</source>
        <translation>Die Datei ist {claim}; die Druckerei will {wanted}.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file says whether it is trapped.</source>
        <translation>Die Datei sagt, ob sie überfüllt ist.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file sets black generation or undercolour removal.</source>
        <translation>Die Datei bestimmt Schwarzaufbau oder Unterfarbenreduktion.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file sets the phase of the screen.</source>
        <translation>Die Datei bestimmt die Phase des Rasters.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The layer “{layer}” is hidden and will not print, or will by mistake.</source>
        <translation>Die Ebene „{layer}“ ist ausgeblendet und wird nicht gedruckt, oder aus Versehen doch.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The output intent does not name its printing condition.</source>
        <translation>Die Ausgabebedingung nennt ihre Druckbedingung nicht.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The output intent has its ICC profile.</source>
        <translation>Die Ausgabebedingung hat ihr ICC-Profil.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The output intent has no ICC profile.</source>
        <translation>Die Ausgabebedingung hat kein ICC-Profil.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The output intent names its printing condition.</source>
        <translation>Die Ausgabebedingung nennt ihre Druckbedingung.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The output intent names {named}, its profile is for {profile}.</source>
        <translation>Die Ausgabebedingung nennt {named}, ihr Profil ist für {profile}.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The output intent's ICC profile can be read.</source>
        <translation>Das ICC-Profil der Ausgabebedingung ist lesbar.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The output intent's ICC profile cannot be read.</source>
        <translation>Das ICC-Profil der Ausgabebedingung ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The output intent's ICC profile has the channels that it claims.</source>
        <translation>Das ICC-Profil der Ausgabebedingung hat die Kanäle, die es nennt.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The output intent's ICC profile is a printer's.</source>
        <translation>Das ICC-Profil der Ausgabebedingung ist das eines Druckers.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The output intent's ICC profile is no printer's but for “{kind}”.</source>
        <translation>Das ICC-Profil der Ausgabebedingung ist nicht das eines Druckers, sondern für „{kind}“.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The output intent's ICC profile is of version {version}.</source>
        <translation>Das ICC-Profil der Ausgabebedingung hat die Version {version}.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The output intent's ICC profile says {n} channels and has {has}.</source>
        <translation>Das ICC-Profil der Ausgabebedingung nennt {n} Kanäle und hat {has}.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The output intent's name and profile agree.</source>
        <translation>Name und Profil der Ausgabebedingung stimmen überein.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The page count is even, or there is a cover.</source>
        <translation>Die Seitenzahl ist gerade, oder es gibt einen Umschlag.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The page count is the product's.</source>
        <translation>Die Seitenzahl ist die des Produkts.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The page has an effect for showing it on a screen.</source>
        <translation>Die Seite hat einen Effekt für die Anzeige am Bildschirm.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The page is cut to {w:.2f} x {h:.2f} mm, most others to {ew:.2f} x {eh:.2f} mm.</source>
        <translation>Die Seite wird auf {w:.2f} x {h:.2f} mm geschnitten, die meisten anderen auf {ew:.2f} x {eh:.2f} mm.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The phase of the screen is not set.</source>
        <translation>Die Phase des Rasters ist nicht bestimmt.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The printer's screen is used.</source>
        <translation>Das Raster der Druckerei wird benutzt.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The smaller things in document information and XMP agree, too.</source>
        <translation>Auch das Kleinere in Dokumentinformationen und XMP stimmt überein.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The standard is the printer's.</source>
        <translation>Der Standard ist der der Druckerei.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The structure of the file fits the standard.</source>
        <translation>Der Aufbau der Datei passt zum Standard.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The structure of the file is damaged and was mended to read it.</source>
        <translation>Der Aufbau der Datei ist beschädigt und wurde zum Lesen repariert.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The structure of the file is sound.</source>
        <translation>Der Aufbau der Datei ist in Ordnung.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The version of the output intent's ICC profile fits the standard.</source>
        <translation>Die Version des ICC-Profils der Ausgabebedingung passt zum Standard.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There are layers, which {standard} does not allow.</source>
        <translation>Es gibt Ebenen, die {standard} nicht erlaubt.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There are no actions.</source>
        <translation>Es gibt keine Aktionen.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There are no comments, links or fields inside the bleed.</source>
        <translation>Im Beschnitt liegen keine Kommentare, Links oder Felder.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There are no layers where the standard forbids them.</source>
        <translation>Es gibt keine Ebenen, wo der Standard sie verbietet.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There are no transfer functions.</source>
        <translation>Es gibt keine Transferfunktionen.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There are pages.</source>
        <translation>Es gibt Seiten.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There is XMP metadata.</source>
        <translation>Es gibt XMP-Metadaten.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There is a comment, link or field ({kind}) inside the bleed.</source>
        <translation>Im Beschnitt liegt ein Kommentar, Link oder Feld ({kind}).</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There is a transfer function that changes nothing.</source>
        <translation>Es gibt eine Transferfunktion, die nichts ändert.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There is an output intent for print.</source>
        <translation>Es gibt eine Ausgabebedingung für den Druck.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There is exactly one output intent for print.</source>
        <translation>Es gibt genau eine Ausgabebedingung für den Druck.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There is no JavaScript.</source>
        <translation>Es gibt kein JavaScript.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There is no PostScript.</source>
        <translation>Es gibt kein PostScript.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There is no form.</source>
        <translation>Es gibt kein Formular.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There is no idle transfer function.</source>
        <translation>Es gibt keine leere Transferfunktion.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>This is a {kind_word} that albumapp made, no file for a print shop.</source>
        <translation>Das ist ein {kind_word} von albumapp, keine Datei für eine Druckerei.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>{key} is “{info}” in the document information and “{xmp}” in XMP.</source>
        <translation>{key} ist in den Dokumentinformationen „{info}“ und in XMP „{xmp}“.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>A colour has {ink:.0f} % of ink, more than {most:.0f} %.</source>
        <translation>Eine Farbe hat {ink:.0f} % Farbauftrag, mehr als {most:.0f} %.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>A line is {pt:.2f} pt thin; from {least:.2f} pt on it prints.</source>
        <translation>Eine Linie ist {pt:.2f} pt dünn; ab {least:.2f} pt wird sie gedruckt.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>A picture has a second version that may be printed instead.</source>
        <translation>Ein Bild hat eine zweite Fassung, die stattdessen gedruckt werden kann.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>A picture has {ppi:.0f} pixels per inch; at least {least:.0f} are needed.</source>
        <translation>Ein Bild hat {ppi:.0f} Pixel pro Zoll; nötig sind mindestens {least:.0f}.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>A picture has {ppi:.0f} pixels per inch; from {good:.0f} on it looks sharp.</source>
        <translation>Ein Bild hat {ppi:.0f} Pixel pro Zoll; ab {good:.0f} sieht es scharf aus.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>A picture is compressed by {filter}, which {standard} does not know.</source>
        <translation>Ein Bild ist mit {filter} komprimiert, was {standard} nicht kennt.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>A picture says {w} x {h} pixels, its data {dw} x {dh}.</source>
        <translation>Ein Bild nennt {w} x {h} Pixel, seine Daten haben {dw} x {dh}.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>A picture's data has {has} colour channels where {wanted} are claimed.</source>
        <translation>Die Daten eines Bildes haben {has} Farbkanäle, wo {wanted} genannt sind.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>All colour spaces can be read.</source>
        <translation>Alle Farbräume sind lesbar.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>All colours are inks, where the standard asks it.</source>
        <translation>Alle Farben sind Druckfarben, wo der Standard es verlangt.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>All fonts are embedded.</source>
        <translation>Alle Schriften sind eingebettet.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>All of every page was looked at.</source>
        <translation>Jede Seite wurde ganz angesehen.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>All pages are measured in points.</source>
        <translation>Alle Seiten sind in Punkt gemessen.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>All pictures have enough pixels.</source>
        <translation>Alle Bilder haben genug Pixel.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>All pictures have pixels enough to look sharp.</source>
        <translation>Alle Bilder haben genug Pixel, um scharf auszusehen.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>All pictures have the channels that they claim.</source>
        <translation>Alle Bilder haben die Kanäle, die sie nennen.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>All pictures have the size that they claim.</source>
        <translation>Alle Bilder haben die Größe, die sie nennen.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>An ArtBox says where to cut; printers look for a TrimBox.</source>
        <translation>Eine ArtBox sagt, wo geschnitten wird; Druckereien suchen eine TrimBox.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Artwork ends at the cut or within the bleed {edge_word}, on {mm:.0f} mm: white slivers may show.</source>
        <translation>Bilder enden {edge_word} am Schnitt oder im Beschnitt, auf {mm:.0f} mm: Weiße Streifen können stehen bleiben.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Black text is in few inks.</source>
        <translation>Schwarzer Text ist in wenigen Farben.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Choose CMYK as the blend space.</source>
        <translation>CMYK als Farbraum der Überblendung wählen.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Convert it to the inks of the output intent, or give it its ICC profile.</source>
        <translation>In die Farben der Ausgabebedingung wandeln, oder das ICC-Profil mitgeben.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Convert it to the inks of the output intent.</source>
        <translation>In die Farben der Ausgabebedingung wandeln.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Describe it in ink or Lab.</source>
        <translation>In Druckfarben oder Lab beschreiben.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Describe it once.</source>
        <translation>Einmal beschreiben.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Device colours are those of the output intent.</source>
        <translation>Gerätefarben sind die der Ausgabebedingung.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Each spot colour is described once.</source>
        <translation>Jede Sonderfarbe ist einmal beschrieben.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Embed all fonts when exporting, or convert the text to outlines.</source>
        <translation>Beim Export alle Schriften einbetten, oder den Text in Pfade wandeln.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Every font that is used is there.</source>
        <translation>Jede benutzte Schrift ist da.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Every page has a MediaBox.</source>
        <translation>Jede Seite hat eine MediaBox.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Every page says how far its bleed reaches.</source>
        <translation>Jede Seite sagt, wie weit ihr Beschnitt reicht.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Every page says where it is cut.</source>
        <translation>Jede Seite sagt, wo geschnitten wird.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Export it at the size of the product.</source>
        <translation>In der Größe des Produkts exportieren.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Export it in points.</source>
        <translation>In Punkt exportieren.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Export it upright.</source>
        <translation>Aufrecht exportieren.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Export it with a TrimBox.</source>
        <translation>Mit einer TrimBox exportieren.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Export it with more bleed, and let what touches the edge reach into it.</source>
        <translation>Mit mehr Beschnitt exportieren, und was den Rand berührt, hineinreichen lassen.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Export the file anew, or use another font.</source>
        <translation>Die Datei neu exportieren, oder eine andere Schrift verwenden.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Flatten it, or export PDF/X-4.</source>
        <translation>Transparenz reduzieren, oder als PDF/X-4 exportieren.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Fonts are embedded in the form that fits them.</source>
        <translation>Schriften sind in der passenden Form eingebettet.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Fonts may be embedded.</source>
        <translation>Schriften dürfen eingebettet werden.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Give it its right profile.</source>
        <translation>Das richtige Profil mitgeben.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>ICC profiles of pictures and colours can be read and fit.</source>
        <translation>ICC-Profile von Bildern und Farben sind lesbar und passen.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>It is the TrimBox that says where to cut.</source>
        <translation>Die TrimBox sagt, wo geschnitten wird.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Leave the profile out, or convert it to the output intent.</source>
        <translation>Das Profil weglassen, oder in die Ausgabebedingung wandeln.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Let black text under 12 pt overprint (mode 1).</source>
        <translation>Schwarzen Text unter 12 pt überdrucken lassen (Modus 1).</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Let it knock out.</source>
        <translation>Aussparen lassen.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Let it reach to the end of the bleed.</source>
        <translation>Bis zum Ende des Beschnitts reichen lassen.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Letters that the font {font} lacks are shown as boxes.</source>
        <translation>Buchstaben, die der Schrift {font} fehlen, stehen als Kästchen da.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Lighten it, or convert it with a profile of less ink.</source>
        <translation>Aufhellen, oder mit einem Profil mit weniger Farbauftrag wandeln.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Line art in one bit has {ppi:.0f} pixels per inch; {least:.0f} are needed.</source>
        <translation>Eine Strichzeichnung in einem Bit hat {ppi:.0f} Pixel pro Zoll; nötig sind {least:.0f}.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Line art in one bit is fine enough.</source>
        <translation>Strichzeichnungen in einem Bit sind fein genug.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Look whether the page is cut where it should be.</source>
        <translation>Nachsehen, ob die Seite dort geschnitten wird, wo sie soll.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Make it smaller, or use a picture of more pixels.</source>
        <translation>Kleiner machen, oder ein Bild mit mehr Pixeln verwenden.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Move it inwards.</source>
        <translation>Nach innen rücken.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>No colour of text and vectors has too much ink.</source>
        <translation>Keine Farbe von Text und Vektoren hat zu viel Farbauftrag.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>No letter is shown as a box.</source>
        <translation>Kein Buchstabe steht als Kästchen da.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>No line is too thin.</source>
        <translation>Keine Linie ist zu dünn.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>No page has two boxes to cut by.</source>
        <translation>Keine Seite hat zwei Boxen zum Schneiden.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>No page is cropped.</source>
        <translation>Keine Seite ist beschnitten.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>No page is turned.</source>
        <translation>Keine Seite ist gedreht.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>No page names a font that is not embedded.</source>
        <translation>Keine Seite nennt eine Schrift, die nicht eingebettet ist.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>No picture has a second version.</source>
        <translation>Kein Bild hat eine zweite Fassung.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>No text is cut.</source>
        <translation>Kein Text wird angeschnitten.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>No text is too small.</source>
        <translation>Kein Text ist zu klein.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>No white of a grey space overprints.</source>
        <translation>Kein Weiß eines Grau-Farbraums überdruckt.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Nothing in ink has a profile of its own.</source>
        <translation>Nichts in Druckfarben hat ein eigenes Profil.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Nothing white overprints.</source>
        <translation>Nichts Weißes überdruckt.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Nowhere is there too much ink.</source>
        <translation>Nirgends ist zu viel Farbauftrag.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Place the picture anew.</source>
        <translation>Das Bild neu platzieren.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Save it in another format.</source>
        <translation>In einem anderen Format speichern.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Scan it finer, or draw it anew as outlines.</source>
        <translation>Feiner scannen, oder als Pfade neu zeichnen.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Set it larger, or in black alone.</source>
        <translation>Größer setzen, oder nur in Schwarz.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Set it larger.</source>
        <translation>Größer setzen.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Set the page boxes anew when exporting.</source>
        <translation>Die Seitenboxen beim Export neu setzen.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Small black text does not overprint: white edges may show.</source>
        <translation>Kleiner schwarzer Text überdruckt nicht: Weiße Ränder können blitzen.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Small black text overprints.</source>
        <translation>Kleiner schwarzer Text überdruckt.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Small text is in one ink.</source>
        <translation>Kleiner Text ist in einer Farbe.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Something white is set to overprint: it will vanish.</source>
        <translation>Etwas Weißes ist auf Überdrucken gestellt: Es wird verschwinden.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Spot colours are described in ink.</source>
        <translation>Sonderfarben sind in Druckfarben beschrieben.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Take the ArtBox out.</source>
        <translation>Die ArtBox entfernen.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Take the CropBox out.</source>
        <translation>Die CropBox entfernen.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Text and vectors are in ink.</source>
        <translation>Text und Vektoren sind in Druckfarben.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Text is in black of {ink:.0f} % ink.</source>
        <translation>Text ist in einem Schwarz mit {ink:.0f} % Farbauftrag.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Text is set in a font that the file does not hold ({font}).</source>
        <translation>Text ist in einer Schrift gesetzt, die die Datei nicht enthält ({font}).</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Text is {pt:.1f} pt small; from {least:.1f} pt on it can be read.</source>
        <translation>Text ist {pt:.1f} pt klein; ab {least:.1f} pt ist er lesbar.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Text keeps clear of the cut.</source>
        <translation>Text bleibt dem Schnitt fern.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Text stands {mm:.1f} mm from the cut; {safe:.1f} mm are safe.</source>
        <translation>Text steht {mm:.1f} mm vom Schnitt; sicher sind {safe:.1f} mm.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The CropBox is not the MediaBox.</source>
        <translation>Die CropBox ist nicht die MediaBox.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The bleed is {mm:.2f} mm where {wanted:.1f} mm are needed.</source>
        <translation>Der Beschnitt ist {mm:.2f} mm, nötig sind {wanted:.1f} mm.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The bleed is {one:.1f} mm on one side and {other:.1f} mm on the other.</source>
        <translation>Der Beschnitt ist auf einer Seite {one:.1f} mm und auf der anderen {other:.1f} mm.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The compression of pictures fits the standard.</source>
        <translation>Die Kompression der Bilder passt zum Standard.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The contents of all pages can be read.</source>
        <translation>Der Inhalt aller Seiten ist lesbar.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The cut goes through text.</source>
        <translation>Der Schnitt geht durch Text.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The data of a picture is damaged or cut short.</source>
        <translation>Die Daten eines Bildes sind beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The data of all pictures decodes.</source>
        <translation>Die Daten aller Bilder lassen sich dekodieren.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The embedded data of the font {font} cannot be read.</source>
        <translation>Die eingebetteten Daten der Schrift {font} sind nicht lesbar.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The embedded fonts can be read.</source>
        <translation>Die eingebetteten Schriften sind lesbar.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The font {font} does not hold all letters that are shown.</source>
        <translation>Die Schrift {font} enthält nicht alle gezeigten Buchstaben.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The font {font} is embedded in a form that does not fit it.</source>
        <translation>Die Schrift {font} ist in einer Form eingebettet, die nicht zu ihr passt.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The font {font} is named on the page but not embedded; no text uses it.</source>
        <translation>Die Schrift {font} ist auf der Seite genannt, aber nicht eingebettet; kein Text benutzt sie.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The font {font} is not embedded.</source>
        <translation>Die Schrift {font} ist nicht eingebettet.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The fonts hold the letters that are shown.</source>
        <translation>Die Schriften enthalten die gezeigten Buchstaben.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The maker of the font {font} does not allow it to be embedded.</source>
        <translation>Wer die Schrift {font} gemacht hat, erlaubt kein Einbetten.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The page has a TrimBox and an ArtBox; only one may say where to cut.</source>
        <translation>Die Seite hat eine TrimBox und eine ArtBox; nur eine darf sagen, wo geschnitten wird.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The page has no BleedBox: nobody knows how far its bleed reaches.</source>
        <translation>Die Seite hat keine BleedBox: Niemand weiß, wie weit ihr Beschnitt reicht.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The page has no TrimBox: nobody knows where to cut.</source>
        <translation>Die Seite hat keine TrimBox: Niemand weiß, wo geschnitten wird.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The page has no usable MediaBox.</source>
        <translation>Die Seite hat keine brauchbare MediaBox.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The page is cut to {w:.2f} x {h:.2f} mm; the product is {ew:.2f} x {eh:.2f} mm.</source>
        <translation>Die Seite wird auf {w:.2f} x {h:.2f} mm geschnitten; das Produkt misst {ew:.2f} x {eh:.2f} mm.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The page is turned by {degrees} degrees when shown.</source>
        <translation>Die Seite wird beim Anzeigen um {degrees} Grad gedreht.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The page's unit is not the point (UserUnit {unit:g}).</source>
        <translation>Die Einheit der Seite ist nicht der Punkt (UserUnit {unit:g}).</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The registration colour is only used outside the page.</source>
        <translation>Die Passerfarbe kommt nur außerhalb der Seite vor.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The registration colour, which prints on all plates, lies inside the page.</source>
        <translation>Die Passerfarbe, die auf allen Platten druckt, liegt innerhalb der Seite.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The spot colour {spot} is described in two ways.</source>
        <translation>Die Sonderfarbe {spot} ist auf zwei Arten beschrieben.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The spot colour {spot} is described in {space}.</source>
        <translation>Die Sonderfarbe {spot} ist in {space} beschrieben.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The spot colour {spot} is none that the product prints with.</source>
        <translation>Mit der Sonderfarbe {spot} wird das Produkt nicht gedruckt.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The trim lies in the middle of the bleed.</source>
        <translation>Das Endformat liegt mitten im Beschnitt.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The trim lies inside the bleed, and the bleed inside the media.</source>
        <translation>Das Endformat liegt im Beschnitt, und der Beschnitt in der MediaBox.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The trim size is the product's.</source>
        <translation>Das Endformat ist das des Produkts.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The {inner} reaches beyond the {outer}, by {by:.2f} mm.</source>
        <translation>Die {inner} reicht über die {outer} hinaus, um {by:.2f} mm.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>There are no spot colours but the product's.</source>
        <translation>Es gibt keine Sonderfarben außer denen des Produkts.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>There is enough bleed where something touches the edge.</source>
        <translation>Wo etwas den Rand berührt, ist genug Beschnitt.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>There is more on the pages than could be looked at.</source>
        <translation>Auf den Seiten ist mehr, als angesehen werden konnte.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>There is no transparency where the standard forbids it.</source>
        <translation>Wo der Standard sie verbietet, ist keine Transparenz.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>There is transparency, which {standard} does not allow.</source>
        <translation>Es gibt Transparenz, die {standard} nicht erlaubt.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>There is {ink:.0f} % of ink, more than {most:.0f} %: it will not dry.</source>
        <translation>Der Farbauftrag ist {ink:.0f} %, mehr als {most:.0f} %: Er wird nicht trocknen.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Transparency is blended in ink.</source>
        <translation>Transparenz wird in Druckfarben überblendet.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Transparency is blended in {space}, not in the inks of the output intent.</source>
        <translation>Transparenz wird in {space} überblendet, nicht in den Farben der Ausgabebedingung.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Use a font that has them.</source>
        <translation>Eine Schrift verwenden, die sie hat.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Use another font, or ask its maker.</source>
        <translation>Eine andere Schrift verwenden, oder ihren Hersteller fragen.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Use black ink alone.</source>
        <translation>Nur schwarze Farbe verwenden.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Use black there.</source>
        <translation>Dort Schwarz verwenden.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Use less of each ink.</source>
        <translation>Von jeder Farbe weniger verwenden.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>What the page shows cannot be read to its end ({why_word}).</source>
        <translation>Was die Seite zeigt, lässt sich nicht zu Ende lesen ({why_word}).</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>What touches the edge reaches to the end of the bleed.</source>
        <translation>Was den Rand berührt, reicht bis zum Ende des Beschnitts.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>White in a grey space is set to overprint.</source>
        <translation>Weiß in einem Grau-Farbraum ist auf Überdrucken gestellt.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>White or many-coloured text is {pt:.1f} pt small; {least:.0f} pt are needed.</source>
        <translation>Weißer oder mehrfarbiger Text ist {pt:.1f} pt klein; nötig sind {least:.0f} pt.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>{thing_word} has an ICC profile that is damaged or does not fit.</source>
        <translation>{thing_word} hat ein ICC-Profil, das beschädigt ist oder nicht passt.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>{thing_word} is in a colour space that makes no sense.</source>
        <translation>{thing_word} ist in einem Farbraum, der keinen Sinn ergibt.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>{thing_word} is in ink with an ICC profile of its own.</source>
        <translation>{thing_word} ist in Druckfarben mit einem eigenen ICC-Profil.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>{thing_word} is in {space}, which the output intent does not explain.</source>
        <translation>{thing_word} ist in {space}, was die Ausgabebedingung nicht erklärt.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>{thing_word} is in {space}: only pictures should be in RGB.</source>
        <translation>{thing_word} ist in {space}: Nur Bilder sollten in RGB sein.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>{thing_word} is in {space}; {standard} takes only inks.</source>
        <translation>{thing_word} ist in {space}; {standard} nimmt nur Druckfarben.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>Fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>Ink</source>
        <translation>Farbauftrag</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>Output intent</source>
        <translation>Ausgabebedingung</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>Picture data, layers, transparency</source>
        <translation>Bilddaten, Ebenen, Transparenz</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>Resolution of pictures</source>
        <translation>Auflösung der Bilder</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>Safe zone, small text, thin lines, overprint</source>
        <translation>Sicherheitszone, kleiner Text, dünne Linien, Überdrucken</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>Things that do not belong into print files</source>
        <translation>Was nicht in Druckdateien gehört</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>Trim size and bleed</source>
        <translation>Endformat und Beschnitt</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>Turned, scaled and cropped pages</source>
        <translation>Gedrehte, skalierte und beschnittene Seiten</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>an operator makes no sense</source>
        <translation>ein Operator ergibt keinen Sinn</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>at the bottom</source>
        <translation>unten</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>at the left</source>
        <translation>links</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>at the right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>at the top</source>
        <translation>oben</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>damaged or too large</source>
        <translation>beschädigt oder zu groß</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>something is shown that is not there</source>
        <translation>etwas wird gezeigt, das nicht da ist</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>things lie in each other too deep</source>
        <translation>Dinge liegen zu tief ineinander</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>A printer would send it back.</source>
        <translation>Eine Druckerei würde es zurückschicken.</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>Choose another place.</source>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>Cover</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>Held to</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>Inks of</source>
        <translation>Farben von</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>It is not for a printer.</source>
        <translation>Es ist nicht für eine Druckerei.</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>No printer should send it back.</source>
        <translation>Keine Druckerei sollte es zurückschicken.</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>Nothing was found.</source>
        <translation>Nichts wurde gefunden.</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>Page {n}</source>
        <translation>Seite {n}</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>Pages {a}–{b}</source>
        <translation>Seiten {a}–{b}</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>and more of these</source>
        <translation>und mehr davon</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>contact sheet</source>
        <translation>Kontaktabzug</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>cut to</source>
        <translation>geschnitten auf</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>hanging plan</source>
        <translation>Hängeplan</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>print for home</source>
        <translation>Druck für zu Hause</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>proof</source>
        <translation>korrekturabzug</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>{name} cannot be written ({why}).</source>
        <translation>{name} kann nicht geschrieben werden ({why}).</translation>
    </message>
    <message>
        <location filename="products/acrylic-20x30.toml"/>
        <source>Acrylic print 20 x 30 cm</source>
        <translation>Acrylglasbild 20 x 30 cm</translation>
    </message>
    <message>
        <location filename="products/acrylic-40x60.toml"/>
        <source>Acrylic print 40 x 60 cm</source>
        <translation>Acrylbild 40 x 60 cm</translation>
    </message>
    <message>
        <location filename="products/acrylic-60x90.toml"/>
        <source>Acrylic print 60 x 90 cm</source>
        <translation>Acrylglasbild 60 x 90 cm</translation>
    </message>
    <message>
        <location filename="products/blurb-layflat-square.toml"/>
        <source>Lay-flat album 29.8 x 29.8 cm</source>
        <translation>Lay-flat-Album 29,8 x 29,8 cm</translation>
    </message>
    <message>
        <location filename="products/blurb-softcover-landscape.toml"/>
        <source>Softcover 24.1 x 20.3 cm</source>
        <translation>Softcover 24,1 x 20,3 cm</translation>
    </message>
    <message>
        <location filename="products/bookpress-softcover.toml"/>
        <source>Softcover of any size</source>
        <translation>Softcover in beliebiger Größe</translation>
    </message>
    <message>
        <location filename="products/calendar-a3.toml"/>
        <source>Wall calendar A3</source>
        <translation>Wandkalender A3</translation>
    </message>
    <message>
        <location filename="products/calendar-a4.toml"/>
        <source>Wall calendar A4</source>
        <translation>Wandkalender A4</translation>
    </message>
    <message>
        <location filename="products/calendar-barwaprint-a3.toml"/>
        <source>BarwaPrint wall calendar A3+</source>
        <translation>BarwaPrint-Wandkalender A3+</translation>
    </message>
    <message>
        <location filename="products/calendar-desk.toml"/>
        <source>Desk calendar 21 x 15 cm</source>
        <translation>Tischkalender 21 x 15 cm</translation>
    </message>
    <message>
        <location filename="products/canvas-20x30.toml"/>
        <source>Canvas 20 x 30 cm</source>
        <translation>Leinwand 20 x 30 cm</translation>
    </message>
    <message>
        <location filename="products/canvas-30x40.toml"/>
        <source>Canvas 30 x 40 cm</source>
        <translation>Leinwand 30 x 40 cm</translation>
    </message>
    <message>
        <location filename="products/canvas-40x60.toml"/>
        <source>Canvas 40 x 60 cm</source>
        <translation>Leinwand 40 x 60 cm</translation>
    </message>
    <message>
        <location filename="products/canvas-50x70.toml"/>
        <source>Canvas 50 x 70 cm</source>
        <translation>Leinwand 50 x 70 cm</translation>
    </message>
    <message>
        <location filename="products/canvas-60x60.toml"/>
        <source>Canvas 60 x 60 cm</source>
        <translation>Leinwand 60 x 60 cm</translation>
    </message>
    <message>
        <location filename="products/canvas-60x90.toml"/>
        <source>Canvas 60 x 90 cm</source>
        <translation>Leinwand 60 x 90 cm</translation>
    </message>
    <message>
        <location filename="products/canvas-80x120.toml"/>
        <source>Canvas 80 x 120 cm</source>
        <translation>Leinwand 80 x 120 cm</translation>
    </message>
    <message>
        <location filename="products/canvas-entdecker-60x40.toml"/>
        <source>Entdecker canvas 60 x 40 cm</source>
        <translation>Entdecker Leinwand 60 x 40 cm</translation>
    </message>
    <message>
        <location filename="products/canvas-panorama-30x90.toml"/>
        <source>Panorama canvas 30 x 90 cm</source>
        <translation>Panorama-Leinwand 30 x 90 cm</translation>
    </message>
    <message>
        <location filename="products/canvas-panorama-40x120.toml"/>
        <source>Panorama canvas 40 x 120 cm</source>
        <translation>Panorama-Leinwand 40 x 120 cm</translation>
    </message>
    <message>
        <location filename="products/canvas-panorama-40x80.toml"/>
        <source>Panorama canvas 40 x 80 cm</source>
        <translation>Panorama-Leinwand 40 x 80 cm</translation>
    </message>
    <message>
        <location filename="products/canvas-shirtigo-40x40.toml"/>
        <source>Shirtigo canvas 40 x 40 cm</source>
        <translation>Shirtigo Leinwand 40 x 40 cm</translation>
    </message>
    <message>
        <location filename="products/canvas-shirtigo-45x30.toml"/>
        <source>Shirtigo canvas 45 x 30 cm</source>
        <translation>Shirtigo-Leinwand 45 x 30 cm</translation>
    </message>
    <message>
        <location filename="products/canvas-shirtigo-60x40.toml"/>
        <source>Shirtigo canvas 60 x 40 cm</source>
        <translation>Shirtigo-Leinwand 60 x 40 cm</translation>
    </message>
    <message>
        <location filename="products/canvas-shirtigo-75x50.toml"/>
        <source>Shirtigo canvas 75 x 50 cm</source>
        <translation>Shirtigo Leinwand 75 x 50 cm</translation>
    </message>
    <message>
        <location filename="products/canvas-split.toml"/>
        <source>Split canvas, panels of 40 x 60 cm</source>
        <translation>Geteilte Leinwand, Tafeln von 40 x 60 cm</translation>
    </message>
    <message>
        <location filename="products/card-5x7.toml"/>
        <source>Flat card 5 x 7 in</source>
        <translation>Flache Karte 5 x 7 in</translation>
    </message>
    <message>
        <location filename="products/card-a6.toml"/>
        <source>Postcard A6</source>
        <translation>Postkarte A6</translation>
    </message>
    <message>
        <location filename="products/card-dl.toml"/>
        <source>Flat card DL 21 x 10 cm</source>
        <translation>Flache Karte DL 21 x 10 cm</translation>
    </message>
    <message>
        <location filename="products/card-folded-5x7.toml"/>
        <source>Folded card 5 x 7 in</source>
        <translation>Klappkarte 5 x 7 Zoll</translation>
    </message>
    <message>
        <location filename="products/card-folded-a6.toml"/>
        <source>Folded card A6</source>
        <translation>Klappkarte A6</translation>
    </message>
    <message>
        <location filename="products/card-square-14.toml"/>
        <source>Flat card 14 x 14 cm</source>
        <translation>Flache Karte 14 x 14 cm</translation>
    </message>
    <message>
        <location filename="products/catalogue.py"/>
        <source>There is no product '{product_id}'.</source>
        <translation>Das Produkt „{product_id}“ gibt es nicht.</translation>
    </message>
    <message>
        <location filename="products/coaster-cafemedia-round.toml"/>
        <source>Coaster 90 mm, round</source>
        <translation>Untersetzer 90 mm, rund</translation>
    </message>
    <message>
        <location filename="products/coaster-round.toml"/>
        <source>Coaster 94 mm, round</source>
        <translation>Untersetzer 94 mm, rund</translation>
    </message>
    <message>
        <location filename="products/coaster-square.toml"/>
        <source>Coaster 94 mm, square</source>
        <translation>Untersetzer 94 mm, quadratisch</translation>
    </message>
    <message>
        <location filename="products/collage-30x40.toml"/>
        <source>Poster collage 30 x 40 cm</source>
        <translation>Postercollage 30 x 40 cm</translation>
    </message>
    <message>
        <location filename="products/collage-50x50.toml"/>
        <source>Poster collage 50 x 50 cm</source>
        <translation>Postercollage 50 x 50 cm</translation>
    </message>
    <message>
        <location filename="products/collage-50x70.toml"/>
        <source>Poster collage 50 x 70 cm</source>
        <translation>Postercollage 50 x 70 cm</translation>
    </message>
    <message>
        <location filename="products/collage-60x90.toml"/>
        <source>Poster collage 60 x 90 cm</source>
        <translation>Postercollage 60 x 90 cm</translation>
    </message>
    <message>
        <location filename="products/dream-album-14x11.toml"/>
        <source>Lay-flat album 14 x 11 in</source>
        <translation>Lay-flat-Album 14 x 11 in</translation>
    </message>
    <message>
        <location filename="products/envelope-a7.toml"/>
        <source>Envelope A7, 5.25 x 7.25 in</source>
        <translation>Umschlag A7, 5,25 x 7,25 Zoll</translation>
    </message>
    <message>
        <location filename="products/envelope-c6.toml"/>
        <source>Envelope C6</source>
        <translation>Umschlag C6</translation>
    </message>
    <message>
        <location filename="products/envelope-dl.toml"/>
        <source>Envelope DL</source>
        <translation>Umschlag DL</translation>
    </message>
    <message>
        <location filename="products/framed-20x30.toml"/>
        <source>Framed print 20 x 30 cm with mat</source>
        <translation>Gerahmter Abzug 20 x 30 cm mit Passepartout</translation>
    </message>
    <message>
        <location filename="products/framed-30x40.toml"/>
        <source>Framed print 30 x 40 cm with mat</source>
        <translation>Gerahmtes Bild 30 x 40 cm mit Passepartout</translation>
    </message>
    <message>
        <location filename="products/framed-50x70.toml"/>
        <source>Framed print 50 x 70 cm with mat</source>
        <translation>Gerahmter Abzug 50 x 70 cm mit Passepartout</translation>
    </message>
    <message>
        <location filename="products/framed-table-10x15.toml"/>
        <source>Framed photo 10 x 15 cm with mat</source>
        <translation>Gerahmtes Foto 10 x 15 cm mit Passepartout</translation>
    </message>
    <message>
        <location filename="products/framed-table-13x18.toml"/>
        <source>Framed photo 13 x 18 cm with mat</source>
        <translation>Gerahmtes Foto 13 x 18 cm mit Passepartout</translation>
    </message>
    <message>
        <location filename="products/gallery-canvas.toml"/>
        <source>Canvas gallery</source>
        <translation>Galerie aus Leinwänden</translation>
    </message>
    <message>
        <location filename="products/gallery-framed.toml"/>
        <source>Framed prints with mats, a gallery</source>
        <translation>Gerahmte Abzüge mit Passepartouts, eine Galerie</translation>
    </message>
    <message>
        <location filename="products/gallery-posters.toml"/>
        <source>Posters and prints, a gallery</source>
        <translation>Poster und Abzüge, eine Galerie</translation>
    </message>
    <message>
        <location filename="products/gelato-softcover-a4-landscape.toml"/>
        <source>Softcover A4 landscape</source>
        <translation>Softcover A4 quer</translation>
    </message>
    <message>
        <location filename="products/gelato-softcover-a4.toml"/>
        <source>Softcover A4</source>
        <translation>Softcover A4</translation>
    </message>
    <message>
        <location filename="products/gelato-wire-a4.toml"/>
        <source>Wire-bound book A4</source>
        <translation>Buch A4 mit Drahtbindung</translation>
    </message>
    <message>
        <location filename="products/gta-flushmount-8x10.toml"/>
        <source>Lay-flat album 8 x 10 in</source>
        <translation>Lay-flat-Album 8 x 10 in</translation>
    </message>
    <message>
        <location filename="products/hardcover-20x20.toml"/>
        <source>Hardcover album 20 x 20 cm</source>
        <translation>Hardcover-Album 20 x 20 cm</translation>
    </message>
    <message>
        <location filename="products/hardcover-a4-landscape.toml"/>
        <source>Hardcover album A4 landscape</source>
        <translation>Hardcover-Album A4 quer</translation>
    </message>
    <message>
        <location filename="products/layflat-30x30.toml"/>
        <source>Lay-flat album 30 x 30 cm</source>
        <translation>Layflat-Album 30 x 30 cm</translation>
    </message>
    <message>
        <location filename="products/lifethreads-10x10.toml"/>
        <source>Lay-flat album 10 x 10 in</source>
        <translation>Lay-flat-Album 10 x 10 in</translation>
    </message>
    <message>
        <location filename="products/lulu-casewrap-square.toml"/>
        <source>Hardcover 21.6 x 21.6 cm</source>
        <translation>Hardcover 21,6 x 21,6 cm</translation>
    </message>
    <message>
        <location filename="products/lulu-softcover-landscape.toml"/>
        <source>Softcover 22.9 x 17.8 cm</source>
        <translation>Softcover 22,9 x 17,8 cm</translation>
    </message>
    <message>
        <location filename="products/metal-20x30.toml"/>
        <source>Metal print 20 x 30 cm</source>
        <translation>Metalldruck 20 x 30 cm</translation>
    </message>
    <message>
        <location filename="products/metal-40x60.toml"/>
        <source>Metal print 40 x 60 cm</source>
        <translation>Metallbild 40 x 60 cm</translation>
    </message>
    <message>
        <location filename="products/metal-60x90.toml"/>
        <source>Metal print 60 x 90 cm</source>
        <translation>Metalldruck 60 x 90 cm</translation>
    </message>
    <message>
        <location filename="products/own-size.toml"/>
        <source>Album of your own size</source>
        <translation>Album in eigener Größe</translation>
    </message>
    <message>
        <location filename="products/own.py"/>
        <source>Correct the product file.</source>
        <translation>Die Produktdatei berichtigen.</translation>
    </message>
    <message>
        <location filename="products/own.py"/>
        <source>Make room, or free the folder.</source>
        <translation>Platz schaffen, oder den Ordner freigeben.</translation>
    </message>
    <message>
        <location filename="products/parameters.py"/>
        <source>Give one like: {known}.</source>
        <translation>Einen wie diese angeben: {known}.</translation>
    </message>
    <message>
        <location filename="products/parameters.py"/>
        <source>{given}: {name} does not know this value.</source>
        <translation>{given}: {name} kennt diesen Wert nicht.</translation>
    </message>
    <message>
        <location filename="products/parameters.py"/>
        <source>{given}: {name} has no such parameter.</source>
        <translation>{given}: {name} hat keinen solchen Parameter.</translation>
    </message>
    <message>
        <location filename="products/place-card-a4.toml"/>
        <source>Place cards 95 x 60 mm, four on A4</source>
        <translation>Tischkarten 95 x 60 mm, vier auf A4</translation>
    </message>
    <message>
        <location filename="products/place-card-flat.toml"/>
        <source>Place card 85 x 55 mm, flat</source>
        <translation>Tischkarte 85 x 55 mm, flach</translation>
    </message>
    <message>
        <location filename="products/place-card-tent.toml"/>
        <source>Place card 89 x 51 mm, folded</source>
        <translation>Tischkarte 89 x 51 mm, gefaltet</translation>
    </message>
    <message>
        <location filename="products/placemat-42x30.toml"/>
        <source>Placemat 42 x 30 cm</source>
        <translation>Tischset 42 x 30 cm</translation>
    </message>
    <message>
        <location filename="products/placemat-round.toml"/>
        <source>Placemat 38 cm, round</source>
        <translation>Tischset 38 cm, rund</translation>
    </message>
    <message>
        <location filename="products/poster-30x40.toml"/>
        <source>Poster 30 x 40 cm</source>
        <translation>Poster 30 x 40 cm</translation>
    </message>
    <message>
        <location filename="products/poster-50x70.toml"/>
        <source>Poster 50 x 70 cm</source>
        <translation>Poster 50 x 70 cm</translation>
    </message>
    <message>
        <location filename="products/poster-a1.toml"/>
        <source>Poster A1</source>
        <translation>Poster A1</translation>
    </message>
    <message>
        <location filename="products/poster-a2.toml"/>
        <source>Poster A2</source>
        <translation>Poster A2</translation>
    </message>
    <message>
        <location filename="products/poster-a3.toml"/>
        <source>Poster A3</source>
        <translation>Poster A3</translation>
    </message>
    <message>
        <location filename="products/poster-chilliprinting-18x24.toml"/>
        <source>Chilli Printing poster 18 x 24 in</source>
        <translation>Chilli Printing Poster 18 x 24 Zoll</translation>
    </message>
    <message>
        <location filename="products/poster-entdecker-50x70.toml"/>
        <source>Entdecker poster 50 x 70 cm</source>
        <translation>Entdecker Poster 50 x 70 cm</translation>
    </message>
    <message>
        <location filename="products/poster-inhousemedias-18x24.toml"/>
        <source>In House Medias poster 18 x 24 in</source>
        <translation>In House Medias Poster 18 x 24 Zoll</translation>
    </message>
    <message>
        <location filename="products/poster-panorama-20x60.toml"/>
        <source>Panorama poster 20 x 60 cm</source>
        <translation>Panoramaposter 20 x 60 cm</translation>
    </message>
    <message>
        <location filename="products/poster-panorama-30x90.toml"/>
        <source>Panorama poster 30 x 90 cm</source>
        <translation>Panoramaposter 30 x 90 cm</translation>
    </message>
    <message>
        <location filename="products/poster-panorama-50x100.toml"/>
        <source>Panorama poster 50 x 100 cm</source>
        <translation>Panoramaposter 50 x 100 cm</translation>
    </message>
    <message>
        <location filename="products/print-10x15.toml"/>
        <source>Photo prints 10 x 15 cm</source>
        <translation>Fotoabzüge 10 x 15 cm</translation>
    </message>
    <message>
        <location filename="products/print-13x18.toml"/>
        <source>Photo prints 13 x 18 cm</source>
        <translation>Fotoabzüge 13 x 18 cm</translation>
    </message>
    <message>
        <location filename="products/print-20x30.toml"/>
        <source>Photo prints 20 x 30 cm</source>
        <translation>Fotoabzüge 20 x 30 cm</translation>
    </message>
    <message>
        <location filename="products/print-minis.toml"/>
        <source>24 mini prints on a sheet</source>
        <translation>24 Mini-Abzüge auf einem Bogen</translation>
    </message>
    <message>
        <location filename="products/print-retro.toml"/>
        <source>Retro prints 9 x 11 cm</source>
        <translation>Retroabzüge 9 x 11 cm</translation>
    </message>
    <message>
        <location filename="products/print-square-13.toml"/>
        <source>Square prints 13 x 13 cm</source>
        <translation>Quadratische Abzüge 13 x 13 cm</translation>
    </message>
    <message>
        <location filename="products/print-square-20.toml"/>
        <source>Square prints 20 x 20 cm</source>
        <translation>Quadratische Abzüge 20 x 20 cm</translation>
    </message>
    <message>
        <location filename="products/print-whcc-16x20.toml"/>
        <source>WHCC photo print 16 x 20 in</source>
        <translation>WHCC-Fotoabzug 16 x 20 in</translation>
    </message>
    <message>
        <location filename="products/print-whcc-20x30.toml"/>
        <source>WHCC photo print 20 x 30 in</source>
        <translation>WHCC-Fotoabzug 20 x 30 in</translation>
    </message>
    <message>
        <location filename="products/print-whcc-8x10.toml"/>
        <source>WHCC photo print 8 x 10 in</source>
        <translation>WHCC-Fotoabzug 8 x 10 in</translation>
    </message>
    <message>
        <location filename="products/queensberry-flushmount.toml"/>
        <source>Lay-flat album of any size</source>
        <translation>Lay-flat-Album in beliebiger Größe</translation>
    </message>
    <message>
        <location filename="products/reference.py"/>
        <source>'{reference}' does not name a product.</source>
        <translation>„{reference}“ benennt kein Produkt.</translation>
    </message>
    <message>
        <location filename="products/reference.py"/>
        <source>Write the product's id, or id:width=250,height=250.</source>
        <translation>Die Kennung des Produkts schreiben, oder id:width=250,height=250.</translation>
    </message>
    <message>
        <location filename="products/spine_answer.py"/>
        <source>Type the width that the printer told.</source>
        <translation>Die Breite eingeben, die die Druckerei genannt hat.</translation>
    </message>
    <message>
        <location filename="products/spine_answer.py"/>
        <source>{name} does not tell a spine ({why}).</source>
        <translation>{name} nennt keinen Rücken ({why}).</translation>
    </message>
    <message>
        <location filename="products/streetlib-softcover-a5.toml"/>
        <source>Softcover A5</source>
        <translation>Softcover A5</translation>
    </message>
    <message>
        <location filename="products/strip-2x6.toml"/>
        <source>Photo strip 2 x 6 in</source>
        <translation>Fotostreifen 2 x 6 Zoll</translation>
    </message>
    <message>
        <location filename="products/strips-4x6.toml"/>
        <source>Two photo strips on a print 4 x 6 in</source>
        <translation>Zwei Fotostreifen auf einem Abzug 4 x 6 Zoll</translation>
    </message>
    <message>
        <location filename="products/table-number-a6.toml"/>
        <source>Table number A6, flat</source>
        <translation>Tischnummer A6, flach</translation>
    </message>
    <message>
        <location filename="products/table-number-tent.toml"/>
        <source>Table number 10 x 15 cm, folded</source>
        <translation>Tischnummer 10 x 15 cm, gefaltet</translation>
    </message>
    <message>
        <location filename="products/table.py"/>
        <source>Give another value.</source>
        <translation>Einen anderen Wert angeben.</translation>
    </message>
    <message>
        <location filename="products/table.py"/>
        <source>{name}: {given} cannot be: '{where}' {why}.</source>
        <translation>{name}: {given} kann nicht sein: „{where}“ {why}.</translation>
    </message>
    <message>
        <location filename="products/tent-a6.toml"/>
        <source>Tent card A6, folded</source>
        <translation>Aufsteller A6, gefaltet</translation>
    </message>
    <message>
        <location filename="products/trust.py"/>
        <source>Ask for it again, and enter it on the cover.</source>
        <translation>Noch einmal danach fragen, und beim Umschlag eintragen.</translation>
    </message>
    <message>
        <location filename="products/trust.py"/>
        <source>Ask for it, and enter it on the cover.</source>
        <translation>Danach fragen, und beim Umschlag eintragen.</translation>
    </message>
    <message>
        <location filename="products/trust.py"/>
        <source>Ask whether it converts the file.</source>
        <translation>Fragen, ob sie die Datei umwandelt.</translation>
    </message>
    <message>
        <location filename="products/trust.py"/>
        <source>Compare them with the printer's own.</source>
        <translation>Mit denen der Druckerei vergleichen.</translation>
    </message>
    <message>
        <location filename="products/trust.py"/>
        <source>Some numbers of this product were not read at {vendor} itself.</source>
        <translation>Einige Zahlen dieses Produkts wurden nicht bei {vendor} selbst gelesen.</translation>
    </message>
    <message>
        <location filename="products/trust.py"/>
        <source>The numbers of this product are those of no particular printer.</source>
        <translation>Die Zahlen dieses Produkts sind von keiner bestimmten Druckerei.</translation>
    </message>
    <message>
        <location filename="products/trust.py"/>
        <source>The numbers of this product are your own.</source>
        <translation>Die Zahlen dieses Produkts sind eigene.</translation>
    </message>
    <message>
        <location filename="products/trust.py"/>
        <source>The numbers of this product were read on {date}, more than a year ago.</source>
        <translation>Die Zahlen dieses Produkts wurden am {date} gelesen, vor mehr als einem Jahr.</translation>
    </message>
    <message>
        <location filename="products/trust.py"/>
        <source>The printer names {named} as its printing condition; the file is made for {condition}.</source>
        <translation>Die Druckerei nennt {named} als ihre Druckbedingung; die Datei ist für {condition} gemacht.</translation>
    </message>
    <message>
        <location filename="products/trust.py"/>
        <source>The printer told the width of the spine for {told} pages; the book has {pages} now.</source>
        <translation>Die Druckerei nannte die Breite des Rückens für {told} Seiten; das Buch hat jetzt {pages}.</translation>
    </message>
    <message>
        <location filename="products/trust.py"/>
        <source>This printer tells the width of the spine for each order; {spine:.1f} mm is only where to start.</source>
        <translation>Diese Druckerei nennt die Breite des Rückens für jeden Auftrag; {spine:.1f} mm sind nur ein Anfang.</translation>
    </message>
    <message numerus="yes">
        <location filename="session/aside.py"/>
        <source>{n} RAWs beside their JPEGs</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} RAW neben dem JPEG</numerusform>
            <numerusform>{n} RAW neben ihren JPEG</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="session/aside.py"/>
        <source>{n} documents</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Dokument</numerusform>
            <numerusform>{n} Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="session/aside.py"/>
        <source>{n} icons</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Symbol</numerusform>
            <numerusform>{n} Symbole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="session/aside.py"/>
        <source>{n} messenger copies</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Kopie aus einem Messenger</numerusform>
            <numerusform>{n} Kopien aus Messengern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="session/aside.py"/>
        <source>{n} parts of live photos</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Teil eines Live-Fotos</numerusform>
            <numerusform>{n} Teile von Live-Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="session/aside.py"/>
        <source>{n} photos of your choice</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Foto nach eigener Wahl</numerusform>
            <numerusform>{n} Fotos nach eigener Wahl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="session/aside.py"/>
        <source>{n} receipts</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Kassenzettel</numerusform>
            <numerusform>{n} Kassenzettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="session/aside.py"/>
        <source>{n} screenshots</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Bildschirmfoto</numerusform>
            <numerusform>{n} Bildschirmfotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="session/aside.py"/>
        <source>{n} videos</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Video</numerusform>
            <numerusform>{n} Videos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="session/asking.py"/>
        <source>--set pages={text}: not a number.</source>
        <translation>--set pages={text}: keine Zahl.</translation>
    </message>
    <message>
        <location filename="session/asking.py"/>
        <source>--set {item}: it takes KEY=VALUE.</source>
        <translation>--set {item}: SCHLÜSSEL=WERT angeben.</translation>
    </message>
    <message>
        <location filename="session/asking.py"/>
        <source>Choose {pages_min} to {pages_max} in steps of {pages_multiple}.</source>
        <translation>{pages_min} bis {pages_max} in Schritten von {pages_multiple} wählen.</translation>
    </message>
    <message>
        <location filename="session/asking.py"/>
        <source>Give a page count.</source>
        <translation>Eine Seitenzahl angeben.</translation>
    </message>
    <message>
        <location filename="session/asking.py"/>
        <source>Such as --set width=250.</source>
        <translation>Zum Beispiel --set width=250.</translation>
    </message>
    <message>
        <location filename="session/asking.py"/>
        <source>{spec} cannot have {pages} pages.</source>
        <translation>{spec} kann nicht {pages} Seiten haben.</translation>
    </message>
    <message>
        <location filename="session/batch.py"/>
        <source>Its first line names the columns: folder, product, title, pages, style, set.</source>
        <translation>Die erste Zeile nennt die Spalten: folder, product, title, pages, style, set.</translation>
    </message>
    <message>
        <location filename="session/batch.py"/>
        <source>Leave out --each to make one album of it.</source>
        <translation>--each weglassen, um ein einziges Album daraus zu machen.</translation>
    </message>
    <message>
        <location filename="session/batch.py"/>
        <source>Mend the line and run it again.</source>
        <translation>Die Zeile berichtigen und noch einmal starten.</translation>
    </message>
    <message>
        <location filename="session/batch.py"/>
        <source>Name a folder of folders.</source>
        <translation>Einen Ordner mit Ordnern nennen.</translation>
    </message>
    <message>
        <location filename="session/batch.py"/>
        <source>There are no folders in {where}.</source>
        <translation>In {where} sind keine Ordner.</translation>
    </message>
    <message>
        <location filename="session/batch.py"/>
        <source>{file} is no folder.</source>
        <translation>{file} ist kein Ordner.</translation>
    </message>
    <message>
        <location filename="session/batch.py"/>
        <source>{name} has no column “folder”.</source>
        <translation>{name} hat keine Spalte „folder“.</translation>
    </message>
    <message>
        <location filename="session/batch.py"/>
        <source>{where}, line {line}: there is no folder in it.</source>
        <translation>{where}, Zeile {line}: Es steht kein Ordner darin.</translation>
    </message>
    <message>
        <location filename="session/batch.py"/>
        <source>{where}, line {line}: “{value}” is no number of pages.</source>
        <translation>{where}, Zeile {line}: „{value}“ ist keine Seitenzahl.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>Another run is writing to {name}.</source>
        <translation>Ein anderer Lauf schreibt gerade nach {name}.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>Check that it is there, may be written and has room.</source>
        <translation>Nachsehen, ob er da ist, beschreibbar ist und Platz hat.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>Choose a folder outside.</source>
        <translation>Einen Ordner außerhalb wählen.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>Close other programs and run it again.</source>
        <translation>Andere Programme schließen und noch einmal starten.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>It could not be made for a fault of albumapp ({kind}: {why}).</source>
        <translation>Es konnte wegen eines Fehlers von albumapp nicht gemacht werden ({kind}: {why}).</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>Making albums</source>
        <translation>Mache Alben</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>Name a folder for what is made.</source>
        <translation>Einen Ordner für das Ergebnis nennen.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>Please tell us, with this line.</source>
        <translation>Bitte uns mit dieser Zeile Bescheid geben.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>Run it again: what is made stays. Is the disk with its photos still there?</source>
        <translation>Noch einmal starten: Was fertig ist, bleibt. Ist die Platte mit den Fotos noch da?</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>Take it away, or choose another folder.</source>
        <translation>Es wegnehmen, oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>The memory was full.</source>
        <translation>Der Speicher war voll.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>The pictures of {name} would take the place of its photos.</source>
        <translation>Die Bilder von {name} träten an die Stelle seiner Fotos.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>The process that made {name} was ended twice: it was killed, or the memory was full.</source>
        <translation>Der Prozess, der {name} machte, wurde zweimal beendet: Er wurde abgebrochen, oder der Speicher war voll.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>Wait for it, or choose another folder.</source>
        <translation>Darauf warten, oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>{name} is no folder.</source>
        <translation>{name} ist kein Ordner.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>{name} was changed since it was made.</source>
        <translation>{name} wurde geändert, seit es gemacht wurde.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>{name} was given up: nothing happened for {n} min.</source>
        <translation>{name} wurde aufgegeben: {n} min lang geschah nichts.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>{out} lies in a folder of photos ({folder}).</source>
        <translation>{out} liegt in einem Ordner mit Fotos ({folder}).</translation>
    </message>
    <message>
        <location filename="session/batch_worker.py"/>
        <source>None of the {n} photos in {where} can be read.</source>
        <translation>Keines der {n} Fotos in {where} ist lesbar.</translation>
    </message>
    <message>
        <location filename="session/batch_worker.py"/>
        <source>Put photos there, or take it away.</source>
        <translation>Fotos hineinlegen, oder ihn entfernen.</translation>
    </message>
    <message>
        <location filename="session/batch_worker.py"/>
        <source>The only photo in {where} cannot be read.</source>
        <translation>Das einzige Foto in {where} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="session/batch_worker.py"/>
        <source>The report lists them.</source>
        <translation>Der Bericht zählt sie auf.</translation>
    </message>
    <message>
        <location filename="session/batch_worker.py"/>
        <source>There are no photos in {where}.</source>
        <translation>In {where} sind keine Fotos.</translation>
    </message>
    <message>
        <location filename="session/building.py"/>
        <source>Name a folder or files with photos.</source>
        <translation>Einen Ordner oder Dateien mit Fotos nennen.</translation>
    </message>
    <message>
        <location filename="session/building.py"/>
        <source>See the list above.</source>
        <translation>Siehe die Liste oben.</translation>
    </message>
    <message>
        <location filename="session/building.py"/>
        <source>Suggest album</source>
        <translation>Album vorschlagen</translation>
    </message>
    <message>
        <location filename="session/collecting.py"/>
        <source>Ask for it again, or open an .album file.</source>
        <translation>Noch einmal anfordern oder eine .album-Datei öffnen.</translation>
    </message>
    <message>
        <location filename="session/collecting.py"/>
        <source>Choose another disk, or make room.</source>
        <translation>Einen anderen Datenträger wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <location filename="session/collecting.py"/>
        <source>Is its disk there?</source>
        <translation>Ist der Datenträger da?</translation>
    </message>
    <message>
        <location filename="session/collecting.py"/>
        <source>Packing photos</source>
        <translation>Fotos werden eingepackt</translation>
    </message>
    <message>
        <location filename="session/collecting.py"/>
        <source>The folder of {target} is not there.</source>
        <translation>Der Ordner von {target} ist nicht da.</translation>
    </message>
    <message>
        <location filename="session/collecting.py"/>
        <source>Try another disk.</source>
        <translation>Einen anderen Datenträger versuchen.</translation>
    </message>
    <message>
        <location filename="session/collecting.py"/>
        <source>{name} could not be written right ({bad}).</source>
        <translation>{name} ließ sich nicht richtig schreiben ({bad}).</translation>
    </message>
    <message>
        <location filename="session/collecting.py"/>
        <source>{name} is not a packed album, or it is damaged.</source>
        <translation>{name} ist kein eingepacktes Album, oder es ist beschädigt.</translation>
    </message>
    <message>
        <location filename="session/collecting.py"/>
        <source>{name} needs {need}, but only {free} are free there.</source>
        <translation>{name} braucht {need}, dort sind aber nur {free} frei.</translation>
    </message>
    <message>
        <location filename="session/comments.py"/>
        <source>Choose the file that the proof saved: its name ends in .comments.</source>
        <translation>Die Datei wählen, die der Korrekturabzug gespeichert hat: Ihr Name endet auf .comments.</translation>
    </message>
    <message>
        <location filename="session/comments.py"/>
        <source>Save it again from the mail.</source>
        <translation>Noch einmal aus der Mail speichern.</translation>
    </message>
    <message>
        <location filename="session/comments.py"/>
        <source>Update albumapp.</source>
        <translation>albumapp aktualisieren.</translation>
    </message>
    <message>
        <location filename="session/comments.py"/>
        <source>{name} holds more than {most} comments, or none.</source>
        <translation>{name} enthält mehr als {most} Kommentare, oder keinen.</translation>
    </message>
    <message>
        <location filename="session/comments.py"/>
        <source>{name} holds no comments.</source>
        <translation>{name} enthält keine Kommentare.</translation>
    </message>
    <message>
        <location filename="session/comments.py"/>
        <source>{name} is too large for comments.</source>
        <translation>{name} ist zu groß für Kommentare.</translation>
    </message>
    <message>
        <location filename="session/comments.py"/>
        <source>{name} was written by another version of albumapp.</source>
        <translation>{name} stammt von einer anderen Version von albumapp.</translation>
    </message>
    <message>
        <location filename="session/forgetting.py"/>
        <source>{name} could not be written: {why}.</source>
        <translation>{name} ließ sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <location filename="session/guest_readings.py"/>
        <source>Name the columns in the first line: “Name;Name”, “Last name;First name” or “Name;Table”.</source>
        <translation>Die Spalten in der ersten Zeile nennen: „Name;Name“, „Nachname;Vorname“ oder „Name;Tisch“.</translation>
    </message>
    <message>
        <location filename="session/guest_readings.py"/>
        <source>{name}, line {number}: “{line}” may be one name or several.</source>
        <translation>{name}, Zeile {number}: „{line}“ kann ein Name sein oder mehrere.</translation>
    </message>
    <message>
        <location filename="session/guests.py"/>
        <source>Double it inside of quotation marks.</source>
        <translation>Innerhalb von Anführungszeichen verdoppeln.</translation>
    </message>
    <message>
        <location filename="session/guests.py"/>
        <source>There are no names in {name}.</source>
        <translation>In {name} stehen keine Namen.</translation>
    </message>
    <message>
        <location filename="session/guests.py"/>
        <source>Write the name first, then the table or the address.</source>
        <translation>Zuerst den Namen schreiben, dann den Tisch oder die Adresse.</translation>
    </message>
    <message>
        <location filename="session/guests.py"/>
        <source>Write “{two}” for two guests, “{one}” for one.</source>
        <translation>Für zwei Gäste „{two}“ schreiben, für einen „{one}“.</translation>
    </message>
    <message>
        <location filename="session/guests.py"/>
        <source>{name} has more than {most} names.</source>
        <translation>{name} hat mehr als {most} Namen.</translation>
    </message>
    <message>
        <location filename="session/guests.py"/>
        <source>{name}, line {number}: a quotation mark is not closed, or stands in the middle of a word.</source>
        <translation>{name}, Zeile {number}: Ein Anführungszeichen ist nicht geschlossen oder steht mitten in einem Wort.</translation>
    </message>
    <message>
        <location filename="session/guests.py"/>
        <source>{name}, line {number}: there is no name.</source>
        <translation>{name}, Zeile {number}: Es steht kein Name da.</translation>
    </message>
    <message>
        <location filename="session/guests.py"/>
        <source>“{line}” may be one name or two.</source>
        <translation>„{line}“ kann ein Name sein oder zwei.</translation>
    </message>
    <message>
        <location filename="session/importing.py"/>
        <source>Finding moments</source>
        <translation>Momente werden gesucht</translation>
    </message>
    <message>
        <location filename="session/importing.py"/>
        <source>Looking at photos</source>
        <translation>Fotos werden angesehen</translation>
    </message>
    <message>
        <location filename="session/importing.py"/>
        <source>Looking at photos and faces</source>
        <translation>Fotos und Gesichter werden angesehen</translation>
    </message>
    <message>
        <location filename="session/importing.py"/>
        <source>Looking for photos</source>
        <translation>Fotos werden gesucht</translation>
    </message>
    <message>
        <location filename="session/importing.py"/>
        <source>Open it in another program and save it again.</source>
        <translation>In einem anderen Programm öffnen und neu speichern.</translation>
    </message>
    <message>
        <location filename="session/importing.py"/>
        <source>Reading photos</source>
        <translation>Fotos werden gelesen</translation>
    </message>
    <message>
        <location filename="session/importing.py"/>
        <source>Reading photos and looking for faces</source>
        <translation>Fotos werden gelesen, Gesichter gesucht</translation>
    </message>
    <message>
        <location filename="session/importing.py"/>
        <source>{name} could not be read ({outcome}).</source>
        <translation>{name} ließ sich nicht lesen ({outcome}).</translation>
    </message>
    <message>
        <location filename="session/importing.py"/>
        <source>{name} could not be read: {outcome}.</source>
        <translation>{name} ließ sich nicht lesen: {outcome}.</translation>
    </message>
    <message>
        <location filename="session/list_text.py"/>
        <source>Name a text file or CSV.</source>
        <translation>Eine Textdatei oder CSV nennen.</translation>
    </message>
    <message>
        <location filename="session/list_text.py"/>
        <source>Save it as CSV or as plain text.</source>
        <translation>Als CSV oder als reinen Text speichern.</translation>
    </message>
    <message>
        <location filename="session/list_text.py"/>
        <source>{name} is no list or table.</source>
        <translation>{name} ist keine Liste oder Tabelle.</translation>
    </message>
    <message>
        <location filename="session/looks.py"/>
        <source>A look holds no photo: other albums do not have it.</source>
        <translation>Ein Aussehen enthält kein Foto: Andere Alben haben es nicht.</translation>
    </message>
    <message>
        <location filename="session/looks.py"/>
        <source>A look needs a name.</source>
        <translation>Ein Aussehen braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="session/looks.py"/>
        <source>Choose a colour, a gradient or a pattern as background first.</source>
        <translation>Zuerst eine Farbe, einen Verlauf oder ein Muster als Hintergrund wählen.</translation>
    </message>
    <message>
        <location filename="session/looks.py"/>
        <source>Type one, such as “Sand and sea”.</source>
        <translation>Einen eingeben, etwa „Sand und Meer“.</translation>
    </message>
    <message>
        <location filename="session/merging.py"/>
        <source>No text of the album says {{name}} or another column of {where}.</source>
        <translation>Kein Text des Albums sagt {{name}} oder eine andere Spalte von {where}.</translation>
    </message>
    <message>
        <location filename="session/merging.py"/>
        <source>Write it into a text or the title, such as “For {{name}}”. Columns: {columns}.</source>
        <translation>Es in einen Text oder den Titel schreiben, etwa „Für {{name}}“. Spalten: {columns}.</translation>
    </message>
    <message>
        <location filename="session/names.py"/>
        <source>Was it moved?</source>
        <translation>Wurde es verschoben?</translation>
    </message>
    <message>
        <location filename="session/occasions.py"/>
        <source>Install albumapp again.</source>
        <translation>albumapp neu installieren.</translation>
    </message>
    <message>
        <location filename="session/occasions.py"/>
        <source>Mend it.</source>
        <translation>Berichtigen.</translation>
    </message>
    <message>
        <location filename="session/occasions.py"/>
        <source>{name} is no occasion of this version.</source>
        <translation>{name} ist kein Anlass dieser Version.</translation>
    </message>
    <message>
        <location filename="session/occasions.py"/>
        <source>{name} names a product or style that is not there.</source>
        <translation>{name} nennt ein Produkt oder einen Stil, den es nicht gibt.</translation>
    </message>
    <message>
        <location filename="session/own_days.py"/>
        <source>Write 02-14,Anna or 14.02.;Anna.</source>
        <translation>02-14,Anna oder 14.02.;Anna schreiben.</translation>
    </message>
    <message>
        <location filename="session/own_days.py"/>
        <source>{name}, line {number}: there is no date with its words.</source>
        <translation>{name}, Zeile {number}: Ein Datum mit seinen Worten fehlt.</translation>
    </message>
    <message>
        <location filename="session/people.py"/>
        <source>Faces were forgotten since; look again.</source>
        <translation>Gesichter wurden seitdem vergessen; noch einmal nachsehen.</translation>
    </message>
    <message>
        <location filename="session/people.py"/>
        <source>This person is no longer known.</source>
        <translation>Diese Person ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <location filename="session/prices.py"/>
        <source>Is there room, and may it be written?</source>
        <translation>Ist Platz da, und darf dort geschrieben werden?</translation>
    </message>
    <message>
        <location filename="session/prices.py"/>
        <source>Its columns are product, base, per_page, currency and date.</source>
        <translation>Die Spalten sind product, base, per_page, currency und date.</translation>
    </message>
    <message>
        <location filename="session/prices.py"/>
        <source>Save it as CSV in UTF-8.</source>
        <translation>Als CSV in UTF-8 speichern.</translation>
    </message>
    <message>
        <location filename="session/prices.py"/>
        <source>{name}, line {line}: {why}.</source>
        <translation>{name}, Zeile {line}: {why}.</translation>
    </message>
    <message>
        <location filename="session/project.py"/>
        <source>Put its file {product}.toml into {folder}.</source>
        <translation>Die Datei {product}.toml nach {folder} legen.</translation>
    </message>
    <message>
        <location filename="session/project.py"/>
        <source>The history of this project is damaged: {why} is missing.</source>
        <translation>Der Verlauf dieses Projekts ist beschädigt: {why} fehlt.</translation>
    </message>
    <message>
        <location filename="session/project.py"/>
        <source>This step is not known any more.</source>
        <translation>Dieser Schritt ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <location filename="session/project.py"/>
        <source>{name} is an album for the product '{product}', which is not here.</source>
        <translation>{name} ist ein Album für das Produkt „{product}“, das hier fehlt.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>A page is {w:g} × {h:g} mm instead of {old_w:g} × {old_h:g} mm.</source>
        <translation>Eine Seite misst {w:g} × {h:g} mm statt {old_w:g} × {old_h:g} mm.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>It is one picture now instead of {old} pages.</source>
        <translation>Es ist jetzt ein Bild statt {old} Seiten.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>Make it smaller.</source>
        <translation>Kleiner machen.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>Pages that you arranged have no place here; their photos stand elsewhere ({count}).</source>
        <translation>Selbst gestaltete Seiten haben hier keinen Platz; ihre Fotos stehen anderswo ({count}).</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>The book has {pages} pages instead of {old}.</source>
        <translation>Das Buch hat {pages} Seiten statt {old}.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>The text “{text}” has no place here.</source>
        <translation>Der Text „{text}“ hat hier keinen Platz.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>There are {pages} pages instead of {old}.</source>
        <translation>Es sind {pages} Seiten statt {old}.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>There are {pages} pages now instead of one picture.</source>
        <translation>Es sind jetzt {pages} Seiten statt eines Bildes.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>This product has no printed cover: what stood on it is gone.</source>
        <translation>Dieses Produkt hat keinen gedruckten Umschlag: Was darauf stand, ist weg.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>Undo brings it back.</source>
        <translation>Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>{count} photos found no room and are unused now.</source>
        <translation>{count} Fotos fanden keinen Platz und sind jetzt unbenutzt.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>{count} texts have no place here.</source>
        <translation>{count} Texte haben hier keinen Platz.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>{name} found no room and is unused now.</source>
        <translation>{name} fand keinen Platz und ist nun unbenutzt.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>{name} has {ppi} ppi in its new size; the printer asks for {least}.</source>
        <translation>{name} hat in der neuen Größe {ppi} ppi; die Druckerei verlangt {least}.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>{product_word} instead of {before_word}.</source>
        <translation>{product_word} statt {before_word}.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>“{text}” is set in {pt:g} pt instead of {old:g} pt.</source>
        <translation>„{text}“ ist in {pt:g} pt gesetzt statt {old:g} pt.</translation>
    </message>
    <message>
        <location filename="session/rows.py"/>
        <source>Is a quotation mark missing before it?</source>
        <translation>Fehlt davor ein Anführungszeichen?</translation>
    </message>
    <message>
        <location filename="session/rows.py"/>
        <source>It needs a name on each line.</source>
        <translation>In jeder Zeile muss ein Name stehen.</translation>
    </message>
    <message>
        <location filename="session/rows.py"/>
        <source>Part it into several files.</source>
        <translation>Auf mehrere Dateien verteilen.</translation>
    </message>
    <message>
        <location filename="session/rows.py"/>
        <source>Write a cell with a comma in quotation marks: "Smith, Anna".</source>
        <translation>Eine Zelle mit Komma in Anführungszeichen schreiben: "Smith, Anna".</translation>
    </message>
    <message>
        <location filename="session/rows.py"/>
        <source>Write two of them ("") for one within a cell.</source>
        <translation>Für eines innerhalb einer Zelle zwei ("") schreiben.</translation>
    </message>
    <message>
        <location filename="session/rows.py"/>
        <source>{where} has more than {n} rows.</source>
        <translation>{where} hat mehr als {n} Zeilen.</translation>
    </message>
    <message>
        <location filename="session/rows.py"/>
        <source>{where} has no rows.</source>
        <translation>{where} hat keine Zeilen.</translation>
    </message>
    <message>
        <location filename="session/rows.py"/>
        <source>{where}, line {line}: a cell has more than {n} letters.</source>
        <translation>{where}, Zeile {line}: Eine Zelle hat mehr als {n} Zeichen.</translation>
    </message>
    <message>
        <location filename="session/rows.py"/>
        <source>{where}, line {line}: a quotation mark is not closed, or letters follow it.</source>
        <translation>{where}, Zeile {line}: Ein Anführungszeichen ist nicht geschlossen, oder es folgen Buchstaben.</translation>
    </message>
    <message>
        <location filename="session/rows.py"/>
        <source>{where}, line {line}: there are {n} cells under {columns} headings.</source>
        <translation>{where}, Zeile {line}: {n} Zellen unter {columns} Überschriften.</translation>
    </message>
    <message>
        <location filename="session/suggesting.py"/>
        <source>Choosing photos</source>
        <translation>Fotos werden ausgewählt</translation>
    </message>
    <message>
        <location filename="session/suggesting.py"/>
        <source>Laying out spreads</source>
        <translation>Doppelseiten werden gestaltet</translation>
    </message>
    <message>
        <location filename="session/templates.py"/>
        <source>A kept layout needs a name.</source>
        <translation>Eine eigene Gestaltung braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="session/templates.py"/>
        <source>Is its folder read-only?</source>
        <translation>Ist der Ordner schreibgeschützt?</translation>
    </message>
    <message>
        <location filename="session/templates.py"/>
        <source>Is there room in {folder}?</source>
        <translation>Ist in {folder} Platz?</translation>
    </message>
    <message>
        <location filename="session/templates.py"/>
        <source>Make it shorter.</source>
        <translation>Kürzer fassen.</translation>
    </message>
    <message>
        <location filename="session/templates.py"/>
        <source>The layout could not be deleted: {why}.</source>
        <translation>Die Gestaltung ließ sich nicht löschen: {why}.</translation>
    </message>
    <message>
        <location filename="session/templates.py"/>
        <source>The layout could not be kept: {why}.</source>
        <translation>Die Gestaltung ließ sich nicht aufheben: {why}.</translation>
    </message>
    <message>
        <location filename="session/templates.py"/>
        <source>The name of a kept layout has at most {most_name} signs.</source>
        <translation>Der Name einer eigenen Gestaltung hat höchstens {most_name} Zeichen.</translation>
    </message>
    <message>
        <location filename="session/templates.py"/>
        <source>There is a kept layout '{wanted}' already.</source>
        <translation>Es gibt schon eine eigene Gestaltung „{wanted}“.</translation>
    </message>
    <message>
        <location filename="session/templates.py"/>
        <source>Write one.</source>
        <translation>Einen schreiben.</translation>
    </message>
    <message>
        <location filename="session/versions.py"/>
        <source>A version needs a name.</source>
        <translation>Eine Version braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="session/versions.py"/>
        <source>Return to it, and export the album anew.</source>
        <translation>Zu ihr zurückkehren und das Album neu exportieren.</translation>
    </message>
    <message>
        <location filename="session/versions.py"/>
        <source>Save it first.</source>
        <translation>Zuerst speichern.</translation>
    </message>
    <message>
        <location filename="session/versions.py"/>
        <source>Say what it is, such as “before Mum’s changes”.</source>
        <translation>Sagen, was es ist, etwa „vor Mamas Änderungen“.</translation>
    </message>
    <message>
        <location filename="session/versions.py"/>
        <source>The order “{name}” does not say what it was printed on ({why}).</source>
        <translation>Die Bestellung „{name}“ sagt nicht, worauf sie gedruckt wurde ({why}).</translation>
    </message>
    <message>
        <location filename="session/versions.py"/>
        <source>This album has no file yet.</source>
        <translation>Dieses Album hat noch keine Datei.</translation>
    </message>
    <message>
        <location filename="styles/black.toml"/>
        <source>Black and quiet</source>
        <translation>Schwarz und ruhig</translation>
    </message>
    <message>
        <location filename="styles/black.toml"/>
        <source>Whole photos on black paper with much air: lights, evenings, black and white.</source>
        <translation>Ganze Fotos auf schwarzem Papier mit viel Luft: Lichter, Abende, Schwarzweiß.</translation>
    </message>
    <message>
        <location filename="styles/classic.toml"/>
        <source>A few whole photos a page, each with its date and place below: the family album.</source>
        <translation>Wenige ganze Fotos je Seite, darunter Datum und Ort: das Familienalbum.</translation>
    </message>
    <message>
        <location filename="styles/classic.toml"/>
        <source>Classic with captions</source>
        <translation>Klassisch mit Bildunterschriften</translation>
    </message>
    <message>
        <location filename="styles/clean-white.toml"/>
        <source>Clean white</source>
        <translation>Klares Weiß</translation>
    </message>
    <message>
        <location filename="styles/clean-white.toml"/>
        <source>Photos on white paper, a constant margin and even gaps: suits everything.</source>
        <translation>Fotos auf weißem Papier, fester Rand und gleiche Abstände: passt zu allem.</translation>
    </message>
    <message>
        <location filename="styles/film-strip.toml"/>
        <source>Film strip</source>
        <translation>Filmstreifen</translation>
    </message>
    <message>
        <location filename="styles/film-strip.toml"/>
        <source>Rows of photos in time order on film from edge to edge: for days that tell themselves.</source>
        <translation>Reihen von Fotos in zeitlicher Folge auf Film von Rand zu Rand: für Tage, die sich selbst erzählen.</translation>
    </message>
    <message>
        <location filename="styles/gallery.toml"/>
        <source>Gallery mat</source>
        <translation>Galerie-Passepartout</translation>
    </message>
    <message>
        <location filename="styles/gallery.toml"/>
        <source>One or two whole photos a page in white mats on warm grey: for pictures that stand alone.</source>
        <translation>Ein oder zwei ganze Fotos je Seite in weißen Passepartouts auf warmem Grau: für Bilder, die für sich stehen.</translation>
    </message>
    <message>
        <location filename="styles/journal.toml"/>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <location filename="styles/journal.toml"/>
        <source>Prints with white edges on paper in the tone of the photos, with handwritten chapters.</source>
        <translation>Abzüge mit weißem Rand auf Papier im Ton der Fotos, mit handgeschriebenen Kapiteln.</translation>
    </message>
    <message>
        <location filename="styles/kids.toml"/>
        <source>Kids, with colour</source>
        <translation>Kinder, mit Farbe</translation>
    </message>
    <message>
        <location filename="styles/kids.toml"/>
        <source>Round corners on soft colours that change with each chapter: birthdays, holidays, play.</source>
        <translation>Runde Ecken auf weichen Farben, die mit jedem Kapitel wechseln: Geburtstage, Ferien, Spiel.</translation>
    </message>
    <message>
        <location filename="styles/magazine.toml"/>
        <source>Magazine, full bleed</source>
        <translation>Magazin, randabfallend</translation>
    </message>
    <message>
        <location filename="styles/magazine.toml"/>
        <source>Pictures to the edge of the paper with thin white lines: large, close, bold.</source>
        <translation>Bilder bis an den Papierrand mit dünnen weißen Linien: groß, nah, kräftig.</translation>
    </message>
    <message>
        <location filename="styles/square-grid.toml"/>
        <source>Even squares in straight rows: calm, modern, good for many photos of one kind.</source>
        <translation>Gleiche Quadrate in geraden Reihen: ruhig, modern, gut für viele Fotos einer Art.</translation>
    </message>
    <message>
        <location filename="styles/square-grid.toml"/>
        <source>Square grid</source>
        <translation>Quadratraster</translation>
    </message>
    <message>
        <location filename="styles/story.toml"/>
        <source>Dense story collage</source>
        <translation>Dichte Bildgeschichte</translation>
    </message>
    <message>
        <location filename="styles/story.toml"/>
        <source>Many photos close together with thin gaps: the whole day on a few pages.</source>
        <translation>Viele Fotos dicht beieinander mit schmalen Abständen: der ganze Tag auf wenigen Seiten.</translation>
    </message>
    <message>
        <location filename="text/faces.py"/>
        <source>Choose another font.</source>
        <translation>Eine andere Schrift wählen.</translation>
    </message>
    <message>
        <location filename="text/faces.py"/>
        <source>The font {name} cannot be read ({why}).</source>
        <translation>Die Schrift {name} lässt sich nicht lesen ({why}).</translation>
    </message>
    <message>
        <location filename="text/faces.py"/>
        <source>The font {name} cannot be read.</source>
        <translation>Die Schrift {name} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="text/faces.py"/>
        <source>The font {name} has no outlines.</source>
        <translation>Die Schrift {name} hat keine Umrisse.</translation>
    </message>
    <message>
        <location filename="text/fonts.py"/>
        <source>Install albumapp anew.</source>
        <translation>albumapp neu installieren.</translation>
    </message>
    <message>
        <location filename="text/fonts.py"/>
        <source>The fonts of albumapp are missing.</source>
        <translation>Die Schriften von albumapp fehlen.</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>About albumapp</source>
        <translation>Über albumapp</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Add pages after these</source>
        <translation>Seiten nach diesen hinzufügen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Add photos…</source>
        <translation>Fotos hinzufügen…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Adjust</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Adjust all photos of these pages like this one</source>
        <translation>Alle Fotos dieser Seiten wie dieses anpassen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Align left edges</source>
        <translation>Linke Kanten ausrichten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Align lower edges</source>
        <translation>Untere Kanten ausrichten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Align middles across</source>
        <translation>Mitten waagerecht ausrichten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Align middles down</source>
        <translation>Mitten senkrecht ausrichten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Align right edges</source>
        <translation>Rechte Kanten ausrichten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Align upper edges</source>
        <translation>Obere Kanten ausrichten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>All pages at once</source>
        <translation>Alle Seiten auf einen Blick</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Always include</source>
        <translation>Immer aufnehmen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Background and look</source>
        <translation>Hintergrund und Aussehen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Background…</source>
        <translation>Hintergrund…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Bare paper</source>
        <translation>Blankes Papier</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Begin a chapter here</source>
        <translation>Hier ein Kapitel beginnen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Begin a chapter on these pages…</source>
        <translation>Auf diesen Seiten ein Kapitel beginnen…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Birthdays and other days…</source>
        <translation>Geburtstage und andere Tage …</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Black and white</source>
        <translation>Schwarzweiß</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Bring back all that is set aside</source>
        <translation>Alles Aussortierte zurückholen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Bring forward</source>
        <translation>Nach vorn holen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Bring to front</source>
        <translation>Ganz nach vorn</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Bullets</source>
        <translation>Aufzählungspunkte</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Caption…</source>
        <translation>Bildunterschrift…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Change product…</source>
        <translation>Produkt wechseln …</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Change title…</source>
        <translation>Titel ändern…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Check a PDF…</source>
        <translation>Ein PDF prüfen …</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Clear these pages</source>
        <translation>Diese Seiten leeren</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Collect for others…</source>
        <translation>Für andere zusammenpacken…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Copy adjustments</source>
        <translation>Anpassungen kopieren</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Crop and flip</source>
        <translation>Zuschnitt und Spiegeln</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Crop and straighten</source>
        <translation>Zuschneiden und gerade richten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Curly quotes while typing</source>
        <translation>Typografische Anführungszeichen beim Tippen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Design</source>
        <translation>Gestalten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Duplicate these pages</source>
        <translation>Diese Seiten duplizieren</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Easier to see and to use…</source>
        <translation>Leichter sehen und bedienen…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Empty photo frame</source>
        <translation>Leerer Fotorahmen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Equal gaps across</source>
        <translation>Gleiche Abstände waagerecht</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Equal gaps down</source>
        <translation>Gleiche Abstände senkrecht</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Fewer photos on these pages</source>
        <translation>Weniger Fotos auf diesen Seiten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Files left out…</source>
        <translation>Ausgelassene Dateien…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Fill the frame with the photo</source>
        <translation>Rahmen mit dem Foto füllen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Fill these pages to the edge</source>
        <translation>Diese Seiten bis zum Rand füllen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Find an action…</source>
        <translation>Befehl suchen…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Finding before</source>
        <translation>Voriger Befund</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Fit one page</source>
        <translation>Eine Seite einpassen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Fit the box to the text</source>
        <translation>Feld an den Text anpassen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Fit the frame to the whole photo</source>
        <translation>Rahmen an das ganze Foto anpassen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Fit the letters to the box</source>
        <translation>Schrift an das Feld anpassen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Fit the width</source>
        <translation>Breite einpassen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Fit to window</source>
        <translation>Ins Fenster einpassen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Fit what is selected</source>
        <translation>Auswahl einpassen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Flip photo left to right</source>
        <translation>Foto waagerecht spiegeln</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Flip photo top to bottom</source>
        <translation>Foto senkrecht spiegeln</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Frames and decoration…</source>
        <translation>Rahmen und Schmuck…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Guides</source>
        <translation>Hilfslinien</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Hanging plan…</source>
        <translation>Hängeplan …</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Hide all panels</source>
        <translation>Alle Leisten ausblenden</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>How it is proofed…</source>
        <translation>Wie der Softproof zeigt …</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Import a product…</source>
        <translation>Produkt importieren …</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Join this chapter with the one before</source>
        <translation>Dieses Kapitel mit dem davor verbinden</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Join with the one before</source>
        <translation>Mit dem davor verbinden</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Keep the look of these pages…</source>
        <translation>Aussehen dieser Seiten aufheben…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Keep the order that the pages show</source>
        <translation>Reihenfolge der Seiten beibehalten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Keep these two together</source>
        <translation>Diese beiden zusammenhalten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Keep this layout</source>
        <translation>Diese Gestaltung aufheben</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Keep this look as a text style…</source>
        <translation>Dieses Aussehen als Textstil aufheben…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Keep this version…</source>
        <translation>Diese Version aufheben…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Kept layouts…</source>
        <translation>Eigene Gestaltungen…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Language…</source>
        <translation>Sprache…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Larger letters</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Largest of these pages</source>
        <translation>Größtes auf diesen Seiten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Layouts</source>
        <translation>Layouts</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Leave out the one selected last</source>
        <translation>Das zuletzt Ausgewählte auslassen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Lengths in inches</source>
        <translation>Maße in Zoll</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Level guide</source>
        <translation>Waagerechte Hilfslinie</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Lines at the left</source>
        <translation>Zeilen linksbündig</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Lines at the right</source>
        <translation>Zeilen rechtsbündig</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Lines in the middle</source>
        <translation>Zeilen zentriert</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Lines of the same width</source>
        <translation>Zeilen im Blocksatz</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>List of favourites…</source>
        <translation>Favoritenliste…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>List of names</source>
        <translation>Namensliste</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Lock these pages</source>
        <translation>Diese Seiten sperren</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Look at photos closely</source>
        <translation>Fotos genau ansehen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Look at the spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Look for faces</source>
        <translation>Gesichter suchen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Many at once…</source>
        <translation>Viele auf einmal …</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Merge with the next pages</source>
        <translation>Mit den nächsten Seiten zusammenlegen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Merge with…</source>
        <translation>Zusammenlegen mit…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Middles in equal steps across</source>
        <translation>Mitten in gleichen Schritten waagerecht</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Middles in equal steps down</source>
        <translation>Mitten in gleichen Schritten senkrecht</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>More photos on these pages</source>
        <translation>Mehr Fotos auf diesen Seiten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Move the gaps between photos</source>
        <translation>Abstände zwischen Fotos verschieben</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Move the photo behind these pages</source>
        <translation>Das Foto hinter diesen Seiten bewegen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Move these pages earlier</source>
        <translation>Diese Seiten nach vorn</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Move these pages later</source>
        <translation>Diese Seiten nach hinten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Move this chapter earlier</source>
        <translation>Dieses Kapitel nach vorn</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Move this chapter later</source>
        <translation>Dieses Kapitel nach hinten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Move to other pages…</source>
        <translation>Auf andere Seiten verschieben…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Move to the pages after</source>
        <translation>Auf die Seiten danach verschieben</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Move to the pages before</source>
        <translation>Auf die Seiten davor verschieben</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Move, resize and turn by keys</source>
        <translation>Mit Tasten verschieben, Größe ändern und drehen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Name of the list before</source>
        <translation>Voriger Name der Liste</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Name this chapter</source>
        <translation>Dieses Kapitel benennen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Name this chapter of the book…</source>
        <translation>Dieses Kapitel des Buchs benennen…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Names of guests…</source>
        <translation>Namen der Gäste …</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Narrower panel</source>
        <translation>Leiste schmaler</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Never include</source>
        <translation>Nie aufnehmen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>New album</source>
        <translation>Neues Album</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Next finding</source>
        <translation>Nächster Befund</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Next name of the list</source>
        <translation>Nächster Name der Liste</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Not a face, or a stranger</source>
        <translation>Kein Gesicht, oder jemand Fremdes</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Not this person</source>
        <translation>Nicht diese Person</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>On other pages</source>
        <translation>Auf anderen Seiten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>On paper at home</source>
        <translation>Zu Hause auf Papier</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Order</source>
        <translation>Bestellen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Orders and prices</source>
        <translation>Aufträge und Preise</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Order…</source>
        <translation>Bestellen …</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Other layouts of these pages</source>
        <translation>Andere Gestaltungen dieser Seiten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Outline of the book</source>
        <translation>Gliederung des Buchs</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Own prices…</source>
        <translation>Eigene Preise …</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Own product…</source>
        <translation>Eigenes Produkt …</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Pages after</source>
        <translation>Seiten danach</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Pages before</source>
        <translation>Seiten davor</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Part of the window before</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Parts of the window</source>
        <translation>Teile des Fensters</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Paste in place</source>
        <translation>An gleicher Stelle einfügen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Photos in order of file names</source>
        <translation>Fotos nach Dateinamen ordnen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Photos in order of time</source>
        <translation>Fotos nach der Zeit ordnen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Pick a colour from the pages</source>
        <translation>Farbe von den Seiten aufnehmen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Place the chosen photos on these pages</source>
        <translation>Gewählte Fotos auf diese Seiten legen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Print at home…</source>
        <translation>Zu Hause drucken …</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Printed size</source>
        <translation>Druckgröße</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Printer’s view</source>
        <translation>Ansicht der Druckerei</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Put the photo behind these pages</source>
        <translation>Foto hinter diese Seiten legen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Read comments…</source>
        <translation>Kommentare einlesen…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Read your book</source>
        <translation>Buch durchlesen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Relink missing photos…</source>
        <translation>Fehlende Fotos neu verknüpfen…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Room preview</source>
        <translation>Raumvorschau</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Rulers</source>
        <translation>Lineale</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Rulers, guides and grid</source>
        <translation>Lineale, Hilfslinien und Raster</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Same height</source>
        <translation>Gleiche Höhe</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Same width</source>
        <translation>Gleiche Breite</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Save a copy as…</source>
        <translation>Kopie speichern unter…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Select all on these pages</source>
        <translation>Alles auf diesen Seiten auswählen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Select all photos of these pages</source>
        <translation>Alle Fotos dieser Seiten auswählen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Select all texts of these pages</source>
        <translation>Alle Texte dieser Seiten auswählen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Select the next one, too</source>
        <translation>Auch das Nächste auswählen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Select within a rectangle, by keys</source>
        <translation>In einem Rechteck auswählen, mit Tasten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Send backward</source>
        <translation>Nach hinten stellen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Send to back</source>
        <translation>Ganz nach hinten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Set aside</source>
        <translation>Aussortieren</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Set the clock…</source>
        <translation>Uhr stellen…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Shadow</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Show all their faces</source>
        <translation>Alle Gesichter dieser Person zeigen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Show file in its folder</source>
        <translation>Datei im Ordner zeigen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Show hidden people</source>
        <translation>Ausgeblendete Personen zeigen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Show in the photo panel</source>
        <translation>In der Fotoleiste zeigen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Show me around</source>
        <translation>Rundgang zeigen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Show the series, or fold it</source>
        <translation>Serie auf- oder zuklappen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Single letters are shortcuts</source>
        <translation>Einzelne Buchstaben als Tasten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Smaller letters</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Snap to frames, margins and guides</source>
        <translation>An Rahmen, Rändern und Hilfslinien einrasten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Snap to the grid</source>
        <translation>Am Raster einrasten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Soft proof</source>
        <translation>Softproof</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Someone else…</source>
        <translation>Jemand anderes…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Split: its photos on two spreads</source>
        <translation>Aufteilen: Fotos auf zwei Doppelseiten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Stop what is running</source>
        <translation>Laufendes anhalten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Straighten frame</source>
        <translation>Rahmen gerade richten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Suggest album…</source>
        <translation>Album vorschlagen…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Suggest the whole book again</source>
        <translation>Das ganze Buch neu vorschlagen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Swap the two photos</source>
        <translation>Die beiden Fotos tauschen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Swap with the next of its series</source>
        <translation>Mit dem nächsten der Serie tauschen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Swap with the one before in its series</source>
        <translation>Mit dem vorigen der Serie tauschen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Take in photos that are not in the album</source>
        <translation>Fotos aufnehmen, die nicht im Album sind</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Take out of the album</source>
        <translation>Aus dem Album nehmen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Take the look of an album…</source>
        <translation>Aussehen eines Albums übernehmen …</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Tell people apart</source>
        <translation>Personen unterscheiden</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Text on the spine</source>
        <translation>Text auf dem Rücken</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>The back has words of its own</source>
        <translation>Rückseite mit eigenen Worten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Try with sample photos</source>
        <translation>Mit Beispielfotos ausprobieren</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Turn frame left by 15°</source>
        <translation>Rahmen um 15° nach links drehen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Turn frame right by 15°</source>
        <translation>Rahmen um 15° nach rechts drehen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Turn photo in its frame</source>
        <translation>Foto im Rahmen drehen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Turn this page</source>
        <translation>Diese Seite drehen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Turn this piece</source>
        <translation>Dieses Stück drehen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Units, grid and screen…</source>
        <translation>Maße, Raster und Bildschirm…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Upright guide</source>
        <translation>Senkrechte Hilfslinie</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Use this design on all cards</source>
        <translation>Diese Gestaltung für alle Karten</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Use this one instead of its siblings</source>
        <translation>Dieses statt seiner Geschwister nehmen</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Versions and orders…</source>
        <translation>Versionen und Bestellungen…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>What is stored about me</source>
        <translation>Was über mich gespeichert ist</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>What the product changed…</source>
        <translation>Was sich mit dem Produkt geändert hat …</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>What these photos would make…</source>
        <translation>Was aus diesen Fotos würde …</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>What was ordered when…</source>
        <translation>Was wann bestellt wurde …</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Wider panel</source>
        <translation>Leiste breiter</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Words in braces as typed</source>
        <translation>Worte in Klammern wie getippt</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Write names into sidecar files</source>
        <translation>Namen in Begleitdateien schreiben</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Redo: {name}</source>
        <translation>Wiederholen: {name}</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Undo: {name}</source>
        <translation>Rückgängig: {name}</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>“{name}” changed nothing here: it is so already.</source>
        <translation>„{name}“ hat hier nichts geändert: Es ist schon so.</translation>
    </message>
    <message>
        <location filename="ui/announcing.py"/>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/announcing.py"/>
        <source>the album has {n} pages now</source>
        <comment>n</comment>
        <translation>
            <numerusform>das Album hat jetzt {n} Seite</numerusform>
            <numerusform>das Album hat jetzt {n} Seiten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/announcing.py"/>
        <source>turned by {n}°</source>
        <translation>um {n}° gedreht</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/announcing.py"/>
        <source>{n} empty frames</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} leerer Rahmen</numerusform>
            <numerusform>{n} leere Rahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/announcing.py"/>
        <source>{n} photos</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Foto</numerusform>
            <numerusform>{n} Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/announcing.py"/>
        <source>{n} texts</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Text</numerusform>
            <numerusform>{n} Texte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/announcing.py"/>
        <source>{words} Answers: {answers}</source>
        <translation>{words} Antworten: {answers}</translation>
    </message>
    <message>
        <location filename="ui/announcing.py"/>
        <source>{w} by {h}</source>
        <translation>{w} mal {h}</translation>
    </message>
    <message>
        <location filename="ui/announcing.py"/>
        <source>{x} from the left, {y} from the top</source>
        <translation>{x} von links, {y} von oben</translation>
    </message>
    <message>
        <location filename="ui/batching.py"/>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="ui/batching.py"/>
        <source>Done, nothing had changed</source>
        <translation>Fertig, nichts hatte sich geändert</translation>
    </message>
    <message>
        <location filename="ui/batching.py"/>
        <source>Done, photos left out</source>
        <translation>Fertig, Fotos ausgelassen</translation>
    </message>
    <message>
        <location filename="ui/batching.py"/>
        <source>Done, with findings</source>
        <translation>Fertig, mit Befunden</translation>
    </message>
    <message>
        <location filename="ui/batching.py"/>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <location filename="ui/batching.py"/>
        <source>Not made</source>
        <translation>Nicht gemacht</translation>
    </message>
    <message>
        <location filename="ui/batching.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="ui/batching.py"/>
        <source>Stopped. What is done stays; start it again to go on.</source>
        <translation>Angehalten. Was fertig ist, bleibt; zum Fortsetzen noch einmal starten.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/batching.py"/>
        <source>{name} is ready: {n} pages.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{name} ist fertig: {n} Seite.</numerusform>
            <numerusform>{name} ist fertig: {n} Seiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/batching.py"/>
        <source>{n} are ready in {folder}.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} ist fertig in {folder}.</numerusform>
            <numerusform>{n} sind fertig in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/batching.py"/>
        <source>{n} could not be made.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} konnte nicht gemacht werden.</numerusform>
            <numerusform>{n} konnten nicht gemacht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/batching.py"/>
        <source>{n} made</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} gemacht</numerusform>
            <numerusform>{n} gemacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/batching.py"/>
        <source>{n} not made</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} nicht gemacht</numerusform>
            <numerusform>{n} nicht gemacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/batching.py"/>
        <source>{n} of them unchanged</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} davon unverändert</numerusform>
            <numerusform>{n} davon unverändert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/canvas/access.py"/>
        <source>back cover</source>
        <translation>Rückseite</translation>
    </message>
    <message>
        <location filename="ui/canvas/access.py"/>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <location filename="ui/canvas/access.py"/>
        <source>front cover</source>
        <translation>Vorderseite</translation>
    </message>
    <message>
        <location filename="ui/canvas/access.py"/>
        <source>left page</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <location filename="ui/canvas/access.py"/>
        <source>photo {n} of {of}</source>
        <translation>Foto {n} von {of}</translation>
    </message>
    <message>
        <location filename="ui/canvas/access.py"/>
        <source>right page</source>
        <translation>rechte Seite</translation>
    </message>
    <message>
        <location filename="ui/canvas/access.py"/>
        <source>shape {n} of {of}</source>
        <translation>Form {n} von {of}</translation>
    </message>
    <message>
        <location filename="ui/canvas/access.py"/>
        <source>spine</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <location filename="ui/canvas/access.py"/>
        <source>text {n} of {of}</source>
        <translation>Text {n} von {of}</translation>
    </message>
    <message>
        <location filename="ui/canvas/access.py"/>
        <source>{w} by {h}, {x} from the left, {y} from the top</source>
        <translation>{w} mal {h}, {x} von links, {y} von oben</translation>
    </message>
    <message>
        <location filename="ui/canvas/access_actions.py"/>
        <source>Select alone</source>
        <translation>Nur dieses auswählen</translation>
    </message>
    <message>
        <location filename="ui/canvas/access_actions.py"/>
        <source>Show its menu</source>
        <translation>Sein Menü zeigen</translation>
    </message>
    <message>
        <location filename="ui/canvas/access_actions.py"/>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <location filename="ui/canvas/access_actions.py"/>
        <source>Write in it</source>
        <translation>Hineinschreiben</translation>
    </message>
    <message>
        <location filename="ui/canvas/badges.py"/>
        <source>Double-click to write</source>
        <translation>Zum Schreiben doppelklicken</translation>
    </message>
    <message>
        <location filename="ui/canvas/badges.py"/>
        <source>Drop a photo here</source>
        <translation>Foto hierher ziehen</translation>
    </message>
    <message>
        <location filename="ui/canvas/badges.py"/>
        <source>Missing: {name}</source>
        <translation>Fehlt: {name}</translation>
    </message>
    <message>
        <location filename="ui/canvas/badges.py"/>
        <source>{ppi} ppi</source>
        <translation>{ppi} ppi</translation>
    </message>
    <message>
        <location filename="ui/canvas/badges.py"/>
        <source>{ppi} ppi: soft in print</source>
        <translation>{ppi} ppi: im Druck unscharf</translation>
    </message>
    <message>
        <location filename="ui/canvas/crop.py"/>
        <source>Drag to move, wheel to zoom, drag beside the frame to straighten, Enter to keep, Esc to leave</source>
        <translation>Ziehen verschiebt, das Mausrad zoomt, Ziehen neben dem Rahmen richtet gerade, Eingabe übernimmt, Esc verwirft</translation>
    </message>
    <message>
        <location filename="ui/canvas/dropping.py"/>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <location filename="ui/canvas/eyedropper.py"/>
        <source>Colour {colour}</source>
        <translation>Farbe {colour}</translation>
    </message>
    <message>
        <location filename="ui/canvas/found.py"/>
        <source>All findings</source>
        <translation>Alle Befunde</translation>
    </message>
    <message>
        <location filename="ui/canvas/found.py"/>
        <source>Mending</source>
        <translation>Behebe</translation>
    </message>
    <message>
        <location filename="ui/canvas/found.py"/>
        <source>Nothing to mend.</source>
        <translation>Nichts zu beheben.</translation>
    </message>
    <message>
        <location filename="ui/canvas/found.py"/>
        <source>The album was changed meanwhile: nothing was mended.</source>
        <translation>Das Album wurde inzwischen geändert: Nichts wurde behoben.</translation>
    </message>
    <message>
        <location filename="ui/canvas/found.py"/>
        <source>Try it again.</source>
        <translation>Noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="ui/canvas/found.py"/>
        <source>{n} of {all} are mended.</source>
        <translation>{n} von {all} sind behoben.</translation>
    </message>
    <message>
        <location filename="ui/canvas/gestures.py"/>
        <source>Middle {height} above the floor</source>
        <translation>Mitte {height} über dem Boden</translation>
    </message>
    <message>
        <location filename="ui/canvas/ground_crop.py"/>
        <source>Drag to move the photo behind the pages, wheel to zoom, Enter to keep, Esc to leave</source>
        <translation>Ziehen bewegt das Foto hinter den Seiten, das Rad vergrößert, Enter behält, Esc verlässt</translation>
    </message>
    <message>
        <location filename="ui/canvas/guides.py"/>
        <source>Bleed {edges}</source>
        <translation>Beschnitt {edges}</translation>
    </message>
    <message>
        <location filename="ui/canvas/guides.py"/>
        <source>Content {w} × {h}</source>
        <translation>Inhalt {w} × {h}</translation>
    </message>
    <message>
        <location filename="ui/canvas/guides.py"/>
        <source>Fold at {place}</source>
        <translation>Falz bei {place}</translation>
    </message>
    <message>
        <location filename="ui/canvas/guides.py"/>
        <source>Safe area {edges}</source>
        <translation>Sicherheitszone {edges}</translation>
    </message>
    <message>
        <location filename="ui/canvas/guides.py"/>
        <source>Spine {wide}</source>
        <translation>Rücken {wide}</translation>
    </message>
    <message>
        <location filename="ui/canvas/guides.py"/>
        <source>Trim {w} × {h}</source>
        <translation>Endformat {w} × {h}</translation>
    </message>
    <message>
        <location filename="ui/canvas/guides.py"/>
        <source>Visible {w} × {h}</source>
        <translation>Sichtbar {w} × {h}</translation>
    </message>
    <message>
        <location filename="ui/canvas/guides.py"/>
        <source>Wrap {wrap} and bleed {edges}</source>
        <translation>Einschlag {wrap} und Beschnitt {edges}</translation>
    </message>
    <message>
        <location filename="ui/canvas/key_modes.py"/>
        <source>Arrows move a corner, Space changes to the other, Enter selects, Esc leaves</source>
        <translation>Pfeile bewegen eine Ecke, Leertaste wechselt zur anderen, Eingabe wählt aus, Esc verlässt</translation>
    </message>
    <message>
        <location filename="ui/canvas/key_modes.py"/>
        <source>Arrows move, Ctrl with arrows resizes, + and - make larger or smaller, comma and full stop turn, Enter keeps, Esc leaves</source>
        <translation>Pfeile verschieben, Strg mit Pfeilen ändert die Größe, + und - vergrößern und verkleinern, Komma und Punkt drehen, Eingabe übernimmt, Esc verwirft</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/canvas/key_modes.py"/>
        <source>{n} frames selected</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Rahmen ausgewählt</numerusform>
            <numerusform>{n} Rahmen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/canvas/modes.py"/>
        <source>Arrows move the divider, Tab goes to the next, + and - change all gaps, Enter ends</source>
        <translation>Pfeile verschieben den Trenner, Tab geht zum nächsten, + und - ändern alle Abstände, Eingabe beendet</translation>
    </message>
    <message>
        <location filename="ui/canvas/modes.py"/>
        <source>Write, or drag on the page where the text is to stand</source>
        <translation>Schreiben, oder auf der Seite aufziehen, wo der Text stehen soll</translation>
    </message>
    <message>
        <location filename="ui/canvas/pins.py"/>
        <source>{author}: {words}</source>
        <translation>{author}: {words}</translation>
    </message>
    <message>
        <location filename="ui/canvas/redeye.py"/>
        <source>Click on each red eye, on a ring to take it away, wheel to size it, Enter to keep, Esc to leave</source>
        <translation>Jedes rote Auge anklicken, einen Ring, um ihn wegzunehmen; das Mausrad ändert die Größe, Eingabe übernimmt, Esc verwirft</translation>
    </message>
    <message>
        <location filename="ui/canvas/reshaping.py"/>
        <source>All gaps {mm}</source>
        <translation>Alle Abstände {mm}</translation>
    </message>
    <message>
        <location filename="ui/canvas/reshaping.py"/>
        <source>Corners {mm}</source>
        <translation>Ecken {mm}</translation>
    </message>
    <message>
        <location filename="ui/canvas/rulers.py"/>
        <source>Drag a guide on to the pages</source>
        <translation>Eine Hilfslinie auf die Seiten ziehen</translation>
    </message>
    <message>
        <location filename="ui/canvas/rulers.py"/>
        <source>Ruler across</source>
        <translation>Waagerechtes Lineal</translation>
    </message>
    <message>
        <location filename="ui/canvas/rulers.py"/>
        <source>Ruler down</source>
        <translation>Senkrechtes Lineal</translation>
    </message>
    <message>
        <location filename="ui/canvas/stage.py"/>
        <source>Spread</source>
        <translation>Doppelseite</translation>
    </message>
    <message>
        <location filename="ui/canvas/text_edit.py"/>
        <source>Text of this box</source>
        <translation>Text dieses Felds</translation>
    </message>
    <message>
        <location filename="ui/canvas/working.py"/>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <location filename="ui/canvas/writing.py"/>
        <source>Add “{word}” to my words</source>
        <translation>„{word}“ zu meinen Wörtern hinzufügen</translation>
    </message>
    <message>
        <location filename="ui/canvas/writing.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="ui/canvas/writing.py"/>
        <source>Name of the chapter</source>
        <translation>Name des Kapitels</translation>
    </message>
    <message>
        <location filename="ui/canvas/writing.py"/>
        <source>Number of pages</source>
        <translation>Zahl der Seiten</translation>
    </message>
    <message>
        <location filename="ui/canvas/writing.py"/>
        <source>Page number</source>
        <translation>Seitenzahl</translation>
    </message>
    <message>
        <location filename="ui/canvas/writing.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="ui/canvas/writing.py"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="ui/canvas/writing.py"/>
        <source>Put in</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <location filename="ui/canvas/writing.py"/>
        <source>Title of the book</source>
        <translation>Titel des Buchs</translation>
    </message>
    <message>
        <location filename="ui/canvas/writing.py"/>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <location filename="ui/carrying.py"/>
        <source>It stays on its pages, too.</source>
        <translation>Auf seinen Seiten bleibt es auch.</translation>
    </message>
    <message>
        <location filename="ui/carrying.py"/>
        <source>The cover shows this photo now.</source>
        <translation>Der Umschlag zeigt jetzt dieses Foto.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/carrying.py"/>
        <source>{n} photos moved: {pages}.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Foto verschoben: {pages}.</numerusform>
            <numerusform>{n} Fotos verschoben: {pages}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/commands.py"/>
        <source>Albums (*.album)</source>
        <translation>Alben (*.album)</translation>
    </message>
    <message>
        <location filename="ui/commands.py"/>
        <source>Choose a folder of photos</source>
        <translation>Ordner mit Fotos wählen</translation>
    </message>
    <message>
        <location filename="ui/commands.py"/>
        <source>Choose photos</source>
        <translation>Fotos wählen</translation>
    </message>
    <message>
        <location filename="ui/commands.py"/>
        <source>No photo is listed. Clear the search to look at all.</source>
        <translation>Kein Foto ist aufgelistet. Die Suche leeren, um alle anzusehen.</translation>
    </message>
    <message>
        <location filename="ui/commands.py"/>
        <source>Open album</source>
        <translation>Album öffnen</translation>
    </message>
    <message>
        <location filename="ui/commands.py"/>
        <source>Save a copy as</source>
        <translation>Kopie speichern unter</translation>
    </message>
    <message>
        <location filename="ui/commands.py"/>
        <source>Where are the missing photos?</source>
        <translation>Wo sind die fehlenden Fotos?</translation>
    </message>
    <message>
        <location filename="ui/commands_access.py"/>
        <source>This panel cannot be wider or narrower here.</source>
        <translation>Diese Leiste kann hier nicht breiter oder schmaler werden.</translation>
    </message>
    <message>
        <location filename="ui/commands_arrange.py"/>
        <source>No two photos of these pages stand side by side.</source>
        <translation>Auf diesen Seiten stehen keine zwei Fotos nebeneinander.</translation>
    </message>
    <message>
        <location filename="ui/commands_clipboard.py"/>
        <source>Copy the one whose look you want first.</source>
        <translation>Zuerst das kopieren, dessen Aussehen gewünscht ist.</translation>
    </message>
    <message>
        <location filename="ui/commands_clipboard.py"/>
        <source>No frame is in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Rahmen.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/commands_clipboard.py"/>
        <source>{n} frames are copied.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Rahmen ist kopiert.</numerusform>
            <numerusform>{n} Rahmen sind kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/commands_clipboard.py"/>
        <source>{n} photos are copied.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Foto ist kopiert.</numerusform>
            <numerusform>{n} Fotos sind kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/commands_decor.py"/>
        <source>Click a colour on the pages, or go there with the arrow keys. Esc ends.</source>
        <translation>Eine Farbe auf den Seiten anklicken oder mit den Pfeiltasten hingehen. Esc beendet.</translation>
    </message>
    <message>
        <location filename="ui/commands_frames.py"/>
        <source>Your text</source>
        <translation>Eigener Text</translation>
    </message>
    <message>
        <location filename="ui/commands_layout.py"/>
        <source>It is offered wherever it suits the photos.</source>
        <translation>Sie wird überall angeboten, wo sie zu den Fotos passt.</translation>
    </message>
    <message>
        <location filename="ui/commands_layout.py"/>
        <source>Keep layout</source>
        <translation>Gestaltung aufheben</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/commands_layout.py"/>
        <source>My layout of {n} photos</source>
        <comment>n</comment>
        <translation>
            <numerusform>Meine Gestaltung mit {n} Foto</numerusform>
            <numerusform>Meine Gestaltung mit {n} Fotos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/commands_layout.py"/>
        <source>Name it…</source>
        <translation>Benennen…</translation>
    </message>
    <message>
        <location filename="ui/commands_layout.py"/>
        <source>Pages follow it when they are suggested again.</source>
        <translation>Die Seiten richten sich beim nächsten Vorschlag danach.</translation>
    </message>
    <message>
        <location filename="ui/commands_layout.py"/>
        <source>Photos follow the names of their files.</source>
        <translation>Fotos folgen den Namen ihrer Dateien.</translation>
    </message>
    <message>
        <location filename="ui/commands_layout.py"/>
        <source>Photos follow their times.</source>
        <translation>Fotos folgen ihrer Zeit.</translation>
    </message>
    <message>
        <location filename="ui/commands_layout.py"/>
        <source>Photos keep the order that they have on the pages.</source>
        <translation>Fotos behalten die Reihenfolge, die sie auf den Seiten haben.</translation>
    </message>
    <message>
        <location filename="ui/commands_layout.py"/>
        <source>The layout is kept as “{name}”.</source>
        <translation>Die Gestaltung ist als „{name}“ aufgehoben.</translation>
    </message>
    <message>
        <location filename="ui/commands_layout.py"/>
        <source>There was no photo worth taking in.</source>
        <translation>Es gab kein Foto, das sich aufzunehmen lohnt.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/commands_layout.py"/>
        <source>{n} photos were taken in where they belong.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Foto wurde aufgenommen, wo es hingehört.</numerusform>
            <numerusform>{n} Fotos wurden aufgenommen, wo sie hingehören.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/commands_notes.py"/>
        <source>Comments (*.comments)</source>
        <translation>Kommentare (*.comments)</translation>
    </message>
    <message>
        <location filename="ui/commands_notes.py"/>
        <source>Read comments</source>
        <translation>Kommentare einlesen</translation>
    </message>
    <message>
        <location filename="ui/commands_notes.py"/>
        <source>They were written about “{album}”. Undo takes them out again.</source>
        <translation>Sie wurden zu „{album}“ geschrieben. Rückgängig nimmt sie wieder heraus.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/commands_notes.py"/>
        <source>{n} comments came in.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Kommentar kam herein.</numerusform>
            <numerusform>{n} Kommentare kamen herein.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/commands_notes.py"/>
        <source>{who} approves a proof, but pages changed since.</source>
        <translation>{who} gibt einen Korrekturabzug frei, aber seither wurden Seiten geändert.</translation>
    </message>
    <message>
        <location filename="ui/commands_notes.py"/>
        <source>{who} approves the proof.</source>
        <translation>{who} gibt den Korrekturabzug frei.</translation>
    </message>
    <message>
        <location filename="ui/commands_notes.py"/>
        <source>{who} wrote no comment.</source>
        <translation>{who} hat keinen Kommentar geschrieben.</translation>
    </message>
    <message>
        <location filename="ui/commands_order.py"/>
        <source>Check a PDF</source>
        <translation>Ein PDF prüfen</translation>
    </message>
    <message>
        <location filename="ui/commands_order.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="ui/commands_pages.py"/>
        <source>Chapter {n}</source>
        <translation>Kapitel {n}</translation>
    </message>
    <message>
        <location filename="ui/commands_pages.py"/>
        <source>Name of the chapter that begins on these pages</source>
        <translation>Name des Kapitels, das auf diesen Seiten beginnt</translation>
    </message>
    <message>
        <location filename="ui/commands_pages.py"/>
        <source>Name of this chapter</source>
        <translation>Name dieses Kapitels</translation>
    </message>
    <message>
        <location filename="ui/commands_pages.py"/>
        <source>Pages of this product come in steps of {n}.</source>
        <translation>Die Seitenzahl dieses Produkts geht in Schritten von {n}.</translation>
    </message>
    <message>
        <location filename="ui/commands_pages.py"/>
        <source>They are under “Unused”.</source>
        <translation>Sie stehen unter „Unbenutzt“.</translation>
    </message>
    <message>
        <location filename="ui/commands_pages.py"/>
        <source>To which pages?</source>
        <translation>Auf welche Seiten?</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/commands_pages.py"/>
        <source>{n} photos of these pages are not in the album now.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Foto dieser Seiten ist jetzt nicht im Album.</numerusform>
            <numerusform>{n} Fotos dieser Seiten sind jetzt nicht im Album.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/commands_photo.py"/>
        <source>The adjustments are copied.</source>
        <translation>Die Anpassungen sind kopiert.</translation>
    </message>
    <message>
        <location filename="ui/commands_pieces.py"/>
        <source>Birthdays and other days</source>
        <translation>Geburtstage und andere Tage</translation>
    </message>
    <message>
        <location filename="ui/commands_pieces.py"/>
        <source>Lists of days (*.csv *.txt *.ics)</source>
        <translation>Listen von Tagen (*.csv *.txt *.ics)</translation>
    </message>
    <message>
        <location filename="ui/commands_pieces.py"/>
        <source>Photos of those whose birthday it is can stand in its month.</source>
        <translation>Fotos derer, die Geburtstag haben, können in ihrem Monat stehen.</translation>
    </message>
    <message>
        <location filename="ui/commands_pieces.py"/>
        <source>Show them there</source>
        <translation>Dort zeigen</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/commands_pieces.py"/>
        <source>{n} days are in the calendar.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Tag ist im Kalender.</numerusform>
            <numerusform>{n} Tage sind im Kalender.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/commands_products.py"/>
        <source>Import a product</source>
        <translation>Produkt importieren</translation>
    </message>
    <message>
        <location filename="ui/commands_products.py"/>
        <source>Products (*.toml *.json);;All files (*)</source>
        <translation>Produkte (*.toml *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="ui/commands_story.py"/>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <location filename="ui/commands_story.py"/>
        <source>Swap with sibling</source>
        <translation>Mit Geschwister tauschen</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/commands_table.py"/>
        <source>{n} cards look like this one now.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Karte sieht jetzt aus wie diese.</numerusform>
            <numerusform>{n} Karten sehen jetzt aus wie diese.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/commands_text.py"/>
        <source>Place and date</source>
        <translation>Ort und Datum</translation>
    </message>
    <message>
        <location filename="ui/commands_text.py"/>
        <source>Write my own</source>
        <translation>Selbst schreiben</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>About this photo</source>
        <translation>Über dieses Foto</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>In the album: {pages}</source>
        <translation>Im Album: {pages}</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>It was not looked at yet.</source>
        <translation>Es wurde noch nicht angesehen.</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>Not in the album: {why}</source>
        <translation>Nicht im Album: {why}</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>Prints sharp up to {w:.0f} × {h:.0f} cm</source>
        <translation>Druckt scharf bis {w:.0f} × {h:.0f} cm</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>Prints sharp up to {w:.1f} × {h:.1f} in</source>
        <translation>Druckt scharf bis {w:.1f} × {h:.1f} Zoll</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>Quality in all</source>
        <translation>Güte insgesamt</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>Score {n} of 100</source>
        <translation>{n} von 100 Punkten</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>all eyes closed</source>
        <translation>alle Augen geschlossen</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>all eyes open</source>
        <translation>alle Augen offen</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>eyes closed</source>
        <translation>Augen geschlossen</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>eyes not to be seen</source>
        <translation>Augen nicht zu sehen</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>eyes open</source>
        <translation>Augen offen</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>eyes open where they can be seen</source>
        <translation>Augen offen, soweit zu sehen</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>sharpness {a} to {b} of 100</source>
        <translation>Schärfe {a} bis {b} von 100</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>sharpness {n} of 100</source>
        <translation>Schärfe {n} von 100</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>{name}: {n} of 100</source>
        <translation>{name}: {n} von 100</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/culling/page.py"/>
        <source>{n} faces</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Gesicht</numerusform>
            <numerusform>{n} Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>{n} of {of} with closed eyes</source>
        <translation>{n} von {of} mit geschlossenen Augen</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>{n} whose eyes cannot be seen</source>
        <translation>{n}, deren Augen nicht zu sehen sind</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/culling/page.py"/>
        <source>{n} without a name</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} ohne Namen</numerusform>
            <numerusform>{n} ohne Namen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>{w} × {h} pixels</source>
        <translation>{w} × {h} Pixel</translation>
    </message>
    <message>
        <location filename="ui/culling/stage.py"/>
        <source>The file is missing.</source>
        <translation>Die Datei fehlt.</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>Keep photo</source>
        <translation>Foto behalten</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>Look at photos</source>
        <translation>Fotos ansehen</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>Rate photo</source>
        <translation>Foto bewerten</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>Reject photo</source>
        <translation>Foto ablehnen</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>Take marks away</source>
        <translation>Markierungen wegnehmen</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>about</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>ends</source>
        <translation>beendet</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>own pixels</source>
        <translation>echte Pixel</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>reject</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>same moment</source>
        <translation>gleicher Moment</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>unmark</source>
        <translation>ohne Urteil</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/culling/window.py"/>
        <source>{n} kept</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} behalten</numerusform>
            <numerusform>{n} behalten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>{n} of {all} of this moment</source>
        <translation>{n} von {all} dieses Moments</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/culling/window.py"/>
        <source>{n} rejected</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} abgelehnt</numerusform>
            <numerusform>{n} abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>✓ Kept</source>
        <translation>✓ Behalten</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>✕ Rejected</source>
        <translation>✕ Abgelehnt</translation>
    </message>
    <message>
        <location filename="ui/desk.py"/>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <location filename="ui/desk.py"/>
        <source>Done again: {name}</source>
        <translation>Wiederholt: {name}</translation>
    </message>
    <message>
        <location filename="ui/desk.py"/>
        <source>Saved as {name}. You go on working in it.</source>
        <translation>Gespeichert als {name}. Weitergearbeitet wird darin.</translation>
    </message>
    <message>
        <location filename="ui/desk.py"/>
        <source>Undone: {name}</source>
        <translation>Rückgängig gemacht: {name}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>Because: {reason}</source>
        <translation>Weil: {reason}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>Heed it again</source>
        <translation>Wieder beachten</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>Leave it so</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>Leave it so…</source>
        <translation>So lassen …</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>Left as it is</source>
        <translation>So gelassen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>Nothing that must be mended: only what is worth knowing.</source>
        <translation>Nichts, was behoben werden muss: nur Wissenswertes.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>Nothing to mend. Every page is filled, sharp enough and complete.</source>
        <translation>Nichts zu beheben. Jede Seite ist gefüllt, scharf genug und vollständig.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>One stop at a time: pages nobody looked at, names, spelling, closed eyes and what is listed here.</source>
        <translation>Eine Stelle nach der anderen: noch nicht angesehene Seiten, Namen, Rechtschreibung, geschlossene Augen und was hier aufgeführt ist.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/check.py"/>
        <source>Show {n} more</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} weiteren zeigen</numerusform>
            <numerusform>{n} weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>The printer would send it back</source>
        <translation>Die Druckerei würde es zurückschicken</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>The whole book</source>
        <translation>Das ganze Buch</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>Wants a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>What is listed</source>
        <translation>Was aufgeführt ist</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>Why it may stay so; told with the order</source>
        <translation>Warum es so bleiben darf; steht auch beim Auftrag</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>Worth knowing</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>lightbulb</source>
        <translation>Glühbirne</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/check.py"/>
        <source>{n} can be mended at once</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} lässt sich sofort beheben</numerusform>
            <numerusform>{n} lassen sich sofort beheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/check.py"/>
        <source>{n} things want a look.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Sache ist einen Blick wert.</numerusform>
            <numerusform>{n} Sachen sind einen Blick wert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>{words} ({n})</source>
        <translation>{words} ({n})</translation>
    </message>
    <message>
        <location filename="ui/dialogs/collect.py"/>
        <source>A folder (*)</source>
        <translation>Ein Ordner (*)</translation>
    </message>
    <message>
        <location filename="ui/dialogs/collect.py"/>
        <source>Collect the album with its photos</source>
        <translation>Album mit seinen Fotos zusammenpacken</translation>
    </message>
    <message>
        <location filename="ui/dialogs/collect.py"/>
        <source>Into a folder…</source>
        <translation>In einen Ordner …</translation>
    </message>
    <message>
        <location filename="ui/dialogs/collect.py"/>
        <source>Into one file…</source>
        <translation>In eine Datei …</translation>
    </message>
    <message>
        <location filename="ui/dialogs/collect.py"/>
        <source>One file (*.zip)</source>
        <translation>Eine Datei (*.zip)</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/collect.py"/>
        <source>The album and its {n} photos go into one file or folder, which opens on any computer with albumapp.</source>
        <comment>n</comment>
        <translation>
            <numerusform>Das Album und sein Foto kommen in eine Datei oder einen Ordner, der sich auf jedem Rechner mit albumapp öffnen lässt.</numerusform>
            <numerusform>Das Album und seine {n} Fotos kommen in eine Datei oder einen Ordner, der sich auf jedem Rechner mit albumapp öffnen lässt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/dialogs/collect.py"/>
        <source>The photos are your originals, as they are: whoever gets them can read where and when each was taken, the camera, and names and words that other programs wrote into them.</source>
        <translation>Die Fotos sind die Originale, wie sie sind: Wer sie bekommt, kann lesen, wo und wann jedes entstand, mit welcher Kamera, und welche Namen und Wörter andere Programme hineingeschrieben haben.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/collect.py"/>
        <source>Then only the album as it is now is in it: no steps to undo, none of the photos and words that they would bring back, no kept versions and no printed orders. Here all of it stays.</source>
        <translation>Dann ist nur das Album darin, wie es jetzt ist: keine Schritte zum Widerrufen, keine Fotos und Texte, die sie zurückbrächten, keine aufbewahrten Fassungen und keine gedruckten Aufträge. Hier bleibt alles erhalten.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/collect.py"/>
        <source>Without the history</source>
        <translation>Ohne den Verlauf</translation>
    </message>
    <message>
        <location filename="ui/dialogs/comments.py"/>
        <source>All comments are done.</source>
        <translation>Alle Kommentare sind erledigt.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/comments.py"/>
        <source>Delete this comment</source>
        <translation>Diesen Kommentar löschen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/comments.py"/>
        <source>Delete those that are done</source>
        <translation>Erledigte löschen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/comments.py"/>
        <source>No comments. “Export…” makes a proof to mail; what readers write comes back as a small file.</source>
        <translation>Keine Kommentare. „Exportieren…“ macht einen Korrekturabzug zum Mailen; was die Leser schreiben, kommt als kleine Datei zurück.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/comments.py"/>
        <source>These pages are gone</source>
        <translation>Diese Seiten gibt es nicht mehr</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/comments.py"/>
        <source>{n} comments to look at.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} offener Kommentar.</numerusform>
            <numerusform>{n} offene Kommentare.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/dialogs/comments.py"/>
        <source>{n}. {place}</source>
        <translation>{n}. {place}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>Another background.</source>
        <translation>Anderer Hintergrund.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>Came in: {names}.</source>
        <translation>Dazugekommen: {names}.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>It had another style.</source>
        <translation>Es hatte einen anderen Stil.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>It had {old} pages, it has {new}.</source>
        <translation>Es hatte {old} Seiten, jetzt {new}.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>It was another product.</source>
        <translation>Es war ein anderes Produkt.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>New text: “{new}”.</source>
        <translation>Neuer Text: „{new}“.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>No pages</source>
        <translation>Keine Seiten</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>Nothing differs.</source>
        <translation>Es gibt keinen Unterschied.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>Return to this version</source>
        <translation>Zu dieser Version zurückkehren</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>Show all pages, also those that are the same</source>
        <translation>Alle Seiten zeigen, auch die gleichen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>Text gone: “{old}”.</source>
        <translation>Text entfallen: „{old}“.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>Text: “{old}” became “{new}”.</source>
        <translation>Text: Aus „{old}“ wurde „{new}“.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>The same.</source>
        <translation>Gleich.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>The title was “{old}”, it is “{new}”.</source>
        <translation>Der Titel war „{old}“, jetzt „{new}“.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>These pages are gone.</source>
        <translation>Diese Seiten gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>These pages are new.</source>
        <translation>Diese Seiten sind neu.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>They were {pages}.</source>
        <translation>Sie waren {pages}.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>Went out: {names}.</source>
        <translation>Weggefallen: {names}.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>{names} and {n} more</source>
        <translation>{names} und {n} weitere</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/compare.py"/>
        <source>{n} frames look different.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Rahmen sieht anders aus.</numerusform>
            <numerusform>{n} Rahmen sehen anders aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/compare.py"/>
        <source>{n} frames moved or have another size.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Rahmen ist verschoben oder anders groß.</numerusform>
            <numerusform>{n} Rahmen sind verschoben oder anders groß.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/compare.py"/>
        <source>{n} photos are cropped in another way.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Foto ist anders zugeschnitten.</numerusform>
            <numerusform>{n} Fotos sind anders zugeschnitten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/compare.py"/>
        <source>{n} photos came into the album.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Foto kam ins Album.</numerusform>
            <numerusform>{n} Fotos kamen ins Album.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/compare.py"/>
        <source>{n} photos left the album.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Foto fiel aus dem Album.</numerusform>
            <numerusform>{n} Fotos fielen aus dem Album.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/compare.py"/>
        <source>{n} shapes came, went or changed.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Form kam, ging oder änderte sich.</numerusform>
            <numerusform>{n} Formen kamen, gingen oder änderten sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/compare.py"/>
        <source>{n} spreads differ.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Doppelseite unterscheidet sich.</numerusform>
            <numerusform>{n} Doppelseiten unterscheiden sich.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>{pages}, now</source>
        <translation>{pages}, jetzt</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>{pages}, then</source>
        <translation>{pages}, damals</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>“{name}”, {when}, at the left; the album as it is now at the right.</source>
        <translation>„{name}“, {when}, links; rechts das Album, wie es jetzt ist.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Banner</source>
        <translation>Banner</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Bunting</source>
        <translation>Wimpelkette</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Corner lines</source>
        <translation>Ecklinien</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Curled corners</source>
        <translation>Geschwungene Ecken</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Curled divider</source>
        <translation>Geschwungener Trenner</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Divider</source>
        <translation>Trenner</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Double line</source>
        <translation>Doppellinie</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Frames go round the selected photo. Colours, lines and size are changed at the right, like those of any shape.</source>
        <translation>Rahmen legen sich um das ausgewählte Foto. Farben, Linien und Größe ändern sich rechts, wie bei jeder Form.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Heart</source>
        <translation>Herz</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Instant photo</source>
        <translation>Sofortbild</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Photo corners</source>
        <translation>Fotoecken</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Postage stamp</source>
        <translation>Briefmarke</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Postmark</source>
        <translation>Poststempel</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Ribbon</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Row of dots</source>
        <translation>Punktreihe</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Scooped corners</source>
        <translation>Gekehlte Ecken</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Speech bubble</source>
        <translation>Sprechblase</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Stepped corners</source>
        <translation>Gestufte Ecken</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Stitches</source>
        <translation>Stiche</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Tape</source>
        <translation>Klebestreifen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/ease.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="ui/dialogs/ease.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="ui/dialogs/ease.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="ui/dialogs/ease.py"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="ui/dialogs/ease.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="ui/dialogs/ease.py"/>
        <source>Messages stay until they are closed</source>
        <translation>Meldungen bleiben, bis sie geschlossen werden</translation>
    </message>
    <message>
        <location filename="ui/dialogs/ease.py"/>
        <source>Nothing moves by itself</source>
        <translation>Nichts bewegt sich von selbst</translation>
    </message>
    <message>
        <location filename="ui/dialogs/ease.py"/>
        <source>Seeing</source>
        <translation>Sehen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/ease.py"/>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <location filename="ui/dialogs/ease.py"/>
        <source>The outline shows the whole book as a list of words. Whatever can be done to pages and frames can be done there, by keys and with a screen reader.</source>
        <translation>Die Gliederung zeigt das ganze Buch als Liste von Wörtern. Was sich mit Seiten und Rahmen tun lässt, geht auch dort, mit Tasten und mit einem Screenreader.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/ease.py"/>
        <source>Time and keys</source>
        <translation>Zeit und Tasten</translation>
    </message>
    <message>
        <location filename="ui/dialogs/ease.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>All in sRGB</source>
        <translation>Alle in sRGB</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Also remove what is cropped away</source>
        <translation>Auch entfernen, was weggeschnitten ist</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>As the product says</source>
        <translation>Wie das Produkt es sagt</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Before you order: {n} findings should be mended.</source>
        <comment>n</comment>
        <translation>
            <numerusform>Vor dem Bestellen: {n} Befund sollte behoben werden.</numerusform>
            <numerusform>Vor dem Bestellen: {n} Befunde sollten behoben werden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Crop and fold marks</source>
        <translation>Schnitt- und Falzmarken</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Each page</source>
        <translation>Jede Seite</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Each spread</source>
        <translation>Jede Doppelseite</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>In the printer’s inks</source>
        <translation>In den Druckfarben der Druckerei</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Kind of PDF</source>
        <translation>PDF-Art</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Nothing else</source>
        <translation>Sonst nichts</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>One for</source>
        <translation>Eines für</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Photos on a page</source>
        <translation>Fotos auf einer Seite</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Pixels per inch</source>
        <translation>Pixel pro Zoll</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Read it once more</source>
        <translation>Noch einmal durchlesen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Registration marks, and a line of title and pages</source>
        <translation>Passermarken, und eine Zeile mit Titel und Seiten</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Those chosen in the panel</source>
        <translation>Die im Feld ausgewählten</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Those in the album</source>
        <translation>Die im Album</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Untouched, in their own colours</source>
        <translation>Unberührt, in ihren eigenen Farben</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Web page with comments</source>
        <translation>Webseite mit Kommentaren</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>With bleed</source>
        <translation>Mit Beschnitt</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>With it</source>
        <translation>Damit</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Without it</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>all; or 1-4, 7, cover</source>
        <translation>all; oder 1-4, 7, cover</translation>
    </message>
    <message>
        <location filename="ui/dialogs/family.py"/>
        <source>Choose an album…</source>
        <translation>Album wählen …</translation>
    </message>
    <message>
        <location filename="ui/dialogs/family.py"/>
        <source>No other album was open lately.</source>
        <translation>Zuletzt war kein anderes Album offen.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/family.py"/>
        <source>This album gets the style, the text styles, background and colours of the other one, and photos that stand large there stand large here, too. Undo takes it back; the other album stays as it is.</source>
        <translation>Dieses Album bekommt Stil, Textstile, Hintergrund und Farben des anderen, und Fotos, die dort groß stehen, stehen auch hier groß. Rückgängig nimmt es zurück; das andere Album bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/favourites.py"/>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/favourites.py"/>
        <source>No photo has one of these names.</source>
        <translation>Kein Foto hat einen dieser Namen.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/favourites.py"/>
        <source>Not found: {names}</source>
        <translation>Nicht gefunden: {names}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/favourites.py"/>
        <source>Open a list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/favourites.py"/>
        <source>Open a list…</source>
        <translation>Liste öffnen…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/favourites.py"/>
        <source>Paste file names, or open a list: names with or without their ending, numbers alone, ranges like 0412-0418, or a table (CSV) with a column of names. These photos are always in the album.</source>
        <translation>Dateinamen einfügen oder eine Liste öffnen: Namen mit oder ohne Endung, bloße Zahlen, Bereiche wie 0412-0418 oder eine Tabelle (CSV) mit einer Spalte von Namen. Diese Fotos sind immer im Album.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/favourites.py"/>
        <source>Several photos are called so: {names}</source>
        <translation>Mehrere Fotos heißen so: {names}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/favourites.py"/>
        <source>Take favourites</source>
        <translation>Favoriten übernehmen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/favourites.py"/>
        <source>Take these</source>
        <translation>Diese nehmen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/favourites.py"/>
        <source>Write their whole names, or choose them in the photo panel.</source>
        <translation>Die ganzen Namen schreiben oder in der Fotoleiste auswählen.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/favourites.py"/>
        <source>{n} photos are favourites now.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Foto ist jetzt Favorit.</numerusform>
            <numerusform>{n} Fotos sind jetzt Favoriten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/dialogs/filling.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/filling.py"/>
        <source>Export as</source>
        <translation>Exportieren als</translation>
    </message>
    <message>
        <location filename="ui/dialogs/filling.py"/>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <location filename="ui/dialogs/filling.py"/>
        <source>Which folder?</source>
        <translation>Welcher Ordner?</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>A click goes to a step. What you leave behind stays in the list, and can be gone back to.</source>
        <translation>Ein Klick geht zu einem Schritt. Was dabei zurückbleibt, bleibt in der Liste und ist wieder erreichbar.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>Delete “{name}”</source>
        <translation>„{name}“ löschen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>Keep</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>Keep as order</source>
        <translation>Als Bestellung aufheben</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>Keep the album as it is now</source>
        <translation>Album aufheben, wie es jetzt ist</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>Name of the order</source>
        <translation>Name der Bestellung</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>Name of the version</source>
        <translation>Name der Version</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>No orders yet. One keeps what was printed, so that it can be printed again unchanged.</source>
        <translation>Noch keine Bestellungen. Eine hebt auf, was gedruckt wurde, damit es sich unverändert nachdrucken lässt.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>No versions yet. Keep one before you try something bold, or hand the album to others.</source>
        <translation>Noch keine Versionen. Vor etwas Gewagtem eine aufheben, oder bevor andere das Album bekommen.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>Order {number}: {what}</source>
        <translation>Bestellung {number}: {what}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>PDF (*.pdf);;Order package (*.zip)</source>
        <translation>PDF (*.pdf);;Bestellpaket (*.zip)</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>Print again</source>
        <translation>Nachdrucken</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>Print again…</source>
        <translation>Nachdrucken…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>Printed orders</source>
        <translation>Gedruckte Bestellungen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>Return to it</source>
        <translation>Dorthin zurückkehren</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>See the edits since</source>
        <translation>Änderungen seitdem ansehen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>before Mum’s changes</source>
        <translation>vor Mamas Änderungen</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/history.py"/>
        <source>{n} pages</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Seite</numerusform>
            <numerusform>{n} Seiten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>{when}, {pages}, {photos}</source>
        <translation>{when}, {pages}, {photos}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>As large as the paper allows</source>
        <translation>So groß, wie das Papier erlaubt</translation>
    </message>
    <message>
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>Into a PDF file</source>
        <translation>In eine PDF-Datei</translation>
    </message>
    <message>
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>Marks where to cut and join</source>
        <translation>Marken, wo zu schneiden und zu kleben ist</translation>
    </message>
    <message>
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>Printed at {percent:.0f} % of its size.</source>
        <translation>In {percent:.0f} % der Größe gedruckt.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>The largest picture is joined of {n} sheets, {a} across and {b} down.</source>
        <translation>Das größte Bild wird aus {n} Blättern geklebt, {a} nebeneinander und {b} untereinander.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>The printer’s own settings…</source>
        <translation>Einstellungen des Druckers …</translation>
    </message>
    <message>
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>There is no album to print yet. Suggest one first.</source>
        <translation>Es gibt noch kein Album zu drucken. Erst eines vorschlagen lassen.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>This printer leaves up to {edge} blank at the edges.</source>
        <translation>Dieser Drucker lässt bis zu {edge} an den Rändern frei.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>True size (100 %)</source>
        <translation>Wahre Größe (100 %)</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>{n} sheets of paper.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Blatt Papier.</numerusform>
            <numerusform>{n} Blatt Papier.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>“As large as the paper allows” takes one sheet for each.</source>
        <translation>„So groß, wie das Papier erlaubt“ nimmt ein Blatt für jedes.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/ideas.py"/>
        <source>Each is drafted from your photos. All of it can be changed afterwards.</source>
        <translation>Jedes ist ein Entwurf aus Ihren Fotos. Alles lässt sich danach ändern.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/ideas.py"/>
        <source>Each is drafted from your photos. What you make becomes an album of its own, beside this one.</source>
        <translation>Jedes ist ein Entwurf aus Ihren Fotos. Was Sie machen, wird ein eigenes Album neben diesem.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Actions and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>All keys are as they were at first.</source>
        <translation>Alle Tasten sind wie am Anfang.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>As it was at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Changed by you</source>
        <translation>Selbst geändert</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Choose an action to change its keys.</source>
        <translation>Einen Befehl wählen, um seine Tasten zu ändern.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Find by words, or by a key such as Ctrl+D</source>
        <translation>Nach Worten suchen, oder nach einer Taste wie Strg+D</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>In the photo panel: 0 to 5 give stars, X rejects, Enter places. Below a spread: Left and Right walk the other layouts, Enter takes one. In the strip of pages: Alt with Left and Right moves those that are chosen.</source>
        <translation>In der Fotoleiste: 0 bis 5 geben Sterne, X lehnt ab, Eingabe platziert. Unter einer Doppelseite: Links und Rechts gehen durch die anderen Gestaltungen, Eingabe übernimmt eine. Im Seitenstreifen: Alt mit Links und Rechts verschiebt die gewählten.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Press the new key</source>
        <translation>Die neue Taste drücken</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Press the new key for “{name}”.</source>
        <translation>Die neue Taste für „{name}“ drücken.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Reset all keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>The list of keys is in the clipboard.</source>
        <translation>Die Tastenliste ist in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>This key is free.</source>
        <translation>Diese Taste ist frei.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>This key is that of “{name}” now, which would lose it.</source>
        <translation>Diese Taste gehört jetzt zu „{name}“ und ginge dort verloren.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Use it too</source>
        <translation>Zusätzlich verwenden</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Use this key</source>
        <translation>Diese Taste verwenden</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="ui/dialogs/layouts.py"/>
        <source>Delete layout</source>
        <translation>Gestaltung löschen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/layouts.py"/>
        <source>Layouts that you kept are offered under the pages, wherever they have as many photos and suit them. Renaming and deleting can be undone.</source>
        <translation>Eigene Gestaltungen werden unter den Seiten angeboten, wo immer sie ebenso viele Fotos haben und passen. Umbenennen und Löschen lassen sich rückgängig machen.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/layouts.py"/>
        <source>Name of the layout</source>
        <translation>Name der Gestaltung</translation>
    </message>
    <message>
        <location filename="ui/dialogs/layouts.py"/>
        <source>None yet. Arrange a spread, then “Keep this layout” (menu Pages).</source>
        <translation>Noch keine. Eine Doppelseite anordnen, dann „Diese Gestaltung aufheben“ (Menü Seiten).</translation>
    </message>
    <message>
        <location filename="ui/dialogs/layouts.py"/>
        <source>Rename layout</source>
        <translation>Gestaltung umbenennen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>A CSV file with a column “folder”; also “product”, “title”, “pages”, “style”, “set”.</source>
        <translation>Eine CSV-Datei mit einer Spalte „folder“; auch „product“, „title“, „pages“, „style“, „set“.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>A PDF for the printer</source>
        <translation>PDF für die Druckerei</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>A copy of this album for each name</source>
        <translation>Ein Exemplar dieses Albums für jeden Namen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>A folder of pictures</source>
        <translation>Ordner mit Bildern</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>A list of names or a CSV file. A text of the album that says {name}, in braces, or another column, fills itself.</source>
        <translation>Eine Namensliste oder eine CSV-Datei. Ein Text des Albums, in dem {name} in Klammern oder eine andere Spalte steht, füllt sich selbst.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>All in one PDF</source>
        <translation>Alle in einem PDF</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>An album of each folder</source>
        <translation>Ein Album aus jedem Ordner</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>An album of each row of a table</source>
        <translation>Ein Album aus jeder Zeile einer Tabelle</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>An order package</source>
        <translation>Bestellpaket</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>As typed</source>
        <translation>Wie getippt</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>Columns: {columns}</source>
        <translation>Spalten: {columns}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>Each folder in this one becomes an album of its own.</source>
        <translation>Jeder Ordner in diesem wird ein eigenes Album.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>Keep each album, to edit it later</source>
        <translation>Jedes Album behalten, um es später zu bearbeiten</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>Make</source>
        <translation>Machen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>Make also what is done and has not changed</source>
        <translation>Auch machen, was fertig ist und sich nicht geändert hat</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>Show a name</source>
        <translation>Einen Namen zeigen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>The name before</source>
        <translation>Der vorige Name</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>The next name</source>
        <translation>Der nächste Name</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>What is made</source>
        <translation>Was gemacht wird</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>What to make</source>
        <translation>Was zu machen ist</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>Words as typed</source>
        <translation>Worte wie getippt</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>Write the name on this page</source>
        <translation>Den Namen auf diese Seite schreiben</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>{n} of {m}</source>
        <translation>{n} von {m}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>{status}: {why}</source>
        <translation>{status}: {why}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>{what}, {n} of {m}</source>
        <translation>{what}, {n} von {m}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>A bank card in real size</source>
        <translation>Eine Bankkarte in echter Größe</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>As usual in this region</source>
        <translation>Wie in dieser Region üblich</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Centimetres</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Change the number until the card below is as large as a real one. Printed size is then real.</source>
        <translation>Die Zahl ändern, bis die Karte unten so groß ist wie eine echte. Dann stimmt die Druckgröße.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Dots per inch</source>
        <translation>Punkte je Zoll</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Grid and snapping</source>
        <translation>Raster und Einrasten</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Grid every</source>
        <translation>Rasterweite</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Hold a bank card here</source>
        <translation>Eine Bankkarte hierhin halten</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Inches</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>It is used when albumapp is started again.</source>
        <translation>Sie gilt, sobald albumapp neu gestartet wird.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Lengths</source>
        <translation>Längen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Millimetres</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Show guides</source>
        <translation>Hilfslinien zeigen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Show rulers</source>
        <translation>Lineale zeigen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Show the grid</source>
        <translation>Raster zeigen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Snap to frames, margins, folds and guides</source>
        <translation>An Rahmen, Rändern, Falzen und Hilfslinien einrasten</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Start albumapp again to use it.</source>
        <translation>albumapp neu starten, um sie zu verwenden.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>The language is kept.</source>
        <translation>Die Sprache ist gemerkt.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>This screen</source>
        <translation>Dieser Bildschirm</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <location filename="ui/dialogs/names.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="ui/dialogs/names.py"/>
        <source>Anna Berg; 3</source>
        <translation>Anna Berg; 3</translation>
    </message>
    <message>
        <location filename="ui/dialogs/names.py"/>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/names.py"/>
        <source>One guest in each line: the name, then after a semicolon the table or the lines of the address. Copy them from a spreadsheet, or open a CSV file. There is a card for each name.</source>
        <translation>In jeder Zeile ein Gast: der Name, dann nach einem Semikolon der Tisch oder die Zeilen der Adresse. Aus einer Tabelle kopieren, oder eine CSV-Datei öffnen. Für jeden Namen gibt es eine Karte.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/names.py"/>
        <source>One guest: {name}</source>
        <translation>Ein Gast: {name}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/names.py"/>
        <source>Say what it means: it can be read in several ways.</source>
        <translation>Sagen, was gemeint ist: Es lässt sich verschieden lesen.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/names.py"/>
        <source>Table</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <location filename="ui/dialogs/names.py"/>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <location filename="ui/dialogs/names.py"/>
        <source>Use these names</source>
        <translation>Diese Namen verwenden</translation>
    </message>
    <message>
        <location filename="ui/dialogs/names.py"/>
        <source>What is “{line}”?</source>
        <translation>Was ist „{line}“?</translation>
    </message>
    <message>
        <location filename="ui/dialogs/names.py"/>
        <source>{name} at the table “{table}”</source>
        <translation>{name} am Tisch „{table}“</translation>
    </message>
    <message>
        <location filename="ui/dialogs/names.py"/>
        <source>{name}, whose address is “{line}”</source>
        <translation>{name} mit der Adresse „{line}“</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/names.py"/>
        <source>{n} cards are made.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Karte ist gemacht.</numerusform>
            <numerusform>{n} Karten sind gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/names.py"/>
        <source>{n} guests: {names}</source>
        <comment>n</comment>
        <translation>
            <numerusform>Ein Gast: {names}</numerusform>
            <numerusform>{n} Gäste: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/names.py"/>
        <source>{n} names</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Name</numerusform>
            <numerusform>{n} Namen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>A folder</source>
        <translation>Ein Ordner</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>A hot folder of the print shop</source>
        <translation>Ein Hotfolder der Druckerei</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>As the printer wants them</source>
        <translation>Wie die Druckerei sie will</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Finish of the cover</source>
        <translation>Oberfläche des Umschlags</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>JPEG, one a sheet</source>
        <translation>JPEG, eines je Bogen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Make the order</source>
        <translation>Auftrag erstellen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>One JPEG for each sheet, numbered.</source>
        <translation>Ein JPEG für jeden Bogen, nummeriert.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>One PDF with all pages.</source>
        <translation>Ein PDF mit allen Seiten.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>One PDF: the cover first, then the inner pages.</source>
        <translation>Ein PDF: erst der Umschlag, dann die Innenseiten.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>One PDF: the front cover first, the inner pages, the back cover last.</source>
        <translation>Ein PDF: erst der vordere Umschlag, dann die Innenseiten, zuletzt der hintere Umschlag.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>One file (zip)</source>
        <translation>Eine Datei (zip)</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Open {page} in the browser</source>
        <translation>{page} im Browser öffnen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Order in spite of what should be mended</source>
        <translation>Bestellen trotz allem, was zu beheben wäre</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Orders so far…</source>
        <translation>Bisherige Aufträge …</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Other files…</source>
        <translation>Andere Dateien …</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Price unknown: ask the printer.</source>
        <translation>Preis unbekannt: die Druckerei fragen.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Quote…</source>
        <translation>Angebot …</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>There is no album to order yet. Suggest one first.</source>
        <translation>Es gibt noch kein Album zu bestellen. Erst eines vorschlagen lassen.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Two PDFs: the cover as one piece (back, spine, front), and the inner pages.</source>
        <translation>Zwei PDFs: der Umschlag in einem Stück (hinten, Rücken, vorn) und die Innenseiten.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Where it goes</source>
        <translation>Wohin es geht</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>With a job ticket for machines (XJDF)</source>
        <translation>Mit einem Auftragszettel für Maschinen (XJDF)</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>an unknown day</source>
        <translation>an einem unbekannten Tag</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>hot</source>
        <translation>Hotfolder</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>in the printer’s words</source>
        <translation>mit den Worten der Druckerei</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>matt, gloss …</source>
        <translation>matt, glänzend …</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>the album’s title</source>
        <translation>der Titel des Albums</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>who said yes to these pages</source>
        <translation>wer diese Seiten freigegeben hat</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>zip</source>
        <translation>zip</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>{all} for {n} (price of {date})</source>
        <translation>{all} für {n} (Preis vom {date})</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>{printer} says: “{words}”</source>
        <translation>{printer} sagt: „{words}“</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>{what} {how}</source>
        <translation>{what} {how}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/orders.py"/>
        <source>An order keeps the album and its product as they were, so that it can be printed again.</source>
        <translation>Ein Auftrag hebt Album und Produkt auf, wie sie waren, sodass er noch einmal gedruckt werden kann.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/orders.py"/>
        <source>Looking through the albums…</source>
        <translation>Die Alben werden durchgesehen …</translation>
    </message>
    <message>
        <location filename="ui/dialogs/orders.py"/>
        <source>Nothing was ordered yet. What you order is listed here, with its day, files and price.</source>
        <translation>Noch wurde nichts bestellt. Was bestellt wird, steht hier mit Tag, Dateien und Preis.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/orders.py"/>
        <source>Open its album…</source>
        <translation>Sein Album öffnen …</translation>
    </message>
    <message>
        <location filename="ui/dialogs/orders.py"/>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <location filename="ui/dialogs/orders.py"/>
        <source>{number}: {title}</source>
        <translation>{number}: {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/orders.py"/>
        <source>{n} copies</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Exemplar</numerusform>
            <numerusform>{n} Exemplare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/orders.py"/>
        <source>{n} files, first {name} (SHA-256 {hash}…)</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Datei, {name} (SHA-256 {hash}…)</numerusform>
            <numerusform>{n} Dateien, zuerst {name} (SHA-256 {hash}…)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/dialogs/orders.py"/>
        <source>{when} for {name}: {product}, {pages}, {copies}, {price}</source>
        <translation>{when} für {name}: {product}, {pages}, {copies}, {price}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>A picture for each sheet</source>
        <translation>Ein Bild für jeden Bogen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Back to the products</source>
        <translation>Zurück zu den Produkten</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Binding</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Bleed above</source>
        <translation>Beschnitt oben</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Bleed at the fold</source>
        <translation>Beschnitt am Falz</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Bleed below</source>
        <translation>Beschnitt unten</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Bleed of the cover</source>
        <translation>Beschnitt des Umschlags</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Bleed outside</source>
        <translation>Beschnitt außen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Boards stand over</source>
        <translation>Überstand der Decke</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Cover and pages apart</source>
        <translation>Umschlag und Seiten getrennt</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Cover first, in one</source>
        <translation>Umschlag zuerst, in einem</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Front first, back last</source>
        <translation>Vorn zuerst, hinten zuletzt</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Hinge</source>
        <translation>Gelenk</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Ink at most, %</source>
        <translation>Höchster Farbauftrag, %</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>It has a printed cover</source>
        <translation>Mit gedrucktem Umschlag</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Least text</source>
        <translation>Kleinster Text</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Lost at the fold</source>
        <translation>Verlust am Falz</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>My album</source>
        <translation>Mein Album</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>My printer</source>
        <translation>Meine Druckerei</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Pages at least</source>
        <translation>Seiten mindestens</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Pages at most</source>
        <translation>Seiten höchstens</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Pages in steps of</source>
        <translation>Seiten in Schritten von</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Pixels per inch at least</source>
        <translation>Pixel pro Zoll mindestens</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Safe above</source>
        <translation>Sicherheit oben</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Safe at the fold</source>
        <translation>Sicherheit am Falz</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Safe below</source>
        <translation>Sicherheit unten</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Safe on the cover</source>
        <translation>Sicherheit auf dem Umschlag</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Safe outside</source>
        <translation>Sicherheit außen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Save product</source>
        <translation>Produkt speichern</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Spine for each page</source>
        <translation>Rücken je Seite</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Spine without pages</source>
        <translation>Rücken ohne Seiten</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>The printer tells the spine</source>
        <translation>Die Druckerei nennt den Rücken</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>This {why_word}.</source>
        <translation>Das {why_word}.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Words on the spine from</source>
        <translation>Text auf dem Rücken ab</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Wrap</source>
        <translation>Einschlag</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>bleed</source>
        <translation>Beschnitt</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>block</source>
        <translation>Buchblock</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>cover</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>hinge</source>
        <translation>Gelenk</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>overhang</source>
        <translation>Überstand</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>safe</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>wrap</source>
        <translation>Einschlag</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>{name} is among your products now.</source>
        <translation>{name} gehört jetzt zu den eigenen Produkten.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>… and from so many pages</source>
        <translation>… und ab so vielen Seiten</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pages.py"/>
        <source>All pages are laid out anew. One undo brings back what is there now.</source>
        <translation>Alle Seiten werden neu gestaltet. Einmal Rückgängig holt zurück, was jetzt da ist.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pages.py"/>
        <source>MIT licence. With Qt, OpenCV, dlib, reportlab, pikepdf, HarfBuzz; icons by Phosphor.</source>
        <translation>MIT-Lizenz. Mit Qt, OpenCV, dlib, reportlab, pikepdf, HarfBuzz; Symbole von Phosphor.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pages.py"/>
        <source>Turns your photos into printed albums, and hands the printer files that need no touching.</source>
        <translation>Macht aus Fotos gedruckte Alben und gibt der Druckerei Dateien, an denen nichts mehr zu tun ist.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pages.py"/>
        <source>What is locked stays as it is, and so do pages that you arranged (in another product or style as near as they can); all other pages are laid out anew. One undo brings back what is there now.</source>
        <translation>Gesperrtes bleibt, wie es ist, ebenso von Hand gestaltete Seiten (in einem anderen Produkt oder Stil so gut es geht); alle anderen Seiten werden neu gestaltet. Einmal Rückgängig holt zurück, was jetzt da ist.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pages.py"/>
        <source>albumapp {version}</source>
        <translation>albumapp {version}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/palette.py"/>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <location filename="ui/dialogs/palette.py"/>
        <source>Find an action</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/palette.py"/>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <location filename="ui/dialogs/palette.py"/>
        <source>Go there</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/palette.py"/>
        <source>Nothing is called “{words}”. Try another word, or fewer letters.</source>
        <translation>Nichts heißt „{words}“. Ein anderes Wort versuchen, oder weniger Buchstaben.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/palette.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/palette.py"/>
        <source>Select what it is for, then choose it again.</source>
        <translation>Auswählen, wofür es gelten soll, dann noch einmal wählen.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/palette.py"/>
        <source>Unused</source>
        <translation>Unbenutzt</translation>
    </message>
    <message>
        <location filename="ui/dialogs/palette.py"/>
        <source>What would you like to do? Or a page, a photo, a chapter</source>
        <translation>Was soll geschehen? Oder eine Seite, ein Foto, ein Kapitel</translation>
    </message>
    <message>
        <location filename="ui/dialogs/palette.py"/>
        <source>not now</source>
        <translation>gerade nicht</translation>
    </message>
    <message>
        <location filename="ui/dialogs/palette.py"/>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <location filename="ui/dialogs/palette.py"/>
        <source>“{name}” has nothing to work on here.</source>
        <translation>„{name}“ hat hier nichts zu tun.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/paper_fields.py"/>
        <source>Below the top edge</source>
        <translation>Unter der Oberkante</translation>
    </message>
    <message>
        <location filename="ui/dialogs/paper_fields.py"/>
        <source>By its width</source>
        <translation>Nach seiner Breite</translation>
    </message>
    <message>
        <location filename="ui/dialogs/paper_fields.py"/>
        <source>I have measured the hangers</source>
        <translation>Ich habe die Aufhänger gemessen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/paper_fields.py"/>
        <source>Nails for a piece</source>
        <translation>Nägel für ein Stück</translation>
    </message>
    <message>
        <location filename="ui/dialogs/paper_fields.py"/>
        <source>One</source>
        <translation>Einer</translation>
    </message>
    <message>
        <location filename="ui/dialogs/paper_fields.py"/>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pdf_sheet.py"/>
        <source>Any PDF meant for print can be checked.</source>
        <translation>Jedes PDF, das gedruckt werden soll, lässt sich prüfen.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pdf_sheet.py"/>
        <source>Check another PDF…</source>
        <translation>Ein anderes PDF prüfen …</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pdf_sheet.py"/>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pdf_sheet.py"/>
        <source>Save report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pdf_sheet.py"/>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pdf_sheet.py"/>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/pdf_sheet.py"/>
        <source>{n} rules kept</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Regel eingehalten</numerusform>
            <numerusform>{n} Regeln eingehalten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/dialogs/pdf_sheet.py"/>
        <source>{place}: {words}</source>
        <translation>{place}: {words}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Address and more</source>
        <translation>Adresse und mehr</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Also</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Each page more</source>
        <translation>Jede weitere Seite</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Items</source>
        <translation>Posten</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Its price</source>
        <translation>Sein Preis</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Own prices</source>
        <translation>Eigene Preise</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Price of one</source>
        <translation>Preis für eines</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>What you charge for one piece with the fewest pages, and for each page more. A spreadsheet can edit the list, too: {path}</source>
        <translation>Was ein Stück mit den wenigsten Seiten kostet, und jede weitere Seite. Die Liste lässt sich auch mit einer Tabellenkalkulation bearbeiten: {path}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Write the quote</source>
        <translation>Angebot schreiben</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Your prices are kept.</source>
        <translation>Die Preise sind gespeichert.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>parted by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>postage, design …</source>
        <translation>Versand, Gestaltung …</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>{product} ({printer})</source>
        <translation>{product} ({printer})</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>{product}: {why}.</source>
        <translation>{product}: {why}.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>All of it, in {folder}</source>
        <translation>Alles davon, in {folder}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>Boxes, people and names: from the library, from albums and their history, and from copies.</source>
        <translation>Kästchen, Personen und Namen: aus der Bibliothek, aus Alben und ihrem Verlauf und aus Kopien.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>Everything stays on this computer. albumapp never uses the network, and only reads photos.</source>
        <translation>Alles bleibt auf diesem Computer. albumapp benutzt nie das Netz und liest Fotos nur.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>Export all…</source>
        <translation>Alles exportieren…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>Export what is stored</source>
        <translation>Gespeichertes exportieren</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>Forget all faces</source>
        <translation>Alle Gesichter vergessen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>Forget everything</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>Forget who is who</source>
        <translation>Vergessen, wer wer ist</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>People, names and the numbers that tell faces apart. Faces still count for crops.</source>
        <translation>Personen, Namen und die Zahlen, die Gesichter unterscheiden. Für Ausschnitte zählen Gesichter weiter.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>Recommend all products again</source>
        <translation>Alle Produkte wieder empfehlen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>Small pictures, scores, your stars and picks, faces, settings. Photos and albums stay.</source>
        <translation>Kleine Bilder, Bewertungen, eigene Sterne und Favoriten, Gesichter, Einstellungen. Fotos und Alben bleiben.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>So that everyone is in the album, and you find them by name.</source>
        <translation>Damit alle im Album sind und sich über ihren Namen finden lassen.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>So that nobody is cut off or lands in the fold.</source>
        <translation>Damit niemand abgeschnitten wird oder im Falz landet.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>Take over names from my photos</source>
        <translation>Namen aus meinen Fotos übernehmen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>That other programs wrote into photos and sidecar files.</source>
        <translation>Die andere Programme in Fotos und Begleitdateien geschrieben haben.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>Those that you made or waved off, for whatever photos.</source>
        <translation>Die Sie gemacht oder abgelehnt haben, gleich für welche Fotos.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>What albumapp may do</source>
        <translation>Was albumapp darf</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>What is stored</source>
        <translation>Was gespeichert ist</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>{what} now, for good</source>
        <translation>{what}, jetzt und endgültig</translation>
    </message>
    <message>
        <location filename="ui/dialogs/products.py"/>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/products.py"/>
        <source>Nothing else changed.</source>
        <translation>Sonst hat sich nichts geändert.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/products.py"/>
        <source>Own product like this…</source>
        <translation>Eigenes Produkt wie dieses …</translation>
    </message>
    <message>
        <location filename="ui/dialogs/products.py"/>
        <source>Show: {what}</source>
        <translation>Zeigen: {what}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/products.py"/>
        <source>Undo brings back the product that was.</source>
        <translation>Widerrufen bringt das vorige Produkt zurück.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/products.py"/>
        <source>Use this product</source>
        <translation>Dieses Produkt nehmen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/proof.py"/>
        <source>A white page is then a little grey.</source>
        <translation>Eine weiße Seite ist dann ein wenig grau.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/proof.py"/>
        <source>Choose its profile…</source>
        <translation>Sein Profil wählen …</translation>
    </message>
    <message>
        <location filename="ui/dialogs/proof.py"/>
        <source>How photos go into ink</source>
        <translation>Wie Fotos zu Druckfarben werden</translation>
    </message>
    <message>
        <location filename="ui/dialogs/proof.py"/>
        <source>How the pages will look printed on {condition}, the paper of this product.</source>
        <translation>Wie die Seiten gedruckt aussehen werden, auf {condition}, dem Papier dieses Produkts.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/proof.py"/>
        <source>Keep colours exact as far as ink can show them</source>
        <translation>Farben genau lassen, soweit Druckfarben sie zeigen können</translation>
    </message>
    <message>
        <location filename="ui/dialogs/proof.py"/>
        <source>Keep shadows apart (black point compensation)</source>
        <translation>Tiefen unterscheidbar lassen (Tiefenkompensierung)</translation>
    </message>
    <message>
        <location filename="ui/dialogs/proof.py"/>
        <source>Mark in grey what ink cannot show</source>
        <translation>Grau markieren, was Druckfarben nicht zeigen können</translation>
    </message>
    <message>
        <location filename="ui/dialogs/proof.py"/>
        <source>Move all colours together, so that none is lost</source>
        <translation>Alle Farben zusammen verschieben, damit keine verloren geht</translation>
    </message>
    <message>
        <location filename="ui/dialogs/proof.py"/>
        <source>Profile of your screen</source>
        <translation>Profil des Bildschirms</translation>
    </message>
    <message>
        <location filename="ui/dialogs/proof.py"/>
        <source>Shown for {profile}.</source>
        <translation>Gezeigt für {profile}.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/proof.py"/>
        <source>Soft proof on the pages</source>
        <translation>Softproof auf den Seiten</translation>
    </message>
    <message>
        <location filename="ui/dialogs/proof.py"/>
        <source>Use sRGB</source>
        <translation>sRGB verwenden</translation>
    </message>
    <message>
        <location filename="ui/dialogs/proof.py"/>
        <source>White and black as paper has them</source>
        <translation>Weiß und Schwarz, wie Papier sie hat</translation>
    </message>
    <message>
        <location filename="ui/dialogs/proof.py"/>
        <source>Your screen</source>
        <translation>Der Bildschirm</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>Collect for others</source>
        <translation>Für andere einsammeln</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>Easier to see and to use</source>
        <translation>Leichter sehen und bedienen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>Files left out</source>
        <translation>Ausgelassene Dateien</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>Frames and decoration</source>
        <translation>Rahmen und Schmuck</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>Kept layouts</source>
        <translation>Eigene Gestaltungen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>List of favourites</source>
        <translation>Favoritenliste</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>Many at once</source>
        <translation>Viele auf einmal</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>Names of guests</source>
        <translation>Namen der Gäste</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>Own product</source>
        <translation>Eigenes Produkt</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>Print at home</source>
        <translation>Zu Hause drucken</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>Then and now</source>
        <translation>Damals und jetzt</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>Units, grid and screen</source>
        <translation>Maße, Raster und Bildschirm</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>Versions and orders</source>
        <translation>Versionen und Bestellungen</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>What is stored about you</source>
        <translation>Was über mich gespeichert ist</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>What the product changed</source>
        <translation>Was sich mit dem Produkt geändert hat</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>What these photos would make</source>
        <translation>Was aus diesen Fotos würde</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>What was ordered when</source>
        <translation>Was wann bestellt wurde</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>All that the chosen printer asks for, named as it wants it.</source>
        <translation>Alles, was die gewählte Druckerei verlangt, so benannt, wie sie es will.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>An export is running.</source>
        <translation>Ein Export läuft.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Contact sheet</source>
        <translation>Kontaktbogen</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Each spread or each page as a JPEG, in a folder.</source>
        <translation>Jede Doppelseite oder Seite als JPEG, in einem Ordner.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Export stopped. Nothing was left behind.</source>
        <translation>Export angehalten. Es ist nichts zurückgeblieben.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Hanging plan</source>
        <translation>Hängeplan</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>In true size on several sheets of your own paper, as a PDF.</source>
        <translation>In wahrer Größe auf mehreren Blättern des eigenen Papiers, als PDF.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Keep as an order</source>
        <translation>Als Bestellung aufheben</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Missing: {names}. Relink them and export again.</source>
        <translation>Es fehlen: {names}. Neu verknüpfen und noch einmal exportieren.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>On your own printer, in true size, as a poster of several sheets too.</source>
        <translation>Auf dem eigenen Drucker, in wahrer Größe, auch als Poster aus mehreren Blättern.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>One file with bleed, fonts and colours as printers want them.</source>
        <translation>Eine Datei mit Beschnitt, Schriften und Farben, wie Druckereien sie wollen.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>PDF for a print shop</source>
        <translation>PDF für eine Druckerei</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Proof to mail</source>
        <translation>Korrekturabzug zum Mailen</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Send it to a printer</source>
        <translation>An eine Druckerei schicken</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Sheets to join</source>
        <translation>Blätter zum Zusammenkleben</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Small pictures of the photos with their names and times.</source>
        <translation>Kleine Bilder der Fotos mit Namen und Zeiten.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Suggest one first.</source>
        <translation>Zuerst eines vorschlagen lassen.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>There is no album to export yet.</source>
        <translation>Es gibt noch kein Album zum Exportieren.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>To look through. Readers of the web page write comments.</source>
        <translation>Zum Durchsehen. Wer die Webseite liest, schreibt Kommentare dazu.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Wait for it, or stop it below.</source>
        <translation>Darauf warten oder unten anhalten.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>What was made of the photos is kept: the next export goes on from there.</source>
        <translation>Was aus den Fotos gemacht wurde, bleibt: Der nächste Export macht dort weiter.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Where the nails go, a paper template, and what to buy.</source>
        <translation>Wohin die Nägel kommen, eine Papierschablone, und was zu kaufen ist.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>contact</source>
        <translation>kontaktbogen</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>hanging-plan</source>
        <translation>haengeplan</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>home</source>
        <translation>zuhause</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>pictures</source>
        <translation>bilder</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>tiles</source>
        <translation>kacheln</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>{name} is ready, but photos are missing in it.</source>
        <translation>{name} ist fertig, doch es fehlen Fotos darin.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>{name} is ready.</source>
        <translation>{name} ist fertig.</translation>
    </message>
    <message>
        <location filename="ui/family.py"/>
        <source>Go back to it</source>
        <translation>Dorthin zurück</translation>
    </message>
    <message>
        <location filename="ui/family.py"/>
        <source>Take its look</source>
        <translation>Sein Aussehen übernehmen</translation>
    </message>
    <message>
        <location filename="ui/family.py"/>
        <source>Taken from {name}: {what}.</source>
        <translation>Von {name} übernommen: {what}.</translation>
    </message>
    <message>
        <location filename="ui/family.py"/>
        <source>The pages were changed meanwhile, so they stay.</source>
        <translation>Die Seiten wurden inzwischen geändert und bleiben deshalb.</translation>
    </message>
    <message>
        <location filename="ui/family.py"/>
        <source>Try once more.</source>
        <translation>Noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="ui/family.py"/>
        <source>{name} is a new album of the same photos.</source>
        <translation>{name} ist ein neues Album aus denselben Fotos.</translation>
    </message>
    <message>
        <location filename="ui/family.py"/>
        <source>{name} looks the same already.</source>
        <translation>{name} sieht schon genauso aus.</translation>
    </message>
    <message>
        <location filename="ui/family.py"/>
        <source>{name} stays as it was.</source>
        <translation>{name} bleibt, wie es war.</translation>
    </message>
    <message>
        <location filename="ui/family.py"/>
        <source>{title} – {product}</source>
        <translation>{title} – {product}</translation>
    </message>
    <message>
        <location filename="ui/forgetter.py"/>
        <source>All faces are forgotten: boxes, people and names.</source>
        <translation>Alle Gesichter sind vergessen: Kästchen, Personen und Namen.</translation>
    </message>
    <message>
        <location filename="ui/forgetter.py"/>
        <source>Erasing the library</source>
        <translation>Die Bibliothek wird gelöscht</translation>
    </message>
    <message>
        <location filename="ui/forgetter.py"/>
        <source>Erasing what was found of faces</source>
        <translation>Was zu Gesichtern gefunden wurde, wird gelöscht</translation>
    </message>
    <message>
        <location filename="ui/forgetter.py"/>
        <source>Everything that was known of your photos is forgotten.</source>
        <translation>Alles, was über die Fotos bekannt war, ist vergessen.</translation>
    </message>
    <message>
        <location filename="ui/forgetter.py"/>
        <source>Faces are only looked for again if you say so.</source>
        <translation>Gesichter werden nur auf Wunsch wieder gesucht.</translation>
    </message>
    <message>
        <location filename="ui/forgetter.py"/>
        <source>Who is who is forgotten. Faces still count for crops.</source>
        <translation>Wer wer ist, ist vergessen. Für Ausschnitte zählen Gesichter weiter.</translation>
    </message>
    <message>
        <location filename="ui/forgetter.py"/>
        <source>Writing down what is stored</source>
        <translation>Gespeichertes wird aufgeschrieben</translation>
    </message>
    <message>
        <location filename="ui/forgetter.py"/>
        <source>Your photos and albums are as they were.</source>
        <translation>Fotos und Alben sind, wie sie waren.</translation>
    </message>
    <message>
        <location filename="ui/forgetter.py"/>
        <source>{name} holds all that is stored about you.</source>
        <translation>{name} enthält alles, was über dich gespeichert ist.</translation>
    </message>
    <message>
        <location filename="ui/home_print.py"/>
        <source>Is it on, or the file in use?</source>
        <translation>Ist er an, oder wird die Datei benutzt?</translation>
    </message>
    <message>
        <location filename="ui/home_print.py"/>
        <source>Printing stopped.</source>
        <translation>Der Druck wurde angehalten.</translation>
    </message>
    <message>
        <location filename="ui/home_print.py"/>
        <source>The printer takes nothing.</source>
        <translation>Der Drucker nimmt nichts an.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/home_print.py"/>
        <source>{n} sheets are with the printer.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Blatt ist beim Drucker.</numerusform>
            <numerusform>{n} Blätter sind beim Drucker.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/home_print.py"/>
        <source>{page}: row {row}, column {column}</source>
        <translation>{page}: Reihe {row}, Spalte {column}</translation>
    </message>
    <message>
        <location filename="ui/ideas.py"/>
        <source>All products may be recommended again.</source>
        <translation>Alle Produkte dürfen wieder empfohlen werden.</translation>
    </message>
    <message>
        <location filename="ui/ideas.py"/>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="ui/ideas.py"/>
        <source>This is not recommended for these photos again.</source>
        <translation>Das wird für diese Fotos nicht wieder empfohlen.</translation>
    </message>
    <message>
        <location filename="ui/importer.py"/>
        <source>An album holds still pictures.</source>
        <translation>Ein Album enthält stehende Bilder.</translation>
    </message>
    <message>
        <location filename="ui/importer.py"/>
        <source>Choose a folder that holds photos.</source>
        <translation>Einen Ordner wählen, in dem Fotos sind.</translation>
    </message>
    <message>
        <location filename="ui/importer.py"/>
        <source>Drawing sample photos</source>
        <translation>Beispielfotos werden gezeichnet</translation>
    </message>
    <message>
        <location filename="ui/importer.py"/>
        <source>Four days in Lisbon</source>
        <translation>Vier Tage in Lissabon</translation>
    </message>
    <message>
        <location filename="ui/importer.py"/>
        <source>Import stopped. The photos read so far are in the album.</source>
        <translation>Import angehalten. Die bis jetzt gelesenen Fotos sind im Album.</translation>
    </message>
    <message>
        <location filename="ui/importer.py"/>
        <source>No photos were found there.</source>
        <translation>Dort wurden keine Fotos gefunden.</translation>
    </message>
    <message>
        <location filename="ui/importer.py"/>
        <source>{n} files were left out.</source>
        <translation>{n} Dateien wurden ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/importer.py"/>
        <source>{n} videos were left out.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Video wurde ausgelassen.</numerusform>
            <numerusform>{n} Videos wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>Close without them</source>
        <translation>Ohne sie schließen</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>Everything is on disk again.</source>
        <translation>Es ist wieder alles gesichert.</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>Here you can look at it. To change it, work in a copy, or close it there first.</source>
        <translation>Hier lässt es sich ansehen. Zum Ändern in einer Kopie arbeiten oder es dort zuerst schließen.</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>It is kept as it was in {kept}.</source>
        <translation>So, wie es war, ist es in {kept} aufgehoben.</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>Make room, or save the album elsewhere.</source>
        <translation>Platz schaffen oder das Album woanders speichern.</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>Rescue</source>
        <translation>Retten</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern…</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>The album itself could not be written.</source>
        <translation>Das Album selbst ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>What can be read of it can be saved into a new file.</source>
        <translation>Was davon lesbar ist, lässt sich in eine neue Datei speichern.</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>What you change is kept in memory only.</source>
        <translation>Änderungen bleiben nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>Work in a copy</source>
        <translation>In Kopie arbeiten</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>Your changes are kept in memory, and tried again every few seconds.</source>
        <translation>Die Änderungen bleiben im Arbeitsspeicher, und alle paar Sekunden wird es neu versucht.</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>Your last changes are in {name}.</source>
        <translation>Die letzten Änderungen sind in {name}.</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>Your last changes are not on any disk.</source>
        <translation>Die letzten Änderungen sind auf keinem Datenträger.</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>kept</source>
        <translation>aufgehoben</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>{name} is open in another window.</source>
        <translation>{name} ist in einem anderen Fenster geöffnet.</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>{name} was made by an older albumapp and has been brought up to date.</source>
        <translation>{name} stammt von einem älteren albumapp und wurde auf den neuen Stand gebracht.</translation>
    </message>
    <message>
        <location filename="ui/kept.py"/>
        <source>Kept as “{name}”.</source>
        <translation>Aufgehoben als „{name}“.</translation>
    </message>
    <message>
        <location filename="ui/kept.py"/>
        <source>The album is as in “{name}” again. Undo brings back what it was.</source>
        <translation>Das Album ist wieder wie in „{name}“. Rückgängig holt zurück, was es war.</translation>
    </message>
    <message>
        <location filename="ui/kept.py"/>
        <source>What is printed is kept as the order “{name}”.</source>
        <translation>Gedrucktes ist als Bestellung „{name}“ aufgehoben.</translation>
    </message>
    <message>
        <location filename="ui/kept.py"/>
        <source>“{name}” is back.</source>
        <translation>„{name}“ ist zurück.</translation>
    </message>
    <message>
        <location filename="ui/kept.py"/>
        <source>“{name}” is deleted.</source>
        <translation>„{name}“ ist gelöscht.</translation>
    </message>
    <message>
        <location filename="ui/keys.py"/>
        <source>All keys of albumapp</source>
        <translation>Alle Tasten von albumapp</translation>
    </message>
    <message>
        <location filename="ui/keys.py"/>
        <source>Arrows move what is selected.</source>
        <translation>Pfeile verschieben die Auswahl.</translation>
    </message>
    <message>
        <location filename="ui/keys.py"/>
        <source>It leaves what is open.</source>
        <translation>Verlässt, was offen ist.</translation>
    </message>
    <message>
        <location filename="ui/keys.py"/>
        <source>It moves from one thing to the next.</source>
        <translation>Geht von einem zum nächsten.</translation>
    </message>
    <message>
        <location filename="ui/keys.py"/>
        <source>It moves from one thing to the one before.</source>
        <translation>Geht von einem zum vorigen.</translation>
    </message>
    <message>
        <location filename="ui/keys.py"/>
        <source>It moves the view while it is held.</source>
        <translation>Verschiebt die Ansicht, solange sie gehalten wird.</translation>
    </message>
    <message>
        <location filename="ui/keys.py"/>
        <source>It takes what is chosen.</source>
        <translation>Übernimmt das Gewählte.</translation>
    </message>
    <message>
        <location filename="ui/keys.py"/>
        <source>This is no key that can be used.</source>
        <translation>Das ist keine brauchbare Taste.</translation>
    </message>
    <message>
        <location filename="ui/lost.py"/>
        <source>Look in another folder, or plug in the drive that they are on.</source>
        <translation>In einem anderen Ordner suchen oder das Laufwerk anschließen, auf dem sie sind.</translation>
    </message>
    <message>
        <location filename="ui/lost.py"/>
        <source>Looking for missing photos</source>
        <translation>Fehlende Fotos werden gesucht</translation>
    </message>
    <message>
        <location filename="ui/lost.py"/>
        <source>Plug in the drive, or show where they are now. Until then small pictures stand for them.</source>
        <translation>Das Laufwerk anschließen oder zeigen, wo sie jetzt sind. Bis dahin stehen kleine Bilder für sie.</translation>
    </message>
    <message>
        <location filename="ui/lost.py"/>
        <source>Show where…</source>
        <translation>Zeigen, wo…</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/lost.py"/>
        <source>{n} photos are missing.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Foto fehlt.</numerusform>
            <numerusform>{n} Fotos fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/lost.py"/>
        <source>{n} photos are still missing.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Foto fehlt noch.</numerusform>
            <numerusform>{n} Fotos fehlen noch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/lost.py"/>
        <source>{n} photos were found again.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Foto wurde wiedergefunden.</numerusform>
            <numerusform>{n} Fotos wurden wiedergefunden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/main_window.py"/>
        <source>{name} – albumapp</source>
        <translation>{name} – albumapp</translation>
    </message>
    <message>
        <location filename="ui/ordering.py"/>
        <source>A printer would send this back: {findings}</source>
        <translation>Eine Druckerei würde das zurückschicken: {findings}</translation>
    </message>
    <message>
        <location filename="ui/ordering.py"/>
        <source>Each</source>
        <translation>Je Stück</translation>
    </message>
    <message>
        <location filename="ui/ordering.py"/>
        <source>It stands under Versions and orders.</source>
        <translation>Er steht unter „Fassungen und Aufträge“.</translation>
    </message>
    <message>
        <location filename="ui/ordering.py"/>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="ui/ordering.py"/>
        <source>Open {page}</source>
        <translation>{page} öffnen</translation>
    </message>
    <message>
        <location filename="ui/ordering.py"/>
        <source>Order it all the same</source>
        <translation>Trotzdem bestellen</translation>
    </message>
    <message>
        <location filename="ui/ordering.py"/>
        <source>Price quote</source>
        <translation>Preisangebot</translation>
    </message>
    <message>
        <location filename="ui/ordering.py"/>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="ui/ordering.py"/>
        <source>The order {name} is ready.</source>
        <translation>Der Auftrag {name} ist fertig.</translation>
    </message>
    <message>
        <location filename="ui/ordering.py"/>
        <source>{amount} {currency}</source>
        <translation>{amount} {currency}</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/packer.py"/>
        <source>And {n} things more.</source>
        <comment>n</comment>
        <translation>
            <numerusform>Und {n} weiteres.</numerusform>
            <numerusform>Und {n} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/packer.py"/>
        <source>Nothing is lost: all of it is in {name}.</source>
        <translation>Nichts ist verloren: Alles davon ist in {name}.</translation>
    </message>
    <message>
        <location filename="ui/packer.py"/>
        <source>Packing stopped. Nothing was left behind.</source>
        <translation>Einpacken angehalten. Es ist nichts zurückgeblieben.</translation>
    </message>
    <message>
        <location filename="ui/packer.py"/>
        <source>Reading what is left</source>
        <translation>Was übrig ist, wird gelesen</translation>
    </message>
    <message>
        <location filename="ui/packer.py"/>
        <source>Save the album elsewhere first.</source>
        <translation>Das Album zuerst woanders speichern.</translation>
    </message>
    <message>
        <location filename="ui/packer.py"/>
        <source>Unpacked into {folder}.</source>
        <translation>Ausgepackt nach {folder}.</translation>
    </message>
    <message>
        <location filename="ui/packer.py"/>
        <source>Unpacking stopped. Nothing was left behind.</source>
        <translation>Auspacken angehalten. Es ist nichts zurückgeblieben.</translation>
    </message>
    <message>
        <location filename="ui/packer.py"/>
        <source>What could be read is in {name}.</source>
        <translation>Was lesbar war, ist in {name}.</translation>
    </message>
    <message>
        <location filename="ui/packer.py"/>
        <source>rescued</source>
        <translation>gerettet</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/packer.py"/>
        <source>{name} is ready: the album with {n} photos.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{name} ist fertig: das Album mit {n} Foto.</numerusform>
            <numerusform>{name} ist fertig: das Album mit {n} Fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/packer.py"/>
        <source>{n} photos are missing in it, among them {names}.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Foto fehlt darin: {names}.</numerusform>
            <numerusform>{n} Fotos fehlen darin, darunter {names}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/adjust_section.py"/>
        <source>Enhance</source>
        <translation>Verbessern</translation>
    </message>
    <message>
        <location filename="ui/panels/adjust_section.py"/>
        <source>Enhanced: {what}.</source>
        <translation>Verbessert: {what}.</translation>
    </message>
    <message>
        <location filename="ui/panels/adjust_section.py"/>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <location filename="ui/panels/adjust_section.py"/>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="ui/panels/adjust_section.py"/>
        <source>Vignette</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <location filename="ui/panels/adjust_section.py"/>
        <source>Warmth</source>
        <translation>Wärme</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/adjust_section.py"/>
        <source>{n} red eyes mended</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} rotes Auge korrigiert</numerusform>
            <numerusform>{n} rote Augen korrigiert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/alternatives.py"/>
        <source>Layout {n} of {of}</source>
        <translation>Gestaltung {n} von {of}</translation>
    </message>
    <message>
        <location filename="ui/panels/alternatives.py"/>
        <source>Point at one to see it; a click or its number takes it.</source>
        <translation>Auf eine zeigen, um sie zu sehen; ein Klick oder ihre Zahl übernimmt sie.</translation>
    </message>
    <message>
        <location filename="ui/panels/alternatives.py"/>
        <source>why: {words}</source>
        <translation>Grund: {words}</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/alternatives.py"/>
        <source>{n} other layouts</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} andere Gestaltung</numerusform>
            <numerusform>{n} andere Gestaltungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>One beside it is in the album</source>
        <translation>Eines daneben ist im Album</translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>Picked by you, but not in the album</source>
        <translation>Favorit, aber nicht im Album</translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>Rejected by you</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>Someone is never to be shown</source>
        <translation>Jemand darauf soll nie gezeigt werden</translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>The album is full</source>
        <translation>Das Album ist voll</translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>The same moment is in the album</source>
        <translation>Derselbe Moment ist im Album</translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>These people are in the album</source>
        <translation>Diese Personen sind im Album</translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>Too small to print</source>
        <translation>Zu klein zum Drucken</translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>as often as among all photos</source>
        <translation>so oft wie auf allen Fotos</translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>in another photo</source>
        <translation>auf einem anderen Foto</translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>not in the album</source>
        <translation>nicht im Album</translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>other photos matter more</source>
        <translation>andere Fotos sind wichtiger</translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>the album is full, and that one matters more</source>
        <translation>das Album ist voll, und jenes ist wichtiger</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/aside.py"/>
        <source>{n} others</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} anderes</numerusform>
            <numerusform>{n} andere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>{what} set aside: show</source>
        <translation>{what} aussortiert: zeigen</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Black {n:.1f} : 1, easily read</source>
        <translation>Schwarz {n:.1f} : 1, gut lesbar</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Black {n:.1f} : 1, for large words only</source>
        <translation>Schwarz {n:.1f} : 1, nur für große Schrift</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Choose one in the photo panel.</source>
        <translation>Eines in der Fotoleiste wählen.</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Delete a look</source>
        <translation>Aussehen löschen</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Gradient</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Hard to read on a photo: fade or tint it more</source>
        <translation>Auf einem Foto schwer zu lesen: stärker ausblenden oder tönen</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Kept as “{name}”, for all albums.</source>
        <translation>Als „{name}“ aufgehoben, für alle Alben.</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Left page</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Name of this look</source>
        <translation>Name dieses Aussehens</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>On</source>
        <translation>Auf</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Put it there</source>
        <translation>Dorthin legen</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Right page</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>The whole cover</source>
        <translation>Der ganze Umschlag</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>There is no photo to use.</source>
        <translation>Es gibt kein Foto dafür.</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>These pages</source>
        <translation>Diese Seiten</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>This chapter</source>
        <translation>Dieses Kapitel</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>White {n:.1f} : 1, easily read</source>
        <translation>Weiß {n:.1f} : 1, gut lesbar</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>White {n:.1f} : 1, for large words only</source>
        <translation>Weiß {n:.1f} : 1, nur für große Schrift</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Words</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>{n:.1f} : 1, hard to read in black and in white</source>
        <translation>{n:.1f} : 1, in Schwarz wie in Weiß schwer lesbar</translation>
    </message>
    <message>
        <location filename="ui/panels/bars.py"/>
        <source>May albumapp also tell people apart by their faces, so that nobody is missing from the album? It stays on this computer, and can be forgotten (Help, What is stored about me).</source>
        <translation>Darf albumapp auch Personen an ihren Gesichtern unterscheiden, damit niemand im Album fehlt? Es bleibt auf diesem Computer und lässt sich vergessen (Hilfe, Was über mich gespeichert ist).</translation>
    </message>
    <message>
        <location filename="ui/panels/bars.py"/>
        <source>May albumapp look for faces, so that nobody is cut off, and tell people apart, so that nobody is missing? It stays on this computer, and can be forgotten (Help, What is stored about me).</source>
        <translation>Darf albumapp Gesichter suchen, damit niemand abgeschnitten wird, und Personen unterscheiden, damit niemand fehlt? Es bleibt auf diesem Computer und lässt sich vergessen (Hilfe, Was über mich gespeichert ist).</translation>
    </message>
    <message>
        <location filename="ui/panels/bars.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="ui/panels/bars.py"/>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <location filename="ui/panels/bars.py"/>
        <source>Only look for faces</source>
        <translation>Nur Gesichter suchen</translation>
    </message>
    <message>
        <location filename="ui/panels/bars.py"/>
        <source>Yes, both</source>
        <translation>Ja, beides</translation>
    </message>
    <message>
        <location filename="ui/panels/clocks.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="ui/panels/clocks.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="ui/panels/clocks.py"/>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <location filename="ui/panels/clocks.py"/>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <location filename="ui/panels/clocks.py"/>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="ui/panels/clocks.py"/>
        <source>Set the clock</source>
        <translation>Uhr stellen</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/clocks.py"/>
        <source>Set the clock of {n} photos</source>
        <comment>n</comment>
        <translation>
            <numerusform>Uhr von {n} Foto stellen</numerusform>
            <numerusform>Uhr von {n} Fotos stellen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/clocks.py"/>
        <source>Set {amount} {way}</source>
        <translation>{amount} {way} stellen</translation>
    </message>
    <message>
        <location filename="ui/panels/clocks.py"/>
        <source>Show {photos}</source>
        <translation>{photos} zeigen</translation>
    </message>
    <message>
        <location filename="ui/panels/clocks.py"/>
        <source>The clock was right: do not ask again</source>
        <translation>Die Uhr ging richtig: nicht mehr fragen</translation>
    </message>
    <message>
        <location filename="ui/panels/clocks.py"/>
        <source>The times of {photos} change; Ctrl+Z takes it back</source>
        <translation>Die Zeiten ändern sich ({photos}); Strg+Z nimmt es zurück</translation>
    </message>
    <message>
        <location filename="ui/panels/clocks.py"/>
        <source>True time of the first photo</source>
        <translation>Wahre Zeit des ersten Fotos</translation>
    </message>
    <message>
        <location filename="ui/panels/clocks.py"/>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <location filename="ui/panels/clocks.py"/>
        <source>forward</source>
        <translation>vor</translation>
    </message>
    <message>
        <location filename="ui/panels/clocks.py"/>
        <source>or say when {name} was taken:</source>
        <translation>oder sagen, wann {name} entstand:</translation>
    </message>
    <message>
        <location filename="ui/panels/colour_row.py"/>
        <source>In this album</source>
        <translation>In diesem Album</translation>
    </message>
    <message>
        <location filename="ui/panels/colour_row.py"/>
        <source>Keep among your own colours</source>
        <translation>Zu den eigenen Farben nehmen</translation>
    </message>
    <message>
        <location filename="ui/panels/colour_row.py"/>
        <source>Of these photos</source>
        <translation>Aus diesen Fotos</translation>
    </message>
    <message>
        <location filename="ui/panels/colour_row.py"/>
        <source>Take out of your own colours</source>
        <translation>Aus den eigenen Farben nehmen</translation>
    </message>
    <message>
        <location filename="ui/panels/colour_row.py"/>
        <source>Used last</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <location filename="ui/panels/colour_row.py"/>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <location filename="ui/panels/colour_row.py"/>
        <source>{group}: {colour}</source>
        <translation>{group}: {colour}</translation>
    </message>
    <message>
        <location filename="ui/panels/contents.py"/>
        <source>All pages of the book</source>
        <translation>Alle Seiten des Buchs</translation>
    </message>
    <message>
        <location filename="ui/panels/contents.py"/>
        <source>Back to the pages</source>
        <translation>Zurück zu den Seiten</translation>
    </message>
    <message>
        <location filename="ui/panels/contents.py"/>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <location filename="ui/panels/contents.py"/>
        <source>There are no pages yet.</source>
        <translation>Es gibt noch keine Seiten.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/contents.py"/>
        <source>{n} need a look</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} zu prüfen</numerusform>
            <numerusform>{n} zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/contents.py"/>
        <source>{n} not looked at yet</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} noch nicht angesehen</numerusform>
            <numerusform>{n} noch nicht angesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/contents.py"/>
        <source>{n} spreads</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Doppelseite</numerusform>
            <numerusform>{n} Doppelseiten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/contents_model.py"/>
        <source>Chapter “{name}”</source>
        <translation>Kapitel „{name}“</translation>
    </message>
    <message>
        <location filename="ui/panels/cover_section.py"/>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <location filename="ui/panels/cover_section.py"/>
        <source>From the product's own numbers and the number of pages</source>
        <translation>Aus den Zahlen des Produkts und der Seitenzahl</translation>
    </message>
    <message>
        <location filename="ui/panels/cover_section.py"/>
        <source>It is</source>
        <translation>Er ist</translation>
    </message>
    <message>
        <location filename="ui/panels/cover_section.py"/>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="ui/panels/cover_section.py"/>
        <source>Reckon it</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <location filename="ui/panels/cover_section.py"/>
        <source>Spine</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <location filename="ui/panels/cover_section.py"/>
        <source>The printer's answer</source>
        <translation>Die Antwort der Druckerei</translation>
    </message>
    <message>
        <location filename="ui/panels/cover_section.py"/>
        <source>The printer's answer, as a JSON file</source>
        <translation>Die Antwort der Druckerei, als JSON-Datei</translation>
    </message>
    <message>
        <location filename="ui/panels/cover_section.py"/>
        <source>The spine is {mm:g} mm, as the printer told.</source>
        <translation>Der Rücken ist {mm:g} mm breit, wie die Druckerei es nannte.</translation>
    </message>
    <message>
        <location filename="ui/panels/cover_section.py"/>
        <source>as the printer told it</source>
        <translation>wie die Druckerei es nannte</translation>
    </message>
    <message>
        <location filename="ui/panels/cover_section.py"/>
        <source>only where to start: ask the printer</source>
        <translation>nur ein Anfang: die Druckerei fragen</translation>
    </message>
    <message>
        <location filename="ui/panels/cover_section.py"/>
        <source>out of date: told for {n} pages</source>
        <translation>veraltet: für {n} Seiten genannt</translation>
    </message>
    <message>
        <location filename="ui/panels/cover_section.py"/>
        <source>reckoned from the pages</source>
        <translation>aus den Seiten berechnet</translation>
    </message>
    <message>
        <location filename="ui/panels/edges_section.py"/>
        <source>Background only</source>
        <translation>Nur Hintergrund</translation>
    </message>
    <message>
        <location filename="ui/panels/edges_section.py"/>
        <source>Drawn out</source>
        <translation>Gestreckt</translation>
    </message>
    <message>
        <location filename="ui/panels/edges_section.py"/>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <location filename="ui/panels/edges_section.py"/>
        <source>Folds round</source>
        <translation>Wird umgeschlagen</translation>
    </message>
    <message>
        <location filename="ui/panels/edges_section.py"/>
        <source>Mirrored</source>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <location filename="ui/panels/edges_section.py"/>
        <source>On the edges</source>
        <translation>Auf den Kanten</translation>
    </message>
    <message>
        <location filename="ui/panels/edges_section.py"/>
        <source>The picture goes on</source>
        <translation>Das Bild geht weiter</translation>
    </message>
    <message>
        <location filename="ui/panels/empty.py"/>
        <source>All photos are set aside.</source>
        <translation>Alle Fotos sind aussortiert.</translation>
    </message>
    <message>
        <location filename="ui/panels/empty.py"/>
        <source>Back to all photos</source>
        <translation>Zurück zu allen Fotos</translation>
    </message>
    <message>
        <location filename="ui/panels/empty.py"/>
        <source>Every photo is in the album.</source>
        <translation>Jedes Foto ist im Album.</translation>
    </message>
    <message>
        <location filename="ui/panels/empty.py"/>
        <source>No photo matches “{words}”.</source>
        <translation>Kein Foto passt zu „{words}“.</translation>
    </message>
    <message>
        <location filename="ui/panels/empty.py"/>
        <source>No photo matches.</source>
        <translation>Kein Foto passt.</translation>
    </message>
    <message>
        <location filename="ui/panels/empty.py"/>
        <source>Nothing is set aside.</source>
        <translation>Nichts ist aussortiert.</translation>
    </message>
    <message>
        <location filename="ui/panels/empty.py"/>
        <source>Photos appear here as they come in.</source>
        <translation>Hier erscheinen die Fotos, sobald sie da sind.</translation>
    </message>
    <message>
        <location filename="ui/panels/empty.py"/>
        <source>Show all photos</source>
        <translation>Alle Fotos zeigen</translation>
    </message>
    <message>
        <location filename="ui/panels/empty.py"/>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="ui/panels/face_cell.py"/>
        <source>Name of this person</source>
        <translation>Name dieser Person</translation>
    </message>
    <message>
        <location filename="ui/panels/face_cell.py"/>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source> or more</source>
        <translation> oder mehr</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>By time</source>
        <translation>Nach Zeit</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>In the album</source>
        <translation>Im Album</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Not in the album</source>
        <translation>Nicht im Album</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Only {what}: take away</source>
        <translation>Nur {what}: wegnehmen</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Order of the photos</source>
        <translation>Reihenfolge der Fotos</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Search names, people, places, dates</source>
        <translation>Namen, Personen, Orte, Daten suchen</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Search photos</source>
        <translation>Fotos suchen</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Take this filter away</source>
        <translation>Diesen Filter wegnehmen</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>{n} of {of}</source>
        <translation>{n} von {of}</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>{n} of {of} photos</source>
        <translation>{n} von {of} Fotos</translation>
    </message>
    <message>
        <location filename="ui/panels/fold.py"/>
        <source>Folded</source>
        <translation>Zugeklappt</translation>
    </message>
    <message>
        <location filename="ui/panels/font_picker.py"/>
        <source>All fonts</source>
        <translation>Alle Schriften</translation>
    </message>
    <message>
        <location filename="ui/panels/font_picker.py"/>
        <source>Font: {name}</source>
        <translation>Schrift: {name}</translation>
    </message>
    <message>
        <location filename="ui/panels/font_picker.py"/>
        <source>No font has this in its name.</source>
        <translation>Keine Schrift enthält das im Namen.</translation>
    </message>
    <message>
        <location filename="ui/panels/font_picker.py"/>
        <source>Search fonts</source>
        <translation>Schriften suchen</translation>
    </message>
    <message>
        <location filename="ui/panels/font_picker.py"/>
        <source>Space or the star makes a favourite.</source>
        <translation>Leertaste oder Stern macht zum Favoriten.</translation>
    </message>
    <message>
        <location filename="ui/panels/font_picker.py"/>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/font_picker.py"/>
        <source>{n} fonts of this computer may not be put into files for print, so they are left out.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Schrift dieses Computers darf nicht in Druckdateien und fehlt deshalb.</numerusform>
            <numerusform>{n} Schriften dieses Computers dürfen nicht in Druckdateien und fehlen deshalb.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/frame_section.py"/>
        <source>Align to</source>
        <translation>Ausrichten an</translation>
    </message>
    <message>
        <location filename="ui/panels/frame_section.py"/>
        <source>Both pages</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <location filename="ui/panels/frame_section.py"/>
        <source>Corners</source>
        <translation>Ecken</translation>
    </message>
    <message>
        <location filename="ui/panels/frame_section.py"/>
        <source>Each other</source>
        <translation>Einander</translation>
    </message>
    <message>
        <location filename="ui/panels/frame_section.py"/>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <location filename="ui/panels/frame_section.py"/>
        <source>Frames together</source>
        <translation>Rahmen zusammen</translation>
    </message>
    <message>
        <location filename="ui/panels/frame_section.py"/>
        <source>From left</source>
        <translation>Von links</translation>
    </message>
    <message>
        <location filename="ui/panels/frame_section.py"/>
        <source>From top</source>
        <translation>Von oben</translation>
    </message>
    <message>
        <location filename="ui/panels/frame_section.py"/>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <location filename="ui/panels/frame_section.py"/>
        <source>The margins</source>
        <translation>Die Ränder</translation>
    </message>
    <message>
        <location filename="ui/panels/frame_section.py"/>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/frame_section.py"/>
        <source>{n} frames</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Rahmen</numerusform>
            <numerusform>{n} Rahmen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Across</source>
        <translation>Waagerecht</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Blur</source>
        <translation>Weichzeichnen</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Chevron</source>
        <translation>Zickzack</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Colour {n} of the gradient</source>
        <translation>Farbe {n} des Verlaufs</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Colour {n} of the pattern</source>
        <translation>Farbe {n} des Musters</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Confetti</source>
        <translation>Konfetti</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Down</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Fade</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>From the middle</source>
        <translation>Aus der Mitte</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Gingham</source>
        <translation>Vichykaro</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Linen</source>
        <translation>Leinen</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Move it by hand</source>
        <translation>Von Hand bewegen</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>One colour fewer</source>
        <translation>Eine Farbe weniger</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>One colour more</source>
        <translation>Eine Farbe mehr</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Paper of the pattern</source>
        <translation>Papier des Musters</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Place of colour {n}</source>
        <translation>Stelle der Farbe {n}</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Runs</source>
        <translation>Verläuft</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Straight</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Strew it differently</source>
        <translation>Anders streuen</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Stripes</source>
        <translation>Streifen</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>The other way round</source>
        <translation>Andersherum</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Tint</source>
        <translation>Tönung</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Tint of the photo</source>
        <translation>Tönung des Fotos</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Tinted</source>
        <translation>Getönt</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Waves</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <location filename="ui/panels/guides_section.py"/>
        <source>For the whole book</source>
        <translation>Für das ganze Buch</translation>
    </message>
    <message>
        <location filename="ui/panels/guides_section.py"/>
        <source>Guide from left</source>
        <translation>Hilfslinie von links</translation>
    </message>
    <message>
        <location filename="ui/panels/guides_section.py"/>
        <source>Guide from top</source>
        <translation>Hilfslinie von oben</translation>
    </message>
    <message>
        <location filename="ui/panels/history.py"/>
        <source>Done: go back to here</source>
        <translation>Gemacht: hierher zurückgehen</translation>
    </message>
    <message>
        <location filename="ui/panels/history.py"/>
        <source>Left behind when you went another way: go there, nothing is lost</source>
        <translation>Auf anderem Weg zurückgelassen: hingehen, nichts ist verloren</translation>
    </message>
    <message>
        <location filename="ui/panels/history.py"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="ui/panels/history.py"/>
        <source>This is how the album is now</source>
        <translation>So ist das Album jetzt</translation>
    </message>
    <message>
        <location filename="ui/panels/history.py"/>
        <source>Undone: do it again up to here</source>
        <translation>Rückgängig gemacht: bis hierher wiederholen</translation>
    </message>
    <message>
        <location filename="ui/panels/history.py"/>
        <source>{name} (left behind)</source>
        <translation>{name} (zurückgelassen)</translation>
    </message>
    <message>
        <location filename="ui/panels/idea_picture.py"/>
        <source>Picture of the draft</source>
        <translation>Bild des Entwurfs</translation>
    </message>
    <message>
        <location filename="ui/panels/idea_picture.py"/>
        <source>The draft is being made</source>
        <translation>Der Entwurf wird gemacht</translation>
    </message>
    <message>
        <location filename="ui/panels/ideas.py"/>
        <source>Compare all…</source>
        <translation>Alle vergleichen …</translation>
    </message>
    <message>
        <location filename="ui/panels/ideas.py"/>
        <source>Make it</source>
        <translation>Machen</translation>
    </message>
    <message>
        <location filename="ui/panels/ideas.py"/>
        <source>Not for these photos</source>
        <translation>Nicht für diese Fotos</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/ideas.py"/>
        <source>Show {n} more that were made or waved off</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} weiteres zeigen, das gemacht oder abgelehnt wurde</numerusform>
            <numerusform>{n} weitere zeigen, die gemacht oder abgelehnt wurden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/ideas.py"/>
        <source>The photos are being looked at…</source>
        <translation>Die Fotos werden angesehen …</translation>
    </message>
    <message>
        <location filename="ui/panels/ideas.py"/>
        <source>There is nothing more to recommend for these photos.</source>
        <translation>Für diese Fotos gibt es nichts weiter zu empfehlen.</translation>
    </message>
    <message>
        <location filename="ui/panels/ideas.py"/>
        <source>about {n} pages</source>
        <translation>etwa {n} Seiten</translation>
    </message>
    <message>
        <location filename="ui/panels/ideas.py"/>
        <source>several sizes</source>
        <translation>mehrere Größen</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/ideas.py"/>
        <source>{n} panels</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Tafel</numerusform>
            <numerusform>{n} Tafeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/ideas.py"/>
        <source>{n} pieces</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Stück</numerusform>
            <numerusform>{n} Stücke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/ideas.py"/>
        <source>{n} prints</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Abzug</numerusform>
            <numerusform>{n} Abzüge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/ideas.py"/>
        <source>{n} sheets</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Blatt</numerusform>
            <numerusform>{n} Blätter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/inspector.py"/>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <location filename="ui/panels/invitation.py"/>
        <source>What shall it become?</source>
        <translation>Was soll es werden?</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Arch</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Border</source>
        <translation>Rand</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Border colour</source>
        <translation>Randfarbe</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Border width</source>
        <translation>Randbreite</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Brushed edge</source>
        <translation>Pinselrand</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Frame’s look</source>
        <translation>Aussehen des Rahmens</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Hexagon</source>
        <translation>Sechseck</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Line colour</source>
        <translation>Linienfarbe</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Mat with a line</source>
        <translation>Passepartout mit Linie</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Shadow colour</source>
        <translation>Schattenfarbe</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Softness</source>
        <translation>Weichheit</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Thin line</source>
        <translation>Dünne Linie</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>To the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Torn edge</source>
        <translation>Gerissener Rand</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <location filename="ui/panels/messages.py"/>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <location filename="ui/panels/moments.py"/>
        <source>Not sorted yet</source>
        <translation>Noch nicht sortiert</translation>
    </message>
    <message>
        <location filename="ui/panels/moments.py"/>
        <source>Undated</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <location filename="ui/panels/moments.py"/>
        <source>ahead</source>
        <translation>vor</translation>
    </message>
    <message>
        <location filename="ui/panels/moments.py"/>
        <source>behind</source>
        <translation>nach</translation>
    </message>
    <message>
        <location filename="ui/panels/moments.py"/>
        <source>{camera} seems {amount} {way}</source>
        <translation>{camera} geht wohl {amount} {way}</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/moments.py"/>
        <source>{n} days</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/moments.py"/>
        <source>{n} h</source>
        <translation>{n} Std.</translation>
    </message>
    <message>
        <location filename="ui/panels/moments.py"/>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/moments.py"/>
        <source>{n} seconds</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Sekunde</numerusform>
            <numerusform>{n} Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/outline.py"/>
        <source>Close the outline</source>
        <translation>Gliederung schließen</translation>
    </message>
    <message>
        <location filename="ui/panels/outline.py"/>
        <source>Pages and frames</source>
        <translation>Seiten und Rahmen</translation>
    </message>
    <message>
        <location filename="ui/panels/outline.py"/>
        <source>chapter “{name}” begins</source>
        <translation>Kapitel „{name}“ beginnt</translation>
    </message>
    <message>
        <location filename="ui/panels/outline.py"/>
        <source>needs a look</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>At the foot</source>
        <translation>Am Fuß</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>At the head</source>
        <translation>Am Kopf</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>By its letters</source>
        <translation>Nach seinen Buchstaben</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>First line in by</source>
        <translation>Erste Zeile einrücken um</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>From page</source>
        <translation>Ab Seite</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>From the edge</source>
        <translation>Vom Rand</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>In the middle</source>
        <translation>In der Mitte</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>Left to right</source>
        <translation>Von links nach rechts</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>Letter spacing</source>
        <translation>Zeichenabstand</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>Line distance</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>Lines and paragraphs</source>
        <translation>Zeilen und Absätze</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>Look</source>
        <translation>Form</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>Outside</source>
        <translation>Außen</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>Page numbers and spelling</source>
        <translation>Seitenzahlen und Rechtschreibung</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>Right to left</source>
        <translation>Von rechts nach links</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>Room above</source>
        <translation>Raum darüber</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>Room below</source>
        <translation>Raum darunter</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <location filename="ui/panels/people.py"/>
        <source>Drop a face on who it is:</source>
        <translation>Ein Gesicht auf die richtige Person ziehen:</translation>
    </message>
    <message>
        <location filename="ui/panels/people.py"/>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <location filename="ui/panels/people.py"/>
        <source>Faces are found, but people are not told apart. If they may be, nobody is missing from the album, and you find everyone here.</source>
        <translation>Gesichter werden gefunden, aber Personen nicht unterschieden. Wenn das erlaubt ist, fehlt niemand im Album, und hier sind alle zu finden.</translation>
    </message>
    <message>
        <location filename="ui/panels/people.py"/>
        <source>Looking for faces…</source>
        <translation>Gesichter werden gesucht…</translation>
    </message>
    <message>
        <location filename="ui/panels/people.py"/>
        <source>May albumapp look for faces, so that nobody is cut off, and tell people apart, so that nobody is missing? It all happens on this computer, and can be forgotten again.</source>
        <translation>Darf albumapp Gesichter suchen, damit niemand abgeschnitten wird, und Personen unterscheiden, damit niemand fehlt? Alles geschieht auf diesem Computer und lässt sich wieder vergessen.</translation>
    </message>
    <message>
        <location filename="ui/panels/people.py"/>
        <source>No faces were found on these photos.</source>
        <translation>Auf diesen Fotos wurden keine Gesichter gefunden.</translation>
    </message>
    <message>
        <location filename="ui/panels/people.py"/>
        <source>Nobody is called “{words}”.</source>
        <translation>Niemand heißt „{words}“.</translation>
    </message>
    <message>
        <location filename="ui/panels/people.py"/>
        <source>Other people</source>
        <translation>Andere Personen</translation>
    </message>
    <message>
        <location filename="ui/panels/people_list.py"/>
        <source>always included</source>
        <translation>immer dabei</translation>
    </message>
    <message>
        <location filename="ui/panels/people_list.py"/>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <location filename="ui/panels/people_list.py"/>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <location filename="ui/panels/people_list.py"/>
        <source>never included</source>
        <translation>nie dabei</translation>
    </message>
    <message>
        <location filename="ui/panels/people_list.py"/>
        <source>somebody without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <location filename="ui/panels/people_list.py"/>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <location filename="ui/panels/people_tiles.py"/>
        <source>Hidden ({n})</source>
        <translation>Ausgeblendet ({n})</translation>
    </message>
    <message>
        <location filename="ui/panels/people_tiles.py"/>
        <source>Seen once ({n})</source>
        <translation>Einmal zu sehen ({n})</translation>
    </message>
    <message>
        <location filename="ui/panels/person_head.py"/>
        <source>All people</source>
        <translation>Alle Personen</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/person_head.py"/>
        <source>on {n} photos</source>
        <comment>n</comment>
        <translation>
            <numerusform>auf {n} Foto</numerusform>
            <numerusform>auf {n} Fotos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/photo_cell.py"/>
        <source>best</source>
        <translation>bestes</translation>
    </message>
    <message>
        <location filename="ui/panels/photo_list.py"/>
        <source>Enter: {deed}</source>
        <translation>Eingabe: {deed}</translation>
    </message>
    <message>
        <location filename="ui/panels/photo_list.py"/>
        <source>Missing: it was at {path}</source>
        <translation>Fehlt: Es war unter {path}</translation>
    </message>
    <message>
        <location filename="ui/panels/photo_list.py"/>
        <source>file missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <location filename="ui/panels/photo_list.py"/>
        <source>one of the others</source>
        <translation>eines der anderen</translation>
    </message>
    <message>
        <location filename="ui/panels/photo_list.py"/>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="ui/panels/photo_list.py"/>
        <source>the best of them</source>
        <translation>das beste davon</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/photo_list.py"/>
        <source>used {n} times</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n}-mal verwendet</numerusform>
            <numerusform>{n}-mal verwendet</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/photo_list.py"/>
        <source>{n} more folded away</source>
        <translation>{n} weitere zugeklappt</translation>
    </message>
    <message>
        <location filename="ui/panels/photo_list.py"/>
        <source>{n} photos of this moment</source>
        <translation>{n} Fotos dieses Moments</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/photo_list.py"/>
        <source>{n} stars</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Stern</numerusform>
            <numerusform>{n} Sterne</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/photo_section.py"/>
        <source>In print</source>
        <translation>Im Druck</translation>
    </message>
    <message>
        <location filename="ui/panels/photo_section.py"/>
        <source>Straighten</source>
        <translation>Gerade richten</translation>
    </message>
    <message>
        <location filename="ui/panels/photo_section.py"/>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <location filename="ui/panels/photo_section.py"/>
        <source>sharp</source>
        <translation>scharf</translation>
    </message>
    <message>
        <location filename="ui/panels/photo_section.py"/>
        <source>soft</source>
        <translation>unscharf</translation>
    </message>
    <message>
        <location filename="ui/panels/photo_section.py"/>
        <source>{n} ppi, {words}</source>
        <translation>{n} ppi, {words}</translation>
    </message>
    <message>
        <location filename="ui/panels/photos.py"/>
        <source>Bring all back</source>
        <translation>Alle zurückholen</translation>
    </message>
    <message>
        <location filename="ui/panels/photos.py"/>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
    <message>
        <location filename="ui/panels/photos.py"/>
        <source>Unused {n}</source>
        <translation>Unbenutzt {n}</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>A colour</source>
        <translation>Eine Farbe</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>A photo with paper round it</source>
        <translation>Ein Foto mit Papier ringsum</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Above the photos</source>
        <translation>Über den Fotos</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>As many as suit</source>
        <translation>So viele wie passen</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Below the photos</source>
        <translation>Unter den Fotos</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Bleed</source>
        <translation>Beschnitt</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>First month</source>
        <translation>Erster Monat</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Greeting</source>
        <translation>Gruß</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Holidays of</source>
        <translation>Feiertage von</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Language of the days</source>
        <translation>Sprache der Tage</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Letters or digits</source>
        <translation>Buchstaben oder Ziffern</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Numbers of weeks</source>
        <translation>Wochennummern</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Photos a month</source>
        <translation>Fotos je Monat</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Read on {date}.</source>
        <translation>Gelesen am {date}.</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Safe margin</source>
        <translation>Sicherheitsabstand</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Several photos</source>
        <translation>Mehrere Fotos</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Stretched</source>
        <translation>Gedehnt</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Tables</source>
        <translation>Tische</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>The next one</source>
        <translation>Das nächste</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Thick</source>
        <translation>Dick</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Thin</source>
        <translation>Dünn</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>White border</source>
        <translation>Weißer Rand</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>called {nominal}</source>
        <translation>genannt {nominal}</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>{low} to {high} pages</source>
        <translation>{low} bis {high} Seiten</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>{low} to {high} pages in steps of {step}</source>
        <translation>{low} bis {high} Seiten in Schritten von {step}</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>{mm:g} mm bleed</source>
        <translation>{mm:g} mm Beschnitt</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>{w:g} × {h:g} mm</source>
        <translation>{w:g} × {h:g} mm</translation>
    </message>
    <message>
        <location filename="ui/panels/product_drawing.py"/>
        <source>Bleed {mm}</source>
        <translation>Beschnitt {mm}</translation>
    </message>
    <message>
        <location filename="ui/panels/product_drawing.py"/>
        <source>Drawing of the sheet and the cover</source>
        <translation>Zeichnung von Bogen und Umschlag</translation>
    </message>
    <message>
        <location filename="ui/panels/product_drawing.py"/>
        <source>Hinge {mm}</source>
        <translation>Gelenk {mm}</translation>
    </message>
    <message>
        <location filename="ui/panels/product_drawing.py"/>
        <source>Safe {mm}</source>
        <translation>Sicherheit {mm}</translation>
    </message>
    <message>
        <location filename="ui/panels/product_drawing.py"/>
        <source>Spine {mm}</source>
        <translation>Rücken {mm}</translation>
    </message>
    <message>
        <location filename="ui/panels/product_drawing.py"/>
        <source>Wrap {mm}</source>
        <translation>Einschlag {mm}</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>For the table</source>
        <translation>Für den Tisch</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>Hard cover</source>
        <translation>Hardcover</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>Lay-flat</source>
        <translation>Lay-flat</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>No product is like that.</source>
        <translation>So ein Produkt gibt es nicht.</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>Of no particular printer</source>
        <translation>Von keiner bestimmten Druckerei</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>Prints</source>
        <translation>Abzüge</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>Search products</source>
        <translation>Produkte suchen</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>Size, printer, binding…</source>
        <translation>Größe, Druckerei, Bindung …</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>Soft cover</source>
        <translation>Softcover</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>Stapled</source>
        <translation>Geheftet</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>Wall art</source>
        <translation>Wandbilder</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>Wire binding</source>
        <translation>Drahtbindung</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>{kind}: {printer}</source>
        <translation>{kind}: {printer}</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>{size}, {low} to {high} pages</source>
        <translation>{size}, {low} bis {high} Seiten</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>{size}, {pages}</source>
        <translation>{size}, {pages}</translation>
    </message>
    <message>
        <location filename="ui/panels/rail.py"/>
        <source>PDF, pictures</source>
        <translation>PDF, Bilder</translation>
    </message>
    <message>
        <location filename="ui/panels/rail.py"/>
        <source>all well</source>
        <translation>alles gut</translation>
    </message>
    <message>
        <location filename="ui/panels/rail.py"/>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/rail.py"/>
        <source>{n} findings</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Befund</numerusform>
            <numerusform>{n} Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/rail.py"/>
        <source>{n} moments</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Moment</numerusform>
            <numerusform>{n} Momente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/rail.py"/>
        <source>{n} people</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Person</numerusform>
            <numerusform>{n} Personen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/room_section.py"/>
        <source>On the wall</source>
        <translation>An der Wand</translation>
    </message>
    <message>
        <location filename="ui/panels/room_section.py"/>
        <source>See it in a room</source>
        <translation>In einem Raum ansehen</translation>
    </message>
    <message>
        <location filename="ui/panels/sections.py"/>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <location filename="ui/panels/sections.py"/>
        <source>Change the product…</source>
        <translation>Produkt ändern…</translation>
    </message>
    <message>
        <location filename="ui/panels/sections.py"/>
        <source>Change the style…</source>
        <translation>Stil ändern…</translation>
    </message>
    <message>
        <location filename="ui/panels/sections.py"/>
        <source>Gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <location filename="ui/panels/sections.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="ui/panels/sections.py"/>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <location filename="ui/panels/sections.py"/>
        <source>{n} ({low} to {high} can be made)</source>
        <translation>{n} ({low} bis {high} sind möglich)</translation>
    </message>
    <message>
        <location filename="ui/panels/series.py"/>
        <source>best light</source>
        <translation>bestes Licht</translation>
    </message>
    <message>
        <location filename="ui/panels/series.py"/>
        <source>best of {n}</source>
        <translation>bestes von {n}</translation>
    </message>
    <message>
        <location filename="ui/panels/series.py"/>
        <source>best, edited</source>
        <translation>bestes, bearbeitet</translation>
    </message>
    <message>
        <location filename="ui/panels/series.py"/>
        <source>clearest faces</source>
        <translation>klarste Gesichter</translation>
    </message>
    <message>
        <location filename="ui/panels/series.py"/>
        <source>looking this way</source>
        <translation>schaut hierher</translation>
    </message>
    <message>
        <location filename="ui/panels/series.py"/>
        <source>most faces</source>
        <translation>meiste Gesichter</translation>
    </message>
    <message>
        <location filename="ui/panels/series.py"/>
        <source>most pixels</source>
        <translation>meiste Pixel</translation>
    </message>
    <message>
        <location filename="ui/panels/series.py"/>
        <source>the clearest</source>
        <translation>das klarste</translation>
    </message>
    <message>
        <location filename="ui/panels/series.py"/>
        <source>your choice</source>
        <translation>eigene Wahl</translation>
    </message>
    <message>
        <location filename="ui/panels/series.py"/>
        <source>your version</source>
        <translation>eigene Fassung</translation>
    </message>
    <message>
        <location filename="ui/panels/shape_section.py"/>
        <source>Fill</source>
        <translation>Füllung</translation>
    </message>
    <message>
        <location filename="ui/panels/shape_section.py"/>
        <source>Line width</source>
        <translation>Linienstärke</translation>
    </message>
    <message>
        <location filename="ui/panels/shape_section.py"/>
        <source>{what}: on or off</source>
        <translation>{what}: an oder aus</translation>
    </message>
    <message>
        <location filename="ui/panels/siblings.py"/>
        <source>Series: {n} of {of}</source>
        <translation>Serie: {n} von {of}</translation>
    </message>
    <message>
        <location filename="ui/panels/siblings.py"/>
        <source>{title}. Swap with its siblings</source>
        <translation>{title}. Mit Geschwistern tauschen</translation>
    </message>
    <message>
        <location filename="ui/panels/siblings.py"/>
        <source>★ {name}: {words}</source>
        <translation>★ {name}: {words}</translation>
    </message>
    <message>
        <location filename="ui/panels/start.py"/>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <location filename="ui/panels/start.py"/>
        <source>Choose photos…</source>
        <translation>Fotos wählen…</translation>
    </message>
    <message>
        <location filename="ui/panels/start.py"/>
        <source>Drop photos or a folder here</source>
        <translation>Fotos oder einen Ordner hierher ziehen</translation>
    </message>
    <message>
        <location filename="ui/panels/start.py"/>
        <source>albumapp chooses, arranges and lays them out. Your files are never changed.</source>
        <translation>albumapp wählt aus, ordnet und gestaltet. Die Dateien werden nie verändert.</translation>
    </message>
    <message>
        <location filename="ui/panels/start.py"/>
        <source>{occasion}: drop your photos here</source>
        <translation>{occasion}: Fotos hierher ziehen</translation>
    </message>
    <message>
        <location filename="ui/panels/start_cards.py"/>
        <source>Take off this list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <location filename="ui/panels/start_cards.py"/>
        <source>What will it be?</source>
        <translation>Was soll es werden?</translation>
    </message>
    <message>
        <location filename="ui/panels/strip.py"/>
        <source>Pages of the book</source>
        <translation>Seiten des Buchs</translation>
    </message>
    <message>
        <location filename="ui/panels/strip_model.py"/>
        <source>Page {pages}</source>
        <translation>Seite {pages}</translation>
    </message>
    <message>
        <location filename="ui/panels/strip_model.py"/>
        <source>Pages {pages}</source>
        <translation>Seiten {pages}</translation>
    </message>
    <message>
        <location filename="ui/panels/strip_model.py"/>
        <source>begins “{name}”</source>
        <translation>beginnt „{name}“</translation>
    </message>
    <message>
        <location filename="ui/panels/suggest.py"/>
        <source>Keep the photos that are in the book</source>
        <translation>Die Fotos behalten, die im Buch sind</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/suggest.py"/>
        <source>Of {n} photos</source>
        <comment>n</comment>
        <translation>
            <numerusform>Aus {n} Foto</numerusform>
            <numerusform>Aus {n} Fotos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/suggest.py"/>
        <source>On the cover and the spine</source>
        <translation>Auf Umschlag und Rücken</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/suggest.py"/>
        <source>The {n} photos of the book</source>
        <comment>n</comment>
        <translation>
            <numerusform>Das {n} Foto des Buchs</numerusform>
            <numerusform>Die {n} Fotos des Buchs</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/suggest.py"/>
        <source>Without it the photos are chosen anew, out of all of them.</source>
        <translation>Ohne das werden die Fotos neu gewählt, aus allen.</translation>
    </message>
    <message>
        <location filename="ui/panels/suggest.py"/>
        <source>{name} beside a sheet of A4</source>
        <translation>{name} neben einem Blatt A4</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/suggest.py"/>
        <source>{n} more are not in it</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} weiteres ist nicht darin</numerusform>
            <numerusform>{n} weitere sind nicht darin</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/suggest.py"/>
        <source>{w:.1f} × {h:.1f} in</source>
        <translation>{w:.1f} × {h:.1f} Zoll</translation>
    </message>
    <message>
        <location filename="ui/panels/suggest.py"/>
        <source>{w:g} × {h:g} cm</source>
        <translation>{w:g} × {h:g} cm</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>At the foot of the box</source>
        <translation>Unten im Feld</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>At the top of the box</source>
        <translation>Oben im Feld</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Body</source>
        <translation>Fließtext</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Centred</source>
        <translation>Zentriert</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Date, place, people, page number: filled by itself where the text shows</source>
        <translation>Datum, Ort, Personen, Seitenzahl: füllt sich dort, wo der Text steht</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Forget the style “{name}”</source>
        <translation>Stil „{name}“ vergessen</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Give all texts of “{name}” this look</source>
        <translation>Allen Texten von „{name}“ dieses Aussehen geben</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>In the middle of the box</source>
        <translation>In der Mitte des Felds</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Justified</source>
        <translation>Blocksatz</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Keep this look as a style…</source>
        <translation>Dieses Aussehen als Stil aufheben…</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Look as “{name}” again</source>
        <translation>Wieder wie „{name}“</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>More of this style</source>
        <translation>Mehr zu diesem Stil</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Name of the new style</source>
        <translation>Name des neuen Stils</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Not known here: {names}</source>
        <translation>Hier nicht bekannt: {names}</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Put in what fills itself</source>
        <translation>Einsetzen, was sich selbst füllt</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Text colour</source>
        <translation>Textfarbe</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Text style</source>
        <translation>Textstil</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>The words</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>This text does not fit its box: what stands out is not printed well.</source>
        <translation>Dieser Text passt nicht in sein Feld: Was übersteht, wird nicht gut gedruckt.</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>{name}, changed here</source>
        <translation>{name}, hier geändert</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>At the wall</source>
        <translation>An der Wand steht</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>Bed</source>
        <translation>Bett</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>Between pieces, with mat and moulding; 0: as looks best</source>
        <translation>Zwischen den Stücken, mit Passepartout und Leiste; 0: wie es am besten aussieht</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>By the rules</source>
        <translation>Nach Regeln</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>Desk</source>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>Its height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>Its width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>Middle above the floor</source>
        <translation>Mitte über dem Boden</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>Piece</source>
        <translation>Stück</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>Sideboard</source>
        <translation>Sideboard</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>Sofa</source>
        <translation>Sofa</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>The group</source>
        <translation>Die Gruppe</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>With its frame</source>
        <translation>Mit Rahmen</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>Give the book another title</source>
        <translation>Dem Buch einen anderen Titel geben</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>Noted. It counts from the next suggestion on.</source>
        <translation>Gemerkt. Es zählt ab dem nächsten Vorschlag.</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>Show why of this photo</source>
        <translation>Gründe für dieses Foto zeigen</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>Take this correction back</source>
        <translation>Diese Korrektur zurücknehmen</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>This is wrong: crop to the middle, something else draws the eye</source>
        <translation>Das stimmt nicht: zur Mitte zuschneiden, etwas anderes zieht den Blick an</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>This is wrong: do not count the faces on this photo</source>
        <translation>Das stimmt nicht: die Gesichter auf diesem Foto nicht zählen</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>This is wrong: do not count the people on this photo</source>
        <translation>Das stimmt nicht: die Personen auf diesem Foto nicht zählen</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>This is wrong: do not count where people look on this photo</source>
        <translation>Das stimmt nicht: nicht zählen, wohin auf diesem Foto geschaut wird</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>This is wrong: do not judge this photo by how well it is made</source>
        <translation>Das stimmt nicht: dieses Foto nicht danach beurteilen, wie gut es gemacht ist</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>This is wrong: its pixels do not matter</source>
        <translation>Das stimmt nicht: auf seine Pixel kommt es nicht an</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>This is wrong: no chapter begins here</source>
        <translation>Das stimmt nicht: hier beginnt kein Kapitel</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>This is wrong: set the clock of this photo…</source>
        <translation>Das stimmt nicht: die Uhr dieses Fotos stellen…</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>This is wrong: show this photo whole, on one page</source>
        <translation>Das stimmt nicht: dieses Foto ganz zeigen, auf einer Seite</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>This is wrong: this photo is a moment of its own</source>
        <translation>Das stimmt nicht: dieses Foto ist ein Moment für sich</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>This is wrong: this photo matters less</source>
        <translation>Das stimmt nicht: dieses Foto ist weniger wichtig</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>This is wrong: this photo matters more</source>
        <translation>Das stimmt nicht: dieses Foto ist wichtiger</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>Undo takes it back.</source>
        <translation>Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>Why so</source>
        <translation>Warum so</translation>
    </message>
    <message>
        <location filename="ui/panels/workbench.py"/>
        <source>Press “Suggest album” first.</source>
        <translation>Zuerst „Album vorschlagen“ drücken.</translation>
    </message>
    <message>
        <location filename="ui/panels/zoom.py"/>
        <source>Of the printed size; press for what fits</source>
        <translation>Von der Druckgröße; Drücken passt ein</translation>
    </message>
    <message>
        <location filename="ui/panels/zoom.py"/>
        <source>Zoom, {percent}</source>
        <translation>Zoom, {percent}</translation>
    </message>
    <message>
        <location filename="ui/preview/single.py"/>
        <source>One page</source>
        <translation>Eine Seite</translation>
    </message>
    <message>
        <location filename="ui/preview/single.py"/>
        <source>One page at a time (1), or both (2)</source>
        <translation>Eine Seite auf einmal (1), oder beide (2)</translation>
    </message>
    <message>
        <location filename="ui/preview/single.py"/>
        <source>Page {page} of {n}</source>
        <translation>Seite {page} von {n}</translation>
    </message>
    <message>
        <location filename="ui/preview/window.py"/>
        <source>Back cover</source>
        <translation>Rückseite</translation>
    </message>
    <message>
        <location filename="ui/preview/window.py"/>
        <source>Front cover</source>
        <translation>Vorderseite</translation>
    </message>
    <message>
        <location filename="ui/preview/window.py"/>
        <source>Preview: {pages}</source>
        <translation>Vorschau: {pages}</translation>
    </message>
    <message>
        <location filename="ui/preview/window.py"/>
        <source>{pages}  ·  arrow keys leaf, 1 shows one page, 2 both, Esc ends</source>
        <translation>{pages}  ·  Pfeiltasten blättern, 1 zeigt eine Seite, 2 beide, Esc beendet</translation>
    </message>
    <message>
        <location filename="ui/preview/window.py"/>
        <source>{pages}  ·  arrow keys leaf, Esc ends</source>
        <translation>{pages}  ·  Pfeiltasten blättern, Esc beendet</translation>
    </message>
    <message>
        <location filename="ui/preview/window.py"/>
        <source>{pages} of {n}</source>
        <translation>{pages} von {n}</translation>
    </message>
    <message>
        <location filename="ui/proofing.py"/>
        <source>Choose an ICC profile.</source>
        <translation>Ein ICC-Profil wählen.</translation>
    </message>
    <message>
        <location filename="ui/reading/end.py"/>
        <source>It is ready to be printed.</source>
        <translation>Es ist bereit für den Druck.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/reading/end.py"/>
        <source>Look at the {n} that are left</source>
        <comment>n</comment>
        <translation>
            <numerusform>Die übrige ansehen</numerusform>
            <numerusform>Die übrigen {n} ansehen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/reading/end.py"/>
        <source>Read all of it again</source>
        <translation>Alles noch einmal lesen</translation>
    </message>
    <message>
        <location filename="ui/reading/end.py"/>
        <source>That was the last stop</source>
        <translation>Das war die letzte Stelle</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/reading/end.py"/>
        <source>You found {n} stops fine.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Stelle für gut befunden.</numerusform>
            <numerusform>{n} Stellen für gut befunden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/reading/end.py"/>
        <source>You have read your book</source>
        <translation>Das Buch ist durchgelesen</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/reading/end.py"/>
        <source>{n} are mended.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} ist behoben.</numerusform>
            <numerusform>{n} sind behoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/reading/end.py"/>
        <source>{n} stops are left for later.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Stelle bleibt für später.</numerusform>
            <numerusform>{n} Stellen bleiben für später.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>A moment before or after they are open:</source>
        <translation>Einen Augenblick davor oder danach sind sie offen:</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>Fine</source>
        <translation>Gut so</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>Found fine – go on</source>
        <translation>Gut so – weiter</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>Go there to change it, and come back (F2)</source>
        <translation>Zum Ändern hingehen und zurückkommen (F2)</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>How far you have read</source>
        <translation>Wie weit das Buch gelesen ist</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>It is fine as it is (Enter)</source>
        <translation>Es ist gut so (Eingabe)</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>Not fine after all</source>
        <translation>Doch nicht gut</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>Stop {n} of {of}</source>
        <translation>Stelle {n} von {of}</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>Take this</source>
        <translation>Dieses nehmen</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>Take {name} instead</source>
        <translation>Stattdessen {name} nehmen</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>Write “{word}”</source>
        <translation>„{word}“ schreiben</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>change</source>
        <translation>ändern</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>fine</source>
        <translation>gut so</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>go about</source>
        <translation>blättern</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>“{word}” is right everywhere</source>
        <translation>„{word}“ ist überall richtig</translation>
    </message>
    <message>
        <location filename="ui/reading/spread.py"/>
        <source>The pages are not there any more.</source>
        <translation>Die Seiten sind nicht mehr da.</translation>
    </message>
    <message>
        <location filename="ui/reading/window.py"/>
        <source>Now it is {name}. Ctrl+Z takes it back.</source>
        <translation>Jetzt ist es {name}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="ui/reading/window.py"/>
        <source>Now it says “{word}”. Ctrl+Z takes it back.</source>
        <translation>Jetzt steht da „{word}“. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="ui/reading/window.py"/>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <location filename="ui/reading/window.py"/>
        <source>Reading: {what}.</source>
        <translation>Wird gelesen: {what}.</translation>
    </message>
    <message>
        <location filename="ui/reading/words.py"/>
        <source>Are all names written right?</source>
        <translation>Sind alle Namen richtig geschrieben?</translation>
    </message>
    <message>
        <location filename="ui/reading/words.py"/>
        <source>Delete one of the two, or drop another photo on it.</source>
        <translation>Eines von beiden löschen oder ein anderes Foto darauf ziehen.</translation>
    </message>
    <message>
        <location filename="ui/reading/words.py"/>
        <source>It stands on the spine, too. Read it once more, letter by letter: a name, a place, a year.</source>
        <translation>Es steht auch auf dem Rücken. Noch einmal lesen, Buchstabe für Buchstabe: einen Namen, einen Ort, ein Jahr.</translation>
    </message>
    <message>
        <location filename="ui/reading/words.py"/>
        <source>Move the photo or its crop, or take another layout.</source>
        <translation>Das Foto oder seinen Ausschnitt verschieben oder eine andere Gestaltung nehmen.</translation>
    </message>
    <message>
        <location filename="ui/reading/words.py"/>
        <source>Nobody has looked at these pages since they last changed. Take a moment for them.</source>
        <translation>Seit der letzten Änderung hat niemand diese Seiten angesehen. Sie verdienen einen Augenblick.</translation>
    </message>
    <message>
        <location filename="ui/reading/words.py"/>
        <source>Read it once more, letter by letter: a name, a place, a year.</source>
        <translation>Noch einmal lesen, Buchstabe für Buchstabe: einen Namen, einen Ort, ein Jahr.</translation>
    </message>
    <message>
        <location filename="ui/reading/words.py"/>
        <source>Somebody wrote:</source>
        <translation>Jemand schrieb:</translation>
    </message>
    <message>
        <location filename="ui/reading/words.py"/>
        <source>Swap it with another one of its series, or choose another photo.</source>
        <translation>Mit einem anderen der Serie tauschen oder ein anderes Foto wählen.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/reading/words.py"/>
        <source>The eyes of {n} are closed here.</source>
        <comment>n</comment>
        <translation>
            <numerusform>Die Augen von {n} Person sind hier geschlossen.</numerusform>
            <numerusform>Die Augen von {n} Personen sind hier geschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/reading/words.py"/>
        <source>The eyes of {who} and others are closed here.</source>
        <translation>Die Augen von {who} und anderen sind hier geschlossen.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/reading/words.py"/>
        <source>These faces come close to the fold, where the pages bend into the binding.</source>
        <comment>n</comment>
        <translation>
            <numerusform>Dieses Gesicht kommt nah an den Falz, wo sich die Seiten in die Bindung biegen.</numerusform>
            <numerusform>Diese Gesichter kommen nah an den Falz, wo sich die Seiten in die Bindung biegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/reading/words.py"/>
        <source>These frames have no photo: they print as bare paper.</source>
        <comment>n</comment>
        <translation>
            <numerusform>Dieser Rahmen hat kein Foto: Er druckt als leeres Papier.</numerusform>
            <numerusform>Diese Rahmen haben kein Foto: Sie drucken als leeres Papier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/reading/words.py"/>
        <source>These photos will look soft in print: down to {ppi:.0f} of {least:.0f} pixels per inch.</source>
        <comment>n</comment>
        <translation>
            <numerusform>Dieses Foto wird im Druck unscharf aussehen: {ppi:.0f} von {least:.0f} Pixeln je Zoll.</numerusform>
            <numerusform>Diese Fotos werden im Druck unscharf aussehen: bis hinab zu {ppi:.0f} von {least:.0f} Pixeln je Zoll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/reading/words.py"/>
        <source>These words are in no word list:</source>
        <comment>n</comment>
        <translation>
            <numerusform>Dieses Wort steht in keiner Wortliste:</numerusform>
            <numerusform>Diese Wörter stehen in keiner Wortliste:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/reading/words.py"/>
        <source>These words were suggested. Say it in your own, or leave them so.</source>
        <translation>Diese Worte wurden vorgeschlagen. Mit eigenen sagen oder so lassen.</translation>
    </message>
    <message>
        <location filename="ui/reading/words.py"/>
        <source>This photo is also here: {pages}.</source>
        <translation>Dieses Foto ist auch hier: {pages}.</translation>
    </message>
    <message>
        <location filename="ui/reading/words.py"/>
        <source>Written right</source>
        <translation>Richtig geschrieben</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/reading/words.py"/>
        <source>{n} faces at the fold</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Gesicht am Falz</numerusform>
            <numerusform>{n} Gesichter am Falz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/reading/words.py"/>
        <source>{who} have closed eyes here.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{who} hat hier geschlossene Augen.</numerusform>
            <numerusform>{who} haben hier geschlossene Augen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/reading/words.py"/>
        <source>{who} wrote:</source>
        <translation>{who} schrieb:</translation>
    </message>
    <message>
        <location filename="ui/reading/words.py"/>
        <source>“{word}” is nearly {name}, whom you named.</source>
        <translation>„{word}“ ist beinahe {name}, ein von dir vergebener Name.</translation>
    </message>
    <message>
        <location filename="ui/receiving.py"/>
        <source>Copy frames, photos or words.</source>
        <translation>Rahmen, Fotos oder Wörter kopieren.</translation>
    </message>
    <message>
        <location filename="ui/receiving.py"/>
        <source>Drop their files here, or add them with File.</source>
        <translation>Ihre Dateien hierher ziehen oder mit „Datei“ hinzufügen.</translation>
    </message>
    <message>
        <location filename="ui/receiving.py"/>
        <source>Make room there, or save the picture as a file elsewhere and drop that.</source>
        <translation>Dort Platz schaffen, oder das Bild woanders als Datei speichern und diese herziehen.</translation>
    </message>
    <message>
        <location filename="ui/receiving.py"/>
        <source>Paste text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <location filename="ui/receiving.py"/>
        <source>Pictures are not fetched from the internet.</source>
        <translation>Bilder werden nicht aus dem Internet geholt.</translation>
    </message>
    <message>
        <location filename="ui/receiving.py"/>
        <source>Save it as a file, then drop that here.</source>
        <translation>Als Datei speichern, dann diese hierher ziehen.</translation>
    </message>
    <message>
        <location filename="ui/receiving.py"/>
        <source>Save it in the browser, then drop the file here, or copy the picture itself.</source>
        <translation>Im Browser speichern und die Datei herziehen, oder das Bild selbst kopieren.</translation>
    </message>
    <message>
        <location filename="ui/receiving.py"/>
        <source>The picture cannot be kept in {folder}.</source>
        <translation>Das Bild lässt sich in {folder} nicht aufheben.</translation>
    </message>
    <message>
        <location filename="ui/receiving.py"/>
        <source>The picture is kept as {name}.</source>
        <translation>Das Bild ist als {name} aufgehoben.</translation>
    </message>
    <message>
        <location filename="ui/receiving.py"/>
        <source>There is nothing to paste that an album can show.</source>
        <translation>Zum Einfügen gibt es nichts, was ein Album zeigen kann.</translation>
    </message>
    <message>
        <location filename="ui/receiving.py"/>
        <source>These photos are not in this album.</source>
        <translation>Diese Fotos sind nicht in diesem Album.</translation>
    </message>
    <message>
        <location filename="ui/receiving.py"/>
        <source>This picture cannot be read.</source>
        <translation>Dieses Bild lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="ui/receiving.py"/>
        <source>{name} pictures</source>
        <translation>{name} Bilder</translation>
    </message>
    <message>
        <location filename="ui/reedited.py"/>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <location filename="ui/reedited.py"/>
        <source>Updating will crop them anew.</source>
        <translation>Aktualisieren schneidet sie neu zu.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/reedited.py"/>
        <source>{n} photos were edited again and have another shape now.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Foto wurde neu bearbeitet und hat jetzt eine andere Form.</numerusform>
            <numerusform>{n} Fotos wurden neu bearbeitet und haben jetzt eine andere Form.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/reedited.py"/>
        <source>{n} photos were edited again: updated everywhere.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Foto wurde neu bearbeitet: überall aktualisiert.</numerusform>
            <numerusform>{n} Fotos wurden neu bearbeitet: überall aktualisiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/remaking.py"/>
        <source>Lay these out anew too</source>
        <comment>n</comment>
        <translation>
            <numerusform>Auch diese neu gestalten</numerusform>
            <numerusform>Auch diese neu gestalten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/remaking.py"/>
        <source>Many have few pixels and stand small: {product} would suit them.</source>
        <translation>Viele haben wenige Pixel und stehen klein: {product} würde ihnen passen.</translation>
    </message>
    <message>
        <location filename="ui/remaking.py"/>
        <source>See Unused; undo brings the pages back.</source>
        <translation>Siehe Unbenutzt; Rückgängig holt die Seiten zurück.</translation>
    </message>
    <message>
        <location filename="ui/remaking.py"/>
        <source>That is large for so few pixels: {product} would be sharp.</source>
        <translation>Das ist groß für so wenige Pixel: {product} wäre scharf.</translation>
    </message>
    <message>
        <location filename="ui/remaking.py"/>
        <source>The other pages are laid out anew.</source>
        <translation>Die anderen Seiten sind neu gestaltet.</translation>
    </message>
    <message>
        <location filename="ui/remaking.py"/>
        <source>There is no other layout for the other pages.</source>
        <translation>Für die anderen Seiten gibt es keine andere Gestaltung.</translation>
    </message>
    <message>
        <location filename="ui/remaking.py"/>
        <source>There is no other layout for these pages.</source>
        <translation>Für diese Seiten gibt es keine andere Gestaltung.</translation>
    </message>
    <message>
        <location filename="ui/remaking.py"/>
        <source>Undo brings back how you had arranged it.</source>
        <translation>Rückgängig holt zurück, wie es angeordnet war.</translation>
    </message>
    <message>
        <location filename="ui/remaking.py"/>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <location filename="ui/remaking.py"/>
        <source>Your album: {pages} pages with {photos} photos.</source>
        <translation>Das Album: {pages} Seiten mit {photos} Fotos.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/remaking.py"/>
        <source>{n} photos are left over: see Unused.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Foto ist übrig: siehe Unbenutzt.</numerusform>
            <numerusform>{n} Fotos sind übrig: siehe Unbenutzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/remaking.py"/>
        <source>{n} photos found no room.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Foto fand keinen Platz.</numerusform>
            <numerusform>{n} Fotos fanden keinen Platz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/remaking.py"/>
        <source>{n} photos found no room: see Unused, or make more pages.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Foto fand keinen Platz: siehe Unbenutzt, oder mehr Seiten machen.</numerusform>
            <numerusform>{n} Fotos fanden keinen Platz: siehe Unbenutzt, oder mehr Seiten machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/remaking.py"/>
        <source>{n} spreads are blank, as the book needs so many pages. More photos would fill them.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Doppelseite ist leer, weil das Buch so viele Seiten braucht. Mehr Fotos würden sie füllen.</numerusform>
            <numerusform>{n} Doppelseiten sind leer, weil das Buch so viele Seiten braucht. Mehr Fotos würden sie füllen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/remaking.py"/>
        <source>{n} spreads that you arranged have no place here: their photos stand elsewhere. Undo brings them back.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} von Hand gestaltete Doppelseite hat hier keinen Platz: Ihre Fotos stehen woanders. Rückgängig holt sie zurück.</numerusform>
            <numerusform>{n} von Hand gestaltete Doppelseiten haben hier keinen Platz: Ihre Fotos stehen woanders. Rückgängig holt sie zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/remaking.py"/>
        <source>{n} spreads that you arranged stay.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} von Hand gestaltete Doppelseite bleibt.</numerusform>
            <numerusform>{n} von Hand gestaltete Doppelseiten bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/remaking.py"/>
        <source>{n} spreads were laid out anew.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Doppelseite wurde neu gestaltet.</numerusform>
            <numerusform>{n} Doppelseiten wurden neu gestaltet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/remaking.py"/>
        <source>{product} with {n} photos.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{product} mit {n} Foto.</numerusform>
            <numerusform>{product} mit {n} Fotos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/room/marks.py"/>
        <source>Bottom left corner</source>
        <translation>Ecke unten links</translation>
    </message>
    <message>
        <location filename="ui/room/marks.py"/>
        <source>Bottom right corner</source>
        <translation>Ecke unten rechts</translation>
    </message>
    <message>
        <location filename="ui/room/marks.py"/>
        <source>Top left corner</source>
        <translation>Ecke oben links</translation>
    </message>
    <message>
        <location filename="ui/room/marks.py"/>
        <source>Top right corner</source>
        <translation>Ecke oben rechts</translation>
    </message>
    <message>
        <location filename="ui/room/marks.py"/>
        <source>{corner}: drag it, or use the arrow keys</source>
        <translation>{corner}: ziehen, oder die Pfeiltasten benutzen</translation>
    </message>
    <message>
        <location filename="ui/room/own_photo.py"/>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <location filename="ui/room/own_photo.py"/>
        <source>Saved as {name}. Print it at 100 percent, and put it flat on the wall.</source>
        <translation>Gespeichert als {name}. Mit 100 Prozent drucken und flach an die Wand hängen.</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>A4 sheet</source>
        <translation>Blatt A4</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>As in this room</source>
        <translation>Wie in diesem Raum</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Brush anew</source>
        <translation>Neu malen</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Brush over it</source>
        <translation>Übermalen</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Chalk</source>
        <translation>Kreide</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Charcoal</source>
        <translation>Anthrazit</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Clay</source>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Colour of the wall</source>
        <translation>Farbe der Wand</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Door</source>
        <translation>Tür</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Drag the pictures, or use the arrow keys; with Shift they go further.</source>
        <translation>Die Bilder ziehen, oder die Pfeiltasten benutzen; mit Umschalt gehen sie weiter.</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Dusk blue</source>
        <translation>Dämmerblau</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Eucalyptus</source>
        <translation>Eukalyptus</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Find it</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Frames</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Hang it by the rules again</source>
        <translation>Wieder nach den Regeln hängen</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Known size in your photo</source>
        <translation>Bekannte Größe in Ihrem Foto</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Letter sheet</source>
        <translation>Blatt Letter</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Mark its four corners</source>
        <translation>Die vier Ecken markieren</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Mark something of known size, so that the pictures hang in true size.</source>
        <translation>Etwas von bekannter Größe markieren, damit die Bilder in wahrer Größe hängen.</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Oak</source>
        <translation>Eiche</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Off for things that have the colour of the wall</source>
        <translation>Aus für Dinge, die die Farbe der Wand haben</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Other colour…</source>
        <translation>Andere Farbe …</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Other size</source>
        <translation>Andere Größe</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Pale blue</source>
        <translation>Blassblau</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Photo of your own wall…</source>
        <translation>Foto der eigenen Wand …</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Print the marker…</source>
        <translation>Marker drucken …</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Printed marker</source>
        <translation>Gedruckter Marker</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Put it on your wall before you take the photo: then the pictures hang in true size.</source>
        <translation>Vor dem Fotografieren an die Wand hängen: Dann hängen die Bilder in wahrer Größe.</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Sage</source>
        <translation>Salbei</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Sand</source>
        <translation>Sand</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>See the wall between it</source>
        <translation>Die Wand dazwischen sehen</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Size of the brush</source>
        <translation>Größe des Pinsels</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Stone grey</source>
        <translation>Steingrau</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Terracotta</source>
        <translation>Terrakotta</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>The size of your wall is known. Drag the pictures to where they will hang.</source>
        <translation>Die Größe Ihrer Wand ist bekannt. Die Bilder dorthin ziehen, wo sie hängen werden.</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Thing</source>
        <translation>Ding</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Walnut</source>
        <translation>Nussbaum</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Warm white</source>
        <translation>Warmweiß</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>What is chosen of the room</source>
        <translation>Was vom Raum gewählt ist</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>What is of known size</source>
        <translation>Was bekannte Größe hat</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>What stands before the wall</source>
        <translation>Was vor der Wand steht</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Where it hangs</source>
        <translation>Wo es hängt</translation>
    </message>
    <message>
        <location filename="ui/room/stage.py"/>
        <source>Drawing the room…</source>
        <translation>Zeichne den Raum …</translation>
    </message>
    <message>
        <location filename="ui/room/stage.py"/>
        <source>Middle {high} above the floor, centred</source>
        <translation>Mitte {high} über dem Boden, zentriert</translation>
    </message>
    <message>
        <location filename="ui/room/stage.py"/>
        <source>Middle {high} above the floor, {aside} to the left</source>
        <translation>Mitte {high} über dem Boden, {aside} nach links</translation>
    </message>
    <message>
        <location filename="ui/room/stage.py"/>
        <source>Middle {high} above the floor, {aside} to the right</source>
        <translation>Mitte {high} über dem Boden, {aside} nach rechts</translation>
    </message>
    <message>
        <location filename="ui/room/stage.py"/>
        <source>The wall with your pictures</source>
        <translation>Die Wand mit Ihren Bildern</translation>
    </message>
    <message>
        <location filename="ui/room/stage.py"/>
        <source>Where the mark is</source>
        <translation>Wo die Markierung ist</translation>
    </message>
    <message>
        <location filename="ui/room/stage.py"/>
        <source>{aside} to the left of what was marked, {apart} above it</source>
        <translation>{aside} links vom Markierten, {apart} darüber</translation>
    </message>
    <message>
        <location filename="ui/room/stage.py"/>
        <source>{aside} to the left of what was marked, {apart} below it</source>
        <translation>{aside} links vom Markierten, {apart} darunter</translation>
    </message>
    <message>
        <location filename="ui/room/stage.py"/>
        <source>{aside} to the right of what was marked, {apart} above it</source>
        <translation>{aside} rechts vom Markierten, {apart} darüber</translation>
    </message>
    <message>
        <location filename="ui/room/stage.py"/>
        <source>{aside} to the right of what was marked, {apart} below it</source>
        <translation>{aside} rechts vom Markierten, {apart} darunter</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Are the points on a sheet of paper? Else move them to something of known size.</source>
        <translation>Liegen die Punkte auf einem Blatt Papier? Sonst auf etwas von bekannter Größe schieben.</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Bedroom</source>
        <translation>Schlafzimmer</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Dining room</source>
        <translation>Esszimmer</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Hallway</source>
        <translation>Flur</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Living room</source>
        <translation>Wohnzimmer</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>No marker and no sheet was found. Put the four points on something of known size.</source>
        <translation>Weder Marker noch Blatt wurde gefunden. Die vier Punkte auf etwas von bekannter Größe setzen.</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Photo of your own wall</source>
        <translation>Foto der eigenen Wand</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.avif)</source>
        <translation>Fotos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.avif)</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Pictures (*.jpg *.png)</source>
        <translation>Bilder (*.jpg *.png)</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Print the marker</source>
        <translation>Marker drucken</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Reading {name}…</source>
        <translation>Lese {name} …</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Save the picture…</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Stairs</source>
        <translation>Treppe</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Study</source>
        <translation>Arbeitszimmer</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>The marker was found: the pictures hang in true size.</source>
        <translation>Der Marker wurde gefunden: Die Bilder hängen in wahrer Größe.</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>The picture was copied.</source>
        <translation>Das Bild wurde kopiert.</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Your own wall</source>
        <translation>Die eigene Wand</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>{w} × {h}</source>
        <translation>{w} × {h}</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Are they the same?</source>
        <translation>Sind sie dieselben?</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Give faces</source>
        <translation>Gesichter zuordnen</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Hide person</source>
        <translation>Person ausblenden</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Include as it comes</source>
        <translation>Aufnehmen, wie es kommt</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/story.py"/>
        <source>It is in the album now, {n} times.</source>
        <comment>n</comment>
        <translation>
            <numerusform>Es ist jetzt {n}-mal im Album.</numerusform>
            <numerusform>Es ist jetzt {n}-mal im Album.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Leave the clock</source>
        <translation>Uhr lassen</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Merge people</source>
        <translation>Personen zusammenlegen</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Name person</source>
        <translation>Person benennen</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/story.py"/>
        <source>Names written beside {n} photos.</source>
        <comment>n</comment>
        <translation>
            <numerusform>Namen neben {n} Foto geschrieben.</numerusform>
            <numerusform>Namen neben {n} Fotos geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>No face</source>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Shift clock</source>
        <translation>Uhr verschieben</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Show person</source>
        <translation>Person zeigen</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Somebody else is called {name}, too.</source>
        <translation>Noch jemand heißt {name}.</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Someone else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Take name away</source>
        <translation>Namen wegnehmen</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>They are in .xmp files; the photos are as they were.</source>
        <translation>Sie sind in .xmp-Dateien; die Fotos sind, wie sie waren.</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Unnamed {n}</source>
        <translation>Ohne Namen {n}</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Use this one instead</source>
        <translation>Stattdessen dieses nehmen</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Writing names into sidecar files</source>
        <translation>Namen werden in Begleitdateien geschrieben</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Yes, make them one</source>
        <translation>Ja, zusammenlegen</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/story.py"/>
        <source>{n} photos were left out:</source>
        <comment>n</comment>
        <translation>
            <numerusform>{n} Foto wurde ausgelassen:</numerusform>
            <numerusform>{n} Fotos wurden ausgelassen:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/suggester.py"/>
        <source>Bring in some photos first.</source>
        <translation>Zuerst Fotos hereinholen.</translation>
    </message>
    <message>
        <location filename="ui/suggester.py"/>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="ui/suggester.py"/>
        <source>The suggestion is ready. You edited meanwhile: take it?</source>
        <translation>Der Vorschlag ist fertig. Inzwischen wurde bearbeitet: übernehmen?</translation>
    </message>
    <message>
        <location filename="ui/suggester.py"/>
        <source>Undo brings your pages back.</source>
        <translation>Rückgängig holt die Seiten zurück.</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>Adjust all photos of the wall like this one</source>
        <translation>Alle Fotos der Wand wie dieses anpassen</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>Back to the wall</source>
        <translation>Zurück zur Wand</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>Hang the chosen photos</source>
        <translation>Gewählte Fotos aufhängen</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>Hang them another way</source>
        <translation>Anders hängen</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>Largest on the wall</source>
        <translation>Größtes an der Wand</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>Lock the wall</source>
        <translation>Wand sperren</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>Look through it once more</source>
        <translation>Noch einmal durchsehen</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>One piece less</source>
        <translation>Ein Stück weniger</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>One piece more</source>
        <translation>Ein Stück mehr</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>Other arrangements</source>
        <translation>Andere Anordnungen</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>Pieces</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>Suggest all of it again</source>
        <translation>Alles neu vorschlagen</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>Take everything off the wall</source>
        <translation>Alles von der Wand nehmen</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>There is nothing to stop at: all of it has been looked at, nothing stands out.</source>
        <translation>Es gibt nichts zum Innehalten: Alles ist angesehen, nichts fällt auf.</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>There is nothing to stop at: every page has been looked at, nothing stands out.</source>
        <translation>Es gibt nichts zum Innehalten: Jede Seite ist angesehen, nichts fällt auf.</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>You have looked through all of it</source>
        <translation>Alles ist durchgesehen</translation>
    </message>
    <message>
        <location filename="ui/tour.py"/>
        <source>All your photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <location filename="ui/tour.py"/>
        <source>Drag photos to other frames, double-click one to move it inside its frame. Everything can be undone with Ctrl+Z, even tomorrow.</source>
        <translation>Fotos in andere Rahmen ziehen; ein Doppelklick verschiebt eines in seinem Rahmen. Alles lässt sich mit Strg+Z zurücknehmen, auch morgen noch.</translation>
    </message>
    <message>
        <location filename="ui/tour.py"/>
        <source>Drag spreads to another place. Ctrl+K finds every action; F5 turns the pages; “Order” makes the files for the printer.</source>
        <translation>Doppelseiten an eine andere Stelle ziehen. Strg+K findet jeden Befehl; F5 blättert die Seiten; „Bestellen“ macht die Dateien für die Druckerei.</translation>
    </message>
    <message>
        <location filename="ui/tour.py"/>
        <source>Each of these shows the same photos in another way. Point at one to see it on the page; a click takes it.</source>
        <translation>Jede davon zeigt dieselben Fotos auf andere Weise. Auf eine zeigen, um sie auf der Seite zu sehen; ein Klick übernimmt sie.</translation>
    </message>
    <message>
        <location filename="ui/tour.py"/>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="ui/tour.py"/>
        <source>New here? Show me around</source>
        <translation>Neu hier? Rundgang zeigen</translation>
    </message>
    <message>
        <location filename="ui/tour.py"/>
        <source>Other layouts</source>
        <translation>Andere Gestaltungen</translation>
    </message>
    <message>
        <location filename="ui/tour.py"/>
        <source>Sizes, colours, texts, and in plain words why a photo stands where it does.</source>
        <translation>Größen, Farben, Texte, und in einfachen Worten, warum ein Foto steht, wo es steht.</translation>
    </message>
    <message>
        <location filename="ui/tour.py"/>
        <source>Those that are not in the book are under “Unused”, each with the reason why. Drag them onto a page.</source>
        <translation>Was nicht im Buch ist, steht unter „Unbenutzt“, jedes mit seinem Grund. Von dort auf eine Seite ziehen.</translation>
    </message>
    <message>
        <location filename="ui/tour.py"/>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <location filename="ui/tour.py"/>
        <source>What is selected</source>
        <translation>Was ausgewählt ist</translation>
    </message>
    <message>
        <location filename="ui/tour.py"/>
        <source>Your pages</source>
        <translation>Die Seiten</translation>
    </message>
    <message>
        <location filename="ui/words.py"/>
        <source>Card {n}</source>
        <translation>Karte {n}</translation>
    </message>
    <message>
        <location filename="ui/words.py"/>
        <source>Collage</source>
        <translation>Collage</translation>
    </message>
    <message>
        <location filename="ui/words.py"/>
        <source>Envelope {n}</source>
        <translation>Umschlag {n}</translation>
    </message>
    <message>
        <location filename="ui/words.py"/>
        <source>Mat {n}</source>
        <translation>Set {n}</translation>
    </message>
    <message>
        <location filename="ui/words.py"/>
        <source>Picture {n}</source>
        <translation>Bild {n}</translation>
    </message>
    <message>
        <location filename="ui/words.py"/>
        <source>Print {n}</source>
        <translation>Abzug {n}</translation>
    </message>
    <message>
        <location filename="ui/words.py"/>
        <source>Sheet {n}</source>
        <translation>Bogen {n}</translation>
    </message>
    <message>
        <location filename="ui/words.py"/>
        <source>Title page</source>
        <translation>Titelseite</translation>
    </message>
    <message>
        <location filename="ui/words.py"/>
        <source>about {n} min</source>
        <translation>etwa {n} Min.</translation>
    </message>
    <message>
        <location filename="ui/words.py"/>
        <source>about {n} s</source>
        <translation>etwa {n} s</translation>
    </message>
    <message>
        <location filename="ui/work.py"/>
        <source>This did not work: {what}.</source>
        <translation>Das ging nicht: {what}.</translation>
    </message>
    <message>
        <location filename="ui/work.py"/>
        <source>Your album is as it was.</source>
        <translation>Das Album ist, wie es war.</translation>
    </message>
</context>
</TS>
