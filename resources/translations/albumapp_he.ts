<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>albumapp</name>
    <message>
        <location filename="basis/reasons.py"/>
        <source>There are no words in '{language}'.</source>
        <translation>אין מילים בשפה ‎„{language}”.</translation>
    </message>
    <message>
        <location filename="basis/reasons.py"/>
        <source>There are: {known}.</source>
        <translation>יש: {known}.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>--as {kind}: there are no copies of it for names.</source>
        <translation>‏--as {kind}: אין ממנו עותקים לפי שמות.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>--orders names the folders itself.</source>
        <translation>‏--orders מציין את התיקיות בעצמו.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>--patience {n}: not from 0 to 10000.</source>
        <translation>‏--patience {n}: לא בין 0 ל־10000.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>--project is for one album.</source>
        <translation>‏--project מיועד לאלבום אחד.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>--together makes one PDF.</source>
        <translation>‏--together יוצר PDF אחד.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>--together needs --names FILE.csv.</source>
        <translation>‏--together דורש ‎--names FILE.csv.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>--together prints all pages of each copy.</source>
        <translation>‏--together מדפיס את כל העמודים של כל עותק.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>--workers {n}: not from 1 to 64.</source>
        <translation>‏--workers {n}: לא בין 1 ל־64.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>Add -o OUT, a folder.</source>
        <translation>יש להוסיף ‎-o OUT, תיקייה.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>Leave out --pages.</source>
        <translation>יש להשמיט את ‎--pages.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>Leave out the other paths.</source>
        <translation>יש להשמיט את הנתיבים האחרים.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>Name it: -o names.pdf.</source>
        <translation>יש לתת לו שם: ‎-o names.pdf.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>Nothing to write.</source>
        <translation>אין מה לכתוב.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>Or leave it out.</source>
        <translation>או להשמיט.</translation>
    </message>
    <message>
        <location filename="batch_command.py"/>
        <source>Use --projects to keep them all.</source>
        <translation>עם ‎--projects כולם נשמרים.</translation>
    </message>
    <message>
        <location filename="commands_recommend.py"/>
        <source>--most {n}: it takes a number from 1.</source>
        <translation>‏--most {n}: יש לציין מספר מ־1 ומעלה.</translation>
    </message>
    <message>
        <location filename="commands_recommend.py"/>
        <source>An album has its own look already.</source>
        <translation>לאלבום כבר יש המראה של עצמו.</translation>
    </message>
    <message>
        <location filename="commands_recommend.py"/>
        <source>Name two albums.</source>
        <translation>יש לציין שני אלבומים.</translation>
    </message>
    <message>
        <location filename="commands_recommend.py"/>
        <source>Such as --most 3.</source>
        <translation>למשל ‎--most 3.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>Check its permissions.</source>
        <translation>יש לבדוק את ההרשאות.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>Check the name, or whether its drive is plugged in.</source>
        <translation>יש לבדוק את השם, או אם הכונן מחובר.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>Choose another name or open it.</source>
        <translation>יש לבחור שם אחר או לפתוח אותו.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>Close it there first.</source>
        <translation>יש לסגור אותו שם קודם.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>Is its disk still there, with some room?</source>
        <translation>האם הכונן עדיין שם, ויש בו מקום?</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>Make room beside it, and open it again.</source>
        <translation>יש לפנות מקום לידו ולפתוח שוב.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>Make room; nothing that was saved is lost.</source>
        <translation>יש לפנות מקום; דבר ממה שנשמר לא אבד.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>Open an .album file.</source>
        <translation>יש לפתוח קובץ ‎.album.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>Open it again to go on, or save what you see under a new name.</source>
        <translation>יש לפתוח שוב כדי להמשיך, או לשמור את מה שנראה בשם חדש.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>Save a copy in a folder of your own.</source>
        <translation>אפשר לשמור עותק בתיקייה משלך.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>Save what you see under a new name, or open it again.</source>
        <translation>יש לשמור את מה שנראה בשם חדש, או לפתוח שוב.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>Update albumapp to open it.</source>
        <translation>יש לעדכן את albumapp כדי לפתוח אותו.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>Work in a copy of it.</source>
        <translation>אפשר לעבוד בעותק שלו.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>{name} cannot be opened ({why}).</source>
        <translation>אי אפשר לפתוח את {name} ‏({why}).</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>{name} cannot be read or written.</source>
        <translation>אי אפשר לקרוא את {name} או לכתוב אליו.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>{name} cannot be written to.</source>
        <translation>אי אפשר לכתוב אל {name}.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>{name} is damaged ({text}).</source>
        <translation>{name} פגום ({text}).</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>{name} is not an albumapp project.</source>
        <translation>{name} אינו פרויקט של albumapp.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>{name} is not there.</source>
        <translation>{name} איננו.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>{name} is only looked at here.</source>
        <translation>{name} פתוח כאן לצפייה בלבד.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>{name} is open in another program.</source>
        <translation>{name} פתוח בתוכנה אחרת.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>{name} is there already.</source>
        <translation>{name} כבר קיים.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>{name} was changed by another program while it was open here.</source>
        <translation>{name} שונה בידי תוכנה אחרת בזמן שהיה פתוח כאן.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>{name} was made by a newer albumapp.</source>
        <translation>{name} נוצר ב־albumapp חדש יותר.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>{name} was made by an older albumapp, and no copy of it could be kept.</source>
        <translation>{name} נוצר ב־albumapp ישן יותר, ולא ניתן היה לשמור עותק שלו.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>{name} was moved, or another file took its place.</source>
        <translation>{name} הועבר, או שקובץ אחר תפס את מקומו.</translation>
    </message>
    <message>
        <location filename="document/connection.py"/>
        <source>{name}: the disk is full.</source>
        <translation>{name}: הכונן מלא.</translation>
    </message>
    <message>
        <location filename="document/days/holidays_.py"/>
        <source>Give a country such as DE, FR, US, or a part of one such as DE-BY.</source>
        <translation>יש לציין מדינה כגון DE, ‏FR, ‏US, או חלק ממדינה כגון DE-BY.</translation>
    </message>
    <message>
        <location filename="document/days/holidays_.py"/>
        <source>Holidays are not installed here.</source>
        <translation>לוח החגים אינו מותקן כאן.</translation>
    </message>
    <message>
        <location filename="document/days/holidays_.py"/>
        <source>Install the package holidays.</source>
        <translation>יש להתקין את החבילה holidays.</translation>
    </message>
    <message>
        <location filename="document/days/holidays_.py"/>
        <source>The holidays of '{country}' are not known.</source>
        <translation>החגים של ‎„{country}” אינם ידועים.</translation>
    </message>
    <message>
        <location filename="document/edits.py"/>
        <source>Edit '{edit_id}' has no parameter '{given}'.</source>
        <translation>לפקודה ‎„{edit_id}” אין פרמטר ‎„{given}”.</translation>
    </message>
    <message>
        <location filename="document/edits.py"/>
        <source>Edit '{edit_id}' lacks the parameter '{missing}'.</source>
        <translation>לפקודה ‎„{edit_id}” חסר הפרמטר ‎„{missing}”.</translation>
    </message>
    <message>
        <location filename="document/edits.py"/>
        <source>Edit '{edit_id}': a parameter is not usable ({why}).</source>
        <translation>הפקודה ‎„{edit_id}”: פרמטר אינו שמיש ({why}).</translation>
    </message>
    <message>
        <location filename="document/edits.py"/>
        <source>Edit '{edit_id}': there is nothing with the id {why} in this project.</source>
        <translation>הפקודה ‎„{edit_id}”: אין בפרויקט דבר עם המזהה {why}.</translation>
    </message>
    <message>
        <location filename="document/edits.py"/>
        <source>It takes: {known}.</source>
        <translation>אפשר: {known}.</translation>
    </message>
    <message>
        <location filename="document/edits.py"/>
        <source>Known edits: {known}.</source>
        <translation>הפקודות הקיימות: {known}.</translation>
    </message>
    <message>
        <location filename="document/edits.py"/>
        <source>There is no edit '{edit_id}'.</source>
        <translation>אין פקודה ‎„{edit_id}”.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>'{edge}' is no way to align.</source>
        <translation>‎„{edge}” אינו אופן יישור.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>'{of}' is no size.</source>
        <translation>‎„{of}” אינו גודל.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>'{to}' is no order.</source>
        <translation>‎„{to}” אינו סדר.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>'{to}' is nothing to align to.</source>
        <translation>אי אפשר ליישר אל ‎„{to}”.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>A divider has an axis, x or y, and frames on both sides.</source>
        <translation>למפריד יש ציר, x או y, ומסגרות משני הצדדים.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>A frame at this divider is locked.</source>
        <translation>מסגרת ליד המפריד הזה נעולה.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>A group needs two frames.</source>
        <translation>לקבוצה דרושות שתי מסגרות.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Align</source>
        <translation>יישור</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Change order</source>
        <translation>שינוי סדר</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Distribute</source>
        <translation>פיזור</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Frames are distributed along x or y, by gaps or centres.</source>
        <translation>מסגרות מפוזרות לאורך x או y, לפי רווחים או מרכזים.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Frames must be at least {smallest:g} mm wide and high.</source>
        <translation>מסגרות צריכות להיות ברוחב ובגובה {smallest:g} מ״מ לפחות.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Group</source>
        <translation>קיבוץ</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Move divider</source>
        <translation>הזזת מפריד</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Move or resize</source>
        <translation>הזזה או שינוי גודל</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Name one frame or more.</source>
        <translation>יש לציין מסגרת אחת או יותר.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>No frame is named.</source>
        <translation>לא צוינה מסגרת.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Only photos and shapes have corners to round.</source>
        <translation>רק לתמונות ולצורות יש פינות לעיגול.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Rotate</source>
        <translation>סיבוב</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Round corners</source>
        <translation>עיגול פינות</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Same size</source>
        <translation>גודל זהה</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Select three or more.</source>
        <translation>יש לבחור שלוש או יותר.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Select two or more.</source>
        <translation>יש לבחור שתיים או יותר.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Set gaps</source>
        <translation>קביעת רווחים</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>There is not enough room: a frame would vanish.</source>
        <translation>אין די מקום: מסגרת הייתה נעלמת.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>These frames are locked.</source>
        <translation>המסגרות האלה נעולות.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Too few frames to distribute.</source>
        <translation>מעט מדי מסגרות לפיזור.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Ungroup</source>
        <translation>פירוק קבוצה</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Unlock it first.</source>
        <translation>יש לבטל קודם את הנעילה.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Unlock them first.</source>
        <translation>יש לבטל קודם את הנעילה.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Use a smaller number.</source>
        <translation>יש לבחור מספר קטן יותר.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Use front, back, forward or backward.</source>
        <translation>אפשר front, back, forward או backward.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Use selection, page, margins or spread.</source>
        <translation>אפשר selection, page, margins או spread.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Use width, height or both.</source>
        <translation>אפשר width, height או both.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Use {known}.</source>
        <translation>אפשר {known}.</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>'{shape}' is no decoration.</source>
        <translation>‎„{shape}” אינו קישוט.</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>'{shape}' is no shape.</source>
        <translation>‎„{shape}” אינה צורה.</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>'{where}' is no part of an album.</source>
        <translation>‎„{where}” אינו חלק באלבום.</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>A single page has one background.</source>
        <translation>לעמוד בודד יש רקע אחד.</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>Add decoration</source>
        <translation>הוספת קישוט</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>Add shape</source>
        <translation>הוספת צורה</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>Apply look</source>
        <translation>החלת מראה</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>Change background</source>
        <translation>שינוי רקע</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>Change fill</source>
        <translation>שינוי מילוי</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>Change line</source>
        <translation>שינוי קו</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>Change opacity</source>
        <translation>שינוי אטימות</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>Change shape</source>
        <translation>שינוי צורה</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>Choose all pages, or only these.</source>
        <translation>יש לבחור את כל העמודים, או רק את אלה.</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>Decoration needs a box, or a frame to go round.</source>
        <translation>לקישוט דרושה תיבה, או מסגרת להקיף.</translation>
    </message>
    <message>
        <location filename="document/edits_background.py"/>
        <source>These pages belong to no chapter.</source>
        <translation>העמודים האלה אינם שייכים לפרק.</translation>
    </message>
    <message>
        <location filename="document/edits_chapters.py"/>
        <source>A chapter needs a name.</source>
        <translation>לפרק דרוש שם.</translation>
    </message>
    <message>
        <location filename="document/edits_chapters.py"/>
        <source>Begin chapter</source>
        <translation>התחלת פרק</translation>
    </message>
    <message>
        <location filename="document/edits_chapters.py"/>
        <source>Choose a later one to join it with the one before.</source>
        <translation>יש לבחור פרק מאוחר יותר כדי לצרף אותו לקודם.</translation>
    </message>
    <message>
        <location filename="document/edits_chapters.py"/>
        <source>Choose other pages.</source>
        <translation>יש לבחור עמודים אחרים.</translation>
    </message>
    <message>
        <location filename="document/edits_chapters.py"/>
        <source>Join chapters</source>
        <translation>צירוף פרקים</translation>
    </message>
    <message>
        <location filename="document/edits_chapters.py"/>
        <source>Move chapter</source>
        <translation>הזזת פרק</translation>
    </message>
    <message>
        <location filename="document/edits_chapters.py"/>
        <source>Name chapter</source>
        <translation>מתן שם לפרק</translation>
    </message>
    <message>
        <location filename="document/edits_chapters.py"/>
        <source>The cover belongs to no chapter.</source>
        <translation>הכריכה אינה שייכת לאף פרק.</translation>
    </message>
    <message>
        <location filename="document/edits_chapters.py"/>
        <source>This chapter is a single page, which stays where it is.</source>
        <translation>הפרק הזה הוא עמוד בודד, שנשאר במקומו.</translation>
    </message>
    <message>
        <location filename="document/edits_chapters.py"/>
        <source>This is the first chapter.</source>
        <translation>זה הפרק הראשון.</translation>
    </message>
    <message>
        <location filename="document/edits_chapters.py"/>
        <source>Type one.</source>
        <translation>יש להקליד שם.</translation>
    </message>
    <message>
        <location filename="document/edits_clipboard.py"/>
        <source>Copy fewer.</source>
        <translation>יש להעתיק פחות.</translation>
    </message>
    <message>
        <location filename="document/edits_clipboard.py"/>
        <source>Copy some first.</source>
        <translation>יש להעתיק כמה קודם.</translation>
    </message>
    <message>
        <location filename="document/edits_clipboard.py"/>
        <source>Duplicate</source>
        <translation>שכפול</translation>
    </message>
    <message>
        <location filename="document/edits_clipboard.py"/>
        <source>More than {most} frames cannot be pasted at once.</source>
        <translation>אי אפשר להדביק יותר מ־{most} מסגרות בבת אחת.</translation>
    </message>
    <message>
        <location filename="document/edits_clipboard.py"/>
        <source>Paste</source>
        <translation>הדבקה</translation>
    </message>
    <message>
        <location filename="document/edits_clipboard.py"/>
        <source>Paste look</source>
        <translation>הדבקת מראה</translation>
    </message>
    <message>
        <location filename="document/edits_clipboard.py"/>
        <source>There are no frames to paste.</source>
        <translation>אין מסגרות להדבקה.</translation>
    </message>
    <message>
        <location filename="document/edits_clipboard.py"/>
        <source>These frames look like that already, or have nothing in common with it.</source>
        <translation>המסגרות האלה כבר נראות כך, או שאין להן דבר במשותף.</translation>
    </message>
    <message>
        <location filename="document/edits_clipboard.py"/>
        <source>These pages are locked.</source>
        <translation>העמודים האלה נעולים.</translation>
    </message>
    <message>
        <location filename="document/edits_clipboard.py"/>
        <source>This frame is locked.</source>
        <translation>המסגרת הזאת נעולה.</translation>
    </message>
    <message>
        <location filename="document/edits_findings.py"/>
        <source>'{mark}' is no mark of a finding.</source>
        <translation>‎„{mark}” אינו סימן של ממצא.</translation>
    </message>
    <message>
        <location filename="document/edits_findings.py"/>
        <source>Heed findings again</source>
        <translation>החזרת ממצאים</translation>
    </message>
    <message>
        <location filename="document/edits_findings.py"/>
        <source>Ignore findings</source>
        <translation>התעלמות מממצאים</translation>
    </message>
    <message>
        <location filename="document/edits_frames.py"/>
        <source>A crop must show at least a hundredth of the photo.</source>
        <translation>חיתוך צריך להראות לפחות מאית מהתמונה.</translation>
    </message>
    <message>
        <location filename="document/edits_frames.py"/>
        <source>A frame must be at least {smallest:g} mm wide and high.</source>
        <translation>מסגרת צריכה להיות ברוחב ובגובה {smallest:g} מ״מ לפחות.</translation>
    </message>
    <message>
        <location filename="document/edits_frames.py"/>
        <source>Add frame</source>
        <translation>הוספת מסגרת</translation>
    </message>
    <message>
        <location filename="document/edits_frames.py"/>
        <source>Crop</source>
        <translation>חיתוך</translation>
    </message>
    <message>
        <location filename="document/edits_frames.py"/>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <location filename="document/edits_frames.py"/>
        <source>Lock</source>
        <translation>נעילה</translation>
    </message>
    <message>
        <location filename="document/edits_frames.py"/>
        <source>Move</source>
        <translation>הזזה</translation>
    </message>
    <message>
        <location filename="document/edits_frames.py"/>
        <source>Put a photo into it first.</source>
        <translation>יש לשים בה קודם תמונה.</translation>
    </message>
    <message>
        <location filename="document/edits_frames.py"/>
        <source>This crop reaches past the photo.</source>
        <translation>החיתוך הזה חורג מהתמונה.</translation>
    </message>
    <message>
        <location filename="document/edits_frames.py"/>
        <source>This frame has no photo to crop.</source>
        <translation>במסגרת הזאת אין תמונה לחיתוך.</translation>
    </message>
    <message>
        <location filename="document/edits_frames.py"/>
        <source>This frame has no photo to turn.</source>
        <translation>במסגרת הזאת אין תמונה לסיבוב.</translation>
    </message>
    <message>
        <location filename="document/edits_frames.py"/>
        <source>Turn photo</source>
        <translation>סיבוב תמונה</translation>
    </message>
    <message>
        <location filename="document/edits_frames.py"/>
        <source>Use a smaller crop or angle.</source>
        <translation>יש לבחור חיתוך או זווית קטנים יותר.</translation>
    </message>
    <message>
        <location filename="document/edits_guides.py"/>
        <source>'{axis}' is no axis of a guide.</source>
        <translation>‎„{axis}” אינו ציר של קו עזר.</translation>
    </message>
    <message>
        <location filename="document/edits_guides.py"/>
        <source>Add guide</source>
        <translation>הוספת קו עזר</translation>
    </message>
    <message>
        <location filename="document/edits_guides.py"/>
        <source>Delete all guides</source>
        <translation>מחיקת כל קווי העזר</translation>
    </message>
    <message>
        <location filename="document/edits_guides.py"/>
        <source>Delete guide</source>
        <translation>מחיקת קו עזר</translation>
    </message>
    <message>
        <location filename="document/edits_guides.py"/>
        <source>Delete some first.</source>
        <translation>יש למחוק כמה קודם.</translation>
    </message>
    <message>
        <location filename="document/edits_guides.py"/>
        <source>Guide for the whole book</source>
        <translation>קו עזר לכל הספר</translation>
    </message>
    <message>
        <location filename="document/edits_guides.py"/>
        <source>Lock guides</source>
        <translation>נעילת קווי עזר</translation>
    </message>
    <message>
        <location filename="document/edits_guides.py"/>
        <source>Move guide</source>
        <translation>הזזת קו עזר</translation>
    </message>
    <message>
        <location filename="document/edits_guides.py"/>
        <source>There are {most_guides} guides already.</source>
        <translation>יש כבר {most_guides} קווי עזר.</translation>
    </message>
    <message>
        <location filename="document/edits_guides.py"/>
        <source>There are {n}, counted from 0.</source>
        <translation>יש {n}, בספירה מ־0.</translation>
    </message>
    <message>
        <location filename="document/edits_guides.py"/>
        <source>There is no guide {index}.</source>
        <translation>אין קו עזר {index}.</translation>
    </message>
    <message>
        <location filename="document/edits_guides.py"/>
        <source>This guide is locked.</source>
        <translation>קו העזר הזה נעול.</translation>
    </message>
    <message>
        <location filename="document/edits_guides.py"/>
        <source>Unlock the guides first.</source>
        <translation>יש לבטל קודם את נעילת קווי העזר.</translation>
    </message>
    <message>
        <location filename="document/edits_guides.py"/>
        <source>Use x or y.</source>
        <translation>אפשר x או y.</translation>
    </message>
    <message>
        <location filename="document/edits_mend.py"/>
        <source>Delete other pages first, or choose a product with more.</source>
        <translation>יש למחוק קודם עמודים אחרים, או לבחור מוצר עם יותר עמודים.</translation>
    </message>
    <message>
        <location filename="document/edits_mend.py"/>
        <source>Extend to the edge</source>
        <translation>הארכה עד הקצה</translation>
    </message>
    <message>
        <location filename="document/edits_mend.py"/>
        <source>Fit page count</source>
        <translation>התאמת מספר העמודים</translation>
    </message>
    <message>
        <location filename="document/edits_mend.py"/>
        <source>Fit the cover</source>
        <translation>התאמת הכריכה</translation>
    </message>
    <message>
        <location filename="document/edits_mend.py"/>
        <source>Take less ink</source>
        <translation>הפחתת דיו</translation>
    </message>
    <message>
        <location filename="document/edits_mend.py"/>
        <source>Thicken lines</source>
        <translation>עיבוי קווים</translation>
    </message>
    <message>
        <location filename="document/edits_mend.py"/>
        <source>This product has at most {pages_max} pages.</source>
        <translation>במוצר הזה {pages_max} עמודים לכל היותר.</translation>
    </message>
    <message>
        <location filename="document/edits_mend.py"/>
        <source>This product has no cover.</source>
        <translation>למוצר הזה אין כריכה.</translation>
    </message>
    <message>
        <location filename="document/edits_notes.py"/>
        <source>A note without words.</source>
        <translation>הערה בלי מילים.</translation>
    </message>
    <message>
        <location filename="document/edits_notes.py"/>
        <source>An approval without a name.</source>
        <translation>אישור בלי שם.</translation>
    </message>
    <message>
        <location filename="document/edits_notes.py"/>
        <source>Delete comments</source>
        <translation>מחיקת הערות</translation>
    </message>
    <message>
        <location filename="document/edits_notes.py"/>
        <source>Mark comment as done</source>
        <translation>סימון הערה כטופלה</translation>
    </message>
    <message>
        <location filename="document/edits_notes.py"/>
        <source>Say who approves.</source>
        <translation>יש לומר מי מאשר.</translation>
    </message>
    <message>
        <location filename="document/edits_notes.py"/>
        <source>Take in an approval</source>
        <translation>קליטת אישור</translation>
    </message>
    <message>
        <location filename="document/edits_notes.py"/>
        <source>Take in comments</source>
        <translation>קליטת הערות</translation>
    </message>
    <message>
        <location filename="document/edits_notes.py"/>
        <source>Write something, or leave it out.</source>
        <translation>יש לכתוב משהו, או לוותר עליה.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Add pages</source>
        <translation>הוספת עמודים</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Add pages and copy its frames there.</source>
        <translation>יש להוסיף עמודים ולהעתיק לשם את המסגרות.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Change title</source>
        <translation>שינוי כותרת</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Choose some pages first.</source>
        <translation>יש לבחור קודם עמודים.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Choose the product once more: its pages are laid out anew. Or bring its file back.</source>
        <translation>אפשר לבחור שוב את המוצר: העמודים ייערכו מחדש. או להחזיר את הקובץ שלו.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Choose {spreads} spreads, or as many more, at once.</source>
        <translation>יש לבחור {spreads} כפולות, או כפולה של מספר זה, בבת אחת.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Clear</source>
        <translation>ריקון</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Clear these pages instead, or choose a product with fewer.</source>
        <translation>במקום זה אפשר לרוקן את העמודים, או לבחור מוצר עם פחות עמודים.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Delete pages</source>
        <translation>מחיקת עמודים</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Duplicate pages</source>
        <translation>שכפול עמודים</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Empty this page instead.</source>
        <translation>במקום זה אפשר לרוקן את העמוד.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Import photos</source>
        <translation>ייבוא תמונות</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Lock pages</source>
        <translation>נעילת עמודים</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Move its photos instead.</source>
        <translation>במקום זה אפשר להזיז את התמונות.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Move pages</source>
        <translation>הזזת עמודים</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Only whole spreads can be {done_word}.</source>
        <translation>רק כפולות שלמות יכולות להיות {done_word}.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Relink photo</source>
        <translation>קישור תמונה מחדש</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Remove photos</source>
        <translation>הסרת תמונות</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>The pages would no longer fit the binding of this product.</source>
        <translation>העמודים כבר לא יתאימו לכריכה של המוצר הזה.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>The product '{spec}' has other measures than when this album was made.</source>
        <translation>למוצר ‎„{spec}” יש מידות אחרות מאשר כשנוצר האלבום.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>There are no pages to work on.</source>
        <translation>אין עמודים לעבוד עליהם.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>This product has at least {pages_min} pages.</source>
        <translation>במוצר הזה {pages_min} עמודים לפחות.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>This product has no spreads to add.</source>
        <translation>במוצר הזה אין כפולות להוסיף.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>This product's pages come in steps of {pages_multiple}.</source>
        <translation>מספר העמודים במוצר הזה הוא בצעדים של {pages_multiple}.</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>Update re-edited photo</source>
        <translation>עדכון תמונה שנערכה מחדש</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>deleted</source>
        <translation>מחוקות</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>duplicated</source>
        <translation>משוכפלות</translation>
    </message>
    <message>
        <location filename="document/edits_pages.py"/>
        <source>moved</source>
        <translation>מוזזות</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>'{shape}' is no shape of a frame.</source>
        <translation>‎„{shape}” אינה צורה של מסגרת.</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>'{way}' is no way to flip.</source>
        <translation>‎„{way}” אינו אופן היפוך.</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>A photo cannot be measured, as its file is not there.</source>
        <translation>אי אפשר למדוד תמונה, כי הקובץ שלה איננו.</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Adjust photo</source>
        <translation>כוונון תמונה</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Change border</source>
        <translation>שינוי שוליים</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Change look</source>
        <translation>שינוי מראה</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Change shadow</source>
        <translation>שינוי צל</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Change shape of frame</source>
        <translation>שינוי צורת המסגרת</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Edit 'set_photo_look' lacks the parameter 'frame'.</source>
        <translation>לפקודה ‎„set_photo_look” חסר הפרמטר ‎„frame”.</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Enhance automatically</source>
        <translation>שיפור אוטומטי</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Fill frame</source>
        <translation>מילוי המסגרת</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Fit frame to photo</source>
        <translation>התאמת המסגרת לתמונה</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Flip photo</source>
        <translation>היפוך תמונה</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Mend red eyes</source>
        <translation>תיקון עיניים אדומות</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Paste adjustments</source>
        <translation>הדבקת כוונונים</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Relink it first.</source>
        <translation>יש לקשר אותה מחדש קודם.</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Reset adjustments</source>
        <translation>איפוס כוונונים</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>This frame has no photo to adjust.</source>
        <translation>במסגרת הזאת אין תמונה לכוונון.</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Use across or down.</source>
        <translation>אפשר across או down.</translation>
    </message>
    <message>
        <location filename="document/edits_photo.py"/>
        <source>Use one of: {known}.</source>
        <translation>אפשר אחד מאלה: {known}.</translation>
    </message>
    <message>
        <location filename="document/edits_product.py"/>
        <source>A spine cannot be {mm:g} mm.</source>
        <translation>שדרה אינה יכולה להיות {mm:g} מ״מ.</translation>
    </message>
    <message>
        <location filename="document/edits_product.py"/>
        <source>Choose a book with a spine.</source>
        <translation>יש לבחור ספר עם שדרה.</translation>
    </message>
    <message>
        <location filename="document/edits_product.py"/>
        <source>Give what the printer told, up to 200 mm.</source>
        <translation>יש לציין מה שאמר בית הדפוס, עד 200 מ״מ.</translation>
    </message>
    <message>
        <location filename="document/edits_product.py"/>
        <source>Set spine</source>
        <translation>קביעת השדרה</translation>
    </message>
    <message>
        <location filename="document/edits_product.py"/>
        <source>This product has no spine.</source>
        <translation>למוצר הזה אין שדרה.</translation>
    </message>
    <message>
        <location filename="document/edits_room.py"/>
        <source>Brush what stands before</source>
        <translation>צביעת מה שעומד לפני</translation>
    </message>
    <message>
        <location filename="document/edits_room.py"/>
        <source>Choose room</source>
        <translation>בחירת חדר</translation>
    </message>
    <message>
        <location filename="document/edits_room.py"/>
        <source>Colour of the frames</source>
        <translation>צבע המסגרות</translation>
    </message>
    <message>
        <location filename="document/edits_room.py"/>
        <source>Hang elsewhere</source>
        <translation>תלייה במקום אחר</translation>
    </message>
    <message>
        <location filename="document/edits_room.py"/>
        <source>Mark a known size</source>
        <translation>סימון גודל ידוע</translation>
    </message>
    <message>
        <location filename="document/edits_room.py"/>
        <source>Photo of the wall</source>
        <translation>תמונת הקיר</translation>
    </message>
    <message>
        <location filename="document/edits_room.py"/>
        <source>Put them on the corners in order: top left, top right, bottom right, bottom left.</source>
        <translation>יש להניח אותן על הפינות לפי הסדר: שמאל למעלה, ימין למעלה, ימין למטה, שמאל למטה.</translation>
    </message>
    <message>
        <location filename="document/edits_room.py"/>
        <source>Set the room</source>
        <translation>הגדרת החדר</translation>
    </message>
    <message>
        <location filename="document/edits_room.py"/>
        <source>There are more strokes than one photo needs.</source>
        <translation>יש יותר משיכות מכחול ממה שתמונה צריכה.</translation>
    </message>
    <message>
        <location filename="document/edits_room.py"/>
        <source>These four points go round no rectangle.</source>
        <translation>ארבע הנקודות האלה אינן מקיפות מלבן.</translation>
    </message>
    <message>
        <location filename="document/edits_room.py"/>
        <source>Undo some, or brush with a wider brush.</source>
        <translation>אפשר לבטל כמה, או לצבוע במכחול רחב יותר.</translation>
    </message>
    <message>
        <location filename="document/edits_room.py"/>
        <source>Wall colour</source>
        <translation>צבע הקיר</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>'{place}' is no place of page numbers.</source>
        <translation>‎„{place}” אינו מקום למספרי עמודים.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>'{way}' is no way to fit a text.</source>
        <translation>‎„{way}” אינו אופן להתאים טקסט.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>A text has no '{given}'.</source>
        <translation>לטקסט אין ‎„{given}”.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>A text style needs a name of 1 to {longest_name} letters.</source>
        <translation>לסגנון טקסט דרוש שם של 1 עד {longest_name} תווים.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Add caption</source>
        <translation>הוספת כיתוב</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Add text</source>
        <translation>הוספת טקסט</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Add text on the spine</source>
        <translation>הוספת טקסט על השדרה</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Align lines</source>
        <translation>יישור שורות</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Change colour of letters</source>
        <translation>שינוי צבע האותיות</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Change direction of text</source>
        <translation>שינוי כיוון הטקסט</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Change distance of letters</source>
        <translation>שינוי מרווח האותיות</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Change distance of lines</source>
        <translation>שינוי מרווח השורות</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Change distance of paragraphs</source>
        <translation>שינוי מרווח הפסקאות</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Change font</source>
        <translation>שינוי גופן</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Change indent</source>
        <translation>שינוי הזחה</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Change list</source>
        <translation>שינוי רשימה</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Change look of texts</source>
        <translation>שינוי מראה הטקסטים</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Change size of letters</source>
        <translation>שינוי גודל האותיות</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Change slant of letters</source>
        <translation>שינוי נטיית האותיות</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Change text style</source>
        <translation>שינוי סגנון טקסט</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Change that one.</source>
        <translation>אפשר לשנות את הקיים.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Change weight of letters</source>
        <translation>שינוי עובי האותיות</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Delete text style</source>
        <translation>מחיקת סגנון טקסט</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Edit text</source>
        <translation>עריכת טקסט</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Fit text</source>
        <translation>התאמת טקסט</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>It grows with the number of pages.</source>
        <translation>היא גדלה עם מספר העמודים.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>It has: {known}.</source>
        <translation>יש לו: {known}.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Known: {known}.</source>
        <translation>הקיימים: {known}.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Language of the words</source>
        <translation>שפת הטקסטים</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Leave the spine without words, or make more pages.</source>
        <translation>אפשר להשאיר את השדרה בלי מילים, או להוסיף עמודים.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Make it smaller, or say it in fewer words.</source>
        <translation>כדאי להקטין, או לומר בפחות מילים.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Make the box larger instead.</source>
        <translation>במקום זה אפשר להגדיל את התיבה.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Page numbers</source>
        <translation>מספרי עמודים</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Save text style</source>
        <translation>שמירת סגנון טקסט</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Such as: {looks}</source>
        <translation>למשל: {looks}</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>The book has no text style of its own called '{named}'.</source>
        <translation>אין בספר סגנון טקסט משלו בשם ‎„{named}”.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>The look of page numbers has no {{page}} in it.</source>
        <translation>בצורת מספרי העמודים אין {{page}}.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>The printer takes words on the spine from {pages} pages on.</source>
        <translation>בית הדפוס מקבל מילים על השדרה החל ב־{pages} עמודים.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>The spine has a text already.</source>
        <translation>על השדרה כבר יש טקסט.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>The spine is {width:.1f} mm wide; the printer asks for {least:g} mm for words.</source>
        <translation>רוחב השדרה {width:.1f} מ״מ; בית הדפוס דורש {least:g} מ״מ למילים.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>There is no text style '{name}'.</source>
        <translation>אין סגנון טקסט ‎„{name}”.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>This frame has no photo to write about.</source>
        <translation>במסגרת הזאת אין תמונה לכתוב עליה.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>This text does not fit its box even at {smallest:g} points.</source>
        <translation>הטקסט לא נכנס לתיבה גם ב־{smallest:g} נקודות.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>This text is locked.</source>
        <translation>הטקסט הזה נעול.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>This text is too long for its page.</source>
        <translation>הטקסט ארוך מדי לעמוד שלו.</translation>
    </message>
    <message>
        <location filename="document/edits_text.py"/>
        <source>Use shrink or grow.</source>
        <translation>אפשר shrink או grow.</translation>
    </message>
    <message>
        <location filename="document/gallery.py"/>
        <source>At most {n} pieces hang on this wall.</source>
        <translation>על הקיר הזה תלויים לכל היותר {n} פריטים.</translation>
    </message>
    <message>
        <location filename="document/gallery.py"/>
        <source>Only pictures hang on a wall.</source>
        <translation>על קיר תלויות רק תמונות.</translation>
    </message>
    <message>
        <location filename="document/gallery.py"/>
        <source>Put words on a photo's own page instead.</source>
        <translation>אפשר לכתוב מילים בעמוד של תמונה במקום זאת.</translation>
    </message>
    <message>
        <location filename="document/gallery.py"/>
        <source>Take one away first.</source>
        <translation>יש להסיר אחד קודם.</translation>
    </message>
    <message>
        <location filename="document/portable.py"/>
        <source>Save the album under a new name, and try again.</source>
        <translation>יש לשמור את האלבום בשם חדש ולנסות שוב.</translation>
    </message>
    <message>
        <location filename="document/portable.py"/>
        <source>{name} could not be made ready for another computer: {error}.</source>
        <translation>לא ניתן היה להכין את {name} למחשב אחר: {error}.</translation>
    </message>
    <message>
        <location filename="document/rescue.py"/>
        <source>Is its disk still there?</source>
        <translation>האם הכונן עדיין שם?</translation>
    </message>
    <message>
        <location filename="document/rescue.py"/>
        <source>Nothing of an album is left in {name}.</source>
        <translation>לא נשאר דבר מאלבום ב־{name}.</translation>
    </message>
    <message>
        <location filename="document/rescue.py"/>
        <source>Open a backup copy of it.</source>
        <translation>אפשר לפתוח עותק גיבוי.</translation>
    </message>
    <message>
        <location filename="document/rescue.py"/>
        <source>{name} cannot be read ({why}).</source>
        <translation>אי אפשר לקרוא את {name} ‏({why}).</translation>
    </message>
    <message>
        <location filename="document/rescue.py"/>
        <source>{name} is too large to be rescued.</source>
        <translation>{name} גדול מכדי להציל אותו.</translation>
    </message>
    <message>
        <location filename="document/scrubbing.py"/>
        <source>Close other windows that show it, and try again.</source>
        <translation>יש לסגור חלונות אחרים שמראים אותו ולנסות שוב.</translation>
    </message>
    <message>
        <location filename="document/scrubbing.py"/>
        <source>Look whether its drive is plugged in.</source>
        <translation>כדאי לבדוק אם הכונן מחובר.</translation>
    </message>
    <message>
        <location filename="document/scrubbing.py"/>
        <source>What was found of faces could not be taken out of {name}: {why}.</source>
        <translation>לא ניתן היה להוציא מ־{name} את מה שנמצא על פנים: {why}.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>Choose another one.</source>
        <translation>יש לבחור אחר.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>Go on from here; these steps cannot be undone.</source>
        <translation>אפשר להמשיך מכאן; את הצעדים האלה אי אפשר לבטל.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>The album itself and other versions are not touched.</source>
        <translation>האלבום עצמו וגרסאות אחרות לא נפגעו.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>The history of {name} is damaged: {why}.</source>
        <translation>ההיסטוריה של {name} פגומה: {why}.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>This step of {name} is not known any more.</source>
        <translation>הצעד הזה של {name} כבר אינו מוכר.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>This version is not there any more.</source>
        <translation>הגרסה הזאת כבר איננה.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>{name} is damaged: {why}.</source>
        <translation>{name} פגום: {why}.</translation>
    </message>
    <message>
        <location filename="export/contact.py"/>
        <source>Choose some, or put photos on the pages.</source>
        <translation>אפשר לבחור כמה, או להניח תמונות על העמודים.</translation>
    </message>
    <message>
        <location filename="export/contact.py"/>
        <source>Find it again, or take it out.</source>
        <translation>יש למצוא אותה שוב, או להוציא אותה.</translation>
    </message>
    <message>
        <location filename="export/contact.py"/>
        <source>There are no photos to show.</source>
        <translation>אין תמונות להציג.</translation>
    </message>
    <message>
        <location filename="export/contact.py"/>
        <source>{name} is missing.</source>
        <translation>{name} חסר.</translation>
    </message>
    <message>
        <location filename="export/export.py"/>
        <source>Choose another name.</source>
        <translation>יש לבחור שם אחר.</translation>
    </message>
    <message>
        <location filename="export/export.py"/>
        <source>Make it, or choose another.</source>
        <translation>יש ליצור אותה, או לבחור אחרת.</translation>
    </message>
    <message>
        <location filename="export/export.py"/>
        <source>Say what is quoted.</source>
        <translation>יש לציין למה ניתנת הצעת המחיר.</translation>
    </message>
    <message>
        <location filename="export/export.py"/>
        <source>The folder of {out} is not there.</source>
        <translation>התיקייה של {out} איננה.</translation>
    </message>
    <message>
        <location filename="export/export.py"/>
        <source>There is nothing to offer.</source>
        <translation>אין מה להציע.</translation>
    </message>
    <message>
        <location filename="export/export.py"/>
        <source>Use a name ending in .pdf, .zip or .html, or a folder.</source>
        <translation>יש לבחור שם שמסתיים ב־‎.pdf, ‎.zip או ‎.html, או תיקייה.</translation>
    </message>
    <message>
        <location filename="export/export.py"/>
        <source>Use a name ending in {endings}.</source>
        <translation>יש לבחור שם שמסתיים ב־{endings}.</translation>
    </message>
    <message>
        <location filename="export/export.py"/>
        <source>Use one of {kinds}.</source>
        <translation>אפשר {kinds}.</translation>
    </message>
    <message>
        <location filename="export/export.py"/>
        <source>{kind} is no kind of export.</source>
        <translation>{kind} אינו סוג של ייצוא.</translation>
    </message>
    <message>
        <location filename="export/export.py"/>
        <source>{name} is a folder.</source>
        <translation>{name} היא תיקייה.</translation>
    </message>
    <message>
        <location filename="export/export.py"/>
        <source>{name} is no kind of export.</source>
        <translation>{name} אינו סוג של ייצוא.</translation>
    </message>
    <message>
        <location filename="export/export.py"/>
        <source>{name} is no name for this kind of export.</source>
        <translation>{name} אינו שם לסוג הייצוא הזה.</translation>
    </message>
    <message>
        <location filename="export/files.py"/>
        <source>Choose another folder.</source>
        <translation>יש לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <location filename="export/files.py"/>
        <source>That disk is read-only: choose another folder.</source>
        <translation>הכונן הזה לקריאה בלבד: יש לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <location filename="export/files.py"/>
        <source>That is a folder: choose another name.</source>
        <translation>זו תיקייה: יש לבחור שם אחר.</translation>
    </message>
    <message>
        <location filename="export/files.py"/>
        <source>The disk is full: free some space, or choose another folder.</source>
        <translation>הכונן מלא: יש לפנות מקום או לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <location filename="export/files.py"/>
        <source>The folder is not there: choose another.</source>
        <translation>התיקייה איננה: יש לבחור אחרת.</translation>
    </message>
    <message>
        <location filename="export/files.py"/>
        <source>The folder is not there: create it, or choose another.</source>
        <translation>התיקייה איננה: יש ליצור אותה או לבחור אחרת.</translation>
    </message>
    <message>
        <location filename="export/files.py"/>
        <source>The name is too long: choose a shorter one.</source>
        <translation>השם ארוך מדי: יש לבחור קצר יותר.</translation>
    </message>
    <message>
        <location filename="export/files.py"/>
        <source>You may not write there: choose another folder.</source>
        <translation>אין הרשאה לכתוב שם: יש לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <location filename="export/files.py"/>
        <source>Your share of the disk is used up: free some space, or choose another folder.</source>
        <translation>המכסה שלך בכונן נוצלה: יש לפנות מקום או לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <location filename="export/files.py"/>
        <source>{name} cannot be written.</source>
        <translation>אי אפשר לכתוב את {name}.</translation>
    </message>
    <message>
        <location filename="export/files.py"/>
        <source>{name} in {folder} is one of the album's photos.</source>
        <translation>{name} ב־{folder} הוא אחת מתמונות האלבום.</translation>
    </message>
    <message>
        <location filename="export/finishing.py"/>
        <source>Give seconds since 1970, or do not set it.</source>
        <translation>יש לתת שניות מאז 1970, או לא לקבוע כלל.</translation>
    </message>
    <message>
        <location filename="export/finishing.py"/>
        <source>SOURCE_DATE_EPOCH={given} is no time.</source>
        <translation>‏SOURCE_DATE_EPOCH={given} אינו זמן.</translation>
    </message>
    <message>
        <location filename="export/fitting.py"/>
        <source>Leave out pages, or ask the printer.</source>
        <translation>אפשר להשמיט עמודים, או לשאול את בית הדפוס.</translation>
    </message>
    <message>
        <location filename="export/fitting.py"/>
        <source>Photos were made smaller, to {ppi} ppi and quality {quality}, so that the file has at most {mb} MB.</source>
        <translation>תמונות הוקטנו ל־{ppi} ppi ולאיכות {quality}, כדי שבקובץ יהיו לכל היותר {mb} MB.</translation>
    </message>
    <message>
        <location filename="export/fitting.py"/>
        <source>The PDF cannot be made so small as the printer wants it: {mb} MB.</source>
        <translation>אי אפשר להקטין את ה־PDF כפי שבית הדפוס רוצה: {mb} MB.</translation>
    </message>
    <message>
        <location filename="export/fitting.py"/>
        <source>{count} photos were made smaller: the printer takes at most {ppi} ppi.</source>
        <translation>{count} תמונות הוקטנו: בית הדפוס מקבל לכל היותר {ppi} ppi.</translation>
    </message>
    <message>
        <location filename="export/hanging_plan.py"/>
        <source>Choose wall art by Change product.</source>
        <translation>יש לבחור אמנות קיר ב„החלפת מוצר”.</translation>
    </message>
    <message>
        <location filename="export/hanging_plan.py"/>
        <source>Nothing of {name} hangs on a wall.</source>
        <translation>שום דבר מתוך {name} אינו תלוי על קיר.</translation>
    </message>
    <message>
        <location filename="export/images.py"/>
        <source>Save it as JPEG.</source>
        <translation>יש לשמור כ־JPEG.</translation>
    </message>
    <message>
        <location filename="export/images.py"/>
        <source>{name} has no preview.</source>
        <translation>ל־{name} אין תצוגה מקדימה.</translation>
    </message>
    <message>
        <location filename="export/images.py"/>
        <source>{photo} is missing.</source>
        <translation>{photo} חסרה.</translation>
    </message>
    <message>
        <location filename="export/inspecting.py"/>
        <source>A photo</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <location filename="export/naming.py"/>
        <source>Use words and {{order}}, {{title}}, {{product}}, {{quantity}}, {{size}} or {{n:03d}}.</source>
        <translation>אפשר מילים וגם {{order}}, {{title}}, {{product}}, {{quantity}}, {{size}} או {{n:03d}}.</translation>
    </message>
    <message>
        <location filename="export/naming.py"/>
        <source>“{template}” is no name for files.</source>
        <translation>‎„{template}” אינו שם לקבצים.</translation>
    </message>
    <message>
        <location filename="export/on_paper.py"/>
        <source>A nail cannot be {nail:g} mm below the top edge.</source>
        <translation>מסמר לא יכול להיות {nail:g} מ״מ מתחת לקצה העליון.</translation>
    </message>
    <message>
        <location filename="export/on_paper.py"/>
        <source>A piece hangs on one nail or two.</source>
        <translation>פריט תלוי על מסמר אחד או שניים.</translation>
    </message>
    <message>
        <location filename="export/on_paper.py"/>
        <source>Choose 1 or 2.</source>
        <translation>יש לבחור 1 או 2.</translation>
    </message>
    <message>
        <location filename="export/on_paper.py"/>
        <source>Choose one of: {known}.</source>
        <translation>יש לבחור אחד מאלה: {known}.</translation>
    </message>
    <message>
        <location filename="export/on_paper.py"/>
        <source>Choose {low:g} to {high:g} mm.</source>
        <translation>יש לבחור {low:g} עד {high:g} מ״מ.</translation>
    </message>
    <message>
        <location filename="export/on_paper.py"/>
        <source>Lengths are not measured in {units}.</source>
        <translation>אורכים אינם נמדדים ב־{units}.</translation>
    </message>
    <message>
        <location filename="export/on_paper.py"/>
        <source>Sheets cannot overlap by {overlap:g} mm.</source>
        <translation>גיליונות אינם יכולים לחפוף ב־{overlap:g} מ״מ.</translation>
    </message>
    <message>
        <location filename="export/on_paper.py"/>
        <source>There is no paper called {paper}.</source>
        <translation>אין נייר בשם {paper}.</translation>
    </message>
    <message>
        <location filename="export/options.py"/>
        <source>Photos cannot be printed as {photos}, {intent}.</source>
        <translation>אי אפשר להדפיס תמונות כ־{photos}, {intent}.</translation>
    </message>
    <message>
        <location filename="export/options.py"/>
        <source>There is no kind of PDF called {flavour}.</source>
        <translation>אין סוג PDF בשם {flavour}.</translation>
    </message>
    <message>
        <location filename="export/package.py"/>
        <source>Choose another order number or folder.</source>
        <translation>יש לבחור מספר הזמנה אחר או תיקייה אחרת.</translation>
    </message>
    <message>
        <location filename="export/package.py"/>
        <source>Give a quantity of at least 1, and pdf or jpeg.</source>
        <translation>יש לתת כמות של 1 לפחות, ו־pdf או jpeg.</translation>
    </message>
    <message>
        <location filename="export/package.py"/>
        <source>The order makes no sense.</source>
        <translation>אין היגיון בהזמנה.</translation>
    </message>
    <message>
        <location filename="export/package.py"/>
        <source>{target} is there already.</source>
        <translation>{target} כבר קיים.</translation>
    </message>
    <message>
        <location filename="export/parts.py"/>
        <source>Add pages, or choose others.</source>
        <translation>יש להוסיף עמודים, או לבחור אחרים.</translation>
    </message>
    <message>
        <location filename="export/parts.py"/>
        <source>Correct the product's names.</source>
        <translation>יש לתקן את השמות שבמוצר.</translation>
    </message>
    <message>
        <location filename="export/parts.py"/>
        <source>Cover and block would have the same name.</source>
        <translation>לכריכה ולגוש היה אותו שם.</translation>
    </message>
    <message>
        <location filename="export/parts.py"/>
        <source>There are no pages to export.</source>
        <translation>אין עמודים לייצוא.</translation>
    </message>
    <message>
        <location filename="export/pdf.py"/>
        <source>A PDF's page is at most {largest:.0f} mm long.</source>
        <translation>עמוד PDF הוא באורך {largest:.0f} מ״מ לכל היותר.</translation>
    </message>
    <message>
        <location filename="export/pdf.py"/>
        <source>Choose a smaller product.</source>
        <translation>יש לבחור מוצר קטן יותר.</translation>
    </message>
    <message>
        <location filename="export/pdf.py"/>
        <source>{name} could not be read.</source>
        <translation>לא ניתן היה לקרוא את {name}.</translation>
    </message>
    <message>
        <location filename="export/pictures.py"/>
        <source>A page of {w:.0f} x {h:.0f} mm is too large for a picture of {ppi:g} ppi.</source>
        <translation>עמוד של ⁦{w:.0f} x {h:.0f}⁩ מ״מ גדול מדי לתמונה של {ppi:g} ppi.</translation>
    </message>
    <message>
        <location filename="export/pictures.py"/>
        <source>Export a PDF, or ask for fewer ppi.</source>
        <translation>אפשר לייצא PDF, או לבקש פחות ppi.</translation>
    </message>
    <message>
        <location filename="export/proof.py"/>
        <source>There are no pages to show.</source>
        <translation>אין עמודים להראות.</translation>
    </message>
    <message>
        <location filename="export/quote.py"/>
        <source>A quote has 1 to {most} items.</source>
        <translation>בהצעת מחיר יש 1 עד {most} פריטים.</translation>
    </message>
    <message>
        <location filename="export/quote.py"/>
        <source>Leave some out.</source>
        <translation>אפשר להשמיט כמה.</translation>
    </message>
    <message>
        <location filename="export/ranges.py"/>
        <source>It has {last}.</source>
        <translation>יש בו {last}.</translation>
    </message>
    <message>
        <location filename="export/ranges.py"/>
        <source>The book has no such pages: {given}.</source>
        <translation>אין בספר עמודים כאלה: {given}.</translation>
    </message>
    <message>
        <location filename="export/ranges.py"/>
        <source>Write them as 1-4, 7, cover.</source>
        <translation>כותבים אותם כך: 1-4, 7, cover.</translation>
    </message>
    <message>
        <location filename="export/ranges.py"/>
        <source>“{part}” names no pages.</source>
        <translation>‎„{part}” אינו מציין עמודים.</translation>
    </message>
    <message>
        <location filename="export/room.py"/>
        <source>A picture of a room is {low} to {high} px wide.</source>
        <translation>תמונה של חדר רוחבה {low} עד {high} פיקסלים.</translation>
    </message>
    <message>
        <location filename="export/room.py"/>
        <source>Choose wall art, prints or posters, and suggest it.</source>
        <translation>יש לבחור אמנות קיר, הדפסות או כרזות, ולבקש הצעה.</translation>
    </message>
    <message>
        <location filename="export/room.py"/>
        <source>Find it again, or choose another photo.</source>
        <translation>אפשר לאתר אותה שוב, או לבחור תמונה אחרת.</translation>
    </message>
    <message>
        <location filename="export/room.py"/>
        <source>In your photo of the wall nothing of known size is marked.</source>
        <translation>בתמונת הקיר שלך לא סומן דבר בגודל ידוע.</translation>
    </message>
    <message>
        <location filename="export/room.py"/>
        <source>Mark a sheet, a door or the printed marker in the room preview, or choose a drawn room.</source>
        <translation>אפשר לסמן גיליון, דלת או את הסמן המודפס בתצוגת החדר, או לבחור חדר מצויר.</translation>
    </message>
    <message>
        <location filename="export/room.py"/>
        <source>There is no room '{scene}'.</source>
        <translation>אין חדר בשם '{scene}'.</translation>
    </message>
    <message>
        <location filename="export/room.py"/>
        <source>There is nothing to hang yet.</source>
        <translation>עדיין אין מה לתלות.</translation>
    </message>
    <message>
        <location filename="export/room.py"/>
        <source>{product} hangs on no wall.</source>
        <translation>‏{product} אינו נתלה על קיר.</translation>
    </message>
    <message>
        <location filename="export_command.py"/>
        <source>--contact {item}: no such part.</source>
        <translation>--contact {item}: אין חלק כזה.</translation>
    </message>
    <message>
        <location filename="export_command.py"/>
        <source>--per-page {n}: not from 1 to 200.</source>
        <translation>--per-page {n}: לא בין 1 ל־200.</translation>
    </message>
    <message>
        <location filename="export_command.py"/>
        <source>--ppi {n:g}: not from 20 to 2400.</source>
        <translation>--ppi {n:g}: לא בין 20 ל־2400.</translation>
    </message>
    <message>
        <location filename="export_command.py"/>
        <source>--quality {n}: not from 50 to 100.</source>
        <translation>--quality {n}: לא בין 50 ל־100.</translation>
    </message>
    <message>
        <location filename="export_command.py"/>
        <source>--quantity {n}: give 1 or more.</source>
        <translation>--quantity {n}: יש לציין 1 או יותר.</translation>
    </message>
    <message>
        <location filename="export_command.py"/>
        <source>An order holds the whole album.</source>
        <translation>הזמנה כוללת את האלבום כולו.</translation>
    </message>
    <message>
        <location filename="export_command.py"/>
        <source>It takes KEY=VALUE of: {known}.</source>
        <translation>אפשר שם=ערך מתוך: {known}.</translation>
    </message>
    <message>
        <location filename="export_command.py"/>
        <source>Leave out --pages and --cover.</source>
        <translation>יש להשמיט את --pages ואת --cover.</translation>
    </message>
    <message>
        <location filename="imaging/damage.py"/>
        <source>Copy it again from the camera or a backup, or open it in another program and save it anew.</source>
        <translation>יש להעתיק שוב מהמצלמה או מגיבוי, או לפתוח בתוכנה אחרת ולשמור מחדש.</translation>
    </message>
    <message>
        <location filename="imaging/damage.py"/>
        <source>Copy it again from the camera, the card or a backup.</source>
        <translation>יש להעתיק שוב מהמצלמה, מהכרטיס או מגיבוי.</translation>
    </message>
    <message>
        <location filename="imaging/damage.py"/>
        <source>about a quarter</source>
        <translation>כרבע</translation>
    </message>
    <message>
        <location filename="imaging/damage.py"/>
        <source>about a tenth</source>
        <translation>כעשירית</translation>
    </message>
    <message>
        <location filename="imaging/damage.py"/>
        <source>about a third</source>
        <translation>כשליש</translation>
    </message>
    <message>
        <location filename="imaging/damage.py"/>
        <source>about half</source>
        <translation>כמחצית</translation>
    </message>
    <message>
        <location filename="imaging/damage.py"/>
        <source>about three quarters</source>
        <translation>כשלושה רבעים</translation>
    </message>
    <message>
        <location filename="imaging/damage.py"/>
        <source>about two thirds</source>
        <translation>כשני שלישים</translation>
    </message>
    <message>
        <location filename="imaging/damage.py"/>
        <source>nearly all</source>
        <translation>כמעט הכול</translation>
    </message>
    <message>
        <location filename="imaging/damage.py"/>
        <source>the last few rows</source>
        <translation>השורות האחרונות</translation>
    </message>
    <message>
        <location filename="imaging/damage.py"/>
        <source>{name} is cut short (missing {share_word} of the picture).</source>
        <translation>{name} קטוע (מהתמונה חסר: {share_word}).</translation>
    </message>
    <message>
        <location filename="imaging/damage.py"/>
        <source>{name} is cut short.</source>
        <translation>{name} קטוע.</translation>
    </message>
    <message>
        <location filename="imaging/damage.py"/>
        <source>{name} is cut short: its finer detail is missing.</source>
        <translation>{name} קטוע: הפרטים העדינים חסרים.</translation>
    </message>
    <message>
        <location filename="imaging/damage.py"/>
        <source>{name} is damaged: part of its picture data is corrupt.</source>
        <translation>{name} פגום: חלק מנתוני התמונה אינו תקין.</translation>
    </message>
    <message>
        <location filename="imaging/decode.py"/>
        <source>Change its permissions.</source>
        <translation>יש לשנות את ההרשאות.</translation>
    </message>
    <message>
        <location filename="imaging/decode.py"/>
        <source>Develop it in a raw converter and save it as JPEG.</source>
        <translation>יש לפתח אותו בממיר RAW ולשמור כ־JPEG.</translation>
    </message>
    <message>
        <location filename="imaging/decode.py"/>
        <source>Is the drive still connected?</source>
        <translation>האם הכונן עדיין מחובר?</translation>
    </message>
    <message>
        <location filename="imaging/decode.py"/>
        <source>Make it smaller, or save it as JPEG, in an image editor.</source>
        <translation>יש להקטין אותו, או לשמור כ־JPEG, בתוכנה לעריכת תמונות.</translation>
    </message>
    <message>
        <location filename="imaging/decode.py"/>
        <source>Was it moved or renamed?</source>
        <translation>האם הועבר או שונה שמו?</translation>
    </message>
    <message>
        <location filename="imaging/decode.py"/>
        <source>{name} cannot be read: {why}.</source>
        <translation>אי אפשר לקרוא את {name}: {why}.</translation>
    </message>
    <message>
        <location filename="imaging/decode.py"/>
        <source>{name} has no pixels.</source>
        <translation>ב־{name} אין פיקסלים.</translation>
    </message>
    <message>
        <location filename="imaging/decode.py"/>
        <source>{name} is a folder, not a photo.</source>
        <translation>{name} היא תיקייה, לא תמונה.</translation>
    </message>
    <message>
        <location filename="imaging/decode.py"/>
        <source>{name} is too large ({width} x {height} px, {megapixels} megapixels).</source>
        <translation>{name} גדול מדי (⁦{width} x {height}⁩ פיקסלים, {megapixels} מגה־פיקסל).</translation>
    </message>
    <message>
        <location filename="imaging/decode.py"/>
        <source>{name} is {kind} without a preview large enough to print.</source>
        <translation>{name} הוא {kind} בלי תצוגה מקדימה גדולה דיה להדפסה.</translation>
    </message>
    <message>
        <location filename="imaging/decode.py"/>
        <source>{name} may not be read.</source>
        <translation>אין הרשאה לקרוא את {name}.</translation>
    </message>
    <message>
        <location filename="imaging/proofing.py"/>
        <source>Choose an ICC profile for RGB (.icc, .icm).</source>
        <translation>יש לבחור פרופיל ICC עבור RGB ‏(‎.icc, ‎.icm).</translation>
    </message>
    <message>
        <location filename="imaging/proofing.py"/>
        <source>{name} is no profile of a screen.</source>
        <translation>{name} אינו פרופיל של מסך.</translation>
    </message>
    <message>
        <location filename="imaging/sniff.py"/>
        <source>Leave it out.</source>
        <translation>אפשר לוותר עליו.</translation>
    </message>
    <message>
        <location filename="imaging/sniff.py"/>
        <source>Open it in the program that made it and save it as JPEG.</source>
        <translation>יש לפתוח בתוכנה שיצרה אותו ולשמור כ־JPEG.</translation>
    </message>
    <message>
        <location filename="imaging/sniff.py"/>
        <source>Save a frame of it as JPEG to print it.</source>
        <translation>יש לשמור ממנו תמונה כ־JPEG כדי להדפיס אותה.</translation>
    </message>
    <message>
        <location filename="imaging/sniff.py"/>
        <source>Save its page as JPEG to print it.</source>
        <translation>יש לשמור את העמוד כ־JPEG כדי להדפיס אותו.</translation>
    </message>
    <message>
        <location filename="imaging/sniff.py"/>
        <source>{name} is a video.</source>
        <translation>{name} הוא סרטון.</translation>
    </message>
    <message>
        <location filename="imaging/sniff.py"/>
        <source>{name} is empty.</source>
        <translation>{name} ריק.</translation>
    </message>
    <message>
        <location filename="imaging/sniff.py"/>
        <source>{name} is no picture but a PDF document.</source>
        <translation>{name} אינו תמונה אלא מסמך PDF.</translation>
    </message>
    <message>
        <location filename="imaging/sniff.py"/>
        <source>{name} is no picture but {article}{kind}.</source>
        <translation>{name} אינו תמונה אלא {article}{kind}.</translation>
    </message>
    <message>
        <location filename="imaging/sniff.py"/>
        <source>{name} is no picture that is known here.</source>
        <translation>{name} אינו תמונה המוכרת כאן.</translation>
    </message>
    <message>
        <location filename="imaging/sniff.py"/>
        <source>{name} is of format {kind}, which is not read.</source>
        <translation>{name} הוא בתבנית {kind}, שאינה נקראת.</translation>
    </message>
    <message>
        <location filename="imaging/through_pillow.py"/>
        <source>Copy it again from the camera, the card or a backup. Open it in the program that made it and save it as JPEG.</source>
        <translation>יש להעתיק שוב מהמצלמה, מהכרטיס או מגיבוי. יש לפתוח בתוכנה שיצרה אותו ולשמור כ־JPEG.</translation>
    </message>
    <message>
        <location filename="imaging/through_pillow.py"/>
        <source>{name} cannot be decoded: it is damaged, or of a rare kind.</source>
        <translation>אי אפשר לפענח את {name}: הוא פגום, או מסוג נדיר.</translation>
    </message>
    <message>
        <location filename="imaging/through_pillow.py"/>
        <source>{name} claims more pixels than can be true.</source>
        <translation>{name} טוען ליותר פיקסלים מהאפשר.</translation>
    </message>
    <message>
        <location filename="imaging/through_pillow.py"/>
        <source>{name} needs more memory than there is.</source>
        <translation>{name} צריך יותר זיכרון ממה שיש.</translation>
    </message>
    <message>
        <location filename="layout/edits.py"/>
        <source>Add photo</source>
        <translation>הוספת תמונה</translation>
    </message>
    <message>
        <location filename="layout/edits.py"/>
        <source>Place photo</source>
        <translation>הצבת תמונה</translation>
    </message>
    <message>
        <location filename="layout/edits.py"/>
        <source>Place photos</source>
        <translation>הצבת תמונות</translation>
    </message>
    <message>
        <location filename="layout/edits.py"/>
        <source>Remove photo</source>
        <translation>הסרת תמונה</translation>
    </message>
    <message>
        <location filename="layout/edits.py"/>
        <source>Reset crop</source>
        <translation>איפוס חיתוך</translation>
    </message>
    <message>
        <location filename="layout/edits.py"/>
        <source>Suggest these pages again</source>
        <translation>הצעה מחדש לעמודים אלה</translation>
    </message>
    <message>
        <location filename="layout/edits.py"/>
        <source>Swap photos</source>
        <translation>החלפת תמונות</translation>
    </message>
    <message>
        <location filename="layout/edits.py"/>
        <source>Take out photos</source>
        <translation>הוצאת תמונות</translation>
    </message>
    <message>
        <location filename="layout/edits.py"/>
        <source>These photos are on these pages already.</source>
        <translation>התמונות האלה כבר בעמודים האלה.</translation>
    </message>
    <message>
        <location filename="layout/edits.py"/>
        <source>This frame has no photo.</source>
        <translation>אין תמונה במסגרת הזאת.</translation>
    </message>
    <message>
        <location filename="layout/edits.py"/>
        <source>This photo is on these pages already.</source>
        <translation>התמונה הזאת כבר בעמודים האלה.</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>'{of}' gives no photos.</source>
        <translation>‎„{of}” אינו נותן תמונות.</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>'{to}' takes no photos.</source>
        <translation>‎„{to}” אינו לוקח תמונות.</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>All pages are locked.</source>
        <translation>כל העמודים נעולים.</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>All photos are in the album already.</source>
        <translation>כל התמונות כבר באלבום.</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>Change product</source>
        <translation>שינוי מוצר</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>Delete the frame to leave them empty.</source>
        <translation>יש למחוק את המסגרת כדי להשאירם ריקים.</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>Fewer photos</source>
        <translation>פחות תמונות</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>Import more photos first.</source>
        <translation>יש לייבא קודם עוד תמונות.</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>Lay out arranged pages anew</source>
        <translation>עימוד מחדש של עמודים שסודרו ביד</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>More photos</source>
        <translation>יותר תמונות</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>Suggest the book again</source>
        <translation>הצעה מחדש לספר</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>Take a photo off it, or choose other pages.</source>
        <translation>אפשר להוריד ממנה תמונה, או לבחור עמודים אחרים.</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>Take in photos</source>
        <translation>קליטת תמונות</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>The cover has no neighbours.</source>
        <translation>לכריכה אין עמודים שכנים.</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>The pages beside these are locked.</source>
        <translation>העמודים שליד אלה נעולים.</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>These pages keep at least one photo.</source>
        <translation>בעמודים האלה נשארת לפחות תמונה אחת.</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>Unlock some first.</source>
        <translation>יש לבטל קודם נעילה של כמה.</translation>
    </message>
    <message>
        <location filename="layout/edits_book.py"/>
        <source>Use unused or neighbour.</source>
        <translation>אפשר unused או neighbour.</translation>
    </message>
    <message>
        <location filename="layout/edits_family.py"/>
        <source>Take the look of an album</source>
        <translation>לקיחת מראה של אלבום</translation>
    </message>
    <message>
        <location filename="layout/edits_pieces.py"/>
        <source>A face would come too near to an edge.</source>
        <translation>פנים יהיו קרובות מדי לקצה.</translation>
    </message>
    <message>
        <location filename="layout/edits_pieces.py"/>
        <source>Change days</source>
        <translation>שינוי ימים</translation>
    </message>
    <message>
        <location filename="layout/edits_pieces.py"/>
        <source>Change edges</source>
        <translation>שינוי דפנות</translation>
    </message>
    <message>
        <location filename="layout/edits_pieces.py"/>
        <source>Choose a calendar in Change product.</source>
        <translation>אפשר לבחור לוח שנה ב„החלפת מוצר”.</translation>
    </message>
    <message>
        <location filename="layout/edits_pieces.py"/>
        <source>Choose one of these.</source>
        <translation>יש לבחור אחד מאלה.</translation>
    </message>
    <message>
        <location filename="layout/edits_pieces.py"/>
        <source>Let the edges mirror the picture, or choose another photo.</source>
        <translation>אפשר שהדפנות ישקפו את התמונה, או לבחור תמונה אחרת.</translation>
    </message>
    <message>
        <location filename="layout/edits_pieces.py"/>
        <source>Nothing of this picture folds round an edge.</source>
        <translation>שום חלק של התמונה הזאת אינו מתקפל סביב דופן.</translation>
    </message>
    <message>
        <location filename="layout/edits_pieces.py"/>
        <source>Something on this page is locked.</source>
        <translation>משהו בעמוד הזה נעול.</translation>
    </message>
    <message>
        <location filename="layout/edits_pieces.py"/>
        <source>The edges of panels show the picture or a colour.</source>
        <translation>הדפנות של לוחות מראות את התמונה או צבע.</translation>
    </message>
    <message>
        <location filename="layout/edits_pieces.py"/>
        <source>The edges of pieces are mirrored or drawn out.</source>
        <translation>שולי הפריטים משוקפים או משוכים.</translation>
    </message>
    <message>
        <location filename="layout/edits_pieces.py"/>
        <source>This is no calendar.</source>
        <translation>זה אינו לוח שנה.</translation>
    </message>
    <message>
        <location filename="layout/edits_pieces.py"/>
        <source>This page cannot be turned.</source>
        <translation>אי אפשר לסובב את העמוד הזה.</translation>
    </message>
    <message>
        <location filename="layout/edits_pieces.py"/>
        <source>Turn page</source>
        <translation>סיבוב העמוד</translation>
    </message>
    <message>
        <location filename="layout/edits_spreads.py"/>
        <source>Choose the pages before them.</source>
        <translation>יש לבחור את העמודים שלפניהם.</translation>
    </message>
    <message>
        <location filename="layout/edits_spreads.py"/>
        <source>Drag a photo onto the cover to show it there.</source>
        <translation>אפשר לגרור תמונה אל הכריכה כדי להראות אותה שם.</translation>
    </message>
    <message>
        <location filename="layout/edits_spreads.py"/>
        <source>Merge pages</source>
        <translation>מיזוג עמודים</translation>
    </message>
    <message>
        <location filename="layout/edits_spreads.py"/>
        <source>Move its photos to other pages instead.</source>
        <translation>במקום זה אפשר להזיז את התמונות לעמודים אחרים.</translation>
    </message>
    <message>
        <location filename="layout/edits_spreads.py"/>
        <source>Move photos to other pages</source>
        <translation>הזזת תמונות לעמודים אחרים</translation>
    </message>
    <message>
        <location filename="layout/edits_spreads.py"/>
        <source>Photos move between inner pages.</source>
        <translation>תמונות עוברות בין עמודים פנימיים.</translation>
    </message>
    <message>
        <location filename="layout/edits_spreads.py"/>
        <source>Place the cover's photo there from the panel.</source>
        <translation>יש להציב שם את תמונת הכריכה מלוח התמונות.</translation>
    </message>
    <message>
        <location filename="layout/edits_spreads.py"/>
        <source>Put more photos on these pages first.</source>
        <translation>יש לשים קודם עוד תמונות בעמודים האלה.</translation>
    </message>
    <message>
        <location filename="layout/edits_spreads.py"/>
        <source>Split pages</source>
        <translation>פיצול עמודים</translation>
    </message>
    <message>
        <location filename="layout/edits_spreads.py"/>
        <source>There are no pages after these.</source>
        <translation>אין עמודים אחרי אלה.</translation>
    </message>
    <message>
        <location filename="layout/edits_spreads.py"/>
        <source>There are too few photos to split.</source>
        <translation>מעט מדי תמונות לפיצול.</translation>
    </message>
    <message>
        <location filename="layout/edits_spreads.py"/>
        <source>These photos are on those pages already.</source>
        <translation>התמונות האלה כבר בעמודים ההם.</translation>
    </message>
    <message>
        <location filename="layout/edits_spreads.py"/>
        <source>merged</source>
        <translation>ממוזגות</translation>
    </message>
    <message>
        <location filename="layout/edits_spreads.py"/>
        <source>split</source>
        <translation>מפוצלות</translation>
    </message>
    <message>
        <location filename="layout/edits_table.py"/>
        <source>Change names</source>
        <translation>שינוי שמות</translation>
    </message>
    <message>
        <location filename="layout/edits_table.py"/>
        <source>Change the back</source>
        <translation>שינוי הגב</translation>
    </message>
    <message>
        <location filename="layout/edits_table.py"/>
        <source>Choose place cards or envelopes in Change product.</source>
        <translation>יש לבחור כרטיסי מקום או מעטפות ב„החלפת מוצר”.</translation>
    </message>
    <message>
        <location filename="layout/edits_table.py"/>
        <source>Only place cards, numbers of tables and envelopes are alike.</source>
        <translation>רק כרטיסי מקום, מספרי שולחנות ומעטפות זהים זה לזה.</translation>
    </message>
    <message>
        <location filename="layout/edits_table.py"/>
        <source>There are no names in the list.</source>
        <translation>אין שמות ברשימה.</translation>
    </message>
    <message>
        <location filename="layout/edits_table.py"/>
        <source>This does not fold into a tent.</source>
        <translation>זה לא מתקפל לכרטיס עומד.</translation>
    </message>
    <message>
        <location filename="layout/edits_table.py"/>
        <source>This product has no names.</source>
        <translation>במוצר הזה אין שמות.</translation>
    </message>
    <message>
        <location filename="layout/edits_table.py"/>
        <source>Use this design on all</source>
        <translation>העיצוב הזה לכולם</translation>
    </message>
    <message>
        <location filename="layout/edits_table.py"/>
        <source>Write one in each line.</source>
        <translation>יש לכתוב שם אחד בכל שורה.</translation>
    </message>
    <message>
        <location filename="layout/edits_wall.py"/>
        <source>Change the size</source>
        <translation>שינוי הגודל</translation>
    </message>
    <message>
        <location filename="layout/edits_wall.py"/>
        <source>Change the wall</source>
        <translation>שינוי הקיר</translation>
    </message>
    <message>
        <location filename="layout/edits_wall.py"/>
        <source>Hang by the rules</source>
        <translation>תלייה לפי הכללים</translation>
    </message>
    <message>
        <location filename="layout/edits_wall.py"/>
        <source>This piece is locked.</source>
        <translation>הפריט הזה נעול.</translation>
    </message>
    <message>
        <location filename="layout/edits_wall.py"/>
        <source>Turn the piece</source>
        <translation>סיבוב הפריט</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>'{by}' is no order of photos.</source>
        <translation>‎„{by}” אינו סדר של תמונות.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>A cover has one photo.</source>
        <translation>בכריכה תמונה אחת.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>A cover is filled by its designs.</source>
        <translation>כריכה מתמלאת לפי העיצובים שלה.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>A cover's photo stands alone.</source>
        <translation>תמונת כריכה עומדת לבדה.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Choose one of the other layouts.</source>
        <translation>יש לבחור אחד מהעימודים האחרים.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Choose pages of that shape with as many photos.</source>
        <translation>יש לבחור עמודים באותה צורה עם אותו מספר תמונות.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Choose two photos of the inner pages.</source>
        <translation>יש לבחור שתי תמונות מהעמודים הפנימיים.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Choose two photos.</source>
        <translation>יש לבחור שתי תמונות.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Fill these pages</source>
        <translation>מילוי העמודים האלה</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Keep together</source>
        <translation>להשאיר יחד</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Make photos of a spread the largest.</source>
        <translation>אפשר לעשות תמונות של כפולה לגדולות ביותר.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Make this the largest</source>
        <translation>זו תהיה הגדולה ביותר</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Move photo to other pages</source>
        <translation>הזזת תמונה לעמודים אחרים</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Order of photos</source>
        <translation>סדר התמונות</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Photos or words of these pages are locked.</source>
        <translation>תמונות או מילים בעמודים האלה נעולות.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Place some first.</source>
        <translation>יש להציב כמה קודם.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>The layout '{name}' is for {n} photo on other pages.</source>
        <translation>העימוד ‎„{name}” מיועד לתמונה אחת ({n}) בעמודים אחרים.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>The layout '{name}' is for {n} photos on other pages.</source>
        <translation>העימוד ‎„{name}” מיועד ל־{n} תמונות בעמודים אחרים.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>There are no photos on these pages.</source>
        <translation>אין תמונות בעמודים האלה.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>These photos do not suit the layout '{name}': faces would be cut, or much of a photo.</source>
        <translation>התמונות האלה אינן מתאימות לעימוד ‎„{name}”: פנים או חלק גדול מתמונה היו נחתכים.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>These two frames hold the same photo.</source>
        <translation>בשתי המסגרות אותה תמונה.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>This photo is on those pages already.</source>
        <translation>התמונה הזאת כבר בעמודים ההם.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Try it with other photos.</source>
        <translation>אפשר לנסות עם תמונות אחרות.</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Use a kept layout</source>
        <translation>שימוש בעימוד שמור</translation>
    </message>
    <message>
        <location filename="layout/edits_wishes.py"/>
        <source>Use time, name or own.</source>
        <translation>אפשר time, name או own.</translation>
    </message>
    <message>
        <location filename="layout/handmade.py"/>
        <source>A kept layout has at most {most_slots} photos.</source>
        <translation>בעימוד שמור {most_slots} תמונות לכל היותר.</translation>
    </message>
    <message>
        <location filename="layout/handmade.py"/>
        <source>Delete it.</source>
        <translation>אפשר למחוק אותו.</translation>
    </message>
    <message>
        <location filename="layout/handmade.py"/>
        <source>Delete this layout, or mend its file.</source>
        <translation>יש למחוק את העימוד, או לתקן את הקובץ שלו.</translation>
    </message>
    <message>
        <location filename="layout/handmade.py"/>
        <source>Keep that of a spread.</source>
        <translation>אפשר לשמור את זה של כפולה.</translation>
    </message>
    <message>
        <location filename="layout/handmade.py"/>
        <source>Kept layouts: {known}.</source>
        <translation>עימודים שמורים: {known}.</translation>
    </message>
    <message>
        <location filename="layout/handmade.py"/>
        <source>Place some, then keep the layout.</source>
        <translation>יש להציב כמה, ואז לשמור את העימוד.</translation>
    </message>
    <message>
        <location filename="layout/handmade.py"/>
        <source>The layout of a cover cannot be kept.</source>
        <translation>אי אפשר לשמור עימוד של כריכה.</translation>
    </message>
    <message>
        <location filename="layout/handmade.py"/>
        <source>There is no kept layout '{template_id}'.</source>
        <translation>אין עימוד שמור ‎„{template_id}”.</translation>
    </message>
    <message>
        <location filename="layout/handmade.py"/>
        <source>{name} is too large for a layout.</source>
        <translation>{name} גדול מדי לעימוד.</translation>
    </message>
    <message>
        <location filename="layout/pieces/envelopes.py"/>
        <source>Take fewer at once.</source>
        <translation>יש לקחת פחות בבת אחת.</translation>
    </message>
    <message>
        <location filename="layout/pieces/envelopes.py"/>
        <source>There are {n} names; this product takes {most}.</source>
        <translation>יש {n} שמות; המוצר הזה מקבל {most}.</translation>
    </message>
    <message>
        <location filename="layout/pieces/gallery.py"/>
        <source>Choose other sizes, or another number of pieces.</source>
        <translation>אפשר לבחור גדלים אחרים, או מספר פריטים אחר.</translation>
    </message>
    <message>
        <location filename="layout/pieces/gallery.py"/>
        <source>No group of {count} pieces fits this wall.</source>
        <translation>אין קבוצה של {count} פריטים שמתאימה לקיר הזה.</translation>
    </message>
    <message>
        <location filename="layout/pieces/job.py"/>
        <source>Import some photos first.</source>
        <translation>יש לייבא קודם תמונות.</translation>
    </message>
    <message>
        <location filename="layout/pieces/job.py"/>
        <source>There are no photos to lay out.</source>
        <translation>אין תמונות לעימוד.</translation>
    </message>
    <message>
        <location filename="layout/style.py"/>
        <source>There is no style '{style_id}'.</source>
        <translation>אין סגנון ‎„{style_id}”.</translation>
    </message>
    <message>
        <location filename="layout/style_file.py"/>
        <source>Add the table.</source>
        <translation>יש להוסיף את הטבלה.</translation>
    </message>
    <message>
        <location filename="layout/style_file.py"/>
        <source>Correct the style file.</source>
        <translation>יש לתקן את קובץ הסגנון.</translation>
    </message>
    <message>
        <location filename="layout/style_file.py"/>
        <source>{name}: [{table}] is missing or not a table.</source>
        <translation>{name}: ‏[{table}] חסרה או אינה טבלה.</translation>
    </message>
    <message>
        <location filename="layout/wall/hanging.py"/>
        <source>Choose fewer pieces.</source>
        <translation>אפשר לבחור פחות פריטים.</translation>
    </message>
    <message>
        <location filename="layout/wall/hanging.py"/>
        <source>There are {n} photos for {count} pieces.</source>
        <translation>יש {n} תמונות עבור {count} פריטים.</translation>
    </message>
    <message>
        <location filename="occasions/baby.toml"/>
        <source>Baby</source>
        <translation>תינוק</translation>
    </message>
    <message>
        <location filename="occasions/baby.toml"/>
        <source>Soft corners and colour, small enough for small hands.</source>
        <translation>פינות רכות וצבע, קטן דיו לידיים קטנות.</translation>
    </message>
    <message>
        <location filename="occasions/birthday.toml"/>
        <source>A square book, quickly made, as a present.</source>
        <translation>ספר מרובע, מוכן מהר, כמתנה.</translation>
    </message>
    <message>
        <location filename="occasions/family.toml"/>
        <source>Family</source>
        <translation>משפחה</translation>
    </message>
    <message>
        <location filename="occasions/family.toml"/>
        <source>Photos with a line of words below, as in the albums of old.</source>
        <translation>תמונות עם שורת מילים מתחתן, כמו באלבומים של פעם.</translation>
    </message>
    <message>
        <location filename="occasions/portfolio.toml"/>
        <source>One or two photos a page, with a gallery's calm.</source>
        <translation>תמונה או שתיים בעמוד, ברוגע של גלריה.</translation>
    </message>
    <message>
        <location filename="occasions/portfolio.toml"/>
        <source>Portfolio</source>
        <translation>תיק עבודות</translation>
    </message>
    <message>
        <location filename="occasions/travel.toml"/>
        <source>Travel</source>
        <translation>טיול</translation>
    </message>
    <message>
        <location filename="occasions/travel.toml"/>
        <source>Wide views to the edge of the page, places as chapters.</source>
        <translation>מראות רחבים עד קצה העמוד, מקומות כפרקים.</translation>
    </message>
    <message>
        <location filename="occasions/wedding.toml"/>
        <source>Large pictures on white, room for the great moments.</source>
        <translation>תמונות גדולות על לבן, מקום לרגעים הגדולים.</translation>
    </message>
    <message>
        <location filename="occasions/wedding.toml"/>
        <source>Wedding</source>
        <translation>חתונה</translation>
    </message>
    <message>
        <location filename="occasions/year.toml"/>
        <source>A year</source>
        <translation>שנה</translation>
    </message>
    <message>
        <location filename="occasions/year.toml"/>
        <source>Many photos, twelve months, everyone in it.</source>
        <translation>הרבה תמונות, שנים־עשר חודשים, כולם בפנים.</translation>
    </message>
    <message>
        <location filename="pdf_command.py"/>
        <source>--mb-max {n:g}: not from 1 to 100000.</source>
        <translation>--mb-max {n:g}: לא בין 1 ל־100000.</translation>
    </message>
    <message>
        <location filename="pdf_command.py"/>
        <source>--ppi-max {n:g}: not from 72 to 2400.</source>
        <translation>--ppi-max {n:g}: לא בין 72 ל־2400.</translation>
    </message>
    <message>
        <location filename="photos/database.py"/>
        <source>Check the folder's permissions and space.</source>
        <translation>יש לבדוק את הרשאות התיקייה ואת המקום בה.</translation>
    </message>
    <message>
        <location filename="photos/database.py"/>
        <source>The folder {folder} cannot be made: {why}.</source>
        <translation>אי אפשר ליצור את התיקייה {folder}: {why}.</translation>
    </message>
    <message>
        <location filename="photos/database.py"/>
        <source>The photo library {file} cannot be opened: {why}.</source>
        <translation>אי אפשר לפתוח את ספריית התמונות {file}: {why}.</translation>
    </message>
    <message>
        <location filename="photos/erasing.py"/>
        <source>Check its permissions, or delete it yourself.</source>
        <translation>יש לבדוק את ההרשאות, או למחוק בעצמך.</translation>
    </message>
    <message>
        <location filename="photos/erasing.py"/>
        <source>Close other windows of albumapp, and forget again.</source>
        <translation>יש לסגור חלונות אחרים של albumapp ולשכוח שוב.</translation>
    </message>
    <message>
        <location filename="photos/erasing.py"/>
        <source>Close other windows of albumapp.</source>
        <translation>יש לסגור חלונות אחרים של albumapp.</translation>
    </message>
    <message>
        <location filename="photos/erasing.py"/>
        <source>Faces could not be erased from {name}: {why}.</source>
        <translation>לא ניתן היה למחוק פנים מ־{name}: {why}.</translation>
    </message>
    <message>
        <location filename="photos/erasing.py"/>
        <source>{name} cannot be deleted: {why}.</source>
        <translation>אי אפשר למחוק את {name}: {why}.</translation>
    </message>
    <message>
        <location filename="photos/identity.py"/>
        <source>{name} cannot be read.</source>
        <translation>אי אפשר לקרוא את {name}.</translation>
    </message>
    <message>
        <location filename="photos/scan.py"/>
        <source>Check the name, or connect the drive that it is on.</source>
        <translation>יש לבדוק את השם, או לחבר את הכונן שהוא עליו.</translation>
    </message>
    <message>
        <location filename="photos/scan.py"/>
        <source>Rename the file.</source>
        <translation>יש לשנות את שם הקובץ.</translation>
    </message>
    <message>
        <location filename="photos/scan.py"/>
        <source>{file} cannot be read: {why}.</source>
        <translation>אי אפשר לקרוא את {file}: {why}.</translation>
    </message>
    <message>
        <location filename="photos/scan.py"/>
        <source>{given} is not there.</source>
        <translation>{given} איננו.</translation>
    </message>
    <message>
        <location filename="photos/scan.py"/>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>אי אפשר לקרוא את {name}: {strerror}.</translation>
    </message>
    <message>
        <location filename="photos/scan.py"/>
        <source>{name} has a name that is no text.</source>
        <translation>השם של {name} אינו טקסט.</translation>
    </message>
    <message>
        <location filename="photos/xmp.py"/>
        <source>Choose a folder that may be written to and has room.</source>
        <translation>יש לבחור תיקייה שמותר לכתוב אליה ויש בה מקום.</translation>
    </message>
    <message>
        <location filename="photos/xmp.py"/>
        <source>Give a name that ends in .xmp.</source>
        <translation>יש לתת שם שמסתיים ב־‎.xmp.</translation>
    </message>
    <message>
        <location filename="photos/xmp.py"/>
        <source>Give another name.</source>
        <translation>יש לתת שם אחר.</translation>
    </message>
    <message>
        <location filename="photos/xmp.py"/>
        <source>Move it away, and names are written to a new one.</source>
        <translation>אפשר להזיז אותו הצידה, והשמות ייכתבו לחדש.</translation>
    </message>
    <message>
        <location filename="photos/xmp.py"/>
        <source>{name} cannot be written to {folder}: {why}.</source>
        <translation>אי אפשר לכתוב את {name} אל {folder}: {why}.</translation>
    </message>
    <message>
        <location filename="photos/xmp.py"/>
        <source>{name} holds no metadata of a photo.</source>
        <translation>ב־{name} אין נתונים של תמונה.</translation>
    </message>
    <message>
        <location filename="photos/xmp.py"/>
        <source>{name} is no sidecar that can be read.</source>
        <translation>{name} אינו קובץ נלווה שניתן לקריאה.</translation>
    </message>
    <message>
        <location filename="photos/xmp.py"/>
        <source>{name} is no sidecar.</source>
        <translation>{name} אינו קובץ נלווה.</translation>
    </message>
    <message>
        <location filename="preflight/album_book.py"/>
        <source>Add pages, or delete some.</source>
        <translation>אפשר להוסיף עמודים, או למחוק כמה.</translation>
    </message>
    <message>
        <location filename="preflight/album_book.py"/>
        <source>Add pages.</source>
        <translation>יש להוסיף עמודים.</translation>
    </message>
    <message>
        <location filename="preflight/album_book.py"/>
        <source>Delete pages, or choose another product.</source>
        <translation>אפשר למחוק עמודים, או לבחור מוצר אחר.</translation>
    </message>
    <message>
        <location filename="preflight/album_book.py"/>
        <source>Fit the cover to the pages.</source>
        <translation>יש להתאים את הכריכה לעמודים.</translation>
    </message>
    <message>
        <location filename="preflight/album_book.py"/>
        <source>Fit the page count</source>
        <translation>התאמת מספר העמודים</translation>
    </message>
    <message>
        <location filename="preflight/album_book.py"/>
        <source>Take it off the spine</source>
        <translation>הסרה מהשדרה</translation>
    </message>
    <message>
        <location filename="preflight/album_book.py"/>
        <source>Take the words off, or add pages.</source>
        <translation>אפשר להסיר את המילים, או להוסיף עמודים.</translation>
    </message>
    <message>
        <location filename="preflight/album_book.py"/>
        <source>The book has {pages} pages; this product needs at least {least}.</source>
        <translation>בספר {pages} עמודים; למוצר הזה דרושים לפחות {least}.</translation>
    </message>
    <message>
        <location filename="preflight/album_book.py"/>
        <source>The book has {pages} pages; this product takes at most {most}.</source>
        <translation>בספר {pages} עמודים; המוצר הזה מקבל לכל היותר {most}.</translation>
    </message>
    <message>
        <location filename="preflight/album_book.py"/>
        <source>The book has {pages} pages; this product's pages come in steps of {step}.</source>
        <translation>בספר {pages} עמודים; במוצר הזה העמודים באים בצעדים של {step}.</translation>
    </message>
    <message>
        <location filename="preflight/album_book.py"/>
        <source>The spine is {spine:.1f} mm; this printer allows words on it from {least:.1f} mm on.</source>
        <translation>רוחב השדרה {spine:.1f} מ״מ; בית הדפוס הזה מתיר בה מילים החל ב־{least:.1f} מ״מ.</translation>
    </message>
    <message>
        <location filename="preflight/album_book.py"/>
        <source>The spine of the cover is {spine:.1f} mm; for {pages} pages it should be {right:.1f} mm.</source>
        <translation>שדרת הכריכה {spine:.1f} מ״מ; ל־{pages} עמודים היא צריכה להיות {right:.1f} מ״מ.</translation>
    </message>
    <message>
        <location filename="preflight/album_book.py"/>
        <source>This printer allows words on the spine from {fewest} pages on.</source>
        <translation>בית הדפוס הזה מתיר מילים על השדרה החל ב־{fewest} עמודים.</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>A face is so near the line that it is cut along that it may be cut.</source>
        <translation>פנים קרובות כל כך לקו החיתוך שהן עלולות להיחתך.</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>Choose Names of guests in the menu Insert, or write it here.</source>
        <translation>אפשר לבחור „שמות האורחים” בתפריט „הוספה”, או לכתוב כאן.</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>Keep the faces clear</source>
        <translation>שמירת הפנים פנויות</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>Move it further in, or make it smaller.</source>
        <translation>אפשר להזיז פנימה, או להקטין.</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>Move it further in.</source>
        <translation>יש להזיז פנימה.</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>Move it in</source>
        <translation>הזזה פנימה</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>Move the photo in its frame, or make it smaller.</source>
        <translation>אפשר להזיז את התמונה במסגרת, או להקטין אותה.</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>Nobody's name is on this card yet.</source>
        <translation>עדיין אין שם על הכרטיס הזה.</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>The day and the place are not written yet.</source>
        <translation>היום והמקום עדיין לא נכתבו.</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>The text “{start}” is near the edge of its card.</source>
        <translation>הטקסט „{start}” קרוב לקצה הכרטיס.</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>The text “{start}” is too near the line that it is cut along.</source>
        <translation>הטקסט „{start}” קרוב מדי לקו החיתוך.</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>The text “{start}” reaches over the edge of its card.</source>
        <translation>הטקסט „{start}” חורג מקצה הכרטיס.</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>The text “{start}” reaches over the line that it is cut along.</source>
        <translation>הטקסט „{start}” חורג מקו החיתוך.</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>This card has no name.</source>
        <translation>לכרטיס הזה אין שם.</translation>
    </message>
    <message>
        <location filename="preflight/album_cut.py"/>
        <source>Write them in place of these words.</source>
        <translation>יש לכתוב אותם במקום המילים האלה.</translation>
    </message>
    <message>
        <location filename="preflight/album_edges.py"/>
        <source>A line is {width:.2f} points thin; the printer holds {least:.2f} points.</source>
        <translation>יש קו בעובי {width:.2f} נקודות; בית הדפוס מחזיק {least:.2f} נקודות.</translation>
    </message>
    <message>
        <location filename="preflight/album_edges.py"/>
        <source>Delete it</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <location filename="preflight/album_edges.py"/>
        <source>Extend it to the edge, or move it further in.</source>
        <translation>אפשר להאריך עד הקצה, או להזיז פנימה.</translation>
    </message>
    <message>
        <location filename="preflight/album_edges.py"/>
        <source>Extend it, else white may show at the cut.</source>
        <translation>יש להאריך, אחרת ייתכן לבן בחיתוך.</translation>
    </message>
    <message>
        <location filename="preflight/album_edges.py"/>
        <source>Make it thicker.</source>
        <translation>יש לעבות.</translation>
    </message>
    <message>
        <location filename="preflight/album_edges.py"/>
        <source>Move it onto the page, or delete it.</source>
        <translation>יש להזיז אל העמוד, או למחוק.</translation>
    </message>
    <message>
        <location filename="preflight/album_edges.py"/>
        <source>Thicken the line</source>
        <translation>עיבוי הקו</translation>
    </message>
    <message>
        <location filename="preflight/album_edges.py"/>
        <source>This lies beside the page and will not be printed.</source>
        <translation>זה מונח ליד העמוד ולא יודפס.</translation>
    </message>
    <message>
        <location filename="preflight/album_edges.py"/>
        <source>This picture ends {gap:.1f} mm from the edge: it looks as if it should reach it.</source>
        <translation>התמונה הזאת נגמרת {gap:.1f} מ״מ לפני הקצה: נראה שהיא אמורה להגיע אליו.</translation>
    </message>
    <message>
        <location filename="preflight/album_edges.py"/>
        <source>This picture reaches the edge of the page, but not {bleed:.0f} mm beyond it.</source>
        <translation>התמונה הזאת מגיעה לקצה העמוד, אבל לא {bleed:.0f} מ״מ מעבר לו.</translation>
    </message>
    <message>
        <location filename="preflight/album_faces.py"/>
        <source>A face is cut off by its frame.</source>
        <translation>פנים נחתכות על ידי המסגרת שלהן.</translation>
    </message>
    <message>
        <location filename="preflight/album_faces.py"/>
        <source>A face is in the fold or close to it.</source>
        <translation>פנים נמצאות בקיפול או סמוך לו.</translation>
    </message>
    <message>
        <location filename="preflight/album_faces.py"/>
        <source>A face is on the spine or close to it.</source>
        <translation>פנים נמצאות על השדרה או סמוך לה.</translation>
    </message>
    <message>
        <location filename="preflight/album_faces.py"/>
        <source>A face is parted by the gap between two panels.</source>
        <translation>פנים נחצות ברווח שבין שני לוחות.</translation>
    </message>
    <message>
        <location filename="preflight/album_faces.py"/>
        <source>A face is so near the edge that it folds round the board.</source>
        <translation>פנים כה קרובות לקצה שיתקפלו סביב הלוח.</translation>
    </message>
    <message>
        <location filename="preflight/album_faces.py"/>
        <source>A face is so near the edge that it may be cut.</source>
        <translation>פנים כה קרובות לקצה שעלולות להיחתך.</translation>
    </message>
    <message>
        <location filename="preflight/album_faces.py"/>
        <source>Move the photo in its frame, or the frame on the page.</source>
        <translation>אפשר להזיז את התמונה במסגרת, או את המסגרת בעמוד.</translation>
    </message>
    <message>
        <location filename="preflight/album_family.py"/>
        <source>Choose another photo, or leave it so.</source>
        <translation>אפשר לבחור תמונה אחרת, או להשאיר כך.</translation>
    </message>
    <message>
        <location filename="preflight/album_family.py"/>
        <source>{name} hangs already in “{album}”.</source>
        <translation>‏{name} כבר תלויה ב„{album}”.</translation>
    </message>
    <message>
        <location filename="preflight/album_grounds.py"/>
        <source>Blur it more, zoom in less, or use it on one page.</source>
        <translation>כדאי לטשטש אותה יותר, להתקרב פחות, או להשתמש בה בעמוד אחד.</translation>
    </message>
    <message>
        <location filename="preflight/album_grounds.py"/>
        <source>Plug in its drive, or relink it.</source>
        <translation>יש לחבר את הכונן שלה, או לקשר אותה מחדש.</translation>
    </message>
    <message>
        <location filename="preflight/album_grounds.py"/>
        <source>{name}, behind these pages, is missing.</source>
        <translation>{name}, שמאחורי העמודים האלה, חסרה.</translation>
    </message>
    <message>
        <location filename="preflight/album_grounds.py"/>
        <source>{name}, behind these pages, will look soft: {ppi:.0f} of {least:.0f} pixels per inch.</source>
        <translation>{name}, שמאחורי העמודים האלה, תיראה מטושטשת: {ppi:.0f} מתוך {least:.0f} פיקסלים לאינץ׳.</translation>
    </message>
    <message>
        <location filename="preflight/album_inks.py"/>
        <source>A colour takes {ink:.0f} % of ink; this printer allows {limit:.0f} %.</source>
        <translation>צבע אחד נוטל {ink:.0f} % דיו; בית הדפוס הזה מתיר {limit:.0f} %.</translation>
    </message>
    <message>
        <location filename="preflight/album_inks.py"/>
        <source>Choose a lighter colour.</source>
        <translation>יש לבחור צבע בהיר יותר.</translation>
    </message>
    <message>
        <location filename="preflight/album_inks.py"/>
        <source>The colour behind these pages takes {ink:.0f} % of ink; this printer allows {limit:.0f} %.</source>
        <translation>הצבע שמאחורי העמודים האלה נוטל {ink:.0f} % דיו; בית הדפוס הזה מתיר {limit:.0f} %.</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>A frame is empty.</source>
        <translation>מסגרת ריקה.</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>Delete the frame</source>
        <translation>מחיקת המסגרת</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>Delete these pages</source>
        <translation>מחיקת העמודים האלה</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>Drop a photo on it, or delete it.</source>
        <translation>אפשר לגרור אליה תמונה, או למחוק אותה.</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>Import it again: it then takes its place in the album.</source>
        <translation>אפשר לייבא אותה שוב: אז תתפוס את מקומה באלבום.</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>Lighten it</source>
        <translation>הבהרה</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>Lighten it, or see its soft proof.</source>
        <translation>אפשר להבהיר, או לראות בהגהת הצבע.</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>Make it smaller, or choose another photo of the moment.</source>
        <translation>אפשר להקטין, או לבחור תמונה אחרת של הרגע.</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>Make it smaller, or show more of it.</source>
        <translation>כדאי להקטין אותה, או להראות ממנה יותר.</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>Put photos on them, or delete the pages.</source>
        <translation>אפשר לשים בהם תמונות, או למחוק את העמודים.</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>Show more of it</source>
        <translation>הצגת יותר ממנה</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>Take its finer sibling</source>
        <translation>לקיחת האחות העדינה ממנה</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>Take one of them out, if you did not mean it.</source>
        <translation>אפשר להוציא אחת מהן, אם לא הייתה כוונה כזאת.</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>Take this one out</source>
        <translation>הוצאת זו</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>The file of {name} holds another picture than when it was imported.</source>
        <translation>בקובץ של {name} יש תמונה אחרת מאשר בעת הייבוא.</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>These pages are blank.</source>
        <translation>העמודים האלה ריקים.</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>{name} is in the album more than once.</source>
        <translation>{name} מופיעה באלבום יותר מפעם אחת.</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>{name} is not sharp, and at this size it shows.</source>
        <translation>{name} אינה חדה, ובגודל הזה רואים זאת.</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>{name} may print darker than on your screen.</source>
        <translation>{name} עלולה להיות מודפסת כהה יותר מאשר במסך.</translation>
    </message>
    <message>
        <location filename="preflight/album_photos.py"/>
        <source>{name} will look soft: {ppi:.0f} of {least:.0f} pixels per inch.</source>
        <translation>{name} תיראה מטושטשת: {ppi:.0f} מתוך {least:.0f} פיקסלים לאינץ׳.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Choose a lighter or a darker colour for it.</source>
        <translation>יש לבחור לה צבע בהיר או כהה יותר.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Install a font that has them, or write them otherwise.</source>
        <translation>אפשר להתקין גופן שיש בו אותן, או לכתוב אחרת.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Make it black</source>
        <translation>צביעה בשחור</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Make it large enough</source>
        <translation>הגדלה מספקת</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Make it larger, or black.</source>
        <translation>אפשר להגדיל, או לצבוע בשחור.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Make it white</source>
        <translation>צביעה בלבן</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Make its box fit</source>
        <translation>התאמת התיבה</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Make the box larger or the text smaller.</source>
        <translation>כדאי להגדיל את התיבה או להקטין את הטקסט.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Make the text fit</source>
        <translation>התאמת הטקסט</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Move it to one side.</source>
        <translation>יש להזיז לצד אחד.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>No font here has the letters “{letters}”: they print as boxes.</source>
        <translation>לאף גופן כאן אין האותיות „{letters}”: הן יודפסו כריבועים.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Nothing is known here of: {fillers}.</source>
        <translation>אין כאן מידע על: {fillers}.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Nothing needs doing; choose another font if the text should be found in the PDF.</source>
        <translation>אין צורך לעשות דבר; אפשר לבחור גופן אחר אם רוצים שהטקסט יימצא ב־PDF.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Print it in black alone</source>
        <translation>הדפסה בשחור בלבד</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Print it in black ink alone.</source>
        <translation>יש להדפיס בדיו שחורה בלבד.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Shorten them, or make the box of the month larger.</source>
        <translation>אפשר לקצר, או להגדיל את תיבת החודש.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>The font {font} may not go into files: its letters are printed as drawings.</source>
        <translation>הגופן {font} אינו מורשה בקבצים: אותיותיו יודפסו כציור.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>The text “{start}” is black made of all inks: its edges may blur.</source>
        <translation>הטקסט ‎„{start}” בשחור מכל הצבעים: שוליו עלולים להיטשטש.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>The text “{start}” is hard to read on what it stands on.</source>
        <translation>קשה לקרוא את הטקסט ‎„{start}” על הרקע שלו.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>The text “{start}” is smaller than {least:.0f} points.</source>
        <translation>הטקסט ‎„{start}” קטן מ־{least:.0f} נקודות.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>The text “{start}” is too near the edge: it may be cut.</source>
        <translation>הטקסט ‎„{start}” קרוב מדי לקצה: הוא עלול להיחתך.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>The text “{start}” is white or coloured and smaller than {least:.0f} points: it may blur.</source>
        <translation>הטקסט ‎„{start}” לבן או צבעוני וקטן מ־{least:.0f} נקודות: הוא עלול להיטשטש.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>The text “{start}” reaches over the edge: it will be cut.</source>
        <translation>הטקסט ‎„{start}” חורג מהקצה: הוא ייחתך.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>The text “{start}” runs across the edge of the spine.</source>
        <translation>הטקסט ‎„{start}” עובר על שפת השדרה.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>The text “{start}” runs across the fold.</source>
        <translation>הטקסט ‎„{start}” עובר על הקיפול.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>The text “{start}…” does not fit its box.</source>
        <translation>הטקסט „{start}…” אינו נכנס לתיבה שלו.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>The words of a day do not fit its cell: they are cut off.</source>
        <translation>המילים של יום אינן נכנסות לתא שלו: הן נחתכות.</translation>
    </message>
    <message>
        <location filename="preflight/album_texts.py"/>
        <source>Write it, or take it out of the text.</source>
        <translation>אפשר לכתוב זאת, או להוציא מהטקסט.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>A face is behind the mat, or close to its edge.</source>
        <translation>פנים נמצאות מאחורי הפספרטו, או קרוב לקצהו.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>A face is so near the edge that it folds round the bars.</source>
        <translation>פנים קרובות כל כך לקצה שהן מתקפלות סביב המסגרת הפנימית.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>A head is so near the edge that the mirrored side shows it once more.</source>
        <translation>ראש קרוב כל כך לקצה, שהצד המשוקף מציג אותו פעם נוספת.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>A piece of {w:.0f} × {h:.0f} mm cannot be bought.</source>
        <translation>אי אפשר לקנות פריט של {w:.0f} × {h:.0f} מ״מ.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>Choose one of the product's sizes.</source>
        <translation>יש לבחור אחד מגודלי המוצר.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>Choose other sizes, more pieces or fewer.</source>
        <translation>אפשר לבחור גדלים אחרים, יותר פריטים או פחות.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>Draw the edges out</source>
        <translation>משיכת השוליים</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>Draw the edges out instead, or move the photo in its frame.</source>
        <translation>אפשר למשוך את השוליים במקום זאת, או להזיז את התמונה במסגרתה.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>Drop photos on it.</source>
        <translation>אפשר לגרור אליו תמונות.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>Let the program hang them, or move them yourself.</source>
        <translation>אפשר לתת לתוכנה לתלות, או להזיז לבד.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>Move it onto the wall, or make the wall larger.</source>
        <translation>אפשר להזיז אותו אל הקיר, או להגדיל את הקיר.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>Move one of them.</source>
        <translation>יש להזיז אחד מהם.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>Move the photo in its piece, or choose another size.</source>
        <translation>אפשר להזיז את התמונה בפריט, או לבחור גודל אחר.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>Nothing hangs on this wall.</source>
        <translation>דבר אינו תלוי על הקיר הזה.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>Take the nearest size</source>
        <translation>בחירת הגודל הקרוב</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>The gaps are {gap:.0f} mm; {low:.0f} to {high:.0f} mm look best.</source>
        <translation>הרווחים הם {gap:.0f} מ״מ; {low:.0f} עד {high:.0f} מ״מ נראים הכי טוב.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>The gaps between these pieces are not all {gap:.0f} mm.</source>
        <translation>לא כל הרווחים בין הפריטים האלה הם {gap:.0f} מ״מ.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>The group hangs {above:.0f} mm above what stands there; {clear_low:.0f} to {clear_high:.0f} mm look best.</source>
        <translation>הקבוצה תלויה {above:.0f} מ״מ מעל מה שעומד שם; {clear_low:.0f} עד {clear_high:.0f} מ״מ נראים הכי טוב.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>The group is {width:.0f} mm wide; {width_low:.0f} to {width_high:.0f} mm suit the furniture.</source>
        <translation>רוחב הקבוצה {width:.0f} מ״מ; {width_low:.0f} עד {width_high:.0f} מ״מ מתאימים לרהיט.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>The middle of the group is {centre:.0f} mm above the floor; {eye_low:.0f} to {eye_high:.0f} mm is where eyes look.</source>
        <translation>אמצע הקבוצה נמצא {centre:.0f} מ״מ מעל הרצפה; גובה העיניים הוא {eye_low:.0f} עד {eye_high:.0f} מ״מ.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>This piece reaches over the edge of the wall.</source>
        <translation>הפריט הזה חורג מקצה הקיר.</translation>
    </message>
    <message>
        <location filename="preflight/album_wall.py"/>
        <source>Two pieces hang over each other.</source>
        <translation>שני פריטים תלויים זה על זה.</translation>
    </message>
    <message>
        <location filename="preflight/edits_all.py"/>
        <source>Each finding says what to do.</source>
        <translation>כל ממצא אומר מה לעשות.</translation>
    </message>
    <message>
        <location filename="preflight/edits_all.py"/>
        <source>Mend all that can be mended</source>
        <translation>תיקון כל מה שאפשר לתקן</translation>
    </message>
    <message>
        <location filename="preflight/edits_all.py"/>
        <source>Nothing here can be mended by itself.</source>
        <translation>אין כאן דבר שאפשר לתקן מאליו.</translation>
    </message>
    <message>
        <location filename="preflight/pdf.py"/>
        <source>Export it anew, or choose another file.</source>
        <translation>אפשר לייצא מחדש, או לבחור קובץ אחר.</translation>
    </message>
    <message>
        <location filename="preflight/pdf.py"/>
        <source>Is it still there?</source>
        <translation>האם הוא עדיין שם?</translation>
    </message>
    <message>
        <location filename="preflight/pdf.py"/>
        <source>{name} is no PDF that can be read.</source>
        <translation>{name} אינו PDF שאפשר לקרוא.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_check_colour.py"/>
        <source>A filled shape</source>
        <translation>צורה מלאה</translation>
    </message>
    <message>
        <location filename="preflight/pdf_check_colour.py"/>
        <source>A gradient</source>
        <translation>מעבר צבע</translation>
    </message>
    <message>
        <location filename="preflight/pdf_check_colour.py"/>
        <source>A line</source>
        <translation>קו</translation>
    </message>
    <message>
        <location filename="preflight/pdf_check_colour.py"/>
        <source>A picture</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <location filename="preflight/pdf_check_colour.py"/>
        <source>A stencil</source>
        <translation>שבלונה</translation>
    </message>
    <message>
        <location filename="preflight/pdf_check_colour.py"/>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>A bookmark jumps by an action.</source>
        <translation>סימנייה קופצת באמצעות פעולה.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>A picture stands for another one that is not in the file (OPI).</source>
        <translation>תמונה באה במקום תמונה אחרת שאינה בקובץ (OPI).</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>A transfer function changes the tones when it is printed.</source>
        <translation>פונקציית העברה משנה את הגוונים בהדפסה.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Add a page, or look whether one is missing.</source>
        <translation>אפשר להוסיף עמוד, או לבדוק אם חסר אחד.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Add or remove pages.</source>
        <translation>אפשר להוסיף עמודים או להסיר.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>All compression is known.</source>
        <translation>כל שיטות הדחיסה מוכרות.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>All data lies in the file.</source>
        <translation>כל הנתונים נמצאים בקובץ.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>All of the file was looked at.</source>
        <translation>כל הקובץ נבדק.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>All pages are cut to one size.</source>
        <translation>כל העמודים נחתכים לגודל אחד.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Black generation is left to the printer.</source>
        <translation>בניית השחור נשארת לבית הדפוס.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Bookmarks have no actions.</source>
        <translation>לסימניות אין פעולות.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Data lies outside of the file.</source>
        <translation>נתונים נמצאים מחוץ לקובץ.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Delete it, or show it.</source>
        <translation>אפשר למחוק, או להציג.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Document information and XMP agree.</source>
        <translation>פרטי המסמך ו־XMP תואמים.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Document information that is there is complete.</source>
        <translation>פרטי המסמך שישנם שלמים.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Embed the profile of the condition that is named.</source>
        <translation>יש להטביע את הפרופיל של תנאי ההדפסה שצוין.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Export bookmarks as destinations, or without them.</source>
        <translation>יש לייצא סימניות כיעדים, או בלעדיהן.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Export it anew.</source>
        <translation>יש לייצא מחדש.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Export it as PDF/X with an output intent.</source>
        <translation>יש לייצא כ־PDF/X עם תנאי פלט.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Export it as not trapped.</source>
        <translation>יש לייצא כלא מלוכד.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Export it for the printer's condition.</source>
        <translation>יש לייצא לתנאי של בית הדפוס.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Export it in the printer's format.</source>
        <translation>יש לייצא בתבנית של בית הדפוס.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Export it with compatibility to PDF 1.4.</source>
        <translation>יש לייצא בתאימות ל־PDF 1.4.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Export it with everything inside.</source>
        <translation>יש לייצא כשהכול בפנים.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Export it with other compression.</source>
        <translation>יש לייצא בדחיסה אחרת.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Export the file anew, as PDF/X.</source>
        <translation>יש לייצא את הקובץ מחדש, כ־PDF/X.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Export the file anew, without it.</source>
        <translation>יש לייצא את הקובץ מחדש, בלי זה.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Export the file anew.</source>
        <translation>יש לייצא את הקובץ מחדש.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Files are attached ({what}).</source>
        <translation>מצורפים קבצים ({what}).</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>For a printer, export the album as PDF or as an order.</source>
        <translation>לבית דפוס יש לייצא את האלבום כ־PDF או כהזמנה.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Give all pages one size.</source>
        <translation>יש לתת לכל העמודים גודל אחד.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>It is no proof.</source>
        <translation>זו אינה הגהה.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Keep one of them.</source>
        <translation>יש להשאיר אחד מהם.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Look at the rest yourself.</source>
        <translation>יש לבדוק את השאר בעצמך.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Look whether it is meant to be blank.</source>
        <translation>כדאי לבדוק אם הוא אמור להיות ריק.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Merge them, or export PDF/X-4.</source>
        <translation>יש לאחד אותן, או לייצא PDF/X-4.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>No files are attached.</source>
        <translation>אין קבצים מצורפים.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>No layer is hidden.</source>
        <translation>אין שכבה מוסתרת.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>No page has effects for the screen.</source>
        <translation>אין עמוד עם אפקטים למסך.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>No page is blank.</source>
        <translation>אין עמוד ריק.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>No picture stands for one outside (OPI).</source>
        <translation>אין תמונה שבאה במקום תמונה חיצונית (OPI).</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Nothing is compressed by LZW.</source>
        <translation>דבר אינו דחוס ב־LZW.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Nothing lies on the page.</source>
        <translation>אין דבר על העמוד.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Nothing stands for something outside of the file.</source>
        <translation>דבר אינו בא במקום משהו שמחוץ לקובץ.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Objects are compressed together, which {standard} does not know.</source>
        <translation>עצמים דחוסים יחד, ו־{standard} אינו מכיר זאת.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Place the real picture.</source>
        <translation>יש למקם את התמונה האמיתית.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Place the real thing.</source>
        <translation>יש למקם את הדבר האמיתי.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Save it without a password and restrictions.</source>
        <translation>יש לשמור בלי סיסמה והגבלות.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Something is compressed by LZW.</source>
        <translation>משהו דחוס ב־LZW.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Something is compressed in a way that PDF does not know ({filter}).</source>
        <translation>משהו דחוס באופן ש־PDF אינו מכיר ({filter}).</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>Something stands for a page of another file.</source>
        <translation>משהו בא במקום עמוד של קובץ אחר.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The PDF version fits the standard.</source>
        <translation>גרסת ה־PDF מתאימה לתקן.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The PDF/X standard is known.</source>
        <translation>תקן PDF/X מוכר.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The XMP metadata can be read.</source>
        <translation>אפשר לקרוא את מטא־נתוני XMP.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The XMP metadata cannot be read.</source>
        <translation>אי אפשר לקרוא את מטא־נתוני XMP.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The XMP metadata is complete.</source>
        <translation>מטא־נתוני XMP שלמים.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The XMP metadata lacks {key}.</source>
        <translation>במטא־נתוני XMP חסר {key}.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The XMP metadata says all that the standard asks for.</source>
        <translation>מטא־נתוני XMP אומרים כל מה שהתקן דורש.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The document information lacks {key}.</source>
        <translation>בפרטי המסמך חסר {key}.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The document information says all that the standard asks for.</source>
        <translation>פרטי המסמך אומרים כל מה שהתקן דורש.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file brings a screen of its own (halftone).</source>
        <translation>הקובץ מביא רסטר משלו (halftone).</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file claims a PDF/X standard.</source>
        <translation>הקובץ מצהיר על תקן PDF/X.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file claims a standard that is not known ({claim}).</source>
        <translation>הקובץ מצהיר על תקן לא מוכר ({claim}).</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file claims no PDF/X standard; it is held to PDF/X-4.</source>
        <translation>הקובץ אינו מצהיר על תקן PDF/X; הוא נבדק לפי PDF/X-4.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file claims one standard.</source>
        <translation>הקובץ מצהיר על תקן אחד.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file claims {claim} in one place and {other} in another.</source>
        <translation>הקובץ מצהיר {claim} במקום אחד ו־{other} במקום אחר.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file does not say whether it is trapped.</source>
        <translation>הקובץ אינו אומר אם הוא מלוכד.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file does something when it is opened or clicked ({kind}).</source>
        <translation>הקובץ עושה משהו בפתיחה או בלחיצה ({kind}).</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file has an ID.</source>
        <translation>לקובץ יש מזהה.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file has no ID.</source>
        <translation>לקובץ אין מזהה.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file has no XMP metadata.</source>
        <translation>לקובץ אין מטא־נתוני XMP.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file has no output intent for print: nobody knows its inks.</source>
        <translation>לקובץ אין תנאי פלט להדפסה: איש אינו יודע את הדיו שלו.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file has no pages.</source>
        <translation>אין בקובץ עמודים.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file has {n} output intents for print.</source>
        <translation>לקובץ {n} תנאי פלט להדפסה.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file has {pages} pages; a sheet of paper has two sides.</source>
        <translation>בקובץ {pages} עמודים; לדף נייר שני צדדים.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file has {pages} pages; the product takes {wanted}.</source>
        <translation>בקובץ {pages} עמודים; המוצר מקבל {wanted}.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file holds JavaScript.</source>
        <translation>בקובץ יש JavaScript.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file holds PostScript.</source>
        <translation>בקובץ יש PostScript.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file holds a form to fill in.</source>
        <translation>בקובץ יש טופס למילוי.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file is PDF {version}; {standard} is based on PDF {wanted}.</source>
        <translation>הקובץ הוא PDF {version}; {standard} מבוסס על PDF {wanted}.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file is damaged or cut short: its objects had to be looked for.</source>
        <translation>הקובץ פגום או קטוע: היה צורך לחפש את העצמים שבו.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file is encrypted.</source>
        <translation>הקובץ מוצפן.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file is larger inside than could be looked at.</source>
        <translation>תוכן הקובץ גדול ממה שאפשר היה לבדוק.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file is made for the printer's condition.</source>
        <translation>הקובץ נעשה לתנאי של בית הדפוס.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file is made for {has}; the printer wants {wanted}.</source>
        <translation>הקובץ נעשה ל־{has}; בית הדפוס רוצה {wanted}.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file is not encrypted.</source>
        <translation>הקובץ אינו מוצפן.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file is whole.</source>
        <translation>הקובץ שלם.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file is {claim}; the printer wants {wanted}.</source>
        <translation>הקובץ הוא {claim}; בית הדפוס רוצה {wanted}.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file says whether it is trapped.</source>
        <translation>הקובץ אומר אם הוא מלוכד.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file sets black generation or undercolour removal.</source>
        <translation>הקובץ קובע בניית שחור או הפחתת צבע־תחתי.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The file sets the phase of the screen.</source>
        <translation>הקובץ קובע את מופע הרסטר.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The layer “{layer}” is hidden and will not print, or will by mistake.</source>
        <translation>השכבה ‎„{layer}” מוסתרת ולא תודפס, או תודפס בטעות.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The output intent does not name its printing condition.</source>
        <translation>תנאי הפלט אינו מציין את תנאי ההדפסה שלו.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The output intent has its ICC profile.</source>
        <translation>לתנאי הפלט יש פרופיל ICC.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The output intent has no ICC profile.</source>
        <translation>לתנאי הפלט אין פרופיל ICC.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The output intent names its printing condition.</source>
        <translation>תנאי הפלט מציין את תנאי ההדפסה שלו.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The output intent names {named}, its profile is for {profile}.</source>
        <translation>תנאי הפלט מציין {named}, הפרופיל שלו הוא ל־{profile}.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The output intent's ICC profile can be read.</source>
        <translation>אפשר לקרוא את פרופיל ה־ICC של תנאי הפלט.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The output intent's ICC profile cannot be read.</source>
        <translation>אי אפשר לקרוא את פרופיל ה־ICC של תנאי הפלט.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The output intent's ICC profile has the channels that it claims.</source>
        <translation>לפרופיל ה־ICC של תנאי הפלט יש הערוצים שהוא מצהיר עליהם.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The output intent's ICC profile is a printer's.</source>
        <translation>פרופיל ה־ICC של תנאי הפלט הוא של מדפסת.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The output intent's ICC profile is no printer's but for “{kind}”.</source>
        <translation>פרופיל ה־ICC של תנאי הפלט אינו של מדפסת אלא של ‎„{kind}”.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The output intent's ICC profile is of version {version}.</source>
        <translation>פרופיל ה־ICC של תנאי הפלט הוא בגרסה {version}.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The output intent's ICC profile says {n} channels and has {has}.</source>
        <translation>פרופיל ה־ICC של תנאי הפלט אומר {n} ערוצים ויש בו {has}.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The output intent's name and profile agree.</source>
        <translation>השם והפרופיל של תנאי הפלט תואמים.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The page count is even, or there is a cover.</source>
        <translation>מספר העמודים זוגי, או שיש כריכה.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The page count is the product's.</source>
        <translation>מספר העמודים הוא של המוצר.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The page has an effect for showing it on a screen.</source>
        <translation>לעמוד יש אפקט להצגה במסך.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The page is cut to {w:.2f} x {h:.2f} mm, most others to {ew:.2f} x {eh:.2f} mm.</source>
        <translation>העמוד נחתך ל־{w:.2f} × {h:.2f} מ״מ, רוב האחרים ל־{ew:.2f} × {eh:.2f} מ״מ.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The phase of the screen is not set.</source>
        <translation>מופע הרסטר אינו נקבע.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The printer's screen is used.</source>
        <translation>נעשה שימוש ברסטר של בית הדפוס.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The smaller things in document information and XMP agree, too.</source>
        <translation>גם הדברים הקטנים בפרטי המסמך וב־XMP תואמים.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The standard is the printer's.</source>
        <translation>התקן הוא של בית הדפוס.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The structure of the file fits the standard.</source>
        <translation>מבנה הקובץ מתאים לתקן.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The structure of the file is damaged and was mended to read it.</source>
        <translation>מבנה הקובץ פגום ותוקן לשם קריאה.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The structure of the file is sound.</source>
        <translation>מבנה הקובץ תקין.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>The version of the output intent's ICC profile fits the standard.</source>
        <translation>גרסת פרופיל ה־ICC של תנאי הפלט מתאימה לתקן.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There are layers, which {standard} does not allow.</source>
        <translation>יש שכבות, ש־{standard} אינו מתיר.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There are no actions.</source>
        <translation>אין פעולות.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There are no comments, links or fields inside the bleed.</source>
        <translation>אין הערות, קישורים או שדות בתוך הגלישה.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There are no layers where the standard forbids them.</source>
        <translation>אין שכבות היכן שהתקן אוסר אותן.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There are no transfer functions.</source>
        <translation>אין פונקציות העברה.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There are pages.</source>
        <translation>יש עמודים.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There is XMP metadata.</source>
        <translation>יש מטא־נתוני XMP.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There is a comment, link or field ({kind}) inside the bleed.</source>
        <translation>יש הערה, קישור או שדה ({kind}) בתוך הגלישה.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There is a transfer function that changes nothing.</source>
        <translation>יש פונקציית העברה שאינה משנה דבר.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There is an output intent for print.</source>
        <translation>יש תנאי פלט להדפסה.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There is exactly one output intent for print.</source>
        <translation>יש בדיוק תנאי פלט אחד להדפסה.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There is no JavaScript.</source>
        <translation>אין JavaScript.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There is no PostScript.</source>
        <translation>אין PostScript.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There is no form.</source>
        <translation>אין טופס.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>There is no idle transfer function.</source>
        <translation>אין פונקציית העברה סרק.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>This is a {kind_word} that albumapp made, no file for a print shop.</source>
        <translation>זהו {kind_word} שיצר albumapp, לא קובץ לבית דפוס.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_file.py"/>
        <source>{key} is “{info}” in the document information and “{xmp}” in XMP.</source>
        <translation>{key} הוא ‎„{info}” בפרטי המסמך ו־‎„{xmp}” ב־XMP.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>A colour has {ink:.0f} % of ink, more than {most:.0f} %.</source>
        <translation>לצבע אחד יש {ink:.0f} % דיו, יותר מ־{most:.0f} %.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>A line is {pt:.2f} pt thin; from {least:.2f} pt on it prints.</source>
        <translation>יש קו בעובי {pt:.2f} נק׳; החל ב־{least:.2f} נק׳ הוא מודפס.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>A picture has a second version that may be printed instead.</source>
        <translation>לתמונה יש גרסה שנייה שעלולה להיות מודפסת במקומה.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>A picture has {ppi:.0f} pixels per inch; at least {least:.0f} are needed.</source>
        <translation>לתמונה {ppi:.0f} פיקסלים לאינץ׳; דרושים לפחות {least:.0f}.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>A picture has {ppi:.0f} pixels per inch; from {good:.0f} on it looks sharp.</source>
        <translation>לתמונה {ppi:.0f} פיקסלים לאינץ׳; החל ב־{good:.0f} היא נראית חדה.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>A picture is compressed by {filter}, which {standard} does not know.</source>
        <translation>תמונה דחוסה ב־{filter}, ו־{standard} אינו מכיר זאת.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>A picture says {w} x {h} pixels, its data {dw} x {dh}.</source>
        <translation>תמונה מצהירה על {w} × {h} פיקסלים, בנתוניה {dw} × {dh}.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>A picture's data has {has} colour channels where {wanted} are claimed.</source>
        <translation>בנתוני תמונה {has} ערוצי צבע במקום {wanted} המוצהרים.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>All colour spaces can be read.</source>
        <translation>אפשר לקרוא את כל מרחבי הצבע.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>All colours are inks, where the standard asks it.</source>
        <translation>כל הצבעים הם דיו, היכן שהתקן דורש.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>All fonts are embedded.</source>
        <translation>כל הגופנים מוטבעים.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>All of every page was looked at.</source>
        <translation>כל עמוד נבדק כולו.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>All pages are measured in points.</source>
        <translation>כל העמודים נמדדים בנקודות.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>All pictures have enough pixels.</source>
        <translation>לכל התמונות יש די פיקסלים.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>All pictures have pixels enough to look sharp.</source>
        <translation>לכל התמונות יש די פיקסלים להיראות חדות.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>All pictures have the channels that they claim.</source>
        <translation>לכל התמונות יש הערוצים שהן מצהירות עליהם.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>All pictures have the size that they claim.</source>
        <translation>לכל התמונות יש הגודל שהן מצהירות עליו.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>An ArtBox says where to cut; printers look for a TrimBox.</source>
        <translation>ArtBox אומר היכן לחתוך; בתי דפוס מחפשים TrimBox.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Artwork ends at the cut or within the bleed {edge_word}, on {mm:.0f} mm: white slivers may show.</source>
        <translation>ציור נגמר {edge_word} בחיתוך או בתוך הגלישה, לאורך {mm:.0f} מ״מ: ייתכנו פסים לבנים.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Black text is in few inks.</source>
        <translation>טקסט שחור במעט צבעים.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Choose CMYK as the blend space.</source>
        <translation>יש לבחור CMYK כמרחב המיזוג.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Convert it to the inks of the output intent, or give it its ICC profile.</source>
        <translation>יש להמיר לדיו של תנאי הפלט, או לצרף את פרופיל ה־ICC שלו.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Convert it to the inks of the output intent.</source>
        <translation>יש להמיר לדיו של תנאי הפלט.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Describe it in ink or Lab.</source>
        <translation>יש לתאר בדיו או ב־Lab.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Describe it once.</source>
        <translation>יש לתאר פעם אחת.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Device colours are those of the output intent.</source>
        <translation>צבעי ההתקן הם של תנאי הפלט.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Each spot colour is described once.</source>
        <translation>כל צבע ספוט מתואר פעם אחת.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Embed all fonts when exporting, or convert the text to outlines.</source>
        <translation>יש להטביע את כל הגופנים בייצוא, או להמיר את הטקסט לקווי מתאר.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Every font that is used is there.</source>
        <translation>כל גופן שבשימוש נמצא.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Every page has a MediaBox.</source>
        <translation>לכל עמוד יש MediaBox.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Every page says how far its bleed reaches.</source>
        <translation>כל עמוד אומר עד היכן מגיעה הגלישה שלו.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Every page says where it is cut.</source>
        <translation>כל עמוד אומר היכן נחתך.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Export it at the size of the product.</source>
        <translation>יש לייצא בגודל של המוצר.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Export it in points.</source>
        <translation>יש לייצא בנקודות.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Export it upright.</source>
        <translation>יש לייצא זקוף.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Export it with a TrimBox.</source>
        <translation>יש לייצא עם TrimBox.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Export it with more bleed, and let what touches the edge reach into it.</source>
        <translation>יש לייצא עם יותר גלישה, ומה שנוגע בקצה צריך להגיע לתוכה.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Export the file anew, or use another font.</source>
        <translation>יש לייצא את הקובץ מחדש, או להשתמש בגופן אחר.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Flatten it, or export PDF/X-4.</source>
        <translation>יש לשטח, או לייצא PDF/X-4.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Fonts are embedded in the form that fits them.</source>
        <translation>הגופנים מוטבעים בצורה המתאימה להם.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Fonts may be embedded.</source>
        <translation>מותר להטביע את הגופנים.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Give it its right profile.</source>
        <translation>יש לתת לו את הפרופיל הנכון.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>ICC profiles of pictures and colours can be read and fit.</source>
        <translation>פרופילי ICC של תמונות וצבעים קריאים ומתאימים.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>It is the TrimBox that says where to cut.</source>
        <translation>ה־TrimBox הוא שאומר היכן לחתוך.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Leave the profile out, or convert it to the output intent.</source>
        <translation>אפשר להשמיט את הפרופיל, או להמיר לתנאי הפלט.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Let black text under 12 pt overprint (mode 1).</source>
        <translation>טקסט שחור מתחת ל־12 נק׳ צריך להדפיס מעל (מצב 1).</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Let it knock out.</source>
        <translation>הוא צריך לפנות מקום תחתיו.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Let it reach to the end of the bleed.</source>
        <translation>הוא צריך להגיע עד סוף הגלישה.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Letters that the font {font} lacks are shown as boxes.</source>
        <translation>אותיות החסרות בגופן {font} מוצגות כריבועים.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Lighten it, or convert it with a profile of less ink.</source>
        <translation>אפשר להבהיר, או להמיר בפרופיל עם פחות דיו.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Line art in one bit has {ppi:.0f} pixels per inch; {least:.0f} are needed.</source>
        <translation>לציור קו בסיבית אחת {ppi:.0f} פיקסלים לאינץ׳; דרושים {least:.0f}.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Line art in one bit is fine enough.</source>
        <translation>ציורי קו בסיבית אחת עדינים דיים.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Look whether the page is cut where it should be.</source>
        <translation>כדאי לבדוק אם העמוד נחתך היכן שצריך.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Make it smaller, or use a picture of more pixels.</source>
        <translation>אפשר להקטין, או להשתמש בתמונה עם יותר פיקסלים.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Move it inwards.</source>
        <translation>יש להזיז פנימה.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>No colour of text and vectors has too much ink.</source>
        <translation>אין צבע של טקסט ושל וקטורים עם יותר מדי דיו.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>No letter is shown as a box.</source>
        <translation>אין אות המוצגת כריבוע.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>No line is too thin.</source>
        <translation>אין קו דק מדי.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>No page has two boxes to cut by.</source>
        <translation>אין עמוד עם שתי תיבות חיתוך.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>No page is cropped.</source>
        <translation>אין עמוד חתוך.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>No page is turned.</source>
        <translation>אין עמוד מסובב.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>No page names a font that is not embedded.</source>
        <translation>אין עמוד המציין גופן שאינו מוטבע.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>No picture has a second version.</source>
        <translation>אין תמונה עם גרסה שנייה.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>No text is cut.</source>
        <translation>אין טקסט חתוך.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>No text is too small.</source>
        <translation>אין טקסט קטן מדי.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>No white of a grey space overprints.</source>
        <translation>אין לבן של מרחב אפור שמדפיס מעל.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Nothing in ink has a profile of its own.</source>
        <translation>לשום דבר בדיו אין פרופיל משלו.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Nothing white overprints.</source>
        <translation>דבר לבן אינו מדפיס מעל.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Nowhere is there too much ink.</source>
        <translation>אין מקום עם יותר מדי דיו.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Place the picture anew.</source>
        <translation>יש למקם את התמונה מחדש.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Save it in another format.</source>
        <translation>יש לשמור בתבנית אחרת.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Scan it finer, or draw it anew as outlines.</source>
        <translation>יש לסרוק עדין יותר, או לצייר מחדש כקווי מתאר.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Set it larger, or in black alone.</source>
        <translation>יש להגדיל את הטקסט, או לסדרו בשחור בלבד.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Set it larger.</source>
        <translation>יש להגדיל את הטקסט.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Set the page boxes anew when exporting.</source>
        <translation>יש לקבוע מחדש את תיבות העמוד בייצוא.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Small black text does not overprint: white edges may show.</source>
        <translation>טקסט שחור קטן אינו מדפיס מעל: ייתכנו שוליים לבנים.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Small black text overprints.</source>
        <translation>טקסט שחור קטן מדפיס מעל.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Small text is in one ink.</source>
        <translation>טקסט קטן בדיו אחת.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Something white is set to overprint: it will vanish.</source>
        <translation>משהו לבן נקבע להדפיס מעל: הוא ייעלם.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Spot colours are described in ink.</source>
        <translation>צבעי ספוט מתוארים בדיו.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Take the ArtBox out.</source>
        <translation>יש להסיר את ה־ArtBox.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Take the CropBox out.</source>
        <translation>יש להסיר את ה־CropBox.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Text and vectors are in ink.</source>
        <translation>טקסט ווקטורים בדיו.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Text is in black of {ink:.0f} % ink.</source>
        <translation>טקסט בשחור של {ink:.0f} % דיו.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Text is set in a font that the file does not hold ({font}).</source>
        <translation>טקסט בגופן שאינו בקובץ ({font}).</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Text is {pt:.1f} pt small; from {least:.1f} pt on it can be read.</source>
        <translation>טקסט בגודל {pt:.1f} נק׳; החל ב־{least:.1f} נק׳ אפשר לקרוא אותו.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Text keeps clear of the cut.</source>
        <translation>הטקסט רחוק מהחיתוך.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Text stands {mm:.1f} mm from the cut; {safe:.1f} mm are safe.</source>
        <translation>טקסט נמצא {mm:.1f} מ״מ מהחיתוך; {safe:.1f} מ״מ בטוחים.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The CropBox is not the MediaBox.</source>
        <translation>ה־CropBox אינו ה־MediaBox.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The bleed is {mm:.2f} mm where {wanted:.1f} mm are needed.</source>
        <translation>הגלישה {mm:.2f} מ״מ, ודרושים {wanted:.1f} מ״מ.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The bleed is {one:.1f} mm on one side and {other:.1f} mm on the other.</source>
        <translation>הגלישה {one:.1f} מ״מ בצד אחד ו־{other:.1f} מ״מ בצד השני.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The compression of pictures fits the standard.</source>
        <translation>דחיסת התמונות מתאימה לתקן.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The contents of all pages can be read.</source>
        <translation>אפשר לקרוא את תוכן כל העמודים.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The cut goes through text.</source>
        <translation>החיתוך עובר בטקסט.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The data of a picture is damaged or cut short.</source>
        <translation>נתוני תמונה פגומים או קטועים.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The data of all pictures decodes.</source>
        <translation>אפשר לפענח את נתוני כל התמונות.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The embedded data of the font {font} cannot be read.</source>
        <translation>אי אפשר לקרוא את הנתונים המוטבעים של הגופן {font}.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The embedded fonts can be read.</source>
        <translation>אפשר לקרוא את הגופנים המוטבעים.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The font {font} does not hold all letters that are shown.</source>
        <translation>הגופן {font} אינו מכיל את כל האותיות המוצגות.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The font {font} is embedded in a form that does not fit it.</source>
        <translation>הגופן {font} מוטבע בצורה שאינה מתאימה לו.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The font {font} is named on the page but not embedded; no text uses it.</source>
        <translation>הגופן {font} מצוין בעמוד אבל אינו מוטבע; אין טקסט שמשתמש בו.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The font {font} is not embedded.</source>
        <translation>הגופן {font} אינו מוטבע.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The fonts hold the letters that are shown.</source>
        <translation>הגופנים מכילים את האותיות המוצגות.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The maker of the font {font} does not allow it to be embedded.</source>
        <translation>יוצר הגופן {font} אינו מתיר להטביע אותו.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The page has a TrimBox and an ArtBox; only one may say where to cut.</source>
        <translation>לעמוד יש TrimBox וגם ArtBox; רק אחד יכול לומר היכן לחתוך.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The page has no BleedBox: nobody knows how far its bleed reaches.</source>
        <translation>לעמוד אין BleedBox: איש אינו יודע עד היכן מגיעה הגלישה.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The page has no TrimBox: nobody knows where to cut.</source>
        <translation>לעמוד אין TrimBox: איש אינו יודע היכן לחתוך.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The page has no usable MediaBox.</source>
        <translation>לעמוד אין MediaBox שמיש.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The page is cut to {w:.2f} x {h:.2f} mm; the product is {ew:.2f} x {eh:.2f} mm.</source>
        <translation>העמוד נחתך ל־{w:.2f} × {h:.2f} מ״מ; המוצר הוא {ew:.2f} × {eh:.2f} מ״מ.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The page is turned by {degrees} degrees when shown.</source>
        <translation>העמוד מסובב ב־{degrees} מעלות בתצוגה.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The page's unit is not the point (UserUnit {unit:g}).</source>
        <translation>יחידת העמוד אינה נקודה (UserUnit {unit:g}).</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The registration colour is only used outside the page.</source>
        <translation>צבע הרישום נמצא רק מחוץ לעמוד.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The registration colour, which prints on all plates, lies inside the page.</source>
        <translation>צבע הרישום, שמודפס בכל הלוחות, נמצא בתוך העמוד.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The spot colour {spot} is described in two ways.</source>
        <translation>צבע הספוט {spot} מתואר בשתי דרכים.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The spot colour {spot} is described in {space}.</source>
        <translation>צבע הספוט {spot} מתואר ב־{space}.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The spot colour {spot} is none that the product prints with.</source>
        <translation>המוצר אינו מודפס בצבע הספוט {spot}.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The trim lies in the middle of the bleed.</source>
        <translation>מידת החיתוך באמצע הגלישה.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The trim lies inside the bleed, and the bleed inside the media.</source>
        <translation>מידת החיתוך בתוך הגלישה, והגלישה בתוך המדיה.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The trim size is the product's.</source>
        <translation>מידת החיתוך היא של המוצר.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>The {inner} reaches beyond the {outer}, by {by:.2f} mm.</source>
        <translation>ה־{inner} חורג מה־{outer}, ב־{by:.2f} מ״מ.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>There are no spot colours but the product's.</source>
        <translation>אין צבעי ספוט מלבד אלה של המוצר.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>There is enough bleed where something touches the edge.</source>
        <translation>יש די גלישה היכן שמשהו נוגע בקצה.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>There is more on the pages than could be looked at.</source>
        <translation>יש בעמודים יותר ממה שאפשר היה לבדוק.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>There is no transparency where the standard forbids it.</source>
        <translation>אין שקיפות היכן שהתקן אוסר אותה.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>There is transparency, which {standard} does not allow.</source>
        <translation>יש שקיפות, ש־{standard} אינו מתיר.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>There is {ink:.0f} % of ink, more than {most:.0f} %: it will not dry.</source>
        <translation>יש {ink:.0f} % דיו, יותר מ־{most:.0f} %: היא לא תתייבש.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Transparency is blended in ink.</source>
        <translation>השקיפות ממוזגת בדיו.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Transparency is blended in {space}, not in the inks of the output intent.</source>
        <translation>השקיפות ממוזגת ב־{space}, לא בדיו של תנאי הפלט.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Use a font that has them.</source>
        <translation>יש להשתמש בגופן שיש בו אותן.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Use another font, or ask its maker.</source>
        <translation>יש להשתמש בגופן אחר, או לשאול את יוצרו.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Use black ink alone.</source>
        <translation>יש להשתמש בדיו שחורה בלבד.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Use black there.</source>
        <translation>יש להשתמש שם בשחור.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>Use less of each ink.</source>
        <translation>יש להשתמש בפחות מכל דיו.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>What the page shows cannot be read to its end ({why_word}).</source>
        <translation>אי אפשר לקרוא עד הסוף את מה שהעמוד מראה ({why_word}).</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>What touches the edge reaches to the end of the bleed.</source>
        <translation>מה שנוגע בקצה מגיע עד סוף הגלישה.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>White in a grey space is set to overprint.</source>
        <translation>לבן במרחב אפור נקבע להדפיס מעל.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>White or many-coloured text is {pt:.1f} pt small; {least:.0f} pt are needed.</source>
        <translation>טקסט לבן או רב־צבעי בגודל {pt:.1f} נק׳; דרושות {least:.0f} נק׳.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>{thing_word} has an ICC profile that is damaged or does not fit.</source>
        <translation>ל{thing_word} פרופיל ICC פגום או לא מתאים.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>{thing_word} is in a colour space that makes no sense.</source>
        <translation>{thing_word} במרחב צבע חסר פשר.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>{thing_word} is in ink with an ICC profile of its own.</source>
        <translation>{thing_word} בדיו עם פרופיל ICC משלו.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>{thing_word} is in {space}, which the output intent does not explain.</source>
        <translation>{thing_word} ב־{space}, שתנאי הפלט אינו מסביר.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>{thing_word} is in {space}: only pictures should be in RGB.</source>
        <translation>{thing_word} ב־{space}: רק תמונות יכולות להיות ב־RGB.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_page.py"/>
        <source>{thing_word} is in {space}; {standard} takes only inks.</source>
        <translation>{thing_word} ב־{space}; {standard} מקבל רק דיו.</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>Colour</source>
        <translation>צבע</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>Fonts</source>
        <translation>גופנים</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>Ink</source>
        <translation>דיו</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>Metadata</source>
        <translation>מטא־נתונים</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>Output intent</source>
        <translation>תנאי פלט</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>Pages</source>
        <translation>עמודים</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>Picture data, layers, transparency</source>
        <translation>נתוני תמונות, שכבות, שקיפות</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>Resolution of pictures</source>
        <translation>רזולוציית התמונות</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>Safe zone, small text, thin lines, overprint</source>
        <translation>אזור בטוח, טקסט קטן, קווים דקים, הדפסה מעל</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>Things that do not belong into print files</source>
        <translation>דברים שאין מקומם בקובצי הדפסה</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>Trim size and bleed</source>
        <translation>מידת חיתוך וגלישה</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>Turned, scaled and cropped pages</source>
        <translation>עמודים מסובבים, מוקטנים וחתוכים</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>an operator makes no sense</source>
        <translation>פעולה חסרת פשר</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>at the bottom</source>
        <translation>למטה</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>at the left</source>
        <translation>משמאל</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>at the right</source>
        <translation>מימין</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>at the top</source>
        <translation>למעלה</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>damaged</source>
        <translation>פגום</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>damaged or too large</source>
        <translation>פגום או גדול מדי</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>something is shown that is not there</source>
        <translation>מוצג משהו שאינו קיים</translation>
    </message>
    <message>
        <location filename="preflight/pdf_rules_row.py"/>
        <source>things lie in each other too deep</source>
        <translation>דברים מקוננים עמוק מדי</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>A printer would send it back.</source>
        <translation>בית דפוס היה מחזיר את זה.</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>Choose another place.</source>
        <translation>יש לבחור מקום אחר.</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>Cover</source>
        <translation>כריכה</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>Errors</source>
        <translation>שגיאות</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>Findings</source>
        <translation>ממצאים</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>Held to</source>
        <translation>נבדק לפי</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>Inks of</source>
        <translation>הדיו של</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>It is not for a printer.</source>
        <translation>הוא אינו מיועד לבית דפוס.</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>Kept</source>
        <translation>נשמר</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>Made by</source>
        <translation>נוצר על ידי</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>No printer should send it back.</source>
        <translation>אין סיבה שבית דפוס יחזיר את זה.</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>Nothing was found.</source>
        <translation>לא נמצא דבר.</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>Page {n}</source>
        <translation>עמוד {n}</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>Pages {a}–{b}</source>
        <translation>עמודים {a}–{b}</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>Product</source>
        <translation>מוצר</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>Warnings</source>
        <translation>אזהרות</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>and more of these</source>
        <translation>ועוד כאלה</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>contact sheet</source>
        <translation>גיליון תצוגה</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>cut to</source>
        <translation>נחתך ל־</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>hanging plan</source>
        <translation>תוכנית תלייה</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>print for home</source>
        <translation>הדפסה ביתית</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>proof</source>
        <translation>הגהה</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>quote</source>
        <translation>הצעה</translation>
    </message>
    <message>
        <location filename="preflight/report_html.py"/>
        <source>{name} cannot be written ({why}).</source>
        <translation>אי אפשר לכתוב את {name} ‏({why}).</translation>
    </message>
    <message>
        <location filename="products/acrylic-20x30.toml"/>
        <source>Acrylic print 20 x 30 cm</source>
        <translation>הדפסת אקריליק 20 x 30 ס״מ</translation>
    </message>
    <message>
        <location filename="products/acrylic-40x60.toml"/>
        <source>Acrylic print 40 x 60 cm</source>
        <translation>הדפסה על אקריליק 40 × 60 ס״מ</translation>
    </message>
    <message>
        <location filename="products/acrylic-60x90.toml"/>
        <source>Acrylic print 60 x 90 cm</source>
        <translation>הדפסת אקריליק 60 x 90 ס״מ</translation>
    </message>
    <message>
        <location filename="products/blurb-layflat-square.toml"/>
        <source>Lay-flat album 29.8 x 29.8 cm</source>
        <translation>אלבום נפתח שטוח 29.8 × 29.8 ס״מ</translation>
    </message>
    <message>
        <location filename="products/blurb-softcover-landscape.toml"/>
        <source>Softcover 24.1 x 20.3 cm</source>
        <translation>כריכה רכה 24.1 × 20.3 ס״מ</translation>
    </message>
    <message>
        <location filename="products/bookpress-softcover.toml"/>
        <source>Softcover of any size</source>
        <translation>כריכה רכה בכל גודל</translation>
    </message>
    <message>
        <location filename="products/calendar-a3.toml"/>
        <source>Wall calendar A3</source>
        <translation>לוח קיר A3</translation>
    </message>
    <message>
        <location filename="products/calendar-a4.toml"/>
        <source>Wall calendar A4</source>
        <translation>לוח קיר A4</translation>
    </message>
    <message>
        <location filename="products/calendar-barwaprint-a3.toml"/>
        <source>BarwaPrint wall calendar A3+</source>
        <translation>לוח קיר BarwaPrint A3+</translation>
    </message>
    <message>
        <location filename="products/calendar-desk.toml"/>
        <source>Desk calendar 21 x 15 cm</source>
        <translation>לוח שולחני 21 × 15 ס״מ</translation>
    </message>
    <message>
        <location filename="products/canvas-20x30.toml"/>
        <source>Canvas 20 x 30 cm</source>
        <translation>קנבס 20 x 30 ס״מ</translation>
    </message>
    <message>
        <location filename="products/canvas-30x40.toml"/>
        <source>Canvas 30 x 40 cm</source>
        <translation>קנבס 30 x 40 ס״מ</translation>
    </message>
    <message>
        <location filename="products/canvas-40x60.toml"/>
        <source>Canvas 40 x 60 cm</source>
        <translation>קנבס 40 × 60 ס״מ</translation>
    </message>
    <message>
        <location filename="products/canvas-50x70.toml"/>
        <source>Canvas 50 x 70 cm</source>
        <translation>קנבס 50 x 70 ס״מ</translation>
    </message>
    <message>
        <location filename="products/canvas-60x60.toml"/>
        <source>Canvas 60 x 60 cm</source>
        <translation>קנבס 60 x 60 ס״מ</translation>
    </message>
    <message>
        <location filename="products/canvas-60x90.toml"/>
        <source>Canvas 60 x 90 cm</source>
        <translation>קנבס 60 × 90 ס״מ</translation>
    </message>
    <message>
        <location filename="products/canvas-80x120.toml"/>
        <source>Canvas 80 x 120 cm</source>
        <translation>קנבס 80 x 120 ס״מ</translation>
    </message>
    <message>
        <location filename="products/canvas-entdecker-60x40.toml"/>
        <source>Entdecker canvas 60 x 40 cm</source>
        <translation>קנבס Entdecker 60 x 40 ס״מ</translation>
    </message>
    <message>
        <location filename="products/canvas-panorama-30x90.toml"/>
        <source>Panorama canvas 30 x 90 cm</source>
        <translation>קנבס פנורמי 30 x 90 ס״מ</translation>
    </message>
    <message>
        <location filename="products/canvas-panorama-40x120.toml"/>
        <source>Panorama canvas 40 x 120 cm</source>
        <translation>קנבס פנורמי 40 x 120 ס״מ</translation>
    </message>
    <message>
        <location filename="products/canvas-panorama-40x80.toml"/>
        <source>Panorama canvas 40 x 80 cm</source>
        <translation>קנבס פנורמי 40 x 80 ס״מ</translation>
    </message>
    <message>
        <location filename="products/canvas-shirtigo-40x40.toml"/>
        <source>Shirtigo canvas 40 x 40 cm</source>
        <translation>קנבס Shirtigo 40 x 40 ס״מ</translation>
    </message>
    <message>
        <location filename="products/canvas-shirtigo-45x30.toml"/>
        <source>Shirtigo canvas 45 x 30 cm</source>
        <translation>קנבס Shirtigo 45 × 30 ס״מ</translation>
    </message>
    <message>
        <location filename="products/canvas-shirtigo-60x40.toml"/>
        <source>Shirtigo canvas 60 x 40 cm</source>
        <translation>קנבס Shirtigo 60 × 40 ס״מ</translation>
    </message>
    <message>
        <location filename="products/canvas-shirtigo-75x50.toml"/>
        <source>Shirtigo canvas 75 x 50 cm</source>
        <translation>קנבס Shirtigo 75 x 50 ס״מ</translation>
    </message>
    <message>
        <location filename="products/canvas-split.toml"/>
        <source>Split canvas, panels of 40 x 60 cm</source>
        <translation>קנבס מחולק, לוחות של 40 × 60 ס״מ</translation>
    </message>
    <message>
        <location filename="products/card-5x7.toml"/>
        <source>Flat card 5 x 7 in</source>
        <translation>כרטיס שטוח 5 × 7 אינץ׳</translation>
    </message>
    <message>
        <location filename="products/card-a6.toml"/>
        <source>Postcard A6</source>
        <translation>גלויה A6</translation>
    </message>
    <message>
        <location filename="products/card-dl.toml"/>
        <source>Flat card DL 21 x 10 cm</source>
        <translation>כרטיס שטוח DL‏ 21 x 10 ס״מ</translation>
    </message>
    <message>
        <location filename="products/card-folded-5x7.toml"/>
        <source>Folded card 5 x 7 in</source>
        <translation>כרטיס מתקפל 5 x 7 אינץ׳</translation>
    </message>
    <message>
        <location filename="products/card-folded-a6.toml"/>
        <source>Folded card A6</source>
        <translation>כרטיס מתקפל A6</translation>
    </message>
    <message>
        <location filename="products/card-square-14.toml"/>
        <source>Flat card 14 x 14 cm</source>
        <translation>כרטיס שטוח 14 x 14 ס״מ</translation>
    </message>
    <message>
        <location filename="products/catalogue.py"/>
        <source>There is no product '{product_id}'.</source>
        <translation>אין מוצר ‎„{product_id}”.</translation>
    </message>
    <message>
        <location filename="products/coaster-cafemedia-round.toml"/>
        <source>Coaster 90 mm, round</source>
        <translation>תחתית לכוס 90 מ״מ, עגולה</translation>
    </message>
    <message>
        <location filename="products/coaster-round.toml"/>
        <source>Coaster 94 mm, round</source>
        <translation>תחתית לכוס 94 מ״מ, עגולה</translation>
    </message>
    <message>
        <location filename="products/coaster-square.toml"/>
        <source>Coaster 94 mm, square</source>
        <translation>תחתית לכוס 94 מ״מ, ריבועית</translation>
    </message>
    <message>
        <location filename="products/collage-30x40.toml"/>
        <source>Poster collage 30 x 40 cm</source>
        <translation>קולאז׳ כרזה 30 x 40 ס״מ</translation>
    </message>
    <message>
        <location filename="products/collage-50x50.toml"/>
        <source>Poster collage 50 x 50 cm</source>
        <translation>קולאז׳ כרזה 50 x 50 ס״מ</translation>
    </message>
    <message>
        <location filename="products/collage-50x70.toml"/>
        <source>Poster collage 50 x 70 cm</source>
        <translation>קולאז׳ כרזה 50 x 70 ס״מ</translation>
    </message>
    <message>
        <location filename="products/collage-60x90.toml"/>
        <source>Poster collage 60 x 90 cm</source>
        <translation>קולאז׳ כרזה 60 x 90 ס״מ</translation>
    </message>
    <message>
        <location filename="products/dream-album-14x11.toml"/>
        <source>Lay-flat album 14 x 11 in</source>
        <translation>אלבום נפתח שטוח 14 × 11 אינץ׳</translation>
    </message>
    <message>
        <location filename="products/envelope-a7.toml"/>
        <source>Envelope A7, 5.25 x 7.25 in</source>
        <translation>מעטפה A7, ‏5.25 x 7.25 אינץ׳</translation>
    </message>
    <message>
        <location filename="products/envelope-c6.toml"/>
        <source>Envelope C6</source>
        <translation>מעטפה C6</translation>
    </message>
    <message>
        <location filename="products/envelope-dl.toml"/>
        <source>Envelope DL</source>
        <translation>מעטפה DL</translation>
    </message>
    <message>
        <location filename="products/framed-20x30.toml"/>
        <source>Framed print 20 x 30 cm with mat</source>
        <translation>הדפסה ממוסגרת 20 x 30 ס״מ עם פספרטו</translation>
    </message>
    <message>
        <location filename="products/framed-30x40.toml"/>
        <source>Framed print 30 x 40 cm with mat</source>
        <translation>הדפסה ממוסגרת 30 × 40 ס״מ עם פספרטו</translation>
    </message>
    <message>
        <location filename="products/framed-50x70.toml"/>
        <source>Framed print 50 x 70 cm with mat</source>
        <translation>הדפסה ממוסגרת 50 x 70 ס״מ עם פספרטו</translation>
    </message>
    <message>
        <location filename="products/framed-table-10x15.toml"/>
        <source>Framed photo 10 x 15 cm with mat</source>
        <translation>תמונה ממוסגרת 10 x 15 ס״מ עם פספרטו</translation>
    </message>
    <message>
        <location filename="products/framed-table-13x18.toml"/>
        <source>Framed photo 13 x 18 cm with mat</source>
        <translation>תמונה ממוסגרת 13 x 18 ס״מ עם פספרטו</translation>
    </message>
    <message>
        <location filename="products/gallery-canvas.toml"/>
        <source>Canvas gallery</source>
        <translation>גלריית קנבס</translation>
    </message>
    <message>
        <location filename="products/gallery-framed.toml"/>
        <source>Framed prints with mats, a gallery</source>
        <translation>הדפסות ממוסגרות עם פספרטו, גלריה</translation>
    </message>
    <message>
        <location filename="products/gallery-posters.toml"/>
        <source>Posters and prints, a gallery</source>
        <translation>כרזות והדפסות, גלריה</translation>
    </message>
    <message>
        <location filename="products/gelato-softcover-a4-landscape.toml"/>
        <source>Softcover A4 landscape</source>
        <translation>כריכה רכה A4 לרוחב</translation>
    </message>
    <message>
        <location filename="products/gelato-softcover-a4.toml"/>
        <source>Softcover A4</source>
        <translation>כריכה רכה A4</translation>
    </message>
    <message>
        <location filename="products/gelato-wire-a4.toml"/>
        <source>Wire-bound book A4</source>
        <translation>ספר בכריכת ספירלה A4</translation>
    </message>
    <message>
        <location filename="products/gta-flushmount-8x10.toml"/>
        <source>Lay-flat album 8 x 10 in</source>
        <translation>אלבום נפתח שטוח 8 × 10 אינץ׳</translation>
    </message>
    <message>
        <location filename="products/hardcover-20x20.toml"/>
        <source>Hardcover album 20 x 20 cm</source>
        <translation>אלבום בכריכה קשה ⁦20 x 20⁩ ס״מ</translation>
    </message>
    <message>
        <location filename="products/hardcover-a4-landscape.toml"/>
        <source>Hardcover album A4 landscape</source>
        <translation>אלבום בכריכה קשה A4 לרוחב</translation>
    </message>
    <message>
        <location filename="products/layflat-30x30.toml"/>
        <source>Lay-flat album 30 x 30 cm</source>
        <translation>אלבום נפתח שטוח ⁦30 x 30⁩ ס״מ</translation>
    </message>
    <message>
        <location filename="products/lifethreads-10x10.toml"/>
        <source>Lay-flat album 10 x 10 in</source>
        <translation>אלבום נפתח שטוח 10 × 10 אינץ׳</translation>
    </message>
    <message>
        <location filename="products/lulu-casewrap-square.toml"/>
        <source>Hardcover 21.6 x 21.6 cm</source>
        <translation>כריכה קשה 21.6 × 21.6 ס״מ</translation>
    </message>
    <message>
        <location filename="products/lulu-softcover-landscape.toml"/>
        <source>Softcover 22.9 x 17.8 cm</source>
        <translation>כריכה רכה 22.9 × 17.8 ס״מ</translation>
    </message>
    <message>
        <location filename="products/metal-20x30.toml"/>
        <source>Metal print 20 x 30 cm</source>
        <translation>הדפסת מתכת 20 x 30 ס״מ</translation>
    </message>
    <message>
        <location filename="products/metal-40x60.toml"/>
        <source>Metal print 40 x 60 cm</source>
        <translation>הדפסה על מתכת 40 × 60 ס״מ</translation>
    </message>
    <message>
        <location filename="products/metal-60x90.toml"/>
        <source>Metal print 60 x 90 cm</source>
        <translation>הדפסת מתכת 60 x 90 ס״מ</translation>
    </message>
    <message>
        <location filename="products/own-size.toml"/>
        <source>Album of your own size</source>
        <translation>אלבום בגודל משלך</translation>
    </message>
    <message>
        <location filename="products/own.py"/>
        <source>Correct the product file.</source>
        <translation>יש לתקן את קובץ המוצר.</translation>
    </message>
    <message>
        <location filename="products/own.py"/>
        <source>Make room, or free the folder.</source>
        <translation>יש לפנות מקום, או לשחרר את התיקייה.</translation>
    </message>
    <message>
        <location filename="products/parameters.py"/>
        <source>Give one like: {known}.</source>
        <translation>יש לציין אחד כמו: {known}.</translation>
    </message>
    <message>
        <location filename="products/parameters.py"/>
        <source>{given}: {name} does not know this value.</source>
        <translation>{given}: {name} אינו מכיר את הערך הזה.</translation>
    </message>
    <message>
        <location filename="products/parameters.py"/>
        <source>{given}: {name} has no such parameter.</source>
        <translation>{given}: ל־{name} אין פרמטר כזה.</translation>
    </message>
    <message>
        <location filename="products/place-card-a4.toml"/>
        <source>Place cards 95 x 60 mm, four on A4</source>
        <translation>כרטיסי מקום 95 x 60 מ״מ, ארבעה ב־A4</translation>
    </message>
    <message>
        <location filename="products/place-card-flat.toml"/>
        <source>Place card 85 x 55 mm, flat</source>
        <translation>כרטיס מקום 85 x 55 מ״מ, שטוח</translation>
    </message>
    <message>
        <location filename="products/place-card-tent.toml"/>
        <source>Place card 89 x 51 mm, folded</source>
        <translation>כרטיס מקום 89 x 51 מ״מ, מתקפל</translation>
    </message>
    <message>
        <location filename="products/placemat-42x30.toml"/>
        <source>Placemat 42 x 30 cm</source>
        <translation>מפית שולחן 42 x 30 ס״מ</translation>
    </message>
    <message>
        <location filename="products/placemat-round.toml"/>
        <source>Placemat 38 cm, round</source>
        <translation>מפית שולחן 38 ס״מ, עגולה</translation>
    </message>
    <message>
        <location filename="products/poster-30x40.toml"/>
        <source>Poster 30 x 40 cm</source>
        <translation>פוסטר 30 × 40 ס״מ</translation>
    </message>
    <message>
        <location filename="products/poster-50x70.toml"/>
        <source>Poster 50 x 70 cm</source>
        <translation>פוסטר 50 × 70 ס״מ</translation>
    </message>
    <message>
        <location filename="products/poster-a1.toml"/>
        <source>Poster A1</source>
        <translation>כרזה A1</translation>
    </message>
    <message>
        <location filename="products/poster-a2.toml"/>
        <source>Poster A2</source>
        <translation>כרזה A2</translation>
    </message>
    <message>
        <location filename="products/poster-a3.toml"/>
        <source>Poster A3</source>
        <translation>כרזה A3</translation>
    </message>
    <message>
        <location filename="products/poster-chilliprinting-18x24.toml"/>
        <source>Chilli Printing poster 18 x 24 in</source>
        <translation>כרזה Chilli Printing‏ 18 x 24 אינץ׳</translation>
    </message>
    <message>
        <location filename="products/poster-entdecker-50x70.toml"/>
        <source>Entdecker poster 50 x 70 cm</source>
        <translation>כרזה Entdecker‏ 50 x 70 ס״מ</translation>
    </message>
    <message>
        <location filename="products/poster-inhousemedias-18x24.toml"/>
        <source>In House Medias poster 18 x 24 in</source>
        <translation>כרזה In House Medias‏ 18 x 24 אינץ׳</translation>
    </message>
    <message>
        <location filename="products/poster-panorama-20x60.toml"/>
        <source>Panorama poster 20 x 60 cm</source>
        <translation>כרזה פנורמית 20 x 60 ס״מ</translation>
    </message>
    <message>
        <location filename="products/poster-panorama-30x90.toml"/>
        <source>Panorama poster 30 x 90 cm</source>
        <translation>כרזה פנורמית 30 x 90 ס״מ</translation>
    </message>
    <message>
        <location filename="products/poster-panorama-50x100.toml"/>
        <source>Panorama poster 50 x 100 cm</source>
        <translation>כרזה פנורמית 50 x 100 ס״מ</translation>
    </message>
    <message>
        <location filename="products/print-10x15.toml"/>
        <source>Photo prints 10 x 15 cm</source>
        <translation>הדפסות תמונה 10 × 15 ס״מ</translation>
    </message>
    <message>
        <location filename="products/print-13x18.toml"/>
        <source>Photo prints 13 x 18 cm</source>
        <translation>הדפסות תמונה 13 × 18 ס״מ</translation>
    </message>
    <message>
        <location filename="products/print-20x30.toml"/>
        <source>Photo prints 20 x 30 cm</source>
        <translation>הדפסות תמונה 20 × 30 ס״מ</translation>
    </message>
    <message>
        <location filename="products/print-minis.toml"/>
        <source>24 mini prints on a sheet</source>
        <translation>24 הדפסות זעירות על גיליון</translation>
    </message>
    <message>
        <location filename="products/print-retro.toml"/>
        <source>Retro prints 9 x 11 cm</source>
        <translation>הדפסות רטרו 9 x 11 ס״מ</translation>
    </message>
    <message>
        <location filename="products/print-square-13.toml"/>
        <source>Square prints 13 x 13 cm</source>
        <translation>הדפסות ריבועיות 13 × 13 ס״מ</translation>
    </message>
    <message>
        <location filename="products/print-square-20.toml"/>
        <source>Square prints 20 x 20 cm</source>
        <translation>הדפסות ריבועיות 20 x 20 ס״מ</translation>
    </message>
    <message>
        <location filename="products/print-whcc-16x20.toml"/>
        <source>WHCC photo print 16 x 20 in</source>
        <translation>הדפסת תמונה WHCC ‏16 × 20 אינץ׳</translation>
    </message>
    <message>
        <location filename="products/print-whcc-20x30.toml"/>
        <source>WHCC photo print 20 x 30 in</source>
        <translation>הדפסת תמונה WHCC ‏20 × 30 אינץ׳</translation>
    </message>
    <message>
        <location filename="products/print-whcc-8x10.toml"/>
        <source>WHCC photo print 8 x 10 in</source>
        <translation>הדפסת תמונה WHCC ‏8 × 10 אינץ׳</translation>
    </message>
    <message>
        <location filename="products/queensberry-flushmount.toml"/>
        <source>Lay-flat album of any size</source>
        <translation>אלבום נפתח שטוח בכל גודל</translation>
    </message>
    <message>
        <location filename="products/reference.py"/>
        <source>'{reference}' does not name a product.</source>
        <translation>‎„{reference}” אינו שם של מוצר.</translation>
    </message>
    <message>
        <location filename="products/reference.py"/>
        <source>Write the product's id, or id:width=250,height=250.</source>
        <translation>יש לכתוב את מזהה המוצר, או id:width=250,height=250.</translation>
    </message>
    <message>
        <location filename="products/spine_answer.py"/>
        <source>Type the width that the printer told.</source>
        <translation>יש להקליד את הרוחב שאמר בית הדפוס.</translation>
    </message>
    <message>
        <location filename="products/spine_answer.py"/>
        <source>{name} does not tell a spine ({why}).</source>
        <translation>{name} אינו אומר רוחב שדרה ({why}).</translation>
    </message>
    <message>
        <location filename="products/streetlib-softcover-a5.toml"/>
        <source>Softcover A5</source>
        <translation>כריכה רכה A5</translation>
    </message>
    <message>
        <location filename="products/strip-2x6.toml"/>
        <source>Photo strip 2 x 6 in</source>
        <translation>רצועת תמונות 2 x 6 אינץ׳</translation>
    </message>
    <message>
        <location filename="products/strips-4x6.toml"/>
        <source>Two photo strips on a print 4 x 6 in</source>
        <translation>שתי רצועות תמונות על הדפסה 4 x 6 אינץ׳</translation>
    </message>
    <message>
        <location filename="products/table-number-a6.toml"/>
        <source>Table number A6, flat</source>
        <translation>מספר שולחן A6, שטוח</translation>
    </message>
    <message>
        <location filename="products/table-number-tent.toml"/>
        <source>Table number 10 x 15 cm, folded</source>
        <translation>מספר שולחן 10 x 15 ס״מ, מתקפל</translation>
    </message>
    <message>
        <location filename="products/table.py"/>
        <source>Give another value.</source>
        <translation>יש לציין ערך אחר.</translation>
    </message>
    <message>
        <location filename="products/table.py"/>
        <source>{name}: {given} cannot be: '{where}' {why}.</source>
        <translation>{name}: {given} אינו אפשרי: ‎„{where}” {why}.</translation>
    </message>
    <message>
        <location filename="products/tent-a6.toml"/>
        <source>Tent card A6, folded</source>
        <translation>כרטיס עומד A6, מתקפל</translation>
    </message>
    <message>
        <location filename="products/trust.py"/>
        <source>Ask for it again, and enter it on the cover.</source>
        <translation>יש לשאול שוב, ולהזין בכריכה.</translation>
    </message>
    <message>
        <location filename="products/trust.py"/>
        <source>Ask for it, and enter it on the cover.</source>
        <translation>יש לשאול, ולהזין בכריכה.</translation>
    </message>
    <message>
        <location filename="products/trust.py"/>
        <source>Ask whether it converts the file.</source>
        <translation>כדאי לשאול אם הוא ממיר את הקובץ.</translation>
    </message>
    <message>
        <location filename="products/trust.py"/>
        <source>Compare them with the printer's own.</source>
        <translation>יש להשוות אותם לאלה של בית הדפוס.</translation>
    </message>
    <message>
        <location filename="products/trust.py"/>
        <source>Some numbers of this product were not read at {vendor} itself.</source>
        <translation>כמה מספרים של המוצר הזה לא נקראו אצל {vendor} עצמו.</translation>
    </message>
    <message>
        <location filename="products/trust.py"/>
        <source>The numbers of this product are those of no particular printer.</source>
        <translation>המספרים של המוצר הזה אינם של בית דפוס מסוים.</translation>
    </message>
    <message>
        <location filename="products/trust.py"/>
        <source>The numbers of this product are your own.</source>
        <translation>המספרים של המוצר הזה הם שלך.</translation>
    </message>
    <message>
        <location filename="products/trust.py"/>
        <source>The numbers of this product were read on {date}, more than a year ago.</source>
        <translation>המספרים של המוצר הזה נקראו ב־{date}, לפני יותר משנה.</translation>
    </message>
    <message>
        <location filename="products/trust.py"/>
        <source>The printer names {named} as its printing condition; the file is made for {condition}.</source>
        <translation>בית הדפוס מציין את {named} כתנאי ההדפסה שלו; הקובץ נעשה ל־{condition}.</translation>
    </message>
    <message>
        <location filename="products/trust.py"/>
        <source>The printer told the width of the spine for {told} pages; the book has {pages} now.</source>
        <translation>בית הדפוס אמר את רוחב השדרה ל־{told} עמודים; בספר יש כעת {pages}.</translation>
    </message>
    <message>
        <location filename="products/trust.py"/>
        <source>This printer tells the width of the spine for each order; {spine:.1f} mm is only where to start.</source>
        <translation>בית הדפוס הזה אומר את רוחב השדרה לכל הזמנה; {spine:.1f} מ״מ הם רק נקודת פתיחה.</translation>
    </message>
    <message numerus="yes">
        <location filename="session/aside.py"/>
        <source>{n} RAWs beside their JPEGs</source>
        <comment>n</comment>
        <translation>
            <numerusform>קובץ RAW אחד ליד ה־JPEG</numerusform>
            <numerusform>{n} קובצי RAW ליד ה־JPEG</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="session/aside.py"/>
        <source>{n} documents</source>
        <comment>n</comment>
        <translation>
            <numerusform>מסמך אחד</numerusform>
            <numerusform>{n} מסמכים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="session/aside.py"/>
        <source>{n} icons</source>
        <comment>n</comment>
        <translation>
            <numerusform>סמל אחד</numerusform>
            <numerusform>{n} סמלים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="session/aside.py"/>
        <source>{n} messenger copies</source>
        <comment>n</comment>
        <translation>
            <numerusform>עותק אחד מתוכנת מסרים</numerusform>
            <numerusform>{n} עותקים מתוכנות מסרים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="session/aside.py"/>
        <source>{n} parts of live photos</source>
        <comment>n</comment>
        <translation>
            <numerusform>חלק אחד של תמונה חיה</numerusform>
            <numerusform>{n} חלקים של תמונות חיות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="session/aside.py"/>
        <source>{n} photos of your choice</source>
        <comment>n</comment>
        <translation>
            <numerusform>תמונה אחת לפי בחירתך</numerusform>
            <numerusform>{n} תמונות לפי בחירתך</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="session/aside.py"/>
        <source>{n} receipts</source>
        <comment>n</comment>
        <translation>
            <numerusform>קבלה אחת</numerusform>
            <numerusform>{n} קבלות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="session/aside.py"/>
        <source>{n} screenshots</source>
        <comment>n</comment>
        <translation>
            <numerusform>צילום מסך אחד</numerusform>
            <numerusform>{n} צילומי מסך</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="session/aside.py"/>
        <source>{n} videos</source>
        <comment>n</comment>
        <translation>
            <numerusform>סרטון אחד</numerusform>
            <numerusform>{n} סרטונים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="session/asking.py"/>
        <source>--set pages={text}: not a number.</source>
        <translation>‏--set pages={text}: אינו מספר.</translation>
    </message>
    <message>
        <location filename="session/asking.py"/>
        <source>--set {item}: it takes KEY=VALUE.</source>
        <translation>‏--set {item}: יש לכתוב KEY=VALUE.</translation>
    </message>
    <message>
        <location filename="session/asking.py"/>
        <source>Choose {pages_min} to {pages_max} in steps of {pages_multiple}.</source>
        <translation>יש לבחור {pages_min} עד {pages_max} בקפיצות של {pages_multiple}.</translation>
    </message>
    <message>
        <location filename="session/asking.py"/>
        <source>Give a page count.</source>
        <translation>יש לציין מספר עמודים.</translation>
    </message>
    <message>
        <location filename="session/asking.py"/>
        <source>Such as --set width=250.</source>
        <translation>למשל ‎--set width=250.</translation>
    </message>
    <message>
        <location filename="session/asking.py"/>
        <source>{spec} cannot have {pages} pages.</source>
        <translation>ל־{spec} לא יכולים להיות {pages} עמודים.</translation>
    </message>
    <message>
        <location filename="session/batch.py"/>
        <source>Its first line names the columns: folder, product, title, pages, style, set.</source>
        <translation>השורה הראשונה מציינת את העמודות: folder, product, title, pages, style, set.</translation>
    </message>
    <message>
        <location filename="session/batch.py"/>
        <source>Leave out --each to make one album of it.</source>
        <translation>יש להשמיט את ‎--each כדי ליצור ממנה אלבום אחד.</translation>
    </message>
    <message>
        <location filename="session/batch.py"/>
        <source>Mend the line and run it again.</source>
        <translation>יש לתקן את השורה ולהריץ שוב.</translation>
    </message>
    <message>
        <location filename="session/batch.py"/>
        <source>Name a folder of folders.</source>
        <translation>יש לציין תיקייה של תיקיות.</translation>
    </message>
    <message>
        <location filename="session/batch.py"/>
        <source>There are no folders in {where}.</source>
        <translation>אין תיקיות ב־{where}.</translation>
    </message>
    <message>
        <location filename="session/batch.py"/>
        <source>{file} is no folder.</source>
        <translation>‏{file} אינו תיקייה.</translation>
    </message>
    <message>
        <location filename="session/batch.py"/>
        <source>{name} has no column “folder”.</source>
        <translation>ב־{name} אין עמודה „folder”.</translation>
    </message>
    <message>
        <location filename="session/batch.py"/>
        <source>{where}, line {line}: there is no folder in it.</source>
        <translation>‏{where}, שורה {line}: אין בה תיקייה.</translation>
    </message>
    <message>
        <location filename="session/batch.py"/>
        <source>{where}, line {line}: “{value}” is no number of pages.</source>
        <translation>‏{where}, שורה {line}: „{value}” אינו מספר עמודים.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>Another run is writing to {name}.</source>
        <translation>הרצה אחרת כותבת אל {name}.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>Check that it is there, may be written and has room.</source>
        <translation>כדאי לבדוק שהיא קיימת, ניתנת לכתיבה ויש בה מקום.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>Choose a folder outside.</source>
        <translation>יש לבחור תיקייה מחוצה לה.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>Close other programs and run it again.</source>
        <translation>יש לסגור תוכניות אחרות ולהריץ שוב.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>It could not be made for a fault of albumapp ({kind}: {why}).</source>
        <translation>לא ניתן היה ליצור אותו בגלל תקלה של albumapp‏ ({kind}: {why}).</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>Making albums</source>
        <translation>יוצר אלבומים</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>Name a folder for what is made.</source>
        <translation>יש לציין תיקייה לתוצאה.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>Please tell us, with this line.</source>
        <translation>נא לדווח לנו, עם השורה הזאת.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>Run it again: what is made stays. Is the disk with its photos still there?</source>
        <translation>אפשר להפעיל שוב: מה שנעשה נשמר. האם הדיסק עם התמונות עדיין מחובר?</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>Take it away, or choose another folder.</source>
        <translation>אפשר להסיר אותו, או לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>The memory was full.</source>
        <translation>הזיכרון היה מלא.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>The pictures of {name} would take the place of its photos.</source>
        <translation>התמונות של {name} היו תופסות את מקום הצילומים שלו.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>The process that made {name} was ended twice: it was killed, or the memory was full.</source>
        <translation>התהליך שיצר את {name} הופסק פעמיים: הוא נסגר, או שהזיכרון היה מלא.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>Wait for it, or choose another folder.</source>
        <translation>אפשר לחכות לה, או לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>{name} is no folder.</source>
        <translation>‏{name} אינו תיקייה.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>{name} was changed since it was made.</source>
        <translation>‏{name} השתנה מאז שנעשה.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>{name} was given up: nothing happened for {n} min.</source>
        <translation>העבודה על {name} הופסקה: במשך {n} דק׳ לא קרה דבר.</translation>
    </message>
    <message>
        <location filename="session/batch_run.py"/>
        <source>{out} lies in a folder of photos ({folder}).</source>
        <translation>‏{out} נמצא בתוך תיקיית תמונות ({folder}).</translation>
    </message>
    <message>
        <location filename="session/batch_worker.py"/>
        <source>None of the {n} photos in {where} can be read.</source>
        <translation>אי אפשר לקרוא אף אחת מ־{n} התמונות ב־{where}.</translation>
    </message>
    <message>
        <location filename="session/batch_worker.py"/>
        <source>Put photos there, or take it away.</source>
        <translation>אפשר לשים שם תמונות, או להסיר אותה.</translation>
    </message>
    <message>
        <location filename="session/batch_worker.py"/>
        <source>The only photo in {where} cannot be read.</source>
        <translation>התמונה היחידה ב־{where} אינה ניתנת לקריאה.</translation>
    </message>
    <message>
        <location filename="session/batch_worker.py"/>
        <source>The report lists them.</source>
        <translation>הדוח מפרט אותן.</translation>
    </message>
    <message>
        <location filename="session/batch_worker.py"/>
        <source>There are no photos in {where}.</source>
        <translation>אין תמונות ב־{where}.</translation>
    </message>
    <message>
        <location filename="session/building.py"/>
        <source>Name a folder or files with photos.</source>
        <translation>יש לציין תיקייה או קבצים עם תמונות.</translation>
    </message>
    <message>
        <location filename="session/building.py"/>
        <source>See the list above.</source>
        <translation>ראו את הרשימה למעלה.</translation>
    </message>
    <message>
        <location filename="session/building.py"/>
        <source>Suggest album</source>
        <translation>הצעת אלבום</translation>
    </message>
    <message>
        <location filename="session/collecting.py"/>
        <source>Ask for it again, or open an .album file.</source>
        <translation>יש לבקש אותו שוב, או לפתוח קובץ ‎.album.</translation>
    </message>
    <message>
        <location filename="session/collecting.py"/>
        <source>Choose another disk, or make room.</source>
        <translation>יש לבחור כונן אחר, או לפנות מקום.</translation>
    </message>
    <message>
        <location filename="session/collecting.py"/>
        <source>Is its disk there?</source>
        <translation>האם הכונן שם?</translation>
    </message>
    <message>
        <location filename="session/collecting.py"/>
        <source>Packing photos</source>
        <translation>אריזת תמונות</translation>
    </message>
    <message>
        <location filename="session/collecting.py"/>
        <source>The folder of {target} is not there.</source>
        <translation>התיקייה של {target} איננה.</translation>
    </message>
    <message>
        <location filename="session/collecting.py"/>
        <source>Try another disk.</source>
        <translation>כדאי לנסות כונן אחר.</translation>
    </message>
    <message>
        <location filename="session/collecting.py"/>
        <source>{name} could not be written right ({bad}).</source>
        <translation>לא ניתן היה לכתוב נכון את {name} ‏({bad}).</translation>
    </message>
    <message>
        <location filename="session/collecting.py"/>
        <source>{name} is not a packed album, or it is damaged.</source>
        <translation>{name} אינו אלבום ארוז, או שהוא פגום.</translation>
    </message>
    <message>
        <location filename="session/collecting.py"/>
        <source>{name} needs {need}, but only {free} are free there.</source>
        <translation>{name} צריך {need}, אך רק {free} פנויים שם.</translation>
    </message>
    <message>
        <location filename="session/comments.py"/>
        <source>Choose the file that the proof saved: its name ends in .comments.</source>
        <translation>יש לבחור את הקובץ שההגהה שמרה: שמו מסתיים ב־‎.comments.</translation>
    </message>
    <message>
        <location filename="session/comments.py"/>
        <source>Save it again from the mail.</source>
        <translation>יש לשמור אותו שוב מהדואר.</translation>
    </message>
    <message>
        <location filename="session/comments.py"/>
        <source>Update albumapp.</source>
        <translation>יש לעדכן את albumapp.</translation>
    </message>
    <message>
        <location filename="session/comments.py"/>
        <source>{name} holds more than {most} comments, or none.</source>
        <translation>ב־{name} יותר מ־{most} הערות, או אף אחת.</translation>
    </message>
    <message>
        <location filename="session/comments.py"/>
        <source>{name} holds no comments.</source>
        <translation>ב־{name} אין הערות.</translation>
    </message>
    <message>
        <location filename="session/comments.py"/>
        <source>{name} is too large for comments.</source>
        <translation>{name} גדול מדי להערות.</translation>
    </message>
    <message>
        <location filename="session/comments.py"/>
        <source>{name} was written by another version of albumapp.</source>
        <translation>{name} נכתב בגרסה אחרת של albumapp.</translation>
    </message>
    <message>
        <location filename="session/forgetting.py"/>
        <source>{name} could not be written: {why}.</source>
        <translation>לא ניתן היה לכתוב את {name}: {why}.</translation>
    </message>
    <message>
        <location filename="session/guest_readings.py"/>
        <source>Name the columns in the first line: “Name;Name”, “Last name;First name” or “Name;Table”.</source>
        <translation>יש לציין את העמודות בשורה הראשונה: „שם;שם”, „שם משפחה;שם פרטי” או „שם;שולחן”.</translation>
    </message>
    <message>
        <location filename="session/guest_readings.py"/>
        <source>{name}, line {number}: “{line}” may be one name or several.</source>
        <translation>‏{name}, שורה {number}: „{line}” עשוי להיות שם אחד או כמה.</translation>
    </message>
    <message>
        <location filename="session/guests.py"/>
        <source>Double it inside of quotation marks.</source>
        <translation>יש להכפיל אותו בתוך מירכאות.</translation>
    </message>
    <message>
        <location filename="session/guests.py"/>
        <source>There are no names in {name}.</source>
        <translation>אין שמות ב־{name}.</translation>
    </message>
    <message>
        <location filename="session/guests.py"/>
        <source>Write the name first, then the table or the address.</source>
        <translation>יש לכתוב קודם את השם, ואז את השולחן או את הכתובת.</translation>
    </message>
    <message>
        <location filename="session/guests.py"/>
        <source>Write “{two}” for two guests, “{one}” for one.</source>
        <translation>לשני אורחים יש לכתוב „{two}”, לאחד „{one}”.</translation>
    </message>
    <message>
        <location filename="session/guests.py"/>
        <source>{name} has more than {most} names.</source>
        <translation>ב־{name} יש יותר מ־{most} שמות.</translation>
    </message>
    <message>
        <location filename="session/guests.py"/>
        <source>{name}, line {number}: a quotation mark is not closed, or stands in the middle of a word.</source>
        <translation>‏{name}, שורה {number}: מירכאה אינה סגורה, או עומדת באמצע מילה.</translation>
    </message>
    <message>
        <location filename="session/guests.py"/>
        <source>{name}, line {number}: there is no name.</source>
        <translation>‏{name}, שורה {number}: אין שם.</translation>
    </message>
    <message>
        <location filename="session/guests.py"/>
        <source>“{line}” may be one name or two.</source>
        <translation>„{line}” עשוי להיות שם אחד או שניים.</translation>
    </message>
    <message>
        <location filename="session/importing.py"/>
        <source>Finding moments</source>
        <translation>מחפש רגעים</translation>
    </message>
    <message>
        <location filename="session/importing.py"/>
        <source>Looking at photos</source>
        <translation>מסתכל על תמונות</translation>
    </message>
    <message>
        <location filename="session/importing.py"/>
        <source>Looking at photos and faces</source>
        <translation>מסתכל על תמונות ופנים</translation>
    </message>
    <message>
        <location filename="session/importing.py"/>
        <source>Looking for photos</source>
        <translation>מחפש תמונות</translation>
    </message>
    <message>
        <location filename="session/importing.py"/>
        <source>Open it in another program and save it again.</source>
        <translation>יש לפתוח בתוכנה אחרת ולשמור שוב.</translation>
    </message>
    <message>
        <location filename="session/importing.py"/>
        <source>Reading photos</source>
        <translation>קורא תמונות</translation>
    </message>
    <message>
        <location filename="session/importing.py"/>
        <source>Reading photos and looking for faces</source>
        <translation>קורא תמונות ומחפש פנים</translation>
    </message>
    <message>
        <location filename="session/importing.py"/>
        <source>{name} could not be read ({outcome}).</source>
        <translation>לא ניתן היה לקרוא את {name} ‏({outcome}).</translation>
    </message>
    <message>
        <location filename="session/importing.py"/>
        <source>{name} could not be read: {outcome}.</source>
        <translation>לא ניתן היה לקרוא את {name}: {outcome}.</translation>
    </message>
    <message>
        <location filename="session/list_text.py"/>
        <source>Name a text file or CSV.</source>
        <translation>יש לציין קובץ טקסט או CSV.</translation>
    </message>
    <message>
        <location filename="session/list_text.py"/>
        <source>Save it as CSV or as plain text.</source>
        <translation>יש לשמור כ־CSV או כטקסט פשוט.</translation>
    </message>
    <message>
        <location filename="session/list_text.py"/>
        <source>{name} is no list or table.</source>
        <translation>‏{name} אינו רשימה או טבלה.</translation>
    </message>
    <message>
        <location filename="session/looks.py"/>
        <source>A look holds no photo: other albums do not have it.</source>
        <translation>מראה אינו מכיל תמונה: לאלבומים אחרים אין אותה.</translation>
    </message>
    <message>
        <location filename="session/looks.py"/>
        <source>A look needs a name.</source>
        <translation>למראה דרוש שם.</translation>
    </message>
    <message>
        <location filename="session/looks.py"/>
        <source>Choose a colour, a gradient or a pattern as background first.</source>
        <translation>יש לבחור קודם צבע, מעבר צבע או דוגמה כרקע.</translation>
    </message>
    <message>
        <location filename="session/looks.py"/>
        <source>Type one, such as “Sand and sea”.</source>
        <translation>יש להקליד שם, כגון „חול וים”.</translation>
    </message>
    <message>
        <location filename="session/merging.py"/>
        <source>No text of the album says {{name}} or another column of {where}.</source>
        <translation>אף טקסט באלבום אינו אומר {{name}} או עמודה אחרת של {where}.</translation>
    </message>
    <message>
        <location filename="session/merging.py"/>
        <source>Write it into a text or the title, such as “For {{name}}”. Columns: {columns}.</source>
        <translation>יש לכתוב אותו בטקסט או בכותרת, למשל „עבור {{name}}”. עמודות: {columns}.</translation>
    </message>
    <message>
        <location filename="session/names.py"/>
        <source>Was it moved?</source>
        <translation>האם הועבר?</translation>
    </message>
    <message>
        <location filename="session/occasions.py"/>
        <source>Install albumapp again.</source>
        <translation>יש להתקין שוב את albumapp.</translation>
    </message>
    <message>
        <location filename="session/occasions.py"/>
        <source>Mend it.</source>
        <translation>יש לתקן אותו.</translation>
    </message>
    <message>
        <location filename="session/occasions.py"/>
        <source>{name} is no occasion of this version.</source>
        <translation>{name} אינו אירוע של גרסה זו.</translation>
    </message>
    <message>
        <location filename="session/occasions.py"/>
        <source>{name} names a product or style that is not there.</source>
        <translation>{name} מציין מוצר או סגנון שאינם קיימים.</translation>
    </message>
    <message>
        <location filename="session/own_days.py"/>
        <source>Write 02-14,Anna or 14.02.;Anna.</source>
        <translation>כותבים 02-14,Anna או 14.02.;Anna.</translation>
    </message>
    <message>
        <location filename="session/own_days.py"/>
        <source>{name}, line {number}: there is no date with its words.</source>
        <translation>{name}, שורה {number}: אין תאריך עם המילים שלו.</translation>
    </message>
    <message>
        <location filename="session/people.py"/>
        <source>Faces were forgotten since; look again.</source>
        <translation>פנים נשכחו מאז; כדאי לבדוק שוב.</translation>
    </message>
    <message>
        <location filename="session/people.py"/>
        <source>This person is no longer known.</source>
        <translation>האדם הזה כבר אינו מוכר.</translation>
    </message>
    <message>
        <location filename="session/prices.py"/>
        <source>Is there room, and may it be written?</source>
        <translation>האם יש מקום, והאם מותר לכתוב?</translation>
    </message>
    <message>
        <location filename="session/prices.py"/>
        <source>Its columns are product, base, per_page, currency and date.</source>
        <translation>העמודות הן product, ‏base, ‏per_page, ‏currency ו־date.</translation>
    </message>
    <message>
        <location filename="session/prices.py"/>
        <source>Save it as CSV in UTF-8.</source>
        <translation>יש לשמור כ־CSV ב־UTF-8.</translation>
    </message>
    <message>
        <location filename="session/prices.py"/>
        <source>{name}, line {line}: {why}.</source>
        <translation>{name}, שורה {line}: {why}.</translation>
    </message>
    <message>
        <location filename="session/project.py"/>
        <source>Put its file {product}.toml into {folder}.</source>
        <translation>יש לשים את הקובץ {product}.toml אל {folder}.</translation>
    </message>
    <message>
        <location filename="session/project.py"/>
        <source>The history of this project is damaged: {why} is missing.</source>
        <translation>ההיסטוריה של הפרויקט פגומה: {why} חסר.</translation>
    </message>
    <message>
        <location filename="session/project.py"/>
        <source>This step is not known any more.</source>
        <translation>הצעד הזה כבר אינו מוכר.</translation>
    </message>
    <message>
        <location filename="session/project.py"/>
        <source>{name} is an album for the product '{product}', which is not here.</source>
        <translation>{name} הוא אלבום למוצר ‎„{product}”, שאיננו כאן.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>A page is {w:g} × {h:g} mm instead of {old_w:g} × {old_h:g} mm.</source>
        <translation>עמוד הוא {w:g} × {h:g} מ״מ במקום {old_w:g} × {old_h:g} מ״מ.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>It is one picture now instead of {old} pages.</source>
        <translation>כעת זו תמונה אחת במקום {old} עמודים.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>Make it smaller.</source>
        <translation>יש להקטין.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>Pages that you arranged have no place here; their photos stand elsewhere ({count}).</source>
        <translation>לעמודים שסידרת אין כאן מקום; התמונות שלהם עומדות במקום אחר ({count}).</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>The book has {pages} pages instead of {old}.</source>
        <translation>בספר {pages} עמודים במקום {old}.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>The text “{text}” has no place here.</source>
        <translation>לטקסט ‎„{text}” אין כאן מקום.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>There are {pages} pages instead of {old}.</source>
        <translation>יש {pages} עמודים במקום {old}.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>There are {pages} pages now instead of one picture.</source>
        <translation>כעת יש {pages} עמודים במקום תמונה אחת.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>This product has no printed cover: what stood on it is gone.</source>
        <translation>למוצר הזה אין כריכה מודפסת: מה שעמד עליה איננו.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>Undo brings it back.</source>
        <translation>ביטול מחזיר אותה.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>{count} photos found no room and are unused now.</source>
        <translation>‏{count} תמונות לא מצאו מקום ואינן בשימוש כעת.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>{count} texts have no place here.</source>
        <translation>ל־{count} טקסטים אין כאן מקום.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>{name} found no room and is unused now.</source>
        <translation>ל־{name} לא נמצא מקום והיא אינה בשימוש כעת.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>{name} has {ppi} ppi in its new size; the printer asks for {least}.</source>
        <translation>ל־{name} יש {ppi} ppi בגודל החדש; בית הדפוס מבקש {least}.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>{product_word} instead of {before_word}.</source>
        <translation>{product_word} במקום {before_word}.</translation>
    </message>
    <message>
        <location filename="session/retargeting.py"/>
        <source>“{text}” is set in {pt:g} pt instead of {old:g} pt.</source>
        <translation>‎„{text}” ב־{pt:g} נק׳ במקום {old:g} נק׳.</translation>
    </message>
    <message>
        <location filename="session/rows.py"/>
        <source>Is a quotation mark missing before it?</source>
        <translation>האם חסרה לפניו מירכאה?</translation>
    </message>
    <message>
        <location filename="session/rows.py"/>
        <source>It needs a name on each line.</source>
        <translation>צריך שם בכל שורה.</translation>
    </message>
    <message>
        <location filename="session/rows.py"/>
        <source>Part it into several files.</source>
        <translation>יש לחלק לכמה קבצים.</translation>
    </message>
    <message>
        <location filename="session/rows.py"/>
        <source>Write a cell with a comma in quotation marks: "Smith, Anna".</source>
        <translation>תא עם פסיק נכתב במירכאות: "Smith, Anna".</translation>
    </message>
    <message>
        <location filename="session/rows.py"/>
        <source>Write two of them ("") for one within a cell.</source>
        <translation>עבור אחת בתוך תא יש לכתוב שתיים ("").</translation>
    </message>
    <message>
        <location filename="session/rows.py"/>
        <source>{where} has more than {n} rows.</source>
        <translation>ב־{where} יש יותר מ־{n} שורות.</translation>
    </message>
    <message>
        <location filename="session/rows.py"/>
        <source>{where} has no rows.</source>
        <translation>ב־{where} אין שורות.</translation>
    </message>
    <message>
        <location filename="session/rows.py"/>
        <source>{where}, line {line}: a cell has more than {n} letters.</source>
        <translation>‏{where}, שורה {line}: בתא יש יותר מ־{n} אותיות.</translation>
    </message>
    <message>
        <location filename="session/rows.py"/>
        <source>{where}, line {line}: a quotation mark is not closed, or letters follow it.</source>
        <translation>‏{where}, שורה {line}: מירכאה אינה סגורה, או שבאות אחריה אותיות.</translation>
    </message>
    <message>
        <location filename="session/rows.py"/>
        <source>{where}, line {line}: there are {n} cells under {columns} headings.</source>
        <translation>‏{where}, שורה {line}: יש {n} תאים תחת {columns} כותרות.</translation>
    </message>
    <message>
        <location filename="session/suggesting.py"/>
        <source>Choosing photos</source>
        <translation>בוחר תמונות</translation>
    </message>
    <message>
        <location filename="session/suggesting.py"/>
        <source>Laying out spreads</source>
        <translation>מעמד כפולות</translation>
    </message>
    <message>
        <location filename="session/templates.py"/>
        <source>A kept layout needs a name.</source>
        <translation>לעימוד שמור דרוש שם.</translation>
    </message>
    <message>
        <location filename="session/templates.py"/>
        <source>Is its folder read-only?</source>
        <translation>האם התיקייה לקריאה בלבד?</translation>
    </message>
    <message>
        <location filename="session/templates.py"/>
        <source>Is there room in {folder}?</source>
        <translation>האם יש מקום ב־{folder}?</translation>
    </message>
    <message>
        <location filename="session/templates.py"/>
        <source>Make it shorter.</source>
        <translation>כדאי לקצר.</translation>
    </message>
    <message>
        <location filename="session/templates.py"/>
        <source>The layout could not be deleted: {why}.</source>
        <translation>לא ניתן היה למחוק את העימוד: {why}.</translation>
    </message>
    <message>
        <location filename="session/templates.py"/>
        <source>The layout could not be kept: {why}.</source>
        <translation>לא ניתן היה לשמור את העימוד: {why}.</translation>
    </message>
    <message>
        <location filename="session/templates.py"/>
        <source>The name of a kept layout has at most {most_name} signs.</source>
        <translation>בשם של עימוד שמור {most_name} תווים לכל היותר.</translation>
    </message>
    <message>
        <location filename="session/templates.py"/>
        <source>There is a kept layout '{wanted}' already.</source>
        <translation>יש כבר עימוד שמור ‎„{wanted}”.</translation>
    </message>
    <message>
        <location filename="session/templates.py"/>
        <source>Write one.</source>
        <translation>יש לכתוב שם.</translation>
    </message>
    <message>
        <location filename="session/versions.py"/>
        <source>A version needs a name.</source>
        <translation>לגרסה דרוש שם.</translation>
    </message>
    <message>
        <location filename="session/versions.py"/>
        <source>Return to it, and export the album anew.</source>
        <translation>אפשר לחזור אליה ולייצא את האלבום מחדש.</translation>
    </message>
    <message>
        <location filename="session/versions.py"/>
        <source>Save it first.</source>
        <translation>יש לשמור אותו קודם.</translation>
    </message>
    <message>
        <location filename="session/versions.py"/>
        <source>Say what it is, such as “before Mum’s changes”.</source>
        <translation>כדאי לומר מה זה, כגון „לפני השינויים של אמא”.</translation>
    </message>
    <message>
        <location filename="session/versions.py"/>
        <source>The order “{name}” does not say what it was printed on ({why}).</source>
        <translation>ההזמנה ‎„{name}” אינה אומרת על מה הודפסה ({why}).</translation>
    </message>
    <message>
        <location filename="session/versions.py"/>
        <source>This album has no file yet.</source>
        <translation>לאלבום הזה אין עדיין קובץ.</translation>
    </message>
    <message>
        <location filename="styles/black.toml"/>
        <source>Black and quiet</source>
        <translation>שחור ושקט</translation>
    </message>
    <message>
        <location filename="styles/black.toml"/>
        <source>Whole photos on black paper with much air: lights, evenings, black and white.</source>
        <translation>תמונות שלמות על נייר שחור עם הרבה אוויר: אורות, ערבים, שחור־לבן.</translation>
    </message>
    <message>
        <location filename="styles/classic.toml"/>
        <source>A few whole photos a page, each with its date and place below: the family album.</source>
        <translation>כמה תמונות שלמות בעמוד, כל אחת עם תאריך ומקום מתחתיה: האלבום המשפחתי.</translation>
    </message>
    <message>
        <location filename="styles/classic.toml"/>
        <source>Classic with captions</source>
        <translation>קלאסי עם כיתובים</translation>
    </message>
    <message>
        <location filename="styles/clean-white.toml"/>
        <source>Clean white</source>
        <translation>לבן נקי</translation>
    </message>
    <message>
        <location filename="styles/clean-white.toml"/>
        <source>Photos on white paper, a constant margin and even gaps: suits everything.</source>
        <translation>תמונות על נייר לבן, שוליים קבועים ורווחים שווים: מתאים לכול.</translation>
    </message>
    <message>
        <location filename="styles/film-strip.toml"/>
        <source>Film strip</source>
        <translation>סרט צילום</translation>
    </message>
    <message>
        <location filename="styles/film-strip.toml"/>
        <source>Rows of photos in time order on film from edge to edge: for days that tell themselves.</source>
        <translation>שורות תמונות לפי הזמן על סרט מקצה לקצה: לימים שמספרים את עצמם.</translation>
    </message>
    <message>
        <location filename="styles/gallery.toml"/>
        <source>Gallery mat</source>
        <translation>פספרטו גלריה</translation>
    </message>
    <message>
        <location filename="styles/gallery.toml"/>
        <source>One or two whole photos a page in white mats on warm grey: for pictures that stand alone.</source>
        <translation>תמונה שלמה או שתיים בעמוד בפספרטו לבן על אפור חם: לתמונות שעומדות לבדן.</translation>
    </message>
    <message>
        <location filename="styles/journal.toml"/>
        <source>Journal</source>
        <translation>יומן</translation>
    </message>
    <message>
        <location filename="styles/journal.toml"/>
        <source>Prints with white edges on paper in the tone of the photos, with handwritten chapters.</source>
        <translation>הדפסות עם שוליים לבנים על נייר בגוון התמונות, עם פרקים בכתב יד.</translation>
    </message>
    <message>
        <location filename="styles/kids.toml"/>
        <source>Kids, with colour</source>
        <translation>ילדים, בצבע</translation>
    </message>
    <message>
        <location filename="styles/kids.toml"/>
        <source>Round corners on soft colours that change with each chapter: birthdays, holidays, play.</source>
        <translation>פינות עגולות על צבעים רכים שמתחלפים בכל פרק: ימי הולדת, חופשות, משחק.</translation>
    </message>
    <message>
        <location filename="styles/magazine.toml"/>
        <source>Magazine, full bleed</source>
        <translation>מגזין, עד הקצה</translation>
    </message>
    <message>
        <location filename="styles/magazine.toml"/>
        <source>Pictures to the edge of the paper with thin white lines: large, close, bold.</source>
        <translation>תמונות עד קצה הנייר עם קווים לבנים דקים: גדול, קרוב, נועז.</translation>
    </message>
    <message>
        <location filename="styles/square-grid.toml"/>
        <source>Even squares in straight rows: calm, modern, good for many photos of one kind.</source>
        <translation>ריבועים שווים בשורות ישרות: רגוע, מודרני, טוב להרבה תמונות מסוג אחד.</translation>
    </message>
    <message>
        <location filename="styles/square-grid.toml"/>
        <source>Square grid</source>
        <translation>רשת ריבועים</translation>
    </message>
    <message>
        <location filename="styles/story.toml"/>
        <source>Dense story collage</source>
        <translation>קולאז׳ סיפור צפוף</translation>
    </message>
    <message>
        <location filename="styles/story.toml"/>
        <source>Many photos close together with thin gaps: the whole day on a few pages.</source>
        <translation>הרבה תמונות צמודות ברווחים דקים: כל היום בכמה עמודים.</translation>
    </message>
    <message>
        <location filename="text/faces.py"/>
        <source>Choose another font.</source>
        <translation>יש לבחור גופן אחר.</translation>
    </message>
    <message>
        <location filename="text/faces.py"/>
        <source>The font {name} cannot be read ({why}).</source>
        <translation>אי אפשר לקרוא את הגופן {name} ‏({why}).</translation>
    </message>
    <message>
        <location filename="text/faces.py"/>
        <source>The font {name} cannot be read.</source>
        <translation>אי אפשר לקרוא את הגופן {name}.</translation>
    </message>
    <message>
        <location filename="text/faces.py"/>
        <source>The font {name} has no outlines.</source>
        <translation>לגופן {name} אין קווי מתאר.</translation>
    </message>
    <message>
        <location filename="text/fonts.py"/>
        <source>Install albumapp anew.</source>
        <translation>יש להתקין את albumapp מחדש.</translation>
    </message>
    <message>
        <location filename="text/fonts.py"/>
        <source>The fonts of albumapp are missing.</source>
        <translation>הגופנים של albumapp חסרים.</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>About albumapp</source>
        <translation>אודות albumapp</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Add folder…</source>
        <translation>הוספת תיקייה…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Add pages after these</source>
        <translation>הוספת עמודים אחרי אלה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Add photos…</source>
        <translation>הוספת תמונות…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Adjust</source>
        <translation>כוונון</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Adjust all photos of these pages like this one</source>
        <translation>כוונון כל התמונות בעמודים אלה כמו זו</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Align left edges</source>
        <translation>יישור קצוות שמאליים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Align lower edges</source>
        <translation>יישור קצוות תחתונים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Align middles across</source>
        <translation>יישור מרכזים לרוחב</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Align middles down</source>
        <translation>יישור מרכזים לגובה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Align right edges</source>
        <translation>יישור קצוות ימניים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Align upper edges</source>
        <translation>יישור קצוות עליונים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>All keys</source>
        <translation>כל המקשים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>All pages at once</source>
        <translation>כל העמודים יחד</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Always include</source>
        <translation>לכלול תמיד</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Arrange</source>
        <translation>סידור</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Background and look</source>
        <translation>רקע ומראה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Background…</source>
        <translation>רקע…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Bare paper</source>
        <translation>נייר חלק</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Begin a chapter here</source>
        <translation>התחלת פרק כאן</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Begin a chapter on these pages…</source>
        <translation>התחלת פרק בעמודים אלה…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Birthdays and other days…</source>
        <translation>ימי הולדת וימים אחרים…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Black and white</source>
        <translation>שחור־לבן</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Bold</source>
        <translation>מודגש</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Bring back</source>
        <translation>החזרה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Bring back all that is set aside</source>
        <translation>החזרת כל מה שהוצא הצידה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Bring forward</source>
        <translation>הבאה קדימה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Bring to front</source>
        <translation>הבאה לחזית</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Bullets</source>
        <translation>תבליטים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Caption…</source>
        <translation>כיתוב…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Change product…</source>
        <translation>החלפת מוצר…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Change title…</source>
        <translation>שינוי כותרת…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Chapters</source>
        <translation>פרקים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Check</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Check a PDF…</source>
        <translation>בדיקת PDF…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Clear these pages</source>
        <translation>ריקון העמודים האלה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Collect for others…</source>
        <translation>אריזה עבור אחרים…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Comments</source>
        <translation>הערות</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Copy adjustments</source>
        <translation>העתקת כוונונים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Crop and flip</source>
        <translation>חיתוך והיפוך</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Crop and straighten</source>
        <translation>חיתוך ויישור</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Curly quotes while typing</source>
        <translation>מירכאות מסולסלות בעת הקלדה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Cut</source>
        <translation>גזירה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Design</source>
        <translation>עיצוב</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Duplicate these pages</source>
        <translation>שכפול העמודים האלה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Easier to see and to use…</source>
        <translation>קל יותר לראות ולהשתמש…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Ellipse</source>
        <translation>אליפסה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Empty photo frame</source>
        <translation>מסגרת תמונה ריקה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Equal gaps across</source>
        <translation>רווחים שווים לרוחב</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Equal gaps down</source>
        <translation>רווחים שווים לגובה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Export…</source>
        <translation>ייצוא…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Favourite</source>
        <translation>מועדפת</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Fewer photos on these pages</source>
        <translation>פחות תמונות בעמודים אלה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Files left out…</source>
        <translation>קבצים שהושמטו…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Fill the frame with the photo</source>
        <translation>מילוי המסגרת בתמונה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Fill these pages to the edge</source>
        <translation>מילוי העמודים עד הקצה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Find an action…</source>
        <translation>חיפוש פעולה…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Finding before</source>
        <translation>הממצא הקודם</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Fit one page</source>
        <translation>התאמה לעמוד אחד</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Fit the box to the text</source>
        <translation>התאמת התיבה לטקסט</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Fit the frame to the whole photo</source>
        <translation>התאמת המסגרת לתמונה השלמה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Fit the letters to the box</source>
        <translation>התאמת האותיות לתיבה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Fit the width</source>
        <translation>התאמה לרוחב</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Fit to window</source>
        <translation>התאמה לחלון</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Fit what is selected</source>
        <translation>התאמה לבחירה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Flip photo left to right</source>
        <translation>היפוך תמונה לרוחב</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Flip photo top to bottom</source>
        <translation>היפוך תמונה לגובה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Frames and decoration…</source>
        <translation>מסגרות וקישוטים…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Go to</source>
        <translation>מעבר אל</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Grid</source>
        <translation>רשת</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Guides</source>
        <translation>קווי עזר</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Hanging plan…</source>
        <translation>תוכנית תלייה…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Hide</source>
        <translation>הסתרה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Hide all panels</source>
        <translation>הסתרת כל הלוחות</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>How it is proofed…</source>
        <translation>כיצד מגיהים את הצבע…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Import a product…</source>
        <translation>ייבוא מוצר…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Insert</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Italic</source>
        <translation>נטוי</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Join this chapter with the one before</source>
        <translation>צירוף הפרק הזה לקודם</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Join with the one before</source>
        <translation>צירוף לקודם</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Keep the look of these pages…</source>
        <translation>שמירת המראה של העמודים האלה…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Keep the order that the pages show</source>
        <translation>שמירת הסדר שבעמודים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Keep these two together</source>
        <translation>להשאיר את שתי אלה יחד</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Keep this layout</source>
        <translation>שמירת העימוד הזה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Keep this look as a text style…</source>
        <translation>שמירת המראה הזה כסגנון טקסט…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Keep this version…</source>
        <translation>שמירת הגרסה הזאת…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Kept layouts…</source>
        <translation>עימודים שמורים…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Language…</source>
        <translation>שפה…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Larger letters</source>
        <translation>אותיות גדולות יותר</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Largest of these pages</source>
        <translation>הגדולה ביותר בעמודים אלה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Layouts</source>
        <translation>עימודים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Leave out the one selected last</source>
        <translation>השמטת זה שנבחר אחרון</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Lengths in inches</source>
        <translation>מידות באינצ׳ים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Level guide</source>
        <translation>קו עזר אופקי</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Line</source>
        <translation>קו</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Lines</source>
        <translation>קווים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Lines at the left</source>
        <translation>שורות לשמאל</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Lines at the right</source>
        <translation>שורות לימין</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Lines in the middle</source>
        <translation>שורות במרכז</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Lines of the same width</source>
        <translation>שורות באותו רוחב</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>List of favourites…</source>
        <translation>רשימת מועדפות…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>List of names</source>
        <translation>רשימת שמות</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Lock these pages</source>
        <translation>נעילת העמודים האלה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Look at photos closely</source>
        <translation>הצצה מקרוב בתמונות</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Look at the spelling</source>
        <translation>בדיקת איות</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Look for faces</source>
        <translation>חיפוש פנים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Many at once…</source>
        <translation>הרבה בבת אחת…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Merge with the next pages</source>
        <translation>מיזוג עם העמודים הבאים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Merge with…</source>
        <translation>מיזוג עם…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Middles in equal steps across</source>
        <translation>מרכזים בצעדים שווים לרוחב</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Middles in equal steps down</source>
        <translation>מרכזים בצעדים שווים לגובה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>More photos on these pages</source>
        <translation>יותר תמונות בעמודים אלה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Move the gaps between photos</source>
        <translation>הזזת הרווחים בין תמונות</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Move the photo behind these pages</source>
        <translation>הזזת התמונה שמאחורי העמודים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Move these pages earlier</source>
        <translation>הקדמת העמודים האלה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Move these pages later</source>
        <translation>דחיית העמודים האלה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Move this chapter earlier</source>
        <translation>הקדמת הפרק הזה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Move this chapter later</source>
        <translation>דחיית הפרק הזה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Move to other pages…</source>
        <translation>הזזה לעמודים אחרים…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Move to the pages after</source>
        <translation>הזזה לעמודים שאחרי</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Move to the pages before</source>
        <translation>הזזה לעמודים שלפני</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Move, resize and turn by keys</source>
        <translation>הזזה, שינוי גודל וסיבוב במקשים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Name of the list before</source>
        <translation>השם הקודם ברשימה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Name this chapter</source>
        <translation>מתן שם לפרק הזה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Name this chapter of the book…</source>
        <translation>מתן שם לפרק הזה בספר…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Names of guests…</source>
        <translation>שמות האורחים…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Narrower panel</source>
        <translation>לוח צר יותר</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Never include</source>
        <translation>לא לכלול לעולם</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>New album</source>
        <translation>אלבום חדש</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Next finding</source>
        <translation>הממצא הבא</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Next name of the list</source>
        <translation>השם הבא ברשימה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Next part of the window</source>
        <translation>החלק הבא של החלון</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Not a face, or a stranger</source>
        <translation>לא פנים, או אדם זר</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Not this person</source>
        <translation>לא האדם הזה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Numbers</source>
        <translation>מספרים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>On other pages</source>
        <translation>בעמודים אחרים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>On paper at home</source>
        <translation>על נייר בבית</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Open…</source>
        <translation>פתיחה…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Order</source>
        <translation>הזמנה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Orders and prices</source>
        <translation>הזמנות ומחירים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Order…</source>
        <translation>הזמנה…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Other layouts of these pages</source>
        <translation>עימודים אחרים לעמודים אלה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Outline of the book</source>
        <translation>מתאר הספר</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Own prices…</source>
        <translation>מחירים משלך…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Own product…</source>
        <translation>מוצר משלך…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Pages after</source>
        <translation>העמודים שאחרי</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Pages before</source>
        <translation>העמודים שלפני</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Part of the window before</source>
        <translation>החלק הקודם של החלון</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Parts of the window</source>
        <translation>חלקי החלון</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Paste in place</source>
        <translation>הדבקה באותו מקום</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Photo</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Photos</source>
        <translation>תמונות</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Photos in order of file names</source>
        <translation>תמונות לפי שמות הקבצים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Photos in order of time</source>
        <translation>תמונות לפי הזמן</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Pick a colour from the pages</source>
        <translation>דגימת צבע מהעמודים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Place the chosen photos on these pages</source>
        <translation>הצבת התמונות שנבחרו בעמודים אלה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Preview</source>
        <translation>תצוגה מקדימה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Print at home…</source>
        <translation>הדפסה בבית…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Printed size</source>
        <translation>גודל מודפס</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Printer’s view</source>
        <translation>מבט בית הדפוס</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Products</source>
        <translation>מוצרים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Put the photo behind these pages</source>
        <translation>התמונה מאחורי העמודים האלה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Read comments…</source>
        <translation>קריאת הערות…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Read your book</source>
        <translation>קריאת הספר</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Rectangle</source>
        <translation>מלבן</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Redo</source>
        <translation>ביצוע מחדש</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Relink missing photos…</source>
        <translation>קישור מחדש של תמונות חסרות…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Room preview</source>
        <translation>תצוגה בחדר</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Rulers</source>
        <translation>סרגלים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Rulers, guides and grid</source>
        <translation>סרגלים, קווי עזר ורשת</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Same height</source>
        <translation>גובה זהה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Same width</source>
        <translation>רוחב זהה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Save a copy as…</source>
        <translation>שמירת עותק בשם…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Select</source>
        <translation>בחירה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Select all on these pages</source>
        <translation>בחירת הכול בעמודים אלה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Select all photos of these pages</source>
        <translation>בחירת כל התמונות בעמודים אלה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Select all texts of these pages</source>
        <translation>בחירת כל הטקסטים בעמודים אלה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Select nothing</source>
        <translation>ביטול בחירה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Select the next one, too</source>
        <translation>בחירת הבא גם כן</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Select within a rectangle, by keys</source>
        <translation>בחירה במלבן, במקשים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Send backward</source>
        <translation>שליחה אחורה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Send to back</source>
        <translation>שליחה לרקע</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Sepia</source>
        <translation>ספיה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Series</source>
        <translation>סדרה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Set aside</source>
        <translation>הוצאה הצידה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Set the clock…</source>
        <translation>כיוון השעון…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Shadow</source>
        <translation>צל</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Show all their faces</source>
        <translation>הצגת כל הפנים של האדם</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Show file in its folder</source>
        <translation>הצגת הקובץ בתיקייה שלו</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Show hidden people</source>
        <translation>הצגת אנשים מוסתרים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Show in the photo panel</source>
        <translation>הצגה בלוח התמונות</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Show me around</source>
        <translation>סיור היכרות</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Show the series, or fold it</source>
        <translation>הצגת הסדרה או קיפולה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Single letters are shortcuts</source>
        <translation>אותיות בודדות כקיצורים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Smaller letters</source>
        <translation>אותיות קטנות יותר</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Snap to frames, margins and guides</source>
        <translation>הצמדה למסגרות, לשוליים ולקווי עזר</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Snap to the grid</source>
        <translation>הצמדה לרשת</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Soft proof</source>
        <translation>הגהת צבע</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Someone else…</source>
        <translation>מישהו אחר…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Split: its photos on two spreads</source>
        <translation>פיצול: התמונות בשתי כפולות</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Stop what is running</source>
        <translation>עצירת מה שרץ</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Story</source>
        <translation>סיפור</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Straighten frame</source>
        <translation>יישור המסגרת</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Suggest album…</source>
        <translation>הצעת אלבום…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Suggest the whole book again</source>
        <translation>הצעה מחדש לכל הספר</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Swap the two photos</source>
        <translation>החלפה בין שתי התמונות</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Swap with the next of its series</source>
        <translation>החלפה עם הבאה בסדרה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Swap with the one before in its series</source>
        <translation>החלפה עם הקודמת בסדרה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Take in photos that are not in the album</source>
        <translation>קליטת תמונות שאינן באלבום</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Take out of the album</source>
        <translation>הוצאה מהאלבום</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Take the look of an album…</source>
        <translation>לקיחת מראה של אלבום…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Tell people apart</source>
        <translation>הבחנה בין אנשים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Text on the spine</source>
        <translation>טקסט על השדרה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>The back has words of its own</source>
        <translation>לגב מילים משלו</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Try with sample photos</source>
        <translation>ניסיון עם תמונות לדוגמה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Turn</source>
        <translation>סיבוב</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Turn frame left by 15°</source>
        <translation>סיבוב המסגרת שמאלה ב־15°</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Turn frame right by 15°</source>
        <translation>סיבוב המסגרת ימינה ב־15°</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Turn photo in its frame</source>
        <translation>סיבוב התמונה במסגרת</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Turn this page</source>
        <translation>סיבוב העמוד הזה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Turn this piece</source>
        <translation>סיבוב הפריט הזה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Units, grid and screen…</source>
        <translation>יחידות, רשת ומסך…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Upright guide</source>
        <translation>קו עזר אנכי</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Use this design on all cards</source>
        <translation>העיצוב הזה לכל הכרטיסים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Use this one instead of its siblings</source>
        <translation>שימוש בזו במקום אחיותיה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Versions and orders…</source>
        <translation>גרסאות והזמנות…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>View</source>
        <translation>תצוגה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>What is stored about me</source>
        <translation>מה שמור עליי</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>What the product changed…</source>
        <translation>מה המוצר שינה…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>What these photos would make…</source>
        <translation>מה אפשר ליצור מהתמונות…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>What was ordered when…</source>
        <translation>מה הוזמן ומתי…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Wider panel</source>
        <translation>לוח רחב יותר</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Words in braces as typed</source>
        <translation>מילים בסוגריים כפי שהוקלדו</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Write names into sidecar files</source>
        <translation>כתיבת שמות לקבצים נלווים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Zoom</source>
        <translation>זום</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Zoom in</source>
        <translation>התקרבות</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Zoom out</source>
        <translation>התרחקות</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Redo: {name}</source>
        <translation>ביצוע מחדש: {name}</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Undo: {name}</source>
        <translation>ביטול: {name}</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Wall</source>
        <translation>קיר</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>“{name}” changed nothing here: it is so already.</source>
        <translation>‎„{name}” לא שינה כאן דבר: זה כבר כך.</translation>
    </message>
    <message>
        <location filename="ui/announcing.py"/>
        <source>locked</source>
        <translation>נעולה</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/announcing.py"/>
        <source>the album has {n} pages now</source>
        <comment>n</comment>
        <translation>
            <numerusform>באלבום עכשיו עמוד אחד</numerusform>
            <numerusform>באלבום עכשיו {n} עמודים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/announcing.py"/>
        <source>turned by {n}°</source>
        <translation>מסובב ב־{n}°</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/announcing.py"/>
        <source>{n} empty frames</source>
        <comment>n</comment>
        <translation>
            <numerusform>מסגרת ריקה אחת</numerusform>
            <numerusform>{n} מסגרות ריקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/announcing.py"/>
        <source>{n} photos</source>
        <comment>n</comment>
        <translation>
            <numerusform>תמונה אחת</numerusform>
            <numerusform>{n} תמונות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/announcing.py"/>
        <source>{n} texts</source>
        <comment>n</comment>
        <translation>
            <numerusform>טקסט אחד</numerusform>
            <numerusform>{n} טקסטים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/announcing.py"/>
        <source>{words} Answers: {answers}</source>
        <translation>{words} תשובות: {answers}</translation>
    </message>
    <message>
        <location filename="ui/announcing.py"/>
        <source>{w} by {h}</source>
        <translation>{w} על {h}</translation>
    </message>
    <message>
        <location filename="ui/announcing.py"/>
        <source>{x} from the left, {y} from the top</source>
        <translation>{x} משמאל, {y} מלמעלה</translation>
    </message>
    <message>
        <location filename="ui/batching.py"/>
        <source>Done</source>
        <translation>טופל</translation>
    </message>
    <message>
        <location filename="ui/batching.py"/>
        <source>Done, nothing had changed</source>
        <translation>הסתיים, דבר לא השתנה</translation>
    </message>
    <message>
        <location filename="ui/batching.py"/>
        <source>Done, photos left out</source>
        <translation>הסתיים, תמונות הושמטו</translation>
    </message>
    <message>
        <location filename="ui/batching.py"/>
        <source>Done, with findings</source>
        <translation>הסתיים, עם ממצאים</translation>
    </message>
    <message>
        <location filename="ui/batching.py"/>
        <source>Not begun</source>
        <translation>לא התחיל</translation>
    </message>
    <message>
        <location filename="ui/batching.py"/>
        <source>Not made</source>
        <translation>לא נוצר</translation>
    </message>
    <message>
        <location filename="ui/batching.py"/>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <location filename="ui/batching.py"/>
        <source>Stopped. What is done stays; start it again to go on.</source>
        <translation>נעצר. מה שהסתיים נשאר; אפשר להתחיל שוב כדי להמשיך.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/batching.py"/>
        <source>{name} is ready: {n} pages.</source>
        <comment>n</comment>
        <translation>
            <numerusform>‏{name} מוכן: עמוד אחד.</numerusform>
            <numerusform>‏{name} מוכן: {n} עמודים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/batching.py"/>
        <source>{n} are ready in {folder}.</source>
        <comment>n</comment>
        <translation>
            <numerusform>אחד מוכן ב־{folder}.</numerusform>
            <numerusform>‏{n} מוכנים ב־{folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/batching.py"/>
        <source>{n} could not be made.</source>
        <comment>n</comment>
        <translation>
            <numerusform>אחד לא ניתן היה ליצור.</numerusform>
            <numerusform>‏{n} לא ניתן היה ליצור.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/batching.py"/>
        <source>{n} made</source>
        <comment>n</comment>
        <translation>
            <numerusform>אחד נוצר</numerusform>
            <numerusform>‏{n} נוצרו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/batching.py"/>
        <source>{n} not made</source>
        <comment>n</comment>
        <translation>
            <numerusform>אחד לא נוצר</numerusform>
            <numerusform>‏{n} לא נוצרו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/batching.py"/>
        <source>{n} of them unchanged</source>
        <comment>n</comment>
        <translation>
            <numerusform>אחד מהם ללא שינוי</numerusform>
            <numerusform>‏{n} מהם ללא שינוי</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/canvas/access.py"/>
        <source>back cover</source>
        <translation>כריכה אחורית</translation>
    </message>
    <message>
        <location filename="ui/canvas/access.py"/>
        <source>empty</source>
        <translation>ריקה</translation>
    </message>
    <message>
        <location filename="ui/canvas/access.py"/>
        <source>front cover</source>
        <translation>כריכה קדמית</translation>
    </message>
    <message>
        <location filename="ui/canvas/access.py"/>
        <source>left page</source>
        <translation>עמוד שמאלי</translation>
    </message>
    <message>
        <location filename="ui/canvas/access.py"/>
        <source>photo {n} of {of}</source>
        <translation>תמונה {n} מתוך {of}</translation>
    </message>
    <message>
        <location filename="ui/canvas/access.py"/>
        <source>right page</source>
        <translation>עמוד ימני</translation>
    </message>
    <message>
        <location filename="ui/canvas/access.py"/>
        <source>shape {n} of {of}</source>
        <translation>צורה {n} מתוך {of}</translation>
    </message>
    <message>
        <location filename="ui/canvas/access.py"/>
        <source>spine</source>
        <translation>שדרה</translation>
    </message>
    <message>
        <location filename="ui/canvas/access.py"/>
        <source>text {n} of {of}</source>
        <translation>טקסט {n} מתוך {of}</translation>
    </message>
    <message>
        <location filename="ui/canvas/access.py"/>
        <source>{w} by {h}, {x} from the left, {y} from the top</source>
        <translation>{w} על {h}, {x} משמאל, {y} מלמעלה</translation>
    </message>
    <message>
        <location filename="ui/canvas/access_actions.py"/>
        <source>Select alone</source>
        <translation>בחירה בזה בלבד</translation>
    </message>
    <message>
        <location filename="ui/canvas/access_actions.py"/>
        <source>Show its menu</source>
        <translation>הצגת התפריט שלו</translation>
    </message>
    <message>
        <location filename="ui/canvas/access_actions.py"/>
        <source>Unlock</source>
        <translation>ביטול נעילה</translation>
    </message>
    <message>
        <location filename="ui/canvas/access_actions.py"/>
        <source>Write in it</source>
        <translation>כתיבה בו</translation>
    </message>
    <message>
        <location filename="ui/canvas/badges.py"/>
        <source>Double-click to write</source>
        <translation>לחיצה כפולה לכתיבה</translation>
    </message>
    <message>
        <location filename="ui/canvas/badges.py"/>
        <source>Drop a photo here</source>
        <translation>אפשר לגרור לכאן תמונה</translation>
    </message>
    <message>
        <location filename="ui/canvas/badges.py"/>
        <source>Missing: {name}</source>
        <translation>חסרה: {name}</translation>
    </message>
    <message>
        <location filename="ui/canvas/badges.py"/>
        <source>{ppi} ppi</source>
        <translation>⁦{ppi} ppi⁩</translation>
    </message>
    <message>
        <location filename="ui/canvas/badges.py"/>
        <source>{ppi} ppi: soft in print</source>
        <translation>⁦{ppi} ppi⁩: מטושטשת בדפוס</translation>
    </message>
    <message>
        <location filename="ui/canvas/crop.py"/>
        <source>Drag to move, wheel to zoom, drag beside the frame to straighten, Enter to keep, Esc to leave</source>
        <translation>גרירה להזזה, גלגלת לזום, גרירה לצד המסגרת ליישור, Enter לשמירה, Esc ליציאה</translation>
    </message>
    <message>
        <location filename="ui/canvas/dropping.py"/>
        <source>Add photos</source>
        <translation>הוספת תמונות</translation>
    </message>
    <message>
        <location filename="ui/canvas/eyedropper.py"/>
        <source>Colour {colour}</source>
        <translation>צבע {colour}</translation>
    </message>
    <message>
        <location filename="ui/canvas/found.py"/>
        <source>All findings</source>
        <translation>כל הממצאים</translation>
    </message>
    <message>
        <location filename="ui/canvas/found.py"/>
        <source>Mending</source>
        <translation>מתקן</translation>
    </message>
    <message>
        <location filename="ui/canvas/found.py"/>
        <source>Nothing to mend.</source>
        <translation>אין מה לתקן.</translation>
    </message>
    <message>
        <location filename="ui/canvas/found.py"/>
        <source>The album was changed meanwhile: nothing was mended.</source>
        <translation>האלבום השתנה בינתיים: דבר לא תוקן.</translation>
    </message>
    <message>
        <location filename="ui/canvas/found.py"/>
        <source>Try it again.</source>
        <translation>אפשר לנסות שוב.</translation>
    </message>
    <message>
        <location filename="ui/canvas/found.py"/>
        <source>{n} of {all} are mended.</source>
        <translation>תוקנו {n} מתוך {all}.</translation>
    </message>
    <message>
        <location filename="ui/canvas/gestures.py"/>
        <source>Middle {height} above the floor</source>
        <translation>האמצע {height} מעל הרצפה</translation>
    </message>
    <message>
        <location filename="ui/canvas/ground_crop.py"/>
        <source>Drag to move the photo behind the pages, wheel to zoom, Enter to keep, Esc to leave</source>
        <translation>גרירה מזיזה את התמונה שמאחורי העמודים, הגלגל מגדיל, Enter שומר, Esc יוצא</translation>
    </message>
    <message>
        <location filename="ui/canvas/guides.py"/>
        <source>Bleed {edges}</source>
        <translation>גלישה {edges}</translation>
    </message>
    <message>
        <location filename="ui/canvas/guides.py"/>
        <source>Content {w} × {h}</source>
        <translation>תוכן {w} × {h}</translation>
    </message>
    <message>
        <location filename="ui/canvas/guides.py"/>
        <source>Fold at {place}</source>
        <translation>קיפול ב־{place}</translation>
    </message>
    <message>
        <location filename="ui/canvas/guides.py"/>
        <source>Safe area {edges}</source>
        <translation>אזור בטוח {edges}</translation>
    </message>
    <message>
        <location filename="ui/canvas/guides.py"/>
        <source>Spine {wide}</source>
        <translation>שדרה {wide}</translation>
    </message>
    <message>
        <location filename="ui/canvas/guides.py"/>
        <source>Trim {w} × {h}</source>
        <translation>חיתוך {w} × {h}</translation>
    </message>
    <message>
        <location filename="ui/canvas/guides.py"/>
        <source>Visible {w} × {h}</source>
        <translation>נראה {w} × {h}</translation>
    </message>
    <message>
        <location filename="ui/canvas/guides.py"/>
        <source>Wrap {wrap} and bleed {edges}</source>
        <translation>עטיפה {wrap} וגלישה {edges}</translation>
    </message>
    <message>
        <location filename="ui/canvas/key_modes.py"/>
        <source>Arrows move a corner, Space changes to the other, Enter selects, Esc leaves</source>
        <translation>החיצים מזיזים פינה, רווח עובר לאחרת, Enter בוחר, Esc יוצא</translation>
    </message>
    <message>
        <location filename="ui/canvas/key_modes.py"/>
        <source>Arrows move, Ctrl with arrows resizes, + and - make larger or smaller, comma and full stop turn, Enter keeps, Esc leaves</source>
        <translation>החיצים מזיזים, Ctrl עם חיצים משנה גודל, + ו־- מגדילים או מקטינים, פסיק ונקודה מסובבים, Enter שומר, Esc יוצא</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/canvas/key_modes.py"/>
        <source>{n} frames selected</source>
        <comment>n</comment>
        <translation>
            <numerusform>מסגרת אחת נבחרה</numerusform>
            <numerusform>{n} מסגרות נבחרו</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/canvas/modes.py"/>
        <source>Arrows move the divider, Tab goes to the next, + and - change all gaps, Enter ends</source>
        <translation>החיצים מזיזים את המפריד, Tab עובר לבא, + ו־- משנים את כל הרווחים, Enter מסיים</translation>
    </message>
    <message>
        <location filename="ui/canvas/modes.py"/>
        <source>Write, or drag on the page where the text is to stand</source>
        <translation>אפשר לכתוב, או לגרור בעמוד במקום שבו יעמוד הטקסט</translation>
    </message>
    <message>
        <location filename="ui/canvas/pins.py"/>
        <source>{author}: {words}</source>
        <translation>{author}: {words}</translation>
    </message>
    <message>
        <location filename="ui/canvas/redeye.py"/>
        <source>Click on each red eye, on a ring to take it away, wheel to size it, Enter to keep, Esc to leave</source>
        <translation>לחיצה על כל עין אדומה, על טבעת להסרתה, גלגלת לגודל, Enter לשמירה, Esc ליציאה</translation>
    </message>
    <message>
        <location filename="ui/canvas/reshaping.py"/>
        <source>All gaps {mm}</source>
        <translation>כל הרווחים {mm}</translation>
    </message>
    <message>
        <location filename="ui/canvas/reshaping.py"/>
        <source>Corners {mm}</source>
        <translation>פינות {mm}</translation>
    </message>
    <message>
        <location filename="ui/canvas/rulers.py"/>
        <source>Drag a guide on to the pages</source>
        <translation>אפשר לגרור קו עזר אל העמודים</translation>
    </message>
    <message>
        <location filename="ui/canvas/rulers.py"/>
        <source>Ruler across</source>
        <translation>סרגל אופקי</translation>
    </message>
    <message>
        <location filename="ui/canvas/rulers.py"/>
        <source>Ruler down</source>
        <translation>סרגל אנכי</translation>
    </message>
    <message>
        <location filename="ui/canvas/stage.py"/>
        <source>Spread</source>
        <translation>כפולה</translation>
    </message>
    <message>
        <location filename="ui/canvas/text_edit.py"/>
        <source>Text of this box</source>
        <translation>הטקסט של התיבה הזאת</translation>
    </message>
    <message>
        <location filename="ui/canvas/working.py"/>
        <source>Locked</source>
        <translation>נעול</translation>
    </message>
    <message>
        <location filename="ui/canvas/writing.py"/>
        <source>Add “{word}” to my words</source>
        <translation>הוספת ‎„{word}” למילים שלי</translation>
    </message>
    <message>
        <location filename="ui/canvas/writing.py"/>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <location filename="ui/canvas/writing.py"/>
        <source>Name of the chapter</source>
        <translation>שם הפרק</translation>
    </message>
    <message>
        <location filename="ui/canvas/writing.py"/>
        <source>Number of pages</source>
        <translation>מספר העמודים</translation>
    </message>
    <message>
        <location filename="ui/canvas/writing.py"/>
        <source>Page number</source>
        <translation>מספר עמוד</translation>
    </message>
    <message>
        <location filename="ui/canvas/writing.py"/>
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <location filename="ui/canvas/writing.py"/>
        <source>Place</source>
        <translation>מקום</translation>
    </message>
    <message>
        <location filename="ui/canvas/writing.py"/>
        <source>Put in</source>
        <translation>הוספת שדה</translation>
    </message>
    <message>
        <location filename="ui/canvas/writing.py"/>
        <source>Title of the book</source>
        <translation>כותרת הספר</translation>
    </message>
    <message>
        <location filename="ui/canvas/writing.py"/>
        <source>Year</source>
        <translation>שנה</translation>
    </message>
    <message>
        <location filename="ui/carrying.py"/>
        <source>It stays on its pages, too.</source>
        <translation>היא נשארת גם בעמודים שלה.</translation>
    </message>
    <message>
        <location filename="ui/carrying.py"/>
        <source>The cover shows this photo now.</source>
        <translation>הכריכה מראה עכשיו את התמונה הזאת.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/carrying.py"/>
        <source>{n} photos moved: {pages}.</source>
        <comment>n</comment>
        <translation>
            <numerusform>תמונה אחת הוזזה: {pages}.</numerusform>
            <numerusform>{n} תמונות הוזזו: {pages}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/commands.py"/>
        <source>Albums (*.album)</source>
        <translation>אלבומים (*.album)</translation>
    </message>
    <message>
        <location filename="ui/commands.py"/>
        <source>Choose a folder of photos</source>
        <translation>בחירת תיקיית תמונות</translation>
    </message>
    <message>
        <location filename="ui/commands.py"/>
        <source>Choose photos</source>
        <translation>בחירת תמונות</translation>
    </message>
    <message>
        <location filename="ui/commands.py"/>
        <source>No photo is listed. Clear the search to look at all.</source>
        <translation>אין תמונות ברשימה. ניקוי החיפוש מראה את כולן.</translation>
    </message>
    <message>
        <location filename="ui/commands.py"/>
        <source>Open album</source>
        <translation>פתיחת אלבום</translation>
    </message>
    <message>
        <location filename="ui/commands.py"/>
        <source>Save a copy as</source>
        <translation>שמירת עותק בשם</translation>
    </message>
    <message>
        <location filename="ui/commands.py"/>
        <source>Where are the missing photos?</source>
        <translation>איפה התמונות החסרות?</translation>
    </message>
    <message>
        <location filename="ui/commands_access.py"/>
        <source>This panel cannot be wider or narrower here.</source>
        <translation>הלוח הזה אינו יכול להיות כאן רחב או צר יותר.</translation>
    </message>
    <message>
        <location filename="ui/commands_arrange.py"/>
        <source>No two photos of these pages stand side by side.</source>
        <translation>בעמודים האלה אין שתי תמונות זו לצד זו.</translation>
    </message>
    <message>
        <location filename="ui/commands_clipboard.py"/>
        <source>Copy the one whose look you want first.</source>
        <translation>יש להעתיק קודם את זו שהמראה שלה רצוי.</translation>
    </message>
    <message>
        <location filename="ui/commands_clipboard.py"/>
        <source>No frame is in the clipboard.</source>
        <translation>אין מסגרת בלוח.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/commands_clipboard.py"/>
        <source>{n} frames are copied.</source>
        <comment>n</comment>
        <translation>
            <numerusform>מסגרת אחת הועתקה.</numerusform>
            <numerusform>{n} מסגרות הועתקו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/commands_clipboard.py"/>
        <source>{n} photos are copied.</source>
        <comment>n</comment>
        <translation>
            <numerusform>תמונה אחת הועתקה.</numerusform>
            <numerusform>{n} תמונות הועתקו.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/commands_decor.py"/>
        <source>Click a colour on the pages, or go there with the arrow keys. Esc ends.</source>
        <translation>לחיצה על צבע בעמודים, או הגעה אליו עם מקשי החצים. Esc מסיים.</translation>
    </message>
    <message>
        <location filename="ui/commands_frames.py"/>
        <source>Your text</source>
        <translation>הטקסט שלך</translation>
    </message>
    <message>
        <location filename="ui/commands_layout.py"/>
        <source>It is offered wherever it suits the photos.</source>
        <translation>הוא מוצע בכל מקום שהוא מתאים לתמונות.</translation>
    </message>
    <message>
        <location filename="ui/commands_layout.py"/>
        <source>Keep layout</source>
        <translation>שמירת עימוד</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/commands_layout.py"/>
        <source>My layout of {n} photos</source>
        <comment>n</comment>
        <translation>
            <numerusform>העימוד שלי לתמונה אחת</numerusform>
            <numerusform>העימוד שלי ל־{n} תמונות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/commands_layout.py"/>
        <source>Name it…</source>
        <translation>מתן שם…</translation>
    </message>
    <message>
        <location filename="ui/commands_layout.py"/>
        <source>Pages follow it when they are suggested again.</source>
        <translation>העמודים יפעלו לפיו בהצעה הבאה.</translation>
    </message>
    <message>
        <location filename="ui/commands_layout.py"/>
        <source>Photos follow the names of their files.</source>
        <translation>התמונות לפי שמות הקבצים שלהן.</translation>
    </message>
    <message>
        <location filename="ui/commands_layout.py"/>
        <source>Photos follow their times.</source>
        <translation>התמונות לפי הזמן שלהן.</translation>
    </message>
    <message>
        <location filename="ui/commands_layout.py"/>
        <source>Photos keep the order that they have on the pages.</source>
        <translation>התמונות שומרות על הסדר שיש להן בעמודים.</translation>
    </message>
    <message>
        <location filename="ui/commands_layout.py"/>
        <source>The layout is kept as “{name}”.</source>
        <translation>העימוד נשמר בשם ‎„{name}”.</translation>
    </message>
    <message>
        <location filename="ui/commands_layout.py"/>
        <source>There was no photo worth taking in.</source>
        <translation>לא הייתה תמונה שכדאי לקלוט.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/commands_layout.py"/>
        <source>{n} photos were taken in where they belong.</source>
        <comment>n</comment>
        <translation>
            <numerusform>תמונה אחת נקלטה במקומה.</numerusform>
            <numerusform>{n} תמונות נקלטו במקומן.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/commands_notes.py"/>
        <source>Comments (*.comments)</source>
        <translation>הערות (*.comments)</translation>
    </message>
    <message>
        <location filename="ui/commands_notes.py"/>
        <source>Read comments</source>
        <translation>קריאת הערות</translation>
    </message>
    <message>
        <location filename="ui/commands_notes.py"/>
        <source>They were written about “{album}”. Undo takes them out again.</source>
        <translation>הן נכתבו על ‎„{album}”. ביטול מוציא אותן שוב.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/commands_notes.py"/>
        <source>{n} comments came in.</source>
        <comment>n</comment>
        <translation>
            <numerusform>הערה אחת נקלטה.</numerusform>
            <numerusform>{n} הערות נקלטו.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/commands_notes.py"/>
        <source>{who} approves a proof, but pages changed since.</source>
        <translation>{who} מאשר הגהה, אבל מאז השתנו עמודים.</translation>
    </message>
    <message>
        <location filename="ui/commands_notes.py"/>
        <source>{who} approves the proof.</source>
        <translation>ההגהה אושרה: {who}.</translation>
    </message>
    <message>
        <location filename="ui/commands_notes.py"/>
        <source>{who} wrote no comment.</source>
        <translation>לא נכתבה הערה: {who}.</translation>
    </message>
    <message>
        <location filename="ui/commands_order.py"/>
        <source>Check a PDF</source>
        <translation>בדיקת PDF</translation>
    </message>
    <message>
        <location filename="ui/commands_order.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="ui/commands_pages.py"/>
        <source>Chapter {n}</source>
        <translation>פרק {n}</translation>
    </message>
    <message>
        <location filename="ui/commands_pages.py"/>
        <source>Name of the chapter that begins on these pages</source>
        <translation>שם הפרק שמתחיל בעמודים אלה</translation>
    </message>
    <message>
        <location filename="ui/commands_pages.py"/>
        <source>Name of this chapter</source>
        <translation>שם הפרק הזה</translation>
    </message>
    <message>
        <location filename="ui/commands_pages.py"/>
        <source>Pages of this product come in steps of {n}.</source>
        <translation>מספר העמודים במוצר הזה הוא בצעדים של {n}.</translation>
    </message>
    <message>
        <location filename="ui/commands_pages.py"/>
        <source>They are under “Unused”.</source>
        <translation>הן תחת „לא בשימוש”.</translation>
    </message>
    <message>
        <location filename="ui/commands_pages.py"/>
        <source>To which pages?</source>
        <translation>לאילו עמודים?</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/commands_pages.py"/>
        <source>{n} photos of these pages are not in the album now.</source>
        <comment>n</comment>
        <translation>
            <numerusform>תמונה אחת מהעמודים האלה אינה באלבום עכשיו.</numerusform>
            <numerusform>{n} תמונות מהעמודים האלה אינן באלבום עכשיו.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/commands_photo.py"/>
        <source>The adjustments are copied.</source>
        <translation>הכוונונים הועתקו.</translation>
    </message>
    <message>
        <location filename="ui/commands_pieces.py"/>
        <source>Birthdays and other days</source>
        <translation>ימי הולדת וימים אחרים</translation>
    </message>
    <message>
        <location filename="ui/commands_pieces.py"/>
        <source>Lists of days (*.csv *.txt *.ics)</source>
        <translation>רשימות ימים (*.csv *.txt *.ics)</translation>
    </message>
    <message>
        <location filename="ui/commands_pieces.py"/>
        <source>Photos of those whose birthday it is can stand in its month.</source>
        <translation>תמונות של מי שיום הולדתו חל יכולות לעמוד בחודש שלו.</translation>
    </message>
    <message>
        <location filename="ui/commands_pieces.py"/>
        <source>Show them there</source>
        <translation>להציג אותן שם</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/commands_pieces.py"/>
        <source>{n} days are in the calendar.</source>
        <comment>n</comment>
        <translation>
            <numerusform>יום אחד בלוח.</numerusform>
            <numerusform>{n} ימים בלוח.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/commands_products.py"/>
        <source>Import a product</source>
        <translation>ייבוא מוצר</translation>
    </message>
    <message>
        <location filename="ui/commands_products.py"/>
        <source>Products (*.toml *.json);;All files (*)</source>
        <translation>מוצרים (*.toml *.json);;כל הקבצים (*)</translation>
    </message>
    <message>
        <location filename="ui/commands_story.py"/>
        <source>Somebody new</source>
        <translation>מישהו חדש</translation>
    </message>
    <message>
        <location filename="ui/commands_story.py"/>
        <source>Swap with sibling</source>
        <translation>החלפה עם אחות</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/commands_table.py"/>
        <source>{n} cards look like this one now.</source>
        <comment>n</comment>
        <translation>
            <numerusform>כרטיס אחד נראה כעת כמו זה.</numerusform>
            <numerusform>‏{n} כרטיסים נראים כעת כמו זה.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/commands_text.py"/>
        <source>Place and date</source>
        <translation>מקום ותאריך</translation>
    </message>
    <message>
        <location filename="ui/commands_text.py"/>
        <source>Write my own</source>
        <translation>כתיבה משלי</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>About this photo</source>
        <translation>על התמונה הזאת</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>Contrast</source>
        <translation>ניגודיות</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>Exposure</source>
        <translation>חשיפה</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>In the album: {pages}</source>
        <translation>באלבום: {pages}</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>It was not looked at yet.</source>
        <translation>עוד לא נבדקה.</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>No date</source>
        <translation>אין תאריך</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>Not in the album: {why}</source>
        <translation>לא באלבום: {why}</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>Prints sharp up to {w:.0f} × {h:.0f} cm</source>
        <translation>חדה בדפוס עד ⁦{w:.0f} × {h:.0f}⁩ ס״מ</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>Prints sharp up to {w:.1f} × {h:.1f} in</source>
        <translation>חדה בדפוס עד ⁦{w:.1f} × {h:.1f}⁩ אינץ׳</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>Quality in all</source>
        <translation>איכות כוללת</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>Score {n} of 100</source>
        <translation>ציון {n} מתוך 100</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>Sharpness</source>
        <translation>חדות</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>all eyes closed</source>
        <translation>כל העיניים עצומות</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>all eyes open</source>
        <translation>כל העיניים פקוחות</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>eyes closed</source>
        <translation>עיניים עצומות</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>eyes not to be seen</source>
        <translation>העיניים אינן נראות</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>eyes open</source>
        <translation>עיניים פקוחות</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>eyes open where they can be seen</source>
        <translation>עיניים פקוחות היכן שהן נראות</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>sharpness {a} to {b} of 100</source>
        <translation>חדות {a} עד {b} מתוך 100</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>sharpness {n} of 100</source>
        <translation>חדות {n} מתוך 100</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>{name}: {n} of 100</source>
        <translation>{name}: {n} מתוך 100</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/culling/page.py"/>
        <source>{n} faces</source>
        <comment>n</comment>
        <translation>
            <numerusform>פנים של אדם אחד</numerusform>
            <numerusform>{n} פנים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>{n} of {of} with closed eyes</source>
        <translation>{n} מתוך {of} בעיניים עצומות</translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>{n} whose eyes cannot be seen</source>
        <translation>{n} שעיניהם אינן נראות</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/culling/page.py"/>
        <source>{n} without a name</source>
        <comment>n</comment>
        <translation>
            <numerusform>אחד ללא שם</numerusform>
            <numerusform>{n} ללא שם</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/culling/page.py"/>
        <source>{w} × {h} pixels</source>
        <translation>⁦{w} × {h}⁩ פיקסלים</translation>
    </message>
    <message>
        <location filename="ui/culling/stage.py"/>
        <source>The file is missing.</source>
        <translation>הקובץ חסר.</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>Keep photo</source>
        <translation>השארת תמונה</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>Look at photos</source>
        <translation>צפייה בתמונות</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>Rate photo</source>
        <translation>דירוג תמונה</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>Reject photo</source>
        <translation>דחיית תמונה</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>Take marks away</source>
        <translation>הסרת סימונים</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>about</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>ends</source>
        <translation>סיום</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>faces</source>
        <translation>פנים</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>keep</source>
        <translation>להשאיר</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>own pixels</source>
        <translation>פיקסלים ממש</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>reject</source>
        <translation>לדחות</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>same moment</source>
        <translation>אותו רגע</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>stars</source>
        <translation>כוכבים</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>unmark</source>
        <translation>ללא סימון</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/culling/window.py"/>
        <source>{n} kept</source>
        <comment>n</comment>
        <translation>
            <numerusform>נשארה אחת</numerusform>
            <numerusform>נשארו {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>{n} of {all}</source>
        <translation>{n} מתוך {all}</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>{n} of {all} of this moment</source>
        <translation>{n} מתוך {all} של הרגע הזה</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/culling/window.py"/>
        <source>{n} rejected</source>
        <comment>n</comment>
        <translation>
            <numerusform>נדחתה אחת</numerusform>
            <numerusform>נדחו {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>✓ Kept</source>
        <translation>✓ נשארת</translation>
    </message>
    <message>
        <location filename="ui/culling/window.py"/>
        <source>✕ Rejected</source>
        <translation>✕ נדחתה</translation>
    </message>
    <message>
        <location filename="ui/desk.py"/>
        <source>Album</source>
        <translation>אלבום</translation>
    </message>
    <message>
        <location filename="ui/desk.py"/>
        <source>Done again: {name}</source>
        <translation>בוצע שוב: {name}</translation>
    </message>
    <message>
        <location filename="ui/desk.py"/>
        <source>Saved as {name}. You go on working in it.</source>
        <translation>נשמר בשם {name}. העבודה נמשכת בו.</translation>
    </message>
    <message>
        <location filename="ui/desk.py"/>
        <source>Undone: {name}</source>
        <translation>בוטל: {name}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>All of it</source>
        <translation>הכול</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>Because: {reason}</source>
        <translation>כי: {reason}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>Heed it again</source>
        <translation>התייחסות מחדש</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>Leave it so</source>
        <translation>להשאיר כך</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>Leave it so…</source>
        <translation>להשאיר כך…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>Left as it is</source>
        <translation>הושאר כפי שהוא</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>Nothing that must be mended: only what is worth knowing.</source>
        <translation>אין דבר שחייבים לתקן: רק מה שכדאי לדעת.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>Nothing to mend. Every page is filled, sharp enough and complete.</source>
        <translation>אין מה לתקן. כל עמוד מלא, חד דיו ושלם.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>One stop at a time: pages nobody looked at, names, spelling, closed eyes and what is listed here.</source>
        <translation>תחנה אחת בכל פעם: עמודים שאיש לא הביט בהם, שמות, איות, עיניים עצומות ומה שרשום כאן.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/check.py"/>
        <source>Show {n} more</source>
        <comment>n</comment>
        <translation>
            <numerusform>הצגת עוד אחד</numerusform>
            <numerusform>הצגת עוד {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>The printer would send it back</source>
        <translation>בית הדפוס היה מחזיר את זה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>The whole book</source>
        <translation>כל הספר</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>Wants a look</source>
        <translation>כדאי להסתכל</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>What is listed</source>
        <translation>מה מופיע ברשימה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>Why it may stay so; told with the order</source>
        <translation>למה זה יכול להישאר כך; נאמר עם ההזמנה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>Worth knowing</source>
        <translation>כדאי לדעת</translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>lightbulb</source>
        <translation>נורה</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/check.py"/>
        <source>{n} can be mended at once</source>
        <comment>n</comment>
        <translation>
            <numerusform>אפשר לתקן אחד מיד</numerusform>
            <numerusform>אפשר לתקן {n} מיד</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/check.py"/>
        <source>{n} things want a look.</source>
        <comment>n</comment>
        <translation>
            <numerusform>דבר אחד דורש מבט.</numerusform>
            <numerusform>{n} דברים דורשים מבט.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/dialogs/check.py"/>
        <source>{words} ({n})</source>
        <translation>{words} ‏({n})</translation>
    </message>
    <message>
        <location filename="ui/dialogs/collect.py"/>
        <source>A folder (*)</source>
        <translation>תיקייה (*)</translation>
    </message>
    <message>
        <location filename="ui/dialogs/collect.py"/>
        <source>Collect the album with its photos</source>
        <translation>אריזת האלבום עם התמונות שלו</translation>
    </message>
    <message>
        <location filename="ui/dialogs/collect.py"/>
        <source>Into a folder…</source>
        <translation>לתוך תיקייה…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/collect.py"/>
        <source>Into one file…</source>
        <translation>לתוך קובץ אחד…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/collect.py"/>
        <source>One file (*.zip)</source>
        <translation>קובץ אחד (*.zip)</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/collect.py"/>
        <source>The album and its {n} photos go into one file or folder, which opens on any computer with albumapp.</source>
        <comment>n</comment>
        <translation>
            <numerusform>האלבום והתמונה שלו נכנסים לקובץ אחד או לתיקייה אחת, שנפתחים בכל מחשב עם albumapp.</numerusform>
            <numerusform>האלבום ו־{n} התמונות שלו נכנסים לקובץ אחד או לתיקייה אחת, שנפתחים בכל מחשב עם albumapp.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/dialogs/collect.py"/>
        <source>The photos are your originals, as they are: whoever gets them can read where and when each was taken, the camera, and names and words that other programs wrote into them.</source>
        <translation>התמונות הן קובצי המקור כפי שהם: מי שמקבל אותן יכול לקרוא היכן ומתי צולמה כל אחת, באיזו מצלמה, ושמות ומילים שתוכנות אחרות כתבו בהן.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/collect.py"/>
        <source>Then only the album as it is now is in it: no steps to undo, none of the photos and words that they would bring back, no kept versions and no printed orders. Here all of it stays.</source>
        <translation>אז יש בו רק האלבום כפי שהוא כעת: בלי צעדים לביטול, בלי התמונות והמילים שהיו מחזירים, בלי גרסאות שמורות ובלי הזמנות שהודפסו. כאן הכול נשאר.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/collect.py"/>
        <source>Without the history</source>
        <translation>בלי ההיסטוריה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/comments.py"/>
        <source>All comments are done.</source>
        <translation>כל ההערות טופלו.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/comments.py"/>
        <source>Delete this comment</source>
        <translation>מחיקת ההערה הזאת</translation>
    </message>
    <message>
        <location filename="ui/dialogs/comments.py"/>
        <source>Delete those that are done</source>
        <translation>מחיקת אלה שטופלו</translation>
    </message>
    <message>
        <location filename="ui/dialogs/comments.py"/>
        <source>No comments. “Export…” makes a proof to mail; what readers write comes back as a small file.</source>
        <translation>אין הערות. „ייצוא…” יוצר הגהה לשליחה בדואר; מה שהקוראים כותבים חוזר כקובץ קטן.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/comments.py"/>
        <source>These pages are gone</source>
        <translation>העמודים האלה אינם עוד</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/comments.py"/>
        <source>{n} comments to look at.</source>
        <comment>n</comment>
        <translation>
            <numerusform>הערה אחת לעיון.</numerusform>
            <numerusform>{n} הערות לעיון.</numerusform>
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
        <translation>רקע אחר.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>Came in: {names}.</source>
        <translation>נכנסו: {names}.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>It had another style.</source>
        <translation>היה לו סגנון אחר.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>It had {old} pages, it has {new}.</source>
        <translation>היו בו {old} עמודים, עכשיו {new}.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>It was another product.</source>
        <translation>זה היה מוצר אחר.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>New text: “{new}”.</source>
        <translation>טקסט חדש: „{new}”.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>No pages</source>
        <translation>אין עמודים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>Nothing differs.</source>
        <translation>אין הבדל.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>Return to this version</source>
        <translation>חזרה לגרסה הזאת</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>Show all pages, also those that are the same</source>
        <translation>הצגת כל העמודים, גם הזהים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>Text gone: “{old}”.</source>
        <translation>טקסט שהוסר: „{old}”.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>Text: “{old}” became “{new}”.</source>
        <translation>טקסט: „{old}” הפך ל„{new}”.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>The same.</source>
        <translation>זהה.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>The title was “{old}”, it is “{new}”.</source>
        <translation>הכותרת הייתה „{old}”, עכשיו „{new}”.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>These pages are gone.</source>
        <translation>העמודים האלה אינם עוד.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>These pages are new.</source>
        <translation>העמודים האלה חדשים.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>They were {pages}.</source>
        <translation>הם היו {pages}.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>Went out: {names}.</source>
        <translation>יצאו: {names}.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>{names} and {n} more</source>
        <translation>{names} ועוד {n}</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/compare.py"/>
        <source>{n} frames look different.</source>
        <comment>n</comment>
        <translation>
            <numerusform>מסגרת אחת נראית אחרת.</numerusform>
            <numerusform>{n} מסגרות נראות אחרת.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/compare.py"/>
        <source>{n} frames moved or have another size.</source>
        <comment>n</comment>
        <translation>
            <numerusform>מסגרת אחת זזה או בגודל אחר.</numerusform>
            <numerusform>{n} מסגרות זזו או בגודל אחר.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/compare.py"/>
        <source>{n} photos are cropped in another way.</source>
        <comment>n</comment>
        <translation>
            <numerusform>תמונה אחת חתוכה אחרת.</numerusform>
            <numerusform>{n} תמונות חתוכות אחרת.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/compare.py"/>
        <source>{n} photos came into the album.</source>
        <comment>n</comment>
        <translation>
            <numerusform>תמונה אחת נכנסה לאלבום.</numerusform>
            <numerusform>{n} תמונות נכנסו לאלבום.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/compare.py"/>
        <source>{n} photos left the album.</source>
        <comment>n</comment>
        <translation>
            <numerusform>תמונה אחת יצאה מהאלבום.</numerusform>
            <numerusform>{n} תמונות יצאו מהאלבום.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/compare.py"/>
        <source>{n} shapes came, went or changed.</source>
        <comment>n</comment>
        <translation>
            <numerusform>צורה אחת נוספה, הוסרה או השתנתה.</numerusform>
            <numerusform>{n} צורות נוספו, הוסרו או השתנו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/compare.py"/>
        <source>{n} spreads differ.</source>
        <comment>n</comment>
        <translation>
            <numerusform>כפולה אחת שונה.</numerusform>
            <numerusform>{n} כפולות שונות.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>{pages}, now</source>
        <translation>{pages}, עכשיו</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>{pages}, then</source>
        <translation>{pages}, אז</translation>
    </message>
    <message>
        <location filename="ui/dialogs/compare.py"/>
        <source>“{name}”, {when}, at the left; the album as it is now at the right.</source>
        <translation>„{name}”, ‏{when}, משמאל; האלבום כפי שהוא עכשיו מימין.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Arrow</source>
        <translation>חץ</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Banner</source>
        <translation>סרט כותרת</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Bunting</source>
        <translation>שרשרת דגלונים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Corner lines</source>
        <translation>קווי פינה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Curled corners</source>
        <translation>פינות מסולסלות</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Curled divider</source>
        <translation>קו מפריד מסולסל</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Divider</source>
        <translation>קו מפריד</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Double line</source>
        <translation>קו כפול</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Frames go round the selected photo. Colours, lines and size are changed at the right, like those of any shape.</source>
        <translation>מסגרות מקיפות את התמונה שנבחרה. צבעים, קווים וגודל משתנים בצד, כמו בכל צורה.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Heart</source>
        <translation>לב</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Instant photo</source>
        <translation>תמונה מיידית</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Label</source>
        <translation>תווית</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Photo corners</source>
        <translation>פינות תמונה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Postage stamp</source>
        <translation>בול</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Postmark</source>
        <translation>חותמת דואר</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Ribbon</source>
        <translation>סרט</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Row of dots</source>
        <translation>שורת נקודות</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Scooped corners</source>
        <translation>פינות קעורות</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Seal</source>
        <translation>חותם</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Speech bubble</source>
        <translation>בועת דיבור</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Star</source>
        <translation>כוכב</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Stepped corners</source>
        <translation>פינות מדורגות</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Stitches</source>
        <translation>תפרים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/decor.py"/>
        <source>Tape</source>
        <translation>סרט דביק</translation>
    </message>
    <message>
        <location filename="ui/dialogs/ease.py"/>
        <source>As the system</source>
        <translation>כמו המערכת</translation>
    </message>
    <message>
        <location filename="ui/dialogs/ease.py"/>
        <source>Colours</source>
        <translation>צבעים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/ease.py"/>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/ease.py"/>
        <source>High contrast</source>
        <translation>ניגודיות גבוהה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/ease.py"/>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <location filename="ui/dialogs/ease.py"/>
        <source>Messages stay until they are closed</source>
        <translation>הודעות נשארות עד שסוגרים אותן</translation>
    </message>
    <message>
        <location filename="ui/dialogs/ease.py"/>
        <source>Nothing moves by itself</source>
        <translation>דבר לא זז מעצמו</translation>
    </message>
    <message>
        <location filename="ui/dialogs/ease.py"/>
        <source>Seeing</source>
        <translation>ראייה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/ease.py"/>
        <source>Text size</source>
        <translation>גודל הטקסט</translation>
    </message>
    <message>
        <location filename="ui/dialogs/ease.py"/>
        <source>The outline shows the whole book as a list of words. Whatever can be done to pages and frames can be done there, by keys and with a screen reader.</source>
        <translation>המתאר מראה את כל הספר כרשימת מילים. כל מה שאפשר לעשות בעמודים ובמסגרות אפשר לעשות שם, במקשים ועם קורא מסך.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/ease.py"/>
        <source>Time and keys</source>
        <translation>זמן ומקשים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/ease.py"/>
        <source>{n} %</source>
        <translation>‏{n}%</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>All in sRGB</source>
        <translation>הכול ב־sRGB</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Also remove what is cropped away</source>
        <translation>להסיר גם את מה שנחתך החוצה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>As</source>
        <translation>בתור</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>As the product says</source>
        <translation>כפי שהמוצר אומר</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Before you order: {n} findings should be mended.</source>
        <comment>n</comment>
        <translation>
            <numerusform>לפני ההזמנה: כדאי לתקן ממצא אחד.</numerusform>
            <numerusform>לפני ההזמנה: כדאי לתקן {n} ממצאים.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Crop and fold marks</source>
        <translation>סימני חיתוך וקיפול</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Each page</source>
        <translation>כל עמוד</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Each spread</source>
        <translation>כל כפולה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Go on</source>
        <translation>המשך</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>How</source>
        <translation>כיצד</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>In the printer’s inks</source>
        <translation>בדיו של בית הדפוס</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Kind of PDF</source>
        <translation>סוג ה־PDF</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Nothing else</source>
        <translation>שום דבר אחר</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>One for</source>
        <translation>אחד עבור</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Photos on a page</source>
        <translation>תמונות בעמוד</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Pixels per inch</source>
        <translation>פיקסלים לאינץ׳</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Quality</source>
        <translation>איכות</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Read it once more</source>
        <translation>קריאה נוספת</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Registration marks, and a line of title and pages</source>
        <translation>סימני רישום, ושורה עם כותרת ועמודים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Those chosen in the panel</source>
        <translation>אלה שנבחרו בלוח</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Those in the album</source>
        <translation>אלה שבאלבום</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Untouched, in their own colours</source>
        <translation>ללא שינוי, בצבעים שלהן</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Web page with comments</source>
        <translation>דף אינטרנט עם הערות</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>With bleed</source>
        <translation>עם גלישה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>With it</source>
        <translation>עם זה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>Without it</source>
        <translation>בלי זה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/export_sheet.py"/>
        <source>all; or 1-4, 7, cover</source>
        <translation>all; או 1-4, 7, cover</translation>
    </message>
    <message>
        <location filename="ui/dialogs/family.py"/>
        <source>Choose an album…</source>
        <translation>בחירת אלבום…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/family.py"/>
        <source>No other album was open lately.</source>
        <translation>לא היה פתוח אלבום אחר לאחרונה.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/family.py"/>
        <source>This album gets the style, the text styles, background and colours of the other one, and photos that stand large there stand large here, too. Undo takes it back; the other album stays as it is.</source>
        <translation>האלבום הזה מקבל את הסגנון, סגנונות הטקסט, הרקע והצבעים של האחר, ותמונות גדולות שם יהיו גדולות גם כאן. אפשר לבטל; האלבום האחר נשאר כפי שהוא.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/favourites.py"/>
        <source>File names</source>
        <translation>שמות קבצים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/favourites.py"/>
        <source>No photo has one of these names.</source>
        <translation>לאף תמונה אין אחד מהשמות האלה.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/favourites.py"/>
        <source>Not found: {names}</source>
        <translation>לא נמצאו: {names}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/favourites.py"/>
        <source>Open a list</source>
        <translation>פתיחת רשימה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/favourites.py"/>
        <source>Open a list…</source>
        <translation>פתיחת רשימה…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/favourites.py"/>
        <source>Paste file names, or open a list: names with or without their ending, numbers alone, ranges like 0412-0418, or a table (CSV) with a column of names. These photos are always in the album.</source>
        <translation>אפשר להדביק שמות קבצים או לפתוח רשימה: שמות עם הסיומת או בלעדיה, מספרים בלבד, טווחים כמו 0412-0418, או טבלה (CSV) עם עמודת שמות. התמונות האלה תמיד באלבום.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/favourites.py"/>
        <source>Several photos are called so: {names}</source>
        <translation>כמה תמונות נקראות כך: {names}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/favourites.py"/>
        <source>Take favourites</source>
        <translation>קליטת מועדפות</translation>
    </message>
    <message>
        <location filename="ui/dialogs/favourites.py"/>
        <source>Take these</source>
        <translation>קליטת אלה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/favourites.py"/>
        <source>Write their whole names, or choose them in the photo panel.</source>
        <translation>יש לכתוב את השמות המלאים, או לבחור אותן בלוח התמונות.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/favourites.py"/>
        <source>{n} photos are favourites now.</source>
        <comment>n</comment>
        <translation>
            <numerusform>תמונה אחת מועדפת עכשיו.</numerusform>
            <numerusform>{n} תמונות מועדפות עכשיו.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/dialogs/filling.py"/>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/filling.py"/>
        <source>Export as</source>
        <translation>ייצוא כ</translation>
    </message>
    <message>
        <location filename="ui/dialogs/filling.py"/>
        <source>Where to</source>
        <translation>לאן</translation>
    </message>
    <message>
        <location filename="ui/dialogs/filling.py"/>
        <source>Which folder?</source>
        <translation>איזו תיקייה?</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>A click goes to a step. What you leave behind stays in the list, and can be gone back to.</source>
        <translation>לחיצה עוברת לצעד. מה שנשאר מאחור נשאר ברשימה, ואפשר לחזור אליו.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>Delete “{name}”</source>
        <translation>מחיקת „{name}”</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>For whom</source>
        <translation>עבור מי</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>Keep</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>Keep as order</source>
        <translation>שמירה כהזמנה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>Keep the album as it is now</source>
        <translation>שמירת האלבום כפי שהוא עכשיו</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>Look at it</source>
        <translation>הצצה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>Name of the order</source>
        <translation>שם ההזמנה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>Name of the version</source>
        <translation>שם הגרסה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>No orders yet. One keeps what was printed, so that it can be printed again unchanged.</source>
        <translation>אין עדיין הזמנות. הזמנה שומרת את מה שהודפס, כדי שאפשר יהיה להדפיס אותו שוב ללא שינוי.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>No versions yet. Keep one before you try something bold, or hand the album to others.</source>
        <translation>אין עדיין גרסאות. כדאי לשמור אחת לפני ניסיון נועז, או לפני מסירת האלבום לאחרים.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>Order number</source>
        <translation>מספר הזמנה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>Order {number}: {what}</source>
        <translation>הזמנה {number}: {what}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>PDF (*.pdf);;Order package (*.zip)</source>
        <translation>PDF (*.pdf);;חבילת הזמנה (*.zip)</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>Print again</source>
        <translation>הדפסה חוזרת</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>Print again…</source>
        <translation>הדפסה חוזרת…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>Printed orders</source>
        <translation>הזמנות שהודפסו</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>Return to it</source>
        <translation>חזרה אליה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>See the edits since</source>
        <translation>הצגת השינויים מאז</translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>before Mum’s changes</source>
        <translation>לפני השינויים של אמא</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/history.py"/>
        <source>{n} pages</source>
        <comment>n</comment>
        <translation>
            <numerusform>עמוד אחד</numerusform>
            <numerusform>{n} עמודים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/dialogs/history.py"/>
        <source>{when}, {pages}, {photos}</source>
        <translation>‏{when}, {pages}, {photos}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>As large as the paper allows</source>
        <translation>גדול ככל שהנייר מתיר</translation>
    </message>
    <message>
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>Into a PDF file</source>
        <translation>לתוך קובץ PDF</translation>
    </message>
    <message>
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>Marks where to cut and join</source>
        <translation>סימנים היכן לחתוך ולחבר</translation>
    </message>
    <message>
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>Overlap</source>
        <translation>חפיפה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>Paper</source>
        <translation>נייר</translation>
    </message>
    <message>
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>Print</source>
        <translation>הדפסה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>Printed at {percent:.0f} % of its size.</source>
        <translation>מודפס ב־{percent:.0f} % מגודלו.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>Printer</source>
        <translation>מדפסת</translation>
    </message>
    <message>
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>The largest picture is joined of {n} sheets, {a} across and {b} down.</source>
        <translation>התמונה הגדולה ביותר מורכבת מ־{n} גיליונות, {a} לרוחב ו־{b} לאורך.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>The printer’s own settings…</source>
        <translation>ההגדרות של המדפסת…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>There is no album to print yet. Suggest one first.</source>
        <translation>אין עדיין אלבום להדפסה. קודם יש להציע אחד.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>This printer leaves up to {edge} blank at the edges.</source>
        <translation>המדפסת הזאת משאירה עד {edge} ריקים בקצוות.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>True size (100 %)</source>
        <translation>גודל אמיתי (100 %)</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>{n} sheets of paper.</source>
        <comment>n</comment>
        <translation>
            <numerusform>גיליון נייר אחד.</numerusform>
            <numerusform>{n} גיליונות נייר.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/dialogs/home_sheet.py"/>
        <source>“As large as the paper allows” takes one sheet for each.</source>
        <translation>„גדול ככל שהנייר מתיר” לוקח גיליון אחד לכל אחד.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/ideas.py"/>
        <source>Each is drafted from your photos. All of it can be changed afterwards.</source>
        <translation>כל אחד הוא טיוטה מהתמונות שלך. אפשר לשנות הכול אחר כך.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/ideas.py"/>
        <source>Each is drafted from your photos. What you make becomes an album of its own, beside this one.</source>
        <translation>כל אחד הוא טיוטה מהתמונות שלך. מה שיוצרים נעשה אלבום נפרד, לצד זה.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Action</source>
        <translation>פעולה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Actions and their keys</source>
        <translation>פעולות והמקשים שלהן</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>All keys are as they were at first.</source>
        <translation>כל המקשים כפי שהיו בהתחלה.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>As it was at first</source>
        <translation>כפי שהיה בהתחלה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Changed by you</source>
        <translation>שונה על ידך</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Choose an action to change its keys.</source>
        <translation>יש לבחור פעולה כדי לשנות את המקשים שלה.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Copy the list</source>
        <translation>העתקת הרשימה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Find</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Find by words, or by a key such as Ctrl+D</source>
        <translation>חיפוש לפי מילים, או לפי מקש כמו Ctrl+D</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>In the photo panel: 0 to 5 give stars, X rejects, Enter places. Below a spread: Left and Right walk the other layouts, Enter takes one. In the strip of pages: Alt with Left and Right moves those that are chosen.</source>
        <translation>בלוח התמונות: 0 עד 5 נותנים כוכבים, X דוחה, Enter מציב. מתחת לכפולה: חץ שמאלה וימינה עוברים בין העימודים האחרים, Enter לוקח אחד. ברצועת העמודים: Alt עם החצים מזיז את אלה שנבחרו.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>No key</source>
        <translation>אין מקש</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Press the new key</source>
        <translation>יש ללחוץ על המקש החדש</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Press the new key for “{name}”.</source>
        <translation>יש ללחוץ על המקש החדש עבור „{name}”.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Print…</source>
        <translation>הדפסה…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Reset all keys</source>
        <translation>איפוס כל המקשים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Take back</source>
        <translation>החזרה לקדמותו</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>The list of keys is in the clipboard.</source>
        <translation>רשימת המקשים בלוח.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>This key is free.</source>
        <translation>המקש הזה פנוי.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>This key is that of “{name}” now, which would lose it.</source>
        <translation>המקש הזה שייך עכשיו ל„{name}”, שתאבד אותו.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Use it too</source>
        <translation>שימוש גם בו</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Use this key</source>
        <translation>שימוש במקש הזה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>off</source>
        <translation>כבוי</translation>
    </message>
    <message>
        <location filename="ui/dialogs/layouts.py"/>
        <source>Delete layout</source>
        <translation>מחיקת עימוד</translation>
    </message>
    <message>
        <location filename="ui/dialogs/layouts.py"/>
        <source>Layouts that you kept are offered under the pages, wherever they have as many photos and suit them. Renaming and deleting can be undone.</source>
        <translation>עימודים ששמרת מוצעים מתחת לעמודים, בכל מקום שיש בו אותו מספר תמונות והם מתאימים. אפשר לבטל שינוי שם ומחיקה.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/layouts.py"/>
        <source>Name of the layout</source>
        <translation>שם העימוד</translation>
    </message>
    <message>
        <location filename="ui/dialogs/layouts.py"/>
        <source>None yet. Arrange a spread, then “Keep this layout” (menu Pages).</source>
        <translation>אין עדיין. אפשר לסדר כפולה, ואז „שמירת העימוד הזה” (בתפריט עמודים).</translation>
    </message>
    <message>
        <location filename="ui/dialogs/layouts.py"/>
        <source>Rename layout</source>
        <translation>שינוי שם עימוד</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>A CSV file with a column “folder”; also “product”, “title”, “pages”, “style”, “set”.</source>
        <translation>קובץ CSV עם עמודה „folder”; גם „product”, „title”, „pages”, „style”, „set”.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>A PDF for the printer</source>
        <translation>PDF לבית הדפוס</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>A copy of this album for each name</source>
        <translation>עותק של האלבום הזה לכל שם</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>A folder of pictures</source>
        <translation>תיקיית תמונות</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>A list of names or a CSV file. A text of the album that says {name}, in braces, or another column, fills itself.</source>
        <translation>רשימת שמות או קובץ CSV. טקסט באלבום שבו כתוב {name} בסוגריים, או עמודה אחרת, מתמלא מעצמו.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>Albums</source>
        <translation>אלבומים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>All in one PDF</source>
        <translation>הכול ב־PDF אחד</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>An album of each folder</source>
        <translation>אלבום מכל תיקייה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>An album of each row of a table</source>
        <translation>אלבום מכל שורה בטבלה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>An order package</source>
        <translation>חבילת הזמנה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>As typed</source>
        <translation>כפי שהוקלד</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>Begun</source>
        <translation>התחיל</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>Columns: {columns}</source>
        <translation>עמודות: {columns}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>Each folder in this one becomes an album of its own.</source>
        <translation>כל תיקייה בתוך זו נעשית אלבום נפרד.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>From</source>
        <translation>מאת</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>Keep each album, to edit it later</source>
        <translation>לשמור כל אלבום, לעריכה מאוחר יותר</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>Make</source>
        <translation>יצירה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>Make also what is done and has not changed</source>
        <translation>ליצור גם מה שהסתיים ולא השתנה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>Show a name</source>
        <translation>הצגת שם</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>Show the report</source>
        <translation>הצגת הדוח</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>Start</source>
        <translation>התחלה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>The name before</source>
        <translation>השם הקודם</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>The next name</source>
        <translation>השם הבא</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>What came of it</source>
        <translation>מה יצא</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>What is made</source>
        <translation>מה נוצר</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>What to make</source>
        <translation>מה ליצור</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>Words as typed</source>
        <translation>מילים כפי שהוקלדו</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>Write the name on this page</source>
        <translation>כתיבת השם על העמוד הזה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>{n} of {m}</source>
        <translation>{n} מתוך {m}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>{status}: {why}</source>
        <translation>‏{status}: {why}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/many.py"/>
        <source>{what}, {n} of {m}</source>
        <translation>‏{what}, {n} מתוך {m}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>A bank card in real size</source>
        <translation>כרטיס בנק בגודל אמיתי</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>As usual in this region</source>
        <translation>כמקובל באזור הזה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Centimetres</source>
        <translation>סנטימטרים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Change the number until the card below is as large as a real one. Printed size is then real.</source>
        <translation>יש לשנות את המספר עד שהכרטיס למטה גדול כמו כרטיס אמיתי. אז הגודל המודפס אמיתי.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Dots per inch</source>
        <translation>נקודות לאינץ׳</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Grid and snapping</source>
        <translation>רשת והצמדה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Grid every</source>
        <translation>רשת כל</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Hold a bank card here</source>
        <translation>להחזיק כאן כרטיס בנק</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Inches</source>
        <translation>אינצ׳ים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>It is used when albumapp is started again.</source>
        <translation>היא תופיע כש־albumapp יופעל שוב.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Lengths</source>
        <translation>מידות</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Millimetres</source>
        <translation>מילימטרים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Show guides</source>
        <translation>הצגת קווי עזר</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Show rulers</source>
        <translation>הצגת סרגלים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Show the grid</source>
        <translation>הצגת הרשת</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Snap to frames, margins, folds and guides</source>
        <translation>הצמדה למסגרות, לשוליים, לקיפולים ולקווי עזר</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Start albumapp again to use it.</source>
        <translation>יש להפעיל שוב את albumapp כדי להשתמש בה.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>The language is kept.</source>
        <translation>השפה נשמרה.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>This screen</source>
        <translation>המסך הזה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/measures.py"/>
        <source>Unit</source>
        <translation>יחידה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/names.py"/>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <location filename="ui/dialogs/names.py"/>
        <source>Anna Berg; 3</source>
        <translation>ענת לוי; 3</translation>
    </message>
    <message>
        <location filename="ui/dialogs/names.py"/>
        <source>Names</source>
        <translation>שמות</translation>
    </message>
    <message>
        <location filename="ui/dialogs/names.py"/>
        <source>One guest in each line: the name, then after a semicolon the table or the lines of the address. Copy them from a spreadsheet, or open a CSV file. There is a card for each name.</source>
        <translation>אורח אחד בכל שורה: השם, ואז אחרי נקודה־פסיק השולחן או שורות הכתובת. אפשר להעתיק מגיליון, או לפתוח קובץ CSV. לכל שם יש כרטיס.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/names.py"/>
        <source>One guest: {name}</source>
        <translation>אורח אחד: {name}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/names.py"/>
        <source>Say what it means: it can be read in several ways.</source>
        <translation>יש לציין למה הכוונה: אפשר לקרוא זאת בכמה דרכים.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/names.py"/>
        <source>Table</source>
        <translation>שולחן</translation>
    </message>
    <message>
        <location filename="ui/dialogs/names.py"/>
        <source>The list</source>
        <translation>הרשימה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/names.py"/>
        <source>Use these names</source>
        <translation>שימוש בשמות האלה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/names.py"/>
        <source>What is “{line}”?</source>
        <translation>מהו „{line}”?</translation>
    </message>
    <message>
        <location filename="ui/dialogs/names.py"/>
        <source>{name} at the table “{table}”</source>
        <translation>‏{name} בשולחן „{table}”</translation>
    </message>
    <message>
        <location filename="ui/dialogs/names.py"/>
        <source>{name}, whose address is “{line}”</source>
        <translation>‏{name}, שכתובתו „{line}”</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/names.py"/>
        <source>{n} cards are made.</source>
        <comment>n</comment>
        <translation>
            <numerusform>כרטיס אחד נוצר.</numerusform>
            <numerusform>‏{n} כרטיסים נוצרו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/names.py"/>
        <source>{n} guests: {names}</source>
        <comment>n</comment>
        <translation>
            <numerusform>אורח אחד: {names}</numerusform>
            <numerusform>{n} אורחים: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/names.py"/>
        <source>{n} names</source>
        <comment>n</comment>
        <translation>
            <numerusform>שם אחד</numerusform>
            <numerusform>‏{n} שמות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>A folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>A hot folder of the print shop</source>
        <translation>תיקייה חמה של בית הדפוס</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Approved by</source>
        <translation>אושר על ידי</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>As the printer wants them</source>
        <translation>כפי שבית הדפוס רוצה אותם</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Company</source>
        <translation>חברה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Copies</source>
        <translation>עותקים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>E-mail</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Files</source>
        <translation>קבצים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Finish of the cover</source>
        <translation>גימור הכריכה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>JPEG, one a sheet</source>
        <translation>JPEG, אחד לגיליון</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Make the order</source>
        <translation>יצירת ההזמנה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>One JPEG for each sheet, numbered.</source>
        <translation>JPEG אחד לכל גיליון, ממוספר.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>One PDF with all pages.</source>
        <translation>PDF אחד עם כל העמודים.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>One PDF: the cover first, then the inner pages.</source>
        <translation>PDF אחד: קודם הכריכה, ואז העמודים הפנימיים.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>One PDF: the front cover first, the inner pages, the back cover last.</source>
        <translation>PDF אחד: קודם הכריכה הקדמית, אחריה העמודים הפנימיים, ולבסוף הכריכה האחורית.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>One file (zip)</source>
        <translation>קובץ אחד (zip)</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Open {page} in the browser</source>
        <translation>פתיחת {page} בדפדפן</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Order in spite of what should be mended</source>
        <translation>הזמנה למרות מה שכדאי לתקן</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Orders so far…</source>
        <translation>הזמנות עד כה…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Other files…</source>
        <translation>קבצים אחרים…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Price</source>
        <translation>מחיר</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Price unknown: ask the printer.</source>
        <translation>המחיר אינו ידוע: יש לשאול את בית הדפוס.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Quote…</source>
        <translation>הצעת מחיר…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Telephone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>There is no album to order yet. Suggest one first.</source>
        <translation>אין עדיין אלבום להזמנה. קודם יש להציע אחד.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Two PDFs: the cover as one piece (back, spine, front), and the inner pages.</source>
        <translation>שני קובצי PDF: הכריכה כיחידה אחת (אחור, שדרה, חזית), והעמודים הפנימיים.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Where it goes</source>
        <translation>לאן זה הולך</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>With a job ticket for machines (XJDF)</source>
        <translation>עם כרטיס עבודה למכונות (XJDF)</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>an unknown day</source>
        <translation>יום לא ידוע</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>hot</source>
        <translation>תיקייה חמה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>in the printer’s words</source>
        <translation>במילים של בית הדפוס</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>matt, gloss …</source>
        <translation>מט, מבריק…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>the album’s title</source>
        <translation>כותרת האלבום</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>who said yes to these pages</source>
        <translation>מי אישר את העמודים האלה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>zip</source>
        <translation>zip</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>{all} for {n} (price of {date})</source>
        <translation>{all} עבור {n} (מחיר מ־{date})</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>{printer} says: “{words}”</source>
        <translation>{printer} אומר: ‎„{words}”</translation>
    </message>
    <message>
        <location filename="ui/dialogs/order_sheet.py"/>
        <source>{what} {how}</source>
        <translation>{what} {how}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/orders.py"/>
        <source>An order keeps the album and its product as they were, so that it can be printed again.</source>
        <translation>הזמנה שומרת את האלבום ואת המוצר כפי שהיו, כדי שאפשר יהיה להדפיס אותה שוב.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/orders.py"/>
        <source>Looking through the albums…</source>
        <translation>עובר על האלבומים…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/orders.py"/>
        <source>Nothing was ordered yet. What you order is listed here, with its day, files and price.</source>
        <translation>עדיין לא הוזמן דבר. מה שיוזמן יופיע כאן, עם היום, הקבצים והמחיר.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/orders.py"/>
        <source>Open its album…</source>
        <translation>פתיחת האלבום שלה…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/orders.py"/>
        <source>price unknown</source>
        <translation>המחיר אינו ידוע</translation>
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
            <numerusform>עותק אחד</numerusform>
            <numerusform>{n} עותקים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/orders.py"/>
        <source>{n} files, first {name} (SHA-256 {hash}…)</source>
        <comment>n</comment>
        <translation>
            <numerusform>קובץ אחד, {name} ‏(SHA-256 {hash}…)</numerusform>
            <numerusform>{n} קבצים, הראשון {name} ‏(SHA-256 {hash}…)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/dialogs/orders.py"/>
        <source>{when} for {name}: {product}, {pages}, {copies}, {price}</source>
        <translation>{when} עבור {name}: {product}, {pages}, {copies}, {price}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>A picture for each sheet</source>
        <translation>תמונה לכל גיליון</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Back to the products</source>
        <translation>חזרה אל המוצרים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Binding</source>
        <translation>כריכה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Bleed above</source>
        <translation>גלישה למעלה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Bleed at the fold</source>
        <translation>גלישה בקיפול</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Bleed below</source>
        <translation>גלישה למטה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Bleed of the cover</source>
        <translation>גלישת הכריכה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Bleed outside</source>
        <translation>גלישה בחוץ</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Boards stand over</source>
        <translation>בליטת הלוחות</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Cover and pages apart</source>
        <translation>כריכה ועמודים בנפרד</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Cover first, in one</source>
        <translation>הכריכה קודם, באחד</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Front first, back last</source>
        <translation>חזית קודם, אחור לבסוף</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Height</source>
        <translation>גובה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Hinge</source>
        <translation>ציר</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Ink at most, %</source>
        <translation>דיו לכל היותר, %</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>It has a printed cover</source>
        <translation>יש לו כריכה מודפסת</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Least text</source>
        <translation>הטקסט הקטן ביותר</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Lost at the fold</source>
        <translation>אובדן בקיפול</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>My album</source>
        <translation>האלבום שלי</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>My printer</source>
        <translation>בית הדפוס שלי</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Pages at least</source>
        <translation>עמודים לפחות</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Pages at most</source>
        <translation>עמודים לכל היותר</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Pages in steps of</source>
        <translation>עמודים בצעדים של</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Pixels per inch at least</source>
        <translation>פיקסלים לאינץ׳ לפחות</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Safe above</source>
        <translation>בטוח למעלה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Safe at the fold</source>
        <translation>בטוח בקיפול</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Safe below</source>
        <translation>בטוח למטה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Safe on the cover</source>
        <translation>בטוח על הכריכה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Safe outside</source>
        <translation>בטוח בחוץ</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Save product</source>
        <translation>שמירת המוצר</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Spine for each page</source>
        <translation>שדרה לכל עמוד</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Spine without pages</source>
        <translation>שדרה בלי עמודים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>The printer tells the spine</source>
        <translation>בית הדפוס אומר את השדרה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>This {why_word}.</source>
        <translation>זה {why_word}.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Width</source>
        <translation>רוחב</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Words on the spine from</source>
        <translation>מילים על השדרה החל ב־</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>Wrap</source>
        <translation>עטיפה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>bleed</source>
        <translation>גלישה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>block</source>
        <translation>גוש</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>cover</source>
        <translation>כריכה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>hinge</source>
        <translation>ציר</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>output</source>
        <translation>פלט</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>overhang</source>
        <translation>בליטה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>page</source>
        <translation>עמוד</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>pt</source>
        <translation>נק׳</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>safe</source>
        <translation>בטוח</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>wrap</source>
        <translation>עטיפה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>{name} is among your products now.</source>
        <translation>{name} נמצא כעת בין המוצרים שלך.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/own_product.py"/>
        <source>… and from so many pages</source>
        <translation>… והחל במספר עמודים כזה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pages.py"/>
        <source>All pages are laid out anew. One undo brings back what is there now.</source>
        <translation>כל העמודים מעומדים מחדש. ביטול אחד מחזיר את מה שיש עכשיו.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pages.py"/>
        <source>MIT licence. With Qt, OpenCV, dlib, reportlab, pikepdf, HarfBuzz; icons by Phosphor.</source>
        <translation>רישיון MIT. עם Qt, OpenCV, dlib, reportlab, pikepdf, HarfBuzz; סמלים של Phosphor.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pages.py"/>
        <source>Turns your photos into printed albums, and hands the printer files that need no touching.</source>
        <translation>הופכת תמונות לאלבומים מודפסים, ומוסרת לבית הדפוס קבצים שאין צורך לגעת בהם.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pages.py"/>
        <source>What is locked stays as it is, and so do pages that you arranged (in another product or style as near as they can); all other pages are laid out anew. One undo brings back what is there now.</source>
        <translation>מה שנעול נשאר כפי שהוא, וכן עמודים שסידרת (במוצר או בסגנון אחר – קרוב ככל האפשר); כל שאר העמודים מעומדים מחדש. ביטול אחד מחזיר את מה שיש עכשיו.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pages.py"/>
        <source>albumapp {version}</source>
        <translation>albumapp {version}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/palette.py"/>
        <source>Chapter</source>
        <translation>פרק</translation>
    </message>
    <message>
        <location filename="ui/dialogs/palette.py"/>
        <source>Find an action</source>
        <translation>חיפוש פעולה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/palette.py"/>
        <source>Found</source>
        <translation>נמצאו</translation>
    </message>
    <message>
        <location filename="ui/dialogs/palette.py"/>
        <source>Go there</source>
        <translation>מעבר לשם</translation>
    </message>
    <message>
        <location filename="ui/dialogs/palette.py"/>
        <source>Nothing is called “{words}”. Try another word, or fewer letters.</source>
        <translation>דבר לא נקרא „{words}”. כדאי לנסות מילה אחרת, או פחות אותיות.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/palette.py"/>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/palette.py"/>
        <source>Select what it is for, then choose it again.</source>
        <translation>יש לבחור עבור מה, ואז לבחור אותה שוב.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/palette.py"/>
        <source>Unused</source>
        <translation>לא בשימוש</translation>
    </message>
    <message>
        <location filename="ui/dialogs/palette.py"/>
        <source>What would you like to do? Or a page, a photo, a chapter</source>
        <translation>מה לעשות? או עמוד, תמונה, פרק</translation>
    </message>
    <message>
        <location filename="ui/dialogs/palette.py"/>
        <source>not now</source>
        <translation>לא עכשיו</translation>
    </message>
    <message>
        <location filename="ui/dialogs/palette.py"/>
        <source>on</source>
        <translation>פועל</translation>
    </message>
    <message>
        <location filename="ui/dialogs/palette.py"/>
        <source>“{name}” has nothing to work on here.</source>
        <translation>ל„{name}” אין כאן על מה לפעול.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/paper_fields.py"/>
        <source>Below the top edge</source>
        <translation>מתחת לקצה העליון</translation>
    </message>
    <message>
        <location filename="ui/dialogs/paper_fields.py"/>
        <source>By its width</source>
        <translation>לפי הרוחב</translation>
    </message>
    <message>
        <location filename="ui/dialogs/paper_fields.py"/>
        <source>I have measured the hangers</source>
        <translation>מדדתי את המתלים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/paper_fields.py"/>
        <source>Nails for a piece</source>
        <translation>מסמרים לפריט</translation>
    </message>
    <message>
        <location filename="ui/dialogs/paper_fields.py"/>
        <source>One</source>
        <translation>אחד</translation>
    </message>
    <message>
        <location filename="ui/dialogs/paper_fields.py"/>
        <source>Two</source>
        <translation>שניים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pdf_sheet.py"/>
        <source>Any PDF meant for print can be checked.</source>
        <translation>אפשר לבדוק כל PDF שנועד להדפסה.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pdf_sheet.py"/>
        <source>Check another PDF…</source>
        <translation>בדיקת PDF אחר…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pdf_sheet.py"/>
        <source>Save report</source>
        <translation>שמירת דוח</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pdf_sheet.py"/>
        <source>Save report…</source>
        <translation>שמירת דוח…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pdf_sheet.py"/>
        <source>Web page (*.html)</source>
        <translation>דף אינטרנט (*.html)</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pdf_sheet.py"/>
        <source>report</source>
        <translation>דוח</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/dialogs/pdf_sheet.py"/>
        <source>{n} rules kept</source>
        <comment>n</comment>
        <translation>
            <numerusform>כלל אחד נשמר</numerusform>
            <numerusform>{n} כללים נשמרו</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/dialogs/pdf_sheet.py"/>
        <source>{place}: {words}</source>
        <translation>‏{place}: {words}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Address and more</source>
        <translation>כתובת ועוד</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Also</source>
        <translation>גם</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Currency</source>
        <translation>מטבע</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Each page more</source>
        <translation>כל עמוד נוסף</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>For</source>
        <translation>עבור</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Item</source>
        <translation>פריט</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Items</source>
        <translation>פריטים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Its price</source>
        <translation>המחיר שלו</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Own prices</source>
        <translation>מחירים משלך</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Price of one</source>
        <translation>מחיר של אחד</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Studio</source>
        <translation>סטודיו</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Total</source>
        <translation>סך הכול</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>What you charge for one piece with the fewest pages, and for each page more. A spreadsheet can edit the list, too: {path}</source>
        <translation>כמה עולה יחידה אחת עם הכי מעט עמודים, וכל עמוד נוסף. אפשר לערוך את הרשימה גם בגיליון אלקטרוני: {path}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Write the quote</source>
        <translation>כתיבת ההצעה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>Your prices are kept.</source>
        <translation>המחירים שלך נשמרו.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>parted by commas</source>
        <translation>מופרדים בפסיקים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>postage, design …</source>
        <translation>משלוח, עיצוב…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>{product} ({printer})</source>
        <translation>{product} ‏({printer})</translation>
    </message>
    <message>
        <location filename="ui/dialogs/prices.py"/>
        <source>{product}: {why}.</source>
        <translation>{product}: {why}.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>All of it, in {folder}</source>
        <translation>הכול, ב־{folder}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>Boxes, people and names: from the library, from albums and their history, and from copies.</source>
        <translation>תיבות, אנשים ושמות: מהספרייה, מאלבומים ומההיסטוריה שלהם, ומעותקים.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>Everything stays on this computer. albumapp never uses the network, and only reads photos.</source>
        <translation>הכול נשאר במחשב הזה. albumapp לעולם אינה משתמשת ברשת, ורק קוראת תמונות.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>Export all…</source>
        <translation>ייצוא הכול…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>Export what is stored</source>
        <translation>ייצוא מה ששמור</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>Forget</source>
        <translation>לשכוח</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>Forget all faces</source>
        <translation>לשכוח את כל הפנים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>Forget everything</source>
        <translation>לשכוח הכול</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>Forget who is who</source>
        <translation>לשכוח מי הוא מי</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>Keep it</source>
        <translation>להשאיר</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>People, names and the numbers that tell faces apart. Faces still count for crops.</source>
        <translation>אנשים, שמות והמספרים שמבחינים בין פנים. פנים עדיין נחשבות בחיתוכים.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>Recommend all products again</source>
        <translation>להמליץ שוב על כל המוצרים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>Show folder</source>
        <translation>הצגת התיקייה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>Small pictures, scores, your stars and picks, faces, settings. Photos and albums stay.</source>
        <translation>תמונות קטנות, ציונים, הכוכבים והבחירות שלך, פנים, הגדרות. התמונות והאלבומים נשארים.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>So that everyone is in the album, and you find them by name.</source>
        <translation>כדי שכולם יהיו באלבום, ואפשר יהיה למצוא אותם לפי שם.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>So that nobody is cut off or lands in the fold.</source>
        <translation>כדי שאיש לא ייחתך או ייפול בקיפול.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>Take over names from my photos</source>
        <translation>קליטת שמות מהתמונות שלי</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>That other programs wrote into photos and sidecar files.</source>
        <translation>שתוכנות אחרות כתבו בתמונות ובקבצים נלווים.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>Those that you made or waved off, for whatever photos.</source>
        <translation>אלה שיצרת או דחית, לכל תמונות שהן.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>What albumapp may do</source>
        <translation>מה מותר ל־albumapp</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>What is stored</source>
        <translation>מה שמור</translation>
    </message>
    <message>
        <location filename="ui/dialogs/privacy.py"/>
        <source>{what} now, for good</source>
        <translation>{what} עכשיו, לצמיתות</translation>
    </message>
    <message>
        <location filename="ui/dialogs/products.py"/>
        <source>Change…</source>
        <translation>שינוי…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/products.py"/>
        <source>Nothing else changed.</source>
        <translation>שום דבר אחר לא השתנה.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/products.py"/>
        <source>Own product like this…</source>
        <translation>מוצר משלך כמו זה…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/products.py"/>
        <source>Show: {what}</source>
        <translation>הצגה: {what}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/products.py"/>
        <source>Undo brings back the product that was.</source>
        <translation>ביטול מחזיר את המוצר הקודם.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/products.py"/>
        <source>Use this product</source>
        <translation>שימוש במוצר הזה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/proof.py"/>
        <source>A white page is then a little grey.</source>
        <translation>עמוד לבן הוא אז מעט אפור.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/proof.py"/>
        <source>Choose its profile…</source>
        <translation>בחירת הפרופיל שלו…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/proof.py"/>
        <source>How photos go into ink</source>
        <translation>איך תמונות הופכות לדיו</translation>
    </message>
    <message>
        <location filename="ui/dialogs/proof.py"/>
        <source>How the pages will look printed on {condition}, the paper of this product.</source>
        <translation>איך ייראו העמודים בהדפסה על {condition}, הנייר של המוצר הזה.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/proof.py"/>
        <source>Keep colours exact as far as ink can show them</source>
        <translation>שמירת צבעים מדויקים ככל שדיו יכולה להראות</translation>
    </message>
    <message>
        <location filename="ui/dialogs/proof.py"/>
        <source>Keep shadows apart (black point compensation)</source>
        <translation>שמירת הבדלים בצללים (פיצוי נקודה שחורה)</translation>
    </message>
    <message>
        <location filename="ui/dialogs/proof.py"/>
        <source>Mark in grey what ink cannot show</source>
        <translation>סימון באפור של מה שדיו אינה יכולה להראות</translation>
    </message>
    <message>
        <location filename="ui/dialogs/proof.py"/>
        <source>Move all colours together, so that none is lost</source>
        <translation>הזזת כל הצבעים יחד, כדי שאף אחד לא יאבד</translation>
    </message>
    <message>
        <location filename="ui/dialogs/proof.py"/>
        <source>Profile of your screen</source>
        <translation>הפרופיל של המסך</translation>
    </message>
    <message>
        <location filename="ui/dialogs/proof.py"/>
        <source>Shown for {profile}.</source>
        <translation>מוצג עבור {profile}.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/proof.py"/>
        <source>Soft proof on the pages</source>
        <translation>הגהת צבע על העמודים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/proof.py"/>
        <source>Use sRGB</source>
        <translation>שימוש ב־sRGB</translation>
    </message>
    <message>
        <location filename="ui/dialogs/proof.py"/>
        <source>White and black as paper has them</source>
        <translation>לבן ושחור כפי שהם בנייר</translation>
    </message>
    <message>
        <location filename="ui/dialogs/proof.py"/>
        <source>Your screen</source>
        <translation>המסך שלך</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>Collect for others</source>
        <translation>איסוף עבור אחרים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>Easier to see and to use</source>
        <translation>קל יותר לראות ולהשתמש</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>Files left out</source>
        <translation>קבצים שהושמטו</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>Frames and decoration</source>
        <translation>מסגרות וקישוטים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>Kept layouts</source>
        <translation>עימודים שמורים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>List of favourites</source>
        <translation>רשימת מועדפות</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>Many at once</source>
        <translation>הרבה בבת אחת</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>Names of guests</source>
        <translation>שמות האורחים</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>Own product</source>
        <translation>מוצר משלך</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>Print at home</source>
        <translation>הדפסה בבית</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>Quote</source>
        <translation>ציטוט</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>Then and now</source>
        <translation>אז ועכשיו</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>Units, grid and screen</source>
        <translation>יחידות, רשת ומסך</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>Versions and orders</source>
        <translation>גרסאות והזמנות</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>What is stored about you</source>
        <translation>מה שמור עליך</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>What the product changed</source>
        <translation>מה המוצר שינה</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>What these photos would make</source>
        <translation>מה אפשר ליצור מהתמונות</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sheet.py"/>
        <source>What was ordered when</source>
        <translation>מה הוזמן ומתי</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>All that the chosen printer asks for, named as it wants it.</source>
        <translation>כל מה שבית הדפוס שנבחר מבקש, בשמות שהוא רוצה.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>An export is running.</source>
        <translation>ייצוא כבר פועל.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Contact sheet</source>
        <translation>גיליון קונטקט</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Each spread or each page as a JPEG, in a folder.</source>
        <translation>כל כפולה או כל עמוד כ־JPEG, בתיקייה.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Export stopped. Nothing was left behind.</source>
        <translation>הייצוא נעצר. לא נשאר דבר מאחור.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Hanging plan</source>
        <translation>תוכנית תלייה</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>In true size on several sheets of your own paper, as a PDF.</source>
        <translation>בגודל אמיתי על כמה גיליונות מהנייר שלך, כ־PDF.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Keep as an order</source>
        <translation>שמירה כהזמנה</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Missing: {names}. Relink them and export again.</source>
        <translation>חסרות: {names}. יש לקשר אותן מחדש ולייצא שוב.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>On your own printer, in true size, as a poster of several sheets too.</source>
        <translation>במדפסת שלך, בגודל אמיתי, גם כפוסטר מכמה גיליונות.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>One file with bleed, fonts and colours as printers want them.</source>
        <translation>קובץ אחד עם גלישה, גופנים וצבעים כפי שבתי דפוס רוצים.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>PDF for a print shop</source>
        <translation>PDF לבית דפוס</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Pictures</source>
        <translation>תמונות</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Proof to mail</source>
        <translation>הגהה לשליחה בדואר</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Send it to a printer</source>
        <translation>שליחה לבית דפוס</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Sheets to join</source>
        <translation>גיליונות לחיבור</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Show in folder</source>
        <translation>הצגה בתיקייה</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Small pictures of the photos with their names and times.</source>
        <translation>תמונות קטנות של התמונות עם שמות וזמנים.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Suggest one first.</source>
        <translation>יש לבקש קודם הצעה.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>There is no album to export yet.</source>
        <translation>אין עדיין אלבום לייצוא.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>To look through. Readers of the web page write comments.</source>
        <translation>לעיון. קוראי דף האינטרנט כותבים הערות.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Wait for it, or stop it below.</source>
        <translation>אפשר לחכות לו, או לעצור אותו למטה.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>What was made of the photos is kept: the next export goes on from there.</source>
        <translation>מה שנעשה מהתמונות נשמר: הייצוא הבא ממשיך משם.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Where the nails go, a paper template, and what to buy.</source>
        <translation>היכן המסמרים, תבנית נייר, ומה לקנות.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>contact</source>
        <translation>קונטקט</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>hanging-plan</source>
        <translation>hanging-plan</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>home</source>
        <translation>בית</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>pictures</source>
        <translation>תמונות</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>tiles</source>
        <translation>tiles</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>{name} is ready, but photos are missing in it.</source>
        <translation>{name} מוכן, אך חסרות בו תמונות.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>{name} is ready.</source>
        <translation>{name} מוכן.</translation>
    </message>
    <message>
        <location filename="ui/family.py"/>
        <source>Go back to it</source>
        <translation>חזרה אליו</translation>
    </message>
    <message>
        <location filename="ui/family.py"/>
        <source>Take its look</source>
        <translation>לקיחת המראה שלו</translation>
    </message>
    <message>
        <location filename="ui/family.py"/>
        <source>Taken from {name}: {what}.</source>
        <translation>נלקח מ־{name}: {what}.</translation>
    </message>
    <message>
        <location filename="ui/family.py"/>
        <source>The pages were changed meanwhile, so they stay.</source>
        <translation>העמודים שונו בינתיים, ולכן הם נשארים.</translation>
    </message>
    <message>
        <location filename="ui/family.py"/>
        <source>Try once more.</source>
        <translation>אפשר לנסות שוב.</translation>
    </message>
    <message>
        <location filename="ui/family.py"/>
        <source>{name} is a new album of the same photos.</source>
        <translation>‏{name} הוא אלבום חדש מאותן תמונות.</translation>
    </message>
    <message>
        <location filename="ui/family.py"/>
        <source>{name} looks the same already.</source>
        <translation>‏{name} כבר נראה אותו דבר.</translation>
    </message>
    <message>
        <location filename="ui/family.py"/>
        <source>{name} stays as it was.</source>
        <translation>‏{name} נשאר כפי שהיה.</translation>
    </message>
    <message>
        <location filename="ui/family.py"/>
        <source>{title} – {product}</source>
        <translation>‏{title} – {product}</translation>
    </message>
    <message>
        <location filename="ui/forgetter.py"/>
        <source>All faces are forgotten: boxes, people and names.</source>
        <translation>כל הפנים נשכחו: תיבות, אנשים ושמות.</translation>
    </message>
    <message>
        <location filename="ui/forgetter.py"/>
        <source>Erasing the library</source>
        <translation>מוחק את הספרייה</translation>
    </message>
    <message>
        <location filename="ui/forgetter.py"/>
        <source>Erasing what was found of faces</source>
        <translation>מוחק את מה שנמצא על פנים</translation>
    </message>
    <message>
        <location filename="ui/forgetter.py"/>
        <source>Everything that was known of your photos is forgotten.</source>
        <translation>כל מה שהיה ידוע על התמונות נשכח.</translation>
    </message>
    <message>
        <location filename="ui/forgetter.py"/>
        <source>Faces are only looked for again if you say so.</source>
        <translation>פנים יחופשו שוב רק לפי בקשתך.</translation>
    </message>
    <message>
        <location filename="ui/forgetter.py"/>
        <source>Who is who is forgotten. Faces still count for crops.</source>
        <translation>נשכח מי הוא מי. פנים עדיין נחשבות בחיתוכים.</translation>
    </message>
    <message>
        <location filename="ui/forgetter.py"/>
        <source>Writing down what is stored</source>
        <translation>רושם את מה ששמור</translation>
    </message>
    <message>
        <location filename="ui/forgetter.py"/>
        <source>Your photos and albums are as they were.</source>
        <translation>התמונות והאלבומים כפי שהיו.</translation>
    </message>
    <message>
        <location filename="ui/forgetter.py"/>
        <source>{name} holds all that is stored about you.</source>
        <translation>ב־{name} כל מה ששמור עליך.</translation>
    </message>
    <message>
        <location filename="ui/home_print.py"/>
        <source>Is it on, or the file in use?</source>
        <translation>האם היא פועלת, או שהקובץ בשימוש?</translation>
    </message>
    <message>
        <location filename="ui/home_print.py"/>
        <source>Printing stopped.</source>
        <translation>ההדפסה נעצרה.</translation>
    </message>
    <message>
        <location filename="ui/home_print.py"/>
        <source>The printer takes nothing.</source>
        <translation>המדפסת אינה מקבלת דבר.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/home_print.py"/>
        <source>{n} sheets are with the printer.</source>
        <comment>n</comment>
        <translation>
            <numerusform>גיליון אחד אצל המדפסת.</numerusform>
            <numerusform>{n} גיליונות אצל המדפסת.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/home_print.py"/>
        <source>{page}: row {row}, column {column}</source>
        <translation>{page}: שורה {row}, עמודה {column}</translation>
    </message>
    <message>
        <location filename="ui/ideas.py"/>
        <source>All products may be recommended again.</source>
        <translation>אפשר שוב להמליץ על כל המוצרים.</translation>
    </message>
    <message>
        <location filename="ui/ideas.py"/>
        <source>Bring it back</source>
        <translation>להחזיר</translation>
    </message>
    <message>
        <location filename="ui/ideas.py"/>
        <source>This is not recommended for these photos again.</source>
        <translation>לא תהיה לכך המלצה נוספת לתמונות האלה.</translation>
    </message>
    <message>
        <location filename="ui/importer.py"/>
        <source>An album holds still pictures.</source>
        <translation>אלבום מכיל תמונות סטילס.</translation>
    </message>
    <message>
        <location filename="ui/importer.py"/>
        <source>Choose a folder that holds photos.</source>
        <translation>יש לבחור תיקייה שיש בה תמונות.</translation>
    </message>
    <message>
        <location filename="ui/importer.py"/>
        <source>Drawing sample photos</source>
        <translation>מצייר תמונות לדוגמה</translation>
    </message>
    <message>
        <location filename="ui/importer.py"/>
        <source>Four days in Lisbon</source>
        <translation>ארבעה ימים בליסבון</translation>
    </message>
    <message>
        <location filename="ui/importer.py"/>
        <source>Import stopped. The photos read so far are in the album.</source>
        <translation>הייבוא נעצר. התמונות שנקראו עד כה באלבום.</translation>
    </message>
    <message>
        <location filename="ui/importer.py"/>
        <source>No photos were found there.</source>
        <translation>לא נמצאו שם תמונות.</translation>
    </message>
    <message>
        <location filename="ui/importer.py"/>
        <source>{n} files were left out.</source>
        <translation>{n} קבצים הושמטו.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/importer.py"/>
        <source>{n} videos were left out.</source>
        <comment>n</comment>
        <translation>
            <numerusform>סרטון אחד הושמט.</numerusform>
            <numerusform>{n} סרטונים הושמטו.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>Close without them</source>
        <translation>סגירה בלעדיהם</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>Everything is on disk again.</source>
        <translation>הכול שוב על הכונן.</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>Here you can look at it. To change it, work in a copy, or close it there first.</source>
        <translation>כאן אפשר להסתכל בו. כדי לשנות אותו, אפשר לעבוד בעותק, או לסגור אותו שם קודם.</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>It is kept as it was in {kept}.</source>
        <translation>כפי שהיה הוא נשמר ב־{kept}.</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>Make room, or save the album elsewhere.</source>
        <translation>יש לפנות מקום, או לשמור את האלבום במקום אחר.</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>Open again</source>
        <translation>פתיחה מחדש</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>Rescue</source>
        <translation>הצלה</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>Save elsewhere…</source>
        <translation>שמירה במקום אחר…</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>The album itself could not be written.</source>
        <translation>לא ניתן היה לכתוב את האלבום עצמו.</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>What can be read of it can be saved into a new file.</source>
        <translation>מה שניתן לקרוא ממנו אפשר לשמור בקובץ חדש.</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>What you change is kept in memory only.</source>
        <translation>השינויים נשמרים בזיכרון בלבד.</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>Work in a copy</source>
        <translation>עבודה בעותק</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>Your changes are kept in memory, and tried again every few seconds.</source>
        <translation>השינויים נשמרים בזיכרון, ומתבצע ניסיון נוסף כל כמה שניות.</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>Your last changes are in {name}.</source>
        <translation>השינויים האחרונים ב־{name}.</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>Your last changes are not on any disk.</source>
        <translation>השינויים האחרונים אינם על שום כונן.</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>copy</source>
        <translation>עותק</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>kept</source>
        <translation>נשמר</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>{name} is open in another window.</source>
        <translation>{name} פתוח בחלון אחר.</translation>
    </message>
    <message>
        <location filename="ui/keeper.py"/>
        <source>{name} was made by an older albumapp and has been brought up to date.</source>
        <translation>{name} נוצר ב־albumapp ישן יותר ועודכן.</translation>
    </message>
    <message>
        <location filename="ui/kept.py"/>
        <source>Kept as “{name}”.</source>
        <translation>נשמר בשם „{name}”.</translation>
    </message>
    <message>
        <location filename="ui/kept.py"/>
        <source>The album is as in “{name}” again. Undo brings back what it was.</source>
        <translation>האלבום שוב כפי שב„{name}”. ביטול מחזיר את מה שהיה.</translation>
    </message>
    <message>
        <location filename="ui/kept.py"/>
        <source>What is printed is kept as the order “{name}”.</source>
        <translation>מה שמודפס נשמר כהזמנה „{name}”.</translation>
    </message>
    <message>
        <location filename="ui/kept.py"/>
        <source>“{name}” is back.</source>
        <translation>„{name}” הוחזר.</translation>
    </message>
    <message>
        <location filename="ui/kept.py"/>
        <source>“{name}” is deleted.</source>
        <translation>„{name}” נמחק.</translation>
    </message>
    <message>
        <location filename="ui/keys.py"/>
        <source>All keys of albumapp</source>
        <translation>כל המקשים של albumapp</translation>
    </message>
    <message>
        <location filename="ui/keys.py"/>
        <source>Arrows move what is selected.</source>
        <translation>החיצים מזיזים את מה שנבחר.</translation>
    </message>
    <message>
        <location filename="ui/keys.py"/>
        <source>It leaves what is open.</source>
        <translation>עוזב את מה שפתוח.</translation>
    </message>
    <message>
        <location filename="ui/keys.py"/>
        <source>It moves from one thing to the next.</source>
        <translation>עובר מדבר אחד לבא.</translation>
    </message>
    <message>
        <location filename="ui/keys.py"/>
        <source>It moves from one thing to the one before.</source>
        <translation>עובר מדבר אחד לקודם.</translation>
    </message>
    <message>
        <location filename="ui/keys.py"/>
        <source>It moves the view while it is held.</source>
        <translation>מזיז את המבט כל עוד הוא לחוץ.</translation>
    </message>
    <message>
        <location filename="ui/keys.py"/>
        <source>It takes what is chosen.</source>
        <translation>לוקח את מה שנבחר.</translation>
    </message>
    <message>
        <location filename="ui/keys.py"/>
        <source>This is no key that can be used.</source>
        <translation>זה אינו מקש שאפשר להשתמש בו.</translation>
    </message>
    <message>
        <location filename="ui/lost.py"/>
        <source>Look in another folder, or plug in the drive that they are on.</source>
        <translation>אפשר לחפש בתיקייה אחרת, או לחבר את הכונן שהן עליו.</translation>
    </message>
    <message>
        <location filename="ui/lost.py"/>
        <source>Looking for missing photos</source>
        <translation>מחפש תמונות חסרות</translation>
    </message>
    <message>
        <location filename="ui/lost.py"/>
        <source>Plug in the drive, or show where they are now. Until then small pictures stand for them.</source>
        <translation>יש לחבר את הכונן, או להראות איפה הן עכשיו. עד אז תמונות קטנות במקומן.</translation>
    </message>
    <message>
        <location filename="ui/lost.py"/>
        <source>Show where…</source>
        <translation>הצגת המקום…</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/lost.py"/>
        <source>{n} photos are missing.</source>
        <comment>n</comment>
        <translation>
            <numerusform>תמונה אחת חסרה.</numerusform>
            <numerusform>{n} תמונות חסרות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/lost.py"/>
        <source>{n} photos are still missing.</source>
        <comment>n</comment>
        <translation>
            <numerusform>תמונה אחת עדיין חסרה.</numerusform>
            <numerusform>{n} תמונות עדיין חסרות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/lost.py"/>
        <source>{n} photos were found again.</source>
        <comment>n</comment>
        <translation>
            <numerusform>תמונה אחת נמצאה שוב.</numerusform>
            <numerusform>{n} תמונות נמצאו שוב.</numerusform>
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
        <translation>בית דפוס היה מחזיר את זה: {findings}</translation>
    </message>
    <message>
        <location filename="ui/ordering.py"/>
        <source>Each</source>
        <translation>כל אחד</translation>
    </message>
    <message>
        <location filename="ui/ordering.py"/>
        <source>It stands under Versions and orders.</source>
        <translation>היא נמצאת תחת „גרסאות והזמנות”.</translation>
    </message>
    <message>
        <location filename="ui/ordering.py"/>
        <source>Nothing was written.</source>
        <translation>דבר לא נכתב.</translation>
    </message>
    <message>
        <location filename="ui/ordering.py"/>
        <source>Open {page}</source>
        <translation>פתיחת {page}</translation>
    </message>
    <message>
        <location filename="ui/ordering.py"/>
        <source>Order it all the same</source>
        <translation>הזמנה בכל זאת</translation>
    </message>
    <message>
        <location filename="ui/ordering.py"/>
        <source>Price quote</source>
        <translation>הצעת מחיר</translation>
    </message>
    <message>
        <location filename="ui/ordering.py"/>
        <source>Sum</source>
        <translation>סכום</translation>
    </message>
    <message>
        <location filename="ui/ordering.py"/>
        <source>The order {name} is ready.</source>
        <translation>ההזמנה {name} מוכנה.</translation>
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
            <numerusform>ועוד דבר אחד.</numerusform>
            <numerusform>ועוד {n} דברים.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/packer.py"/>
        <source>Nothing is lost: all of it is in {name}.</source>
        <translation>דבר לא אבד: הכול ב־{name}.</translation>
    </message>
    <message>
        <location filename="ui/packer.py"/>
        <source>Packing stopped. Nothing was left behind.</source>
        <translation>האריזה נעצרה. לא נשאר דבר מאחור.</translation>
    </message>
    <message>
        <location filename="ui/packer.py"/>
        <source>Reading what is left</source>
        <translation>קורא את מה שנשאר</translation>
    </message>
    <message>
        <location filename="ui/packer.py"/>
        <source>Save the album elsewhere first.</source>
        <translation>יש לשמור קודם את האלבום במקום אחר.</translation>
    </message>
    <message>
        <location filename="ui/packer.py"/>
        <source>Unpacked into {folder}.</source>
        <translation>נפרק אל {folder}.</translation>
    </message>
    <message>
        <location filename="ui/packer.py"/>
        <source>Unpacking stopped. Nothing was left behind.</source>
        <translation>הפירוק נעצר. לא נשאר דבר מאחור.</translation>
    </message>
    <message>
        <location filename="ui/packer.py"/>
        <source>What could be read is in {name}.</source>
        <translation>מה שניתן היה לקרוא נמצא ב־{name}.</translation>
    </message>
    <message>
        <location filename="ui/packer.py"/>
        <source>rescued</source>
        <translation>הוצל</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/packer.py"/>
        <source>{name} is ready: the album with {n} photos.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{name} מוכן: האלבום עם תמונה אחת.</numerusform>
            <numerusform>{name} מוכן: האלבום עם {n} תמונות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/packer.py"/>
        <source>{n} photos are missing in it, among them {names}.</source>
        <comment>n</comment>
        <translation>
            <numerusform>תמונה אחת חסרה בו: {names}.</numerusform>
            <numerusform>{n} תמונות חסרות בו, ביניהן {names}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/adjust_section.py"/>
        <source>Enhance</source>
        <translation>שיפור</translation>
    </message>
    <message>
        <location filename="ui/panels/adjust_section.py"/>
        <source>Enhanced: {what}.</source>
        <translation>שופר: {what}.</translation>
    </message>
    <message>
        <location filename="ui/panels/adjust_section.py"/>
        <source>Saturation</source>
        <translation>רוויה</translation>
    </message>
    <message>
        <location filename="ui/panels/adjust_section.py"/>
        <source>Tone</source>
        <translation>גוון</translation>
    </message>
    <message>
        <location filename="ui/panels/adjust_section.py"/>
        <source>Vignette</source>
        <translation>הכהיית קצוות</translation>
    </message>
    <message>
        <location filename="ui/panels/adjust_section.py"/>
        <source>Warmth</source>
        <translation>חמימות</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/adjust_section.py"/>
        <source>{n} red eyes mended</source>
        <comment>n</comment>
        <translation>
            <numerusform>עין אדומה אחת תוקנה</numerusform>
            <numerusform>{n} עיניים אדומות תוקנו</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/alternatives.py"/>
        <source>Layout {n} of {of}</source>
        <translation>עימוד {n} מתוך {of}</translation>
    </message>
    <message>
        <location filename="ui/panels/alternatives.py"/>
        <source>Point at one to see it; a click or its number takes it.</source>
        <translation>הצבעה על אחד מראה אותו; לחיצה או המספר שלו לוקחים אותו.</translation>
    </message>
    <message>
        <location filename="ui/panels/alternatives.py"/>
        <source>why: {words}</source>
        <translation>למה: {words}</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/alternatives.py"/>
        <source>{n} other layouts</source>
        <comment>n</comment>
        <translation>
            <numerusform>עימוד אחר אחד</numerusform>
            <numerusform>{n} עימודים אחרים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>One beside it is in the album</source>
        <translation>אחת לידה נמצאת באלבום</translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>Picked by you, but not in the album</source>
        <translation>בחרת בה, אך אינה באלבום</translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>Rejected by you</source>
        <translation>דחית אותה</translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>Someone is never to be shown</source>
        <translation>יש בה מישהו שלא יוצג לעולם</translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>The album is full</source>
        <translation>האלבום מלא</translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>The same moment is in the album</source>
        <translation>אותו רגע כבר באלבום</translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>These people are in the album</source>
        <translation>האנשים האלה כבר באלבום</translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>Too small to print</source>
        <translation>קטנה מדי להדפסה</translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>and {n} more</source>
        <translation>ועוד {n}</translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>as often as among all photos</source>
        <translation>באותה תדירות כמו בכל התמונות</translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>in another photo</source>
        <translation>בתמונה אחרת</translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>not in the album</source>
        <translation>לא באלבום</translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>other photos matter more</source>
        <translation>תמונות אחרות חשובות יותר</translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>the album is full, and that one matters more</source>
        <translation>האלבום מלא, וההיא חשובה יותר</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/aside.py"/>
        <source>{n} others</source>
        <comment>n</comment>
        <translation>
            <numerusform>עוד אחד</numerusform>
            <numerusform>עוד {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/aside.py"/>
        <source>{what} set aside: show</source>
        <translation>{what} בצד: הצגה</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>All pages</source>
        <translation>כל העמודים</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Back</source>
        <translation>אחורית</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Background</source>
        <translation>רקע</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Black {n:.1f} : 1, easily read</source>
        <translation>שחור {n:.1f} : 1, קריא היטב</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Black {n:.1f} : 1, for large words only</source>
        <translation>שחור {n:.1f} : 1, למילים גדולות בלבד</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Choose one in the photo panel.</source>
        <translation>יש לבחור אחת בלוח התמונות.</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Delete a look</source>
        <translation>מחיקת מראה</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Front</source>
        <translation>קדמית</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Gradient</source>
        <translation>מעבר צבע</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Hard to read on a photo: fade or tint it more</source>
        <translation>קשה לקריאה על תמונה: כדאי לדהות או לגוון אותה יותר</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Kept as “{name}”, for all albums.</source>
        <translation>נשמר בשם „{name}”, לכל האלבומים.</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Left page</source>
        <translation>עמוד שמאלי</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Looks</source>
        <translation>מראות</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Name of this look</source>
        <translation>שם המראה הזה</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>On</source>
        <translation>על</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Pattern</source>
        <translation>דוגמה</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Put it there</source>
        <translation>להציב שם</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Right page</source>
        <translation>עמוד ימני</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>The whole cover</source>
        <translation>כל הכריכה</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>There is no photo to use.</source>
        <translation>אין תמונה לשימוש.</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>These pages</source>
        <translation>העמודים האלה</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>This chapter</source>
        <translation>הפרק הזה</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>White {n:.1f} : 1, easily read</source>
        <translation>לבן {n:.1f} : 1, קריא היטב</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>White {n:.1f} : 1, for large words only</source>
        <translation>לבן {n:.1f} : 1, למילים גדולות בלבד</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>Words</source>
        <translation>מילים</translation>
    </message>
    <message>
        <location filename="ui/panels/background_section.py"/>
        <source>{n:.1f} : 1, hard to read in black and in white</source>
        <translation>‏{n:.1f} : 1, קשה לקריאה בשחור ובלבן</translation>
    </message>
    <message>
        <location filename="ui/panels/bars.py"/>
        <source>May albumapp also tell people apart by their faces, so that nobody is missing from the album? It stays on this computer, and can be forgotten (Help, What is stored about me).</source>
        <translation>האם מותר ל־albumapp גם להבחין בין אנשים לפי פניהם, כדי שאיש לא יחסר באלבום? זה נשאר במחשב הזה, ואפשר לשכוח זאת (עזרה, מה ששמור עליי).</translation>
    </message>
    <message>
        <location filename="ui/panels/bars.py"/>
        <source>May albumapp look for faces, so that nobody is cut off, and tell people apart, so that nobody is missing? It stays on this computer, and can be forgotten (Help, What is stored about me).</source>
        <translation>האם מותר ל־albumapp לחפש פנים, כדי שאיש לא ייחתך, ולהבחין בין אנשים, כדי שאיש לא יחסר? זה נשאר במחשב הזה, ואפשר לשכוח זאת (עזרה, מה ששמור עליי).</translation>
    </message>
    <message>
        <location filename="ui/panels/bars.py"/>
        <source>No</source>
        <translation>לא</translation>
    </message>
    <message>
        <location filename="ui/panels/bars.py"/>
        <source>Not now</source>
        <translation>לא עכשיו</translation>
    </message>
    <message>
        <location filename="ui/panels/bars.py"/>
        <source>Only look for faces</source>
        <translation>רק לחפש פנים</translation>
    </message>
    <message>
        <location filename="ui/panels/bars.py"/>
        <source>Yes, both</source>
        <translation>כן, שניהם</translation>
    </message>
    <message>
        <location filename="ui/panels/clocks.py"/>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <location filename="ui/panels/clocks.py"/>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <location filename="ui/panels/clocks.py"/>
        <source>Hours</source>
        <translation>שעות</translation>
    </message>
    <message>
        <location filename="ui/panels/clocks.py"/>
        <source>Leave</source>
        <translation>עזיבה</translation>
    </message>
    <message>
        <location filename="ui/panels/clocks.py"/>
        <source>Minutes</source>
        <translation>דקות</translation>
    </message>
    <message>
        <location filename="ui/panels/clocks.py"/>
        <source>Set the clock</source>
        <translation>כיוון השעון</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/clocks.py"/>
        <source>Set the clock of {n} photos</source>
        <comment>n</comment>
        <translation>
            <numerusform>כיוון השעון של תמונה אחת</numerusform>
            <numerusform>כיוון השעון של {n} תמונות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/clocks.py"/>
        <source>Set {amount} {way}</source>
        <translation>להזיז {amount} {way}</translation>
    </message>
    <message>
        <location filename="ui/panels/clocks.py"/>
        <source>Show {photos}</source>
        <translation>הצגת {photos}</translation>
    </message>
    <message>
        <location filename="ui/panels/clocks.py"/>
        <source>The clock was right: do not ask again</source>
        <translation>השעון היה נכון: לא לשאול שוב</translation>
    </message>
    <message>
        <location filename="ui/panels/clocks.py"/>
        <source>The times of {photos} change; Ctrl+Z takes it back</source>
        <translation>הזמנים של {photos} משתנים; Ctrl+Z מבטל זאת</translation>
    </message>
    <message>
        <location filename="ui/panels/clocks.py"/>
        <source>True time of the first photo</source>
        <translation>הזמן האמיתי של התמונה הראשונה</translation>
    </message>
    <message>
        <location filename="ui/panels/clocks.py"/>
        <source>back</source>
        <translation>אחורה</translation>
    </message>
    <message>
        <location filename="ui/panels/clocks.py"/>
        <source>forward</source>
        <translation>קדימה</translation>
    </message>
    <message>
        <location filename="ui/panels/clocks.py"/>
        <source>or say when {name} was taken:</source>
        <translation>או לומר מתי צולמה {name}:</translation>
    </message>
    <message>
        <location filename="ui/panels/colour_row.py"/>
        <source>In this album</source>
        <translation>באלבום הזה</translation>
    </message>
    <message>
        <location filename="ui/panels/colour_row.py"/>
        <source>Keep among your own colours</source>
        <translation>שמירה בין הצבעים שלך</translation>
    </message>
    <message>
        <location filename="ui/panels/colour_row.py"/>
        <source>Of these photos</source>
        <translation>מהתמונות האלה</translation>
    </message>
    <message>
        <location filename="ui/panels/colour_row.py"/>
        <source>Take out of your own colours</source>
        <translation>הוצאה מהצבעים שלך</translation>
    </message>
    <message>
        <location filename="ui/panels/colour_row.py"/>
        <source>Used last</source>
        <translation>בשימוש לאחרונה</translation>
    </message>
    <message>
        <location filename="ui/panels/colour_row.py"/>
        <source>Your own</source>
        <translation>שלך</translation>
    </message>
    <message>
        <location filename="ui/panels/colour_row.py"/>
        <source>{group}: {colour}</source>
        <translation>{group}: {colour}</translation>
    </message>
    <message>
        <location filename="ui/panels/contents.py"/>
        <source>All pages of the book</source>
        <translation>כל עמודי הספר</translation>
    </message>
    <message>
        <location filename="ui/panels/contents.py"/>
        <source>Back to the pages</source>
        <translation>חזרה לעמודים</translation>
    </message>
    <message>
        <location filename="ui/panels/contents.py"/>
        <source>Size of the pictures</source>
        <translation>גודל התמונות</translation>
    </message>
    <message>
        <location filename="ui/panels/contents.py"/>
        <source>There are no pages yet.</source>
        <translation>אין עדיין עמודים.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/contents.py"/>
        <source>{n} need a look</source>
        <comment>n</comment>
        <translation>
            <numerusform>אחת לבדיקה</numerusform>
            <numerusform>{n} לבדיקה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/contents.py"/>
        <source>{n} not looked at yet</source>
        <comment>n</comment>
        <translation>
            <numerusform>אחת שלא נבדקה עדיין</numerusform>
            <numerusform>{n} שלא נבדקו עדיין</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/contents.py"/>
        <source>{n} spreads</source>
        <comment>n</comment>
        <translation>
            <numerusform>כפולה אחת</numerusform>
            <numerusform>{n} כפולות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/contents_model.py"/>
        <source>Chapter “{name}”</source>
        <translation>פרק „{name}”</translation>
    </message>
    <message>
        <location filename="ui/panels/cover_section.py"/>
        <source>From a file…</source>
        <translation>מקובץ…</translation>
    </message>
    <message>
        <location filename="ui/panels/cover_section.py"/>
        <source>From the product's own numbers and the number of pages</source>
        <translation>ממספרי המוצר עצמו וממספר העמודים</translation>
    </message>
    <message>
        <location filename="ui/panels/cover_section.py"/>
        <source>It is</source>
        <translation>היא</translation>
    </message>
    <message>
        <location filename="ui/panels/cover_section.py"/>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;כל הקבצים (*)</translation>
    </message>
    <message>
        <location filename="ui/panels/cover_section.py"/>
        <source>Reckon it</source>
        <translation>חישוב</translation>
    </message>
    <message>
        <location filename="ui/panels/cover_section.py"/>
        <source>Spine</source>
        <translation>שדרה</translation>
    </message>
    <message>
        <location filename="ui/panels/cover_section.py"/>
        <source>The printer's answer</source>
        <translation>התשובה של בית הדפוס</translation>
    </message>
    <message>
        <location filename="ui/panels/cover_section.py"/>
        <source>The printer's answer, as a JSON file</source>
        <translation>התשובה של בית הדפוס, כקובץ JSON</translation>
    </message>
    <message>
        <location filename="ui/panels/cover_section.py"/>
        <source>The spine is {mm:g} mm, as the printer told.</source>
        <translation>השדרה היא {mm:g} מ״מ, כפי שאמר בית הדפוס.</translation>
    </message>
    <message>
        <location filename="ui/panels/cover_section.py"/>
        <source>as the printer told it</source>
        <translation>כפי שאמר בית הדפוס</translation>
    </message>
    <message>
        <location filename="ui/panels/cover_section.py"/>
        <source>only where to start: ask the printer</source>
        <translation>רק נקודת פתיחה: יש לשאול את בית הדפוס</translation>
    </message>
    <message>
        <location filename="ui/panels/cover_section.py"/>
        <source>out of date: told for {n} pages</source>
        <translation>לא עדכני: נאמר ל־{n} עמודים</translation>
    </message>
    <message>
        <location filename="ui/panels/cover_section.py"/>
        <source>reckoned from the pages</source>
        <translation>מחושב מהעמודים</translation>
    </message>
    <message>
        <location filename="ui/panels/edges_section.py"/>
        <source>Background only</source>
        <translation>רקע בלבד</translation>
    </message>
    <message>
        <location filename="ui/panels/edges_section.py"/>
        <source>Drawn out</source>
        <translation>מתוח החוצה</translation>
    </message>
    <message>
        <location filename="ui/panels/edges_section.py"/>
        <source>Edges</source>
        <translation>דפנות</translation>
    </message>
    <message>
        <location filename="ui/panels/edges_section.py"/>
        <source>Folds round</source>
        <translation>מתקפל סביב</translation>
    </message>
    <message>
        <location filename="ui/panels/edges_section.py"/>
        <source>Mirrored</source>
        <translation>משוקף</translation>
    </message>
    <message>
        <location filename="ui/panels/edges_section.py"/>
        <source>On the edges</source>
        <translation>על הדפנות</translation>
    </message>
    <message>
        <location filename="ui/panels/edges_section.py"/>
        <source>The picture goes on</source>
        <translation>התמונה ממשיכה</translation>
    </message>
    <message>
        <location filename="ui/panels/empty.py"/>
        <source>All photos are set aside.</source>
        <translation>כל התמונות הוצאו הצידה.</translation>
    </message>
    <message>
        <location filename="ui/panels/empty.py"/>
        <source>Back to all photos</source>
        <translation>חזרה לכל התמונות</translation>
    </message>
    <message>
        <location filename="ui/panels/empty.py"/>
        <source>Every photo is in the album.</source>
        <translation>כל התמונות באלבום.</translation>
    </message>
    <message>
        <location filename="ui/panels/empty.py"/>
        <source>No photo matches “{words}”.</source>
        <translation>אין תמונה שמתאימה ל„{words}”.</translation>
    </message>
    <message>
        <location filename="ui/panels/empty.py"/>
        <source>No photo matches.</source>
        <translation>אין תמונה מתאימה.</translation>
    </message>
    <message>
        <location filename="ui/panels/empty.py"/>
        <source>Nothing is set aside.</source>
        <translation>דבר לא הוצא הצידה.</translation>
    </message>
    <message>
        <location filename="ui/panels/empty.py"/>
        <source>Photos appear here as they come in.</source>
        <translation>התמונות יופיעו כאן כשיגיעו.</translation>
    </message>
    <message>
        <location filename="ui/panels/empty.py"/>
        <source>Show all photos</source>
        <translation>הצגת כל התמונות</translation>
    </message>
    <message>
        <location filename="ui/panels/empty.py"/>
        <source>Show them</source>
        <translation>הצגתן</translation>
    </message>
    <message>
        <location filename="ui/panels/face_cell.py"/>
        <source>Name of this person</source>
        <translation>שם האדם הזה</translation>
    </message>
    <message>
        <location filename="ui/panels/face_cell.py"/>
        <source>Who is this?</source>
        <translation>מי זה?</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source> or more</source>
        <translation> או יותר</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Best first</source>
        <translation>הטובות תחילה</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>By name</source>
        <translation>לפי שם</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>By time</source>
        <translation>לפי זמן</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Favourites</source>
        <translation>מועדפות</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Filter</source>
        <translation>סינון</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>In the album</source>
        <translation>באלבום</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Landscape</source>
        <translation>לרוחב</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Not in the album</source>
        <translation>לא באלבום</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Not rated</source>
        <translation>לא דורגו</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Only {what}: take away</source>
        <translation>רק {what}: הסרה</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Order of the photos</source>
        <translation>סדר התמונות</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Portrait</source>
        <translation>לאורך</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Rating</source>
        <translation>דירוג</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Rejected</source>
        <translation>נדחו</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Search names, people, places, dates</source>
        <translation>חיפוש שמות, אנשים, מקומות, תאריכים</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Search photos</source>
        <translation>חיפוש תמונות</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Shape</source>
        <translation>צורה</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Square</source>
        <translation>ריבוע</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Take this filter away</source>
        <translation>הסרת המסנן הזה</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>{n} of {of}</source>
        <translation>{n} מתוך {of}</translation>
    </message>
    <message>
        <location filename="ui/panels/filter.py"/>
        <source>{n} of {of} photos</source>
        <translation>{n} מתוך {of} תמונות</translation>
    </message>
    <message>
        <location filename="ui/panels/fold.py"/>
        <source>Folded</source>
        <translation>מקופל</translation>
    </message>
    <message>
        <location filename="ui/panels/font_picker.py"/>
        <source>All fonts</source>
        <translation>כל הגופנים</translation>
    </message>
    <message>
        <location filename="ui/panels/font_picker.py"/>
        <source>Font: {name}</source>
        <translation>גופן: {name}</translation>
    </message>
    <message>
        <location filename="ui/panels/font_picker.py"/>
        <source>No font has this in its name.</source>
        <translation>לאף גופן אין זה בשם.</translation>
    </message>
    <message>
        <location filename="ui/panels/font_picker.py"/>
        <source>Search fonts</source>
        <translation>חיפוש גופנים</translation>
    </message>
    <message>
        <location filename="ui/panels/font_picker.py"/>
        <source>Space or the star makes a favourite.</source>
        <translation>רווח או הכוכב הופכים למועדף.</translation>
    </message>
    <message>
        <location filename="ui/panels/font_picker.py"/>
        <source>favourite</source>
        <translation>מועדף</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/font_picker.py"/>
        <source>{n} fonts of this computer may not be put into files for print, so they are left out.</source>
        <comment>n</comment>
        <translation>
            <numerusform>גופן אחד במחשב הזה אסור בקבצים להדפסה, ולכן הושמט.</numerusform>
            <numerusform>{n} גופנים במחשב הזה אסורים בקבצים להדפסה, ולכן הושמטו.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/frame_section.py"/>
        <source>Align to</source>
        <translation>יישור אל</translation>
    </message>
    <message>
        <location filename="ui/panels/frame_section.py"/>
        <source>Both pages</source>
        <translation>שני העמודים</translation>
    </message>
    <message>
        <location filename="ui/panels/frame_section.py"/>
        <source>Corners</source>
        <translation>פינות</translation>
    </message>
    <message>
        <location filename="ui/panels/frame_section.py"/>
        <source>Each other</source>
        <translation>זו לזו</translation>
    </message>
    <message>
        <location filename="ui/panels/frame_section.py"/>
        <source>Frame</source>
        <translation>מסגרת</translation>
    </message>
    <message>
        <location filename="ui/panels/frame_section.py"/>
        <source>Frames together</source>
        <translation>המסגרות יחד</translation>
    </message>
    <message>
        <location filename="ui/panels/frame_section.py"/>
        <source>From left</source>
        <translation>משמאל</translation>
    </message>
    <message>
        <location filename="ui/panels/frame_section.py"/>
        <source>From top</source>
        <translation>מלמעלה</translation>
    </message>
    <message>
        <location filename="ui/panels/frame_section.py"/>
        <source>Rotation</source>
        <translation>סיבוב</translation>
    </message>
    <message>
        <location filename="ui/panels/frame_section.py"/>
        <source>The margins</source>
        <translation>השוליים</translation>
    </message>
    <message>
        <location filename="ui/panels/frame_section.py"/>
        <source>The page</source>
        <translation>העמוד</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/frame_section.py"/>
        <source>{n} frames</source>
        <comment>n</comment>
        <translation>
            <numerusform>מסגרת אחת</numerusform>
            <numerusform>{n} מסגרות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Across</source>
        <translation>לרוחב</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Angle</source>
        <translation>זווית</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Blur</source>
        <translation>טשטוש</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Chevron</source>
        <translation>זיגזג</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Colour {n} of the gradient</source>
        <translation>צבע {n} של מעבר הצבע</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Colour {n} of the pattern</source>
        <translation>צבע {n} של הדוגמה</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Confetti</source>
        <translation>קונפטי</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Dots</source>
        <translation>נקודות</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Down</source>
        <translation>לגובה</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Fade</source>
        <translation>דהייה</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>From the middle</source>
        <translation>מהאמצע</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Gingham</source>
        <translation>משבצות</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Linen</source>
        <translation>פשתן</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Move it by hand</source>
        <translation>הזזה ביד</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>One colour fewer</source>
        <translation>צבע אחד פחות</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>One colour more</source>
        <translation>צבע אחד יותר</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Paper of the pattern</source>
        <translation>הנייר של הדוגמה</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Place of colour {n}</source>
        <translation>המקום של צבע {n}</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Runs</source>
        <translation>כיוון</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Stars</source>
        <translation>כוכבים</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Straight</source>
        <translation>ישר</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Strew it differently</source>
        <translation>פיזור אחר</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Stripes</source>
        <translation>פסים</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>The other way round</source>
        <translation>בכיוון ההפוך</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Tint</source>
        <translation>גוון</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Tint of the photo</source>
        <translation>הגוון של התמונה</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Tinted</source>
        <translation>מגוון</translation>
    </message>
    <message>
        <location filename="ui/panels/ground_fields.py"/>
        <source>Waves</source>
        <translation>גלים</translation>
    </message>
    <message>
        <location filename="ui/panels/guides_section.py"/>
        <source>For the whole book</source>
        <translation>לכל הספר</translation>
    </message>
    <message>
        <location filename="ui/panels/guides_section.py"/>
        <source>Guide from left</source>
        <translation>קו עזר משמאל</translation>
    </message>
    <message>
        <location filename="ui/panels/guides_section.py"/>
        <source>Guide from top</source>
        <translation>קו עזר מלמעלה</translation>
    </message>
    <message>
        <location filename="ui/panels/history.py"/>
        <source>Done: go back to here</source>
        <translation>בוצע: חזרה לכאן</translation>
    </message>
    <message>
        <location filename="ui/panels/history.py"/>
        <source>Left behind when you went another way: go there, nothing is lost</source>
        <translation>נשאר מאחור כשהלכת בדרך אחרת: אפשר לעבור אליו, דבר לא אבד</translation>
    </message>
    <message>
        <location filename="ui/panels/history.py"/>
        <source>Steps</source>
        <translation>צעדים</translation>
    </message>
    <message>
        <location filename="ui/panels/history.py"/>
        <source>This is how the album is now</source>
        <translation>כך האלבום עכשיו</translation>
    </message>
    <message>
        <location filename="ui/panels/history.py"/>
        <source>Undone: do it again up to here</source>
        <translation>בוטל: ביצוע מחדש עד כאן</translation>
    </message>
    <message>
        <location filename="ui/panels/history.py"/>
        <source>{name} (left behind)</source>
        <translation>{name} (נשאר מאחור)</translation>
    </message>
    <message>
        <location filename="ui/panels/idea_picture.py"/>
        <source>Picture of the draft</source>
        <translation>תמונת הטיוטה</translation>
    </message>
    <message>
        <location filename="ui/panels/idea_picture.py"/>
        <source>The draft is being made</source>
        <translation>הטיוטה נוצרת</translation>
    </message>
    <message>
        <location filename="ui/panels/ideas.py"/>
        <source>Compare all…</source>
        <translation>השוואת הכול…</translation>
    </message>
    <message>
        <location filename="ui/panels/ideas.py"/>
        <source>Make it</source>
        <translation>ליצור</translation>
    </message>
    <message>
        <location filename="ui/panels/ideas.py"/>
        <source>Not for these photos</source>
        <translation>לא לתמונות האלה</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/ideas.py"/>
        <source>Show {n} more that were made or waved off</source>
        <comment>n</comment>
        <translation>
            <numerusform>הצגת עוד אחד שנוצר או נדחה</numerusform>
            <numerusform>הצגת עוד {n} שנוצרו או נדחו</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/ideas.py"/>
        <source>The photos are being looked at…</source>
        <translation>התמונות נבדקות…</translation>
    </message>
    <message>
        <location filename="ui/panels/ideas.py"/>
        <source>There is nothing more to recommend for these photos.</source>
        <translation>אין עוד מה להמליץ לתמונות האלה.</translation>
    </message>
    <message>
        <location filename="ui/panels/ideas.py"/>
        <source>about {n} pages</source>
        <translation>כ־{n} עמודים</translation>
    </message>
    <message>
        <location filename="ui/panels/ideas.py"/>
        <source>several sizes</source>
        <translation>כמה גדלים</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/ideas.py"/>
        <source>{n} panels</source>
        <comment>n</comment>
        <translation>
            <numerusform>לוח אחד</numerusform>
            <numerusform>{n} לוחות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/ideas.py"/>
        <source>{n} pieces</source>
        <comment>n</comment>
        <translation>
            <numerusform>פריט אחד</numerusform>
            <numerusform>‏{n} פריטים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/ideas.py"/>
        <source>{n} prints</source>
        <comment>n</comment>
        <translation>
            <numerusform>הדפסה אחת</numerusform>
            <numerusform>‏{n} הדפסות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/ideas.py"/>
        <source>{n} sheets</source>
        <comment>n</comment>
        <translation>
            <numerusform>גיליון אחד</numerusform>
            <numerusform>‏{n} גיליונות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/inspector.py"/>
        <source>Properties</source>
        <translation>מאפיינים</translation>
    </message>
    <message>
        <location filename="ui/panels/invitation.py"/>
        <source>What shall it become?</source>
        <translation>מה זה יהיה?</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Arch</source>
        <translation>קשת</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Black</source>
        <translation>שחור</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Border</source>
        <translation>שוליים</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Border colour</source>
        <translation>צבע השוליים</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Border width</source>
        <translation>רוחב השוליים</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Brushed edge</source>
        <translation>קצה מכחול</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Circle</source>
        <translation>עיגול</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Frame’s look</source>
        <translation>מראה המסגרת</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Hexagon</source>
        <translation>משושה</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Line colour</source>
        <translation>צבע הקו</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Mat with a line</source>
        <translation>פספרטו עם קו</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>None</source>
        <translation>ללא</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Opacity</source>
        <translation>אטימות</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Shadow colour</source>
        <translation>צבע הצל</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Softness</source>
        <translation>רכות</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Strength</source>
        <translation>עוצמה</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Thin line</source>
        <translation>קו דק</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>To the right</source>
        <translation>ימינה</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>Torn edge</source>
        <translation>קצה קרוע</translation>
    </message>
    <message>
        <location filename="ui/panels/look_section.py"/>
        <source>White</source>
        <translation>לבן</translation>
    </message>
    <message>
        <location filename="ui/panels/messages.py"/>
        <source>Close this message</source>
        <translation>סגירת ההודעה</translation>
    </message>
    <message>
        <location filename="ui/panels/moments.py"/>
        <source>Not sorted yet</source>
        <translation>עוד לא מוינו</translation>
    </message>
    <message>
        <location filename="ui/panels/moments.py"/>
        <source>Undated</source>
        <translation>ללא תאריך</translation>
    </message>
    <message>
        <location filename="ui/panels/moments.py"/>
        <source>ahead</source>
        <translation>קדימה</translation>
    </message>
    <message>
        <location filename="ui/panels/moments.py"/>
        <source>behind</source>
        <translation>אחורה</translation>
    </message>
    <message>
        <location filename="ui/panels/moments.py"/>
        <source>{camera} seems {amount} {way}</source>
        <translation>נראה ש־{camera} סוטה {amount} {way}</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/moments.py"/>
        <source>{n} days</source>
        <comment>n</comment>
        <translation>
            <numerusform>יום אחד</numerusform>
            <numerusform>{n} ימים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/moments.py"/>
        <source>{n} h</source>
        <translation>‏{n} ש׳</translation>
    </message>
    <message>
        <location filename="ui/panels/moments.py"/>
        <source>{n} min</source>
        <translation>‏{n} דק׳</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/moments.py"/>
        <source>{n} seconds</source>
        <comment>n</comment>
        <translation>
            <numerusform>שנייה אחת</numerusform>
            <numerusform>{n} שניות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/outline.py"/>
        <source>Close the outline</source>
        <translation>סגירת המתאר</translation>
    </message>
    <message>
        <location filename="ui/panels/outline.py"/>
        <source>Pages and frames</source>
        <translation>עמודים ומסגרות</translation>
    </message>
    <message>
        <location filename="ui/panels/outline.py"/>
        <source>chapter “{name}” begins</source>
        <translation>הפרק „{name}” מתחיל</translation>
    </message>
    <message>
        <location filename="ui/panels/outline.py"/>
        <source>needs a look</source>
        <translation>דרוש מבט</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>At the foot</source>
        <translation>בתחתית</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>At the head</source>
        <translation>בראש</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>By its letters</source>
        <translation>לפי האותיות</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>Direction</source>
        <translation>כיוון</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>First line in by</source>
        <translation>הזחת השורה הראשונה</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>From page</source>
        <translation>מעמוד</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>From the edge</source>
        <translation>מהקצה</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>In the middle</source>
        <translation>באמצע</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>Inside</source>
        <translation>בפנים</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>Left to right</source>
        <translation>משמאל לימין</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>Letter spacing</source>
        <translation>ריווח אותיות</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>Line distance</source>
        <translation>מרווח שורות</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>Lines and paragraphs</source>
        <translation>שורות ופסקאות</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>Look</source>
        <translation>צורה</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>Outside</source>
        <translation>בחוץ</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>Page numbers and spelling</source>
        <translation>מספרי עמודים ואיות</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>Right to left</source>
        <translation>מימין לשמאל</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>Room above</source>
        <translation>רווח מעל</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>Room below</source>
        <translation>רווח מתחת</translation>
    </message>
    <message>
        <location filename="ui/panels/paragraph_section.py"/>
        <source>Spelling</source>
        <translation>איות</translation>
    </message>
    <message>
        <location filename="ui/panels/people.py"/>
        <source>Drop a face on who it is:</source>
        <translation>אפשר לגרור פנים אל האדם הנכון:</translation>
    </message>
    <message>
        <location filename="ui/panels/people.py"/>
        <source>Faces</source>
        <translation>פנים</translation>
    </message>
    <message>
        <location filename="ui/panels/people.py"/>
        <source>Faces are found, but people are not told apart. If they may be, nobody is missing from the album, and you find everyone here.</source>
        <translation>פנים נמצאות, אך אין הבחנה בין אנשים. אם תותר, איש לא יחסר באלבום, ואפשר יהיה למצוא כאן את כולם.</translation>
    </message>
    <message>
        <location filename="ui/panels/people.py"/>
        <source>Looking for faces…</source>
        <translation>מחפש פנים…</translation>
    </message>
    <message>
        <location filename="ui/panels/people.py"/>
        <source>May albumapp look for faces, so that nobody is cut off, and tell people apart, so that nobody is missing? It all happens on this computer, and can be forgotten again.</source>
        <translation>האם מותר ל־albumapp לחפש פנים, כדי שאיש לא ייחתך, ולהבחין בין אנשים, כדי שאיש לא יחסר? הכול קורה במחשב הזה, ואפשר לשכוח זאת שוב.</translation>
    </message>
    <message>
        <location filename="ui/panels/people.py"/>
        <source>No faces were found on these photos.</source>
        <translation>לא נמצאו פנים בתמונות האלה.</translation>
    </message>
    <message>
        <location filename="ui/panels/people.py"/>
        <source>Nobody is called “{words}”.</source>
        <translation>איש אינו נקרא „{words}”.</translation>
    </message>
    <message>
        <location filename="ui/panels/people.py"/>
        <source>Other people</source>
        <translation>אנשים אחרים</translation>
    </message>
    <message>
        <location filename="ui/panels/people_list.py"/>
        <source>always included</source>
        <translation>כלול תמיד</translation>
    </message>
    <message>
        <location filename="ui/panels/people_list.py"/>
        <source>folded</source>
        <translation>מקופל</translation>
    </message>
    <message>
        <location filename="ui/panels/people_list.py"/>
        <source>hidden</source>
        <translation>מוסתר</translation>
    </message>
    <message>
        <location filename="ui/panels/people_list.py"/>
        <source>never included</source>
        <translation>לא כלול לעולם</translation>
    </message>
    <message>
        <location filename="ui/panels/people_list.py"/>
        <source>somebody without a name</source>
        <translation>מישהו ללא שם</translation>
    </message>
    <message>
        <location filename="ui/panels/people_list.py"/>
        <source>unfolded</source>
        <translation>פרוש</translation>
    </message>
    <message>
        <location filename="ui/panels/people_tiles.py"/>
        <source>Hidden ({n})</source>
        <translation>מוסתרים ({n})</translation>
    </message>
    <message>
        <location filename="ui/panels/people_tiles.py"/>
        <source>Seen once ({n})</source>
        <translation>נראו פעם אחת ({n})</translation>
    </message>
    <message>
        <location filename="ui/panels/person_head.py"/>
        <source>All people</source>
        <translation>כל האנשים</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/person_head.py"/>
        <source>on {n} photos</source>
        <comment>n</comment>
        <translation>
            <numerusform>בתמונה אחת</numerusform>
            <numerusform>ב־{n} תמונות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/photo_cell.py"/>
        <source>best</source>
        <translation>הטובה</translation>
    </message>
    <message>
        <location filename="ui/panels/photo_list.py"/>
        <source>Enter: {deed}</source>
        <translation>‏Enter: ‏{deed}</translation>
    </message>
    <message>
        <location filename="ui/panels/photo_list.py"/>
        <source>Missing: it was at {path}</source>
        <translation>חסרה: הייתה ב־{path}</translation>
    </message>
    <message>
        <location filename="ui/panels/photo_list.py"/>
        <source>file missing</source>
        <translation>הקובץ חסר</translation>
    </message>
    <message>
        <location filename="ui/panels/photo_list.py"/>
        <source>one of the others</source>
        <translation>אחת מהאחרות</translation>
    </message>
    <message>
        <location filename="ui/panels/photo_list.py"/>
        <source>rejected</source>
        <translation>נדחתה</translation>
    </message>
    <message>
        <location filename="ui/panels/photo_list.py"/>
        <source>the best of them</source>
        <translation>הטובה שבהן</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/photo_list.py"/>
        <source>used {n} times</source>
        <comment>n</comment>
        <translation>
            <numerusform>בשימוש פעם אחת</numerusform>
            <numerusform>בשימוש {n} פעמים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/photo_list.py"/>
        <source>{n} more folded away</source>
        <translation>עוד {n} מקופלות</translation>
    </message>
    <message>
        <location filename="ui/panels/photo_list.py"/>
        <source>{n} photos of this moment</source>
        <translation>{n} תמונות של הרגע הזה</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/photo_list.py"/>
        <source>{n} stars</source>
        <comment>n</comment>
        <translation>
            <numerusform>כוכב אחד</numerusform>
            <numerusform>{n} כוכבים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/photo_section.py"/>
        <source>In print</source>
        <translation>בדפוס</translation>
    </message>
    <message>
        <location filename="ui/panels/photo_section.py"/>
        <source>Straighten</source>
        <translation>יישור</translation>
    </message>
    <message>
        <location filename="ui/panels/photo_section.py"/>
        <source>good</source>
        <translation>טוב</translation>
    </message>
    <message>
        <location filename="ui/panels/photo_section.py"/>
        <source>sharp</source>
        <translation>חד</translation>
    </message>
    <message>
        <location filename="ui/panels/photo_section.py"/>
        <source>soft</source>
        <translation>מטושטש</translation>
    </message>
    <message>
        <location filename="ui/panels/photo_section.py"/>
        <source>{n} ppi, {words}</source>
        <translation>⁦{n} ppi⁩, {words}</translation>
    </message>
    <message>
        <location filename="ui/panels/photos.py"/>
        <source>Bring all back</source>
        <translation>החזרת כולן</translation>
    </message>
    <message>
        <location filename="ui/panels/photos.py"/>
        <source>Moments</source>
        <translation>רגעים</translation>
    </message>
    <message>
        <location filename="ui/panels/photos.py"/>
        <source>Unused {n}</source>
        <translation>לא בשימוש {n}</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>A colour</source>
        <translation>צבע</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>A photo with paper round it</source>
        <translation>תמונה עם נייר סביבה</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Above the photos</source>
        <translation>מעל התמונות</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Any</source>
        <translation>כלשהו</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>As many as suit</source>
        <translation>כמה שמתאים</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Bars</source>
        <translation>פסים</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Below the photos</source>
        <translation>מתחת לתמונות</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Birthday</source>
        <translation>יום הולדת</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Bleed</source>
        <translation>גלישה</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Figure</source>
        <translation>צורה</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>First month</source>
        <translation>החודש הראשון</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Greeting</source>
        <translation>ברכה</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Holidays</source>
        <translation>חגים</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Holidays of</source>
        <translation>החגים של</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Invitation</source>
        <translation>הזמנה</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Language of the days</source>
        <translation>שפת הימים</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Letters or digits</source>
        <translation>אותיות או ספרות</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Numbers of weeks</source>
        <translation>מספרי שבועות</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Occasion</source>
        <translation>אירוע</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Photos a month</source>
        <translation>תמונות לחודש</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Read on {date}.</source>
        <translation>נקרא ב־{date}.</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Safe margin</source>
        <translation>שוליים בטוחים</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Sender</source>
        <translation>שולח</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Several photos</source>
        <translation>כמה תמונות</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Stretched</source>
        <translation>מתוח</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Tables</source>
        <translation>שולחנות</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Thanks</source>
        <translation>תודה</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>The next one</source>
        <translation>הבא</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Thick</source>
        <translation>עבה</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Thin</source>
        <translation>דק</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>White border</source>
        <translation>שוליים לבנים</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>Yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>called {nominal}</source>
        <translation>נקרא {nominal}</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>{low} to {high} pages</source>
        <translation>{low} עד {high} עמודים</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>{low} to {high} pages in steps of {step}</source>
        <translation>{low} עד {high} עמודים בצעדים של {step}</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>{mm:g} mm bleed</source>
        <translation>{mm:g} מ״מ גלישה</translation>
    </message>
    <message>
        <location filename="ui/panels/product_details.py"/>
        <source>{w:g} × {h:g} mm</source>
        <translation>{w:g} × {h:g} מ״מ</translation>
    </message>
    <message>
        <location filename="ui/panels/product_drawing.py"/>
        <source>Bleed {mm}</source>
        <translation>גלישה {mm}</translation>
    </message>
    <message>
        <location filename="ui/panels/product_drawing.py"/>
        <source>Drawing of the sheet and the cover</source>
        <translation>ציור של הגיליון ושל הכריכה</translation>
    </message>
    <message>
        <location filename="ui/panels/product_drawing.py"/>
        <source>Hinge {mm}</source>
        <translation>ציר {mm}</translation>
    </message>
    <message>
        <location filename="ui/panels/product_drawing.py"/>
        <source>Safe {mm}</source>
        <translation>בטוח {mm}</translation>
    </message>
    <message>
        <location filename="ui/panels/product_drawing.py"/>
        <source>Spine {mm}</source>
        <translation>שדרה {mm}</translation>
    </message>
    <message>
        <location filename="ui/panels/product_drawing.py"/>
        <source>Wrap {mm}</source>
        <translation>עטיפה {mm}</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>Calendars</source>
        <translation>לוחות שנה</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>Cards</source>
        <translation>כרטיסים</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>For the table</source>
        <translation>לשולחן</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>Hard cover</source>
        <translation>כריכה קשה</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>Lay-flat</source>
        <translation>נפתח שטוח</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>No product is like that.</source>
        <translation>אין מוצר כזה.</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>Of no particular printer</source>
        <translation>לא של בית דפוס מסוים</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>Prints</source>
        <translation>הדפסות</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>Search products</source>
        <translation>חיפוש מוצרים</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>Size, printer, binding…</source>
        <translation>גודל, בית דפוס, כריכה…</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>Soft cover</source>
        <translation>כריכה רכה</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>Stapled</source>
        <translation>סיכות</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>Wall art</source>
        <translation>אמנות קיר</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>Wire binding</source>
        <translation>כריכת ספירלה</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>{kind}: {printer}</source>
        <translation>{kind}: {printer}</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>{size}, {low} to {high} pages</source>
        <translation>{size}, {low} עד {high} עמודים</translation>
    </message>
    <message>
        <location filename="ui/panels/product_list.py"/>
        <source>{size}, {pages}</source>
        <translation>{size}, {pages}</translation>
    </message>
    <message>
        <location filename="ui/panels/rail.py"/>
        <source>PDF, pictures</source>
        <translation>‏PDF, תמונות</translation>
    </message>
    <message>
        <location filename="ui/panels/rail.py"/>
        <source>all well</source>
        <translation>הכול תקין</translation>
    </message>
    <message>
        <location filename="ui/panels/rail.py"/>
        <source>none yet</source>
        <translation>אין עדיין</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/rail.py"/>
        <source>{n} findings</source>
        <comment>n</comment>
        <translation>
            <numerusform>ממצא אחד</numerusform>
            <numerusform>{n} ממצאים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/rail.py"/>
        <source>{n} moments</source>
        <comment>n</comment>
        <translation>
            <numerusform>רגע אחד</numerusform>
            <numerusform>{n} רגעים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/rail.py"/>
        <source>{n} people</source>
        <comment>n</comment>
        <translation>
            <numerusform>אדם אחד</numerusform>
            <numerusform>{n} אנשים</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/room_section.py"/>
        <source>On the wall</source>
        <translation>על הקיר</translation>
    </message>
    <message>
        <location filename="ui/panels/room_section.py"/>
        <source>See it in a room</source>
        <translation>לראות בחדר</translation>
    </message>
    <message>
        <location filename="ui/panels/sections.py"/>
        <source>Book</source>
        <translation>ספר</translation>
    </message>
    <message>
        <location filename="ui/panels/sections.py"/>
        <source>Change the product…</source>
        <translation>שינוי המוצר…</translation>
    </message>
    <message>
        <location filename="ui/panels/sections.py"/>
        <source>Change the style…</source>
        <translation>שינוי הסגנון…</translation>
    </message>
    <message>
        <location filename="ui/panels/sections.py"/>
        <source>Gap</source>
        <translation>רווח</translation>
    </message>
    <message>
        <location filename="ui/panels/sections.py"/>
        <source>Page</source>
        <translation>עמוד</translation>
    </message>
    <message>
        <location filename="ui/panels/sections.py"/>
        <source>Style</source>
        <translation>סגנון</translation>
    </message>
    <message>
        <location filename="ui/panels/sections.py"/>
        <source>{n} ({low} to {high} can be made)</source>
        <translation>{n} (אפשר {low} עד {high})</translation>
    </message>
    <message>
        <location filename="ui/panels/series.py"/>
        <source>best light</source>
        <translation>האור הטוב ביותר</translation>
    </message>
    <message>
        <location filename="ui/panels/series.py"/>
        <source>best of {n}</source>
        <translation>הטובה מתוך {n}</translation>
    </message>
    <message>
        <location filename="ui/panels/series.py"/>
        <source>best, edited</source>
        <translation>הטובה, ערוכה</translation>
    </message>
    <message>
        <location filename="ui/panels/series.py"/>
        <source>clearest faces</source>
        <translation>הפנים הברורות ביותר</translation>
    </message>
    <message>
        <location filename="ui/panels/series.py"/>
        <source>looking this way</source>
        <translation>מביט לכאן</translation>
    </message>
    <message>
        <location filename="ui/panels/series.py"/>
        <source>most faces</source>
        <translation>הכי הרבה פנים</translation>
    </message>
    <message>
        <location filename="ui/panels/series.py"/>
        <source>most pixels</source>
        <translation>הכי הרבה פיקסלים</translation>
    </message>
    <message>
        <location filename="ui/panels/series.py"/>
        <source>the clearest</source>
        <translation>הברורה ביותר</translation>
    </message>
    <message>
        <location filename="ui/panels/series.py"/>
        <source>your choice</source>
        <translation>הבחירה שלך</translation>
    </message>
    <message>
        <location filename="ui/panels/series.py"/>
        <source>your version</source>
        <translation>הגרסה שלך</translation>
    </message>
    <message>
        <location filename="ui/panels/shape_section.py"/>
        <source>Fill</source>
        <translation>מילוי</translation>
    </message>
    <message>
        <location filename="ui/panels/shape_section.py"/>
        <source>Line width</source>
        <translation>עובי קו</translation>
    </message>
    <message>
        <location filename="ui/panels/shape_section.py"/>
        <source>{what}: on or off</source>
        <translation>{what}: הפעלה או כיבוי</translation>
    </message>
    <message>
        <location filename="ui/panels/siblings.py"/>
        <source>Series: {n} of {of}</source>
        <translation>סדרה: {n} מתוך {of}</translation>
    </message>
    <message>
        <location filename="ui/panels/siblings.py"/>
        <source>{title}. Swap with its siblings</source>
        <translation>{title}. החלפה עם אחיותיה</translation>
    </message>
    <message>
        <location filename="ui/panels/siblings.py"/>
        <source>★ {name}: {words}</source>
        <translation>★ {name}: {words}</translation>
    </message>
    <message>
        <location filename="ui/panels/start.py"/>
        <source>Choose folder…</source>
        <translation>בחירת תיקייה…</translation>
    </message>
    <message>
        <location filename="ui/panels/start.py"/>
        <source>Choose photos…</source>
        <translation>בחירת תמונות…</translation>
    </message>
    <message>
        <location filename="ui/panels/start.py"/>
        <source>Drop photos or a folder here</source>
        <translation>אפשר לגרור לכאן תמונות או תיקייה</translation>
    </message>
    <message>
        <location filename="ui/panels/start.py"/>
        <source>albumapp chooses, arranges and lays them out. Your files are never changed.</source>
        <translation>‏albumapp בוחרת, מסדרת ומעמדת אותן. הקבצים שלך לעולם אינם משתנים.</translation>
    </message>
    <message>
        <location filename="ui/panels/start.py"/>
        <source>{occasion}: drop your photos here</source>
        <translation>{occasion}: אפשר לגרור לכאן את התמונות</translation>
    </message>
    <message>
        <location filename="ui/panels/start_cards.py"/>
        <source>Take off this list</source>
        <translation>הסרה מהרשימה</translation>
    </message>
    <message>
        <location filename="ui/panels/start_cards.py"/>
        <source>What will it be?</source>
        <translation>מה זה יהיה?</translation>
    </message>
    <message>
        <location filename="ui/panels/strip.py"/>
        <source>Pages of the book</source>
        <translation>עמודי הספר</translation>
    </message>
    <message>
        <location filename="ui/panels/strip_model.py"/>
        <source>Page {pages}</source>
        <translation>עמוד {pages}</translation>
    </message>
    <message>
        <location filename="ui/panels/strip_model.py"/>
        <source>Pages {pages}</source>
        <translation>עמודים {pages}</translation>
    </message>
    <message>
        <location filename="ui/panels/strip_model.py"/>
        <source>begins “{name}”</source>
        <translation>מתחיל „{name}”</translation>
    </message>
    <message>
        <location filename="ui/panels/suggest.py"/>
        <source>Keep the photos that are in the book</source>
        <translation>להשאיר את התמונות שבספר</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/suggest.py"/>
        <source>Of {n} photos</source>
        <comment>n</comment>
        <translation>
            <numerusform>מתוך תמונה אחת</numerusform>
            <numerusform>מתוך {n} תמונות</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/suggest.py"/>
        <source>On the cover and the spine</source>
        <translation>על הכריכה והשדרה</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/suggest.py"/>
        <source>The {n} photos of the book</source>
        <comment>n</comment>
        <translation>
            <numerusform>התמונה האחת שבספר</numerusform>
            <numerusform>{n} התמונות שבספר</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/suggest.py"/>
        <source>Without it the photos are chosen anew, out of all of them.</source>
        <translation>בלעדי זה התמונות נבחרות מחדש, מתוך כולן.</translation>
    </message>
    <message>
        <location filename="ui/panels/suggest.py"/>
        <source>{name} beside a sheet of A4</source>
        <translation>{name} ליד דף A4</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/panels/suggest.py"/>
        <source>{n} more are not in it</source>
        <comment>n</comment>
        <translation>
            <numerusform>עוד אחת אינה בו</numerusform>
            <numerusform>עוד {n} אינן בו</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/panels/suggest.py"/>
        <source>{w:.1f} × {h:.1f} in</source>
        <translation>⁦{w:.1f} × {h:.1f}⁩ אינץ׳</translation>
    </message>
    <message>
        <location filename="ui/panels/suggest.py"/>
        <source>{w:g} × {h:g} cm</source>
        <translation>⁦{w:g} × {h:g}⁩ ס״מ</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>At the foot of the box</source>
        <translation>בתחתית התיבה</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>At the top of the box</source>
        <translation>בראש התיבה</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Body</source>
        <translation>גוף הטקסט</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Caption</source>
        <translation>כיתוב</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Centred</source>
        <translation>במרכז</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Date, place, people, page number: filled by itself where the text shows</source>
        <translation>תאריך, מקום, אנשים, מספר עמוד: מתמלא מעצמו היכן שהטקסט מופיע</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Font</source>
        <translation>גופן</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Forget the style “{name}”</source>
        <translation>לשכוח את הסגנון „{name}”</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Give all texts of “{name}” this look</source>
        <translation>לתת מראה זה לכל הטקסטים של „{name}”</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>In the middle of the box</source>
        <translation>באמצע התיבה</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Justified</source>
        <translation>מיושר לשני הצדדים</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Keep this look as a style…</source>
        <translation>שמירת המראה הזה כסגנון…</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Left</source>
        <translation>שמאל</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Look as “{name}” again</source>
        <translation>שוב במראה „{name}”</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>More of this style</source>
        <translation>עוד על הסגנון הזה</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Name of the new style</source>
        <translation>שם הסגנון החדש</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Not known here: {names}</source>
        <translation>לא ידוע כאן: {names}</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Put in what fills itself</source>
        <translation>הוספת שדה שמתמלא מעצמו</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Right</source>
        <translation>ימין</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Subtitle</source>
        <translation>כותרת משנה</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Text colour</source>
        <translation>צבע הטקסט</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Text style</source>
        <translation>סגנון טקסט</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>The words</source>
        <translation>המילים</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>This text does not fit its box: what stands out is not printed well.</source>
        <translation>הטקסט אינו נכנס לתיבה: מה שבולט החוצה לא יודפס היטב.</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>{name}, changed here</source>
        <translation>{name}, שונה כאן</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>At the wall</source>
        <translation>ליד הקיר</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>Bed</source>
        <translation>מיטה</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>Between pieces, with mat and moulding; 0: as looks best</source>
        <translation>בין הפריטים, כולל פספרטו ומסגרת; 0: כפי שנראה הכי טוב</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>By the rules</source>
        <translation>לפי הכללים</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>Desk</source>
        <translation>שולחן עבודה</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>Its height</source>
        <translation>הגובה</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>Its width</source>
        <translation>הרוחב</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>Middle above the floor</source>
        <translation>האמצע מעל הרצפה</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>Nothing</source>
        <translation>דבר</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>Other</source>
        <translation>אחר</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>Piece</source>
        <translation>פריט</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>Sideboard</source>
        <translation>מזנון</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>Sofa</source>
        <translation>ספה</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>The group</source>
        <translation>הקבוצה</translation>
    </message>
    <message>
        <location filename="ui/panels/wall_section.py"/>
        <source>With its frame</source>
        <translation>עם המסגרת</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>Give the book another title</source>
        <translation>לתת לספר כותרת אחרת</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>Noted. It counts from the next suggestion on.</source>
        <translation>נרשם. זה ייחשב מההצעה הבאה.</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>Show why of this photo</source>
        <translation>הצגת הסיבות של התמונה הזאת</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>Take this correction back</source>
        <translation>ביטול התיקון הזה</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>This is wrong: crop to the middle, something else draws the eye</source>
        <translation>זה לא נכון: לחתוך אל האמצע, משהו אחר מושך את העין</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>This is wrong: do not count the faces on this photo</source>
        <translation>זה לא נכון: לא להחשיב את הפנים בתמונה הזאת</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>This is wrong: do not count the people on this photo</source>
        <translation>זה לא נכון: לא להחשיב את האנשים בתמונה הזאת</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>This is wrong: do not count where people look on this photo</source>
        <translation>זה לא נכון: לא להחשיב לאן מביטים בתמונה הזאת</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>This is wrong: do not judge this photo by how well it is made</source>
        <translation>זה לא נכון: לא לשפוט את התמונה לפי איכות הצילום</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>This is wrong: its pixels do not matter</source>
        <translation>זה לא נכון: הפיקסלים שלה אינם חשובים</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>This is wrong: no chapter begins here</source>
        <translation>זה לא נכון: לא מתחיל כאן פרק</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>This is wrong: set the clock of this photo…</source>
        <translation>זה לא נכון: כיוון השעון של התמונה הזאת…</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>This is wrong: show this photo whole, on one page</source>
        <translation>זה לא נכון: להציג את התמונה שלמה, בעמוד אחד</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>This is wrong: this photo is a moment of its own</source>
        <translation>זה לא נכון: התמונה הזאת היא רגע בפני עצמו</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>This is wrong: this photo matters less</source>
        <translation>זה לא נכון: התמונה הזאת חשובה פחות</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>This is wrong: this photo matters more</source>
        <translation>זה לא נכון: התמונה הזאת חשובה יותר</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>Undo takes it back.</source>
        <translation>ביטול מחזיר זאת.</translation>
    </message>
    <message>
        <location filename="ui/panels/why.py"/>
        <source>Why so</source>
        <translation>למה כך</translation>
    </message>
    <message>
        <location filename="ui/panels/workbench.py"/>
        <source>Press “Suggest album” first.</source>
        <translation>יש ללחוץ קודם על „הצעת אלבום”.</translation>
    </message>
    <message>
        <location filename="ui/panels/zoom.py"/>
        <source>Of the printed size; press for what fits</source>
        <translation>מהגודל המודפס; לחיצה מתאימה לחלון</translation>
    </message>
    <message>
        <location filename="ui/panels/zoom.py"/>
        <source>Zoom, {percent}</source>
        <translation>זום, {percent}</translation>
    </message>
    <message>
        <location filename="ui/preview/single.py"/>
        <source>One page</source>
        <translation>עמוד אחד</translation>
    </message>
    <message>
        <location filename="ui/preview/single.py"/>
        <source>One page at a time (1), or both (2)</source>
        <translation>עמוד אחד בכל פעם (1), או שניהם (2)</translation>
    </message>
    <message>
        <location filename="ui/preview/single.py"/>
        <source>Page {page} of {n}</source>
        <translation>עמוד {page} מתוך {n}</translation>
    </message>
    <message>
        <location filename="ui/preview/window.py"/>
        <source>Back cover</source>
        <translation>כריכה אחורית</translation>
    </message>
    <message>
        <location filename="ui/preview/window.py"/>
        <source>Front cover</source>
        <translation>כריכה קדמית</translation>
    </message>
    <message>
        <location filename="ui/preview/window.py"/>
        <source>Preview: {pages}</source>
        <translation>תצוגה מקדימה: {pages}</translation>
    </message>
    <message>
        <location filename="ui/preview/window.py"/>
        <source>{pages}  ·  arrow keys leaf, 1 shows one page, 2 both, Esc ends</source>
        <translation>{pages}  ·  מקשי החצים מדפדפים, 1 מראה עמוד אחד, 2 את שניהם, Esc מסיים</translation>
    </message>
    <message>
        <location filename="ui/preview/window.py"/>
        <source>{pages}  ·  arrow keys leaf, Esc ends</source>
        <translation>{pages}  ·  מקשי החצים מדפדפים, Esc מסיים</translation>
    </message>
    <message>
        <location filename="ui/preview/window.py"/>
        <source>{pages} of {n}</source>
        <translation>{pages} מתוך {n}</translation>
    </message>
    <message>
        <location filename="ui/proofing.py"/>
        <source>Choose an ICC profile.</source>
        <translation>יש לבחור פרופיל ICC.</translation>
    </message>
    <message>
        <location filename="ui/reading/end.py"/>
        <source>It is ready to be printed.</source>
        <translation>הוא מוכן להדפסה.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/reading/end.py"/>
        <source>Look at the {n} that are left</source>
        <comment>n</comment>
        <translation>
            <numerusform>מבט באחת שנותרה</numerusform>
            <numerusform>מבט ב־{n} שנותרו</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/reading/end.py"/>
        <source>Read all of it again</source>
        <translation>לקרוא שוב את הכול</translation>
    </message>
    <message>
        <location filename="ui/reading/end.py"/>
        <source>That was the last stop</source>
        <translation>זו הייתה התחנה האחרונה</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/reading/end.py"/>
        <source>You found {n} stops fine.</source>
        <comment>n</comment>
        <translation>
            <numerusform>תחנה אחת נמצאה תקינה.</numerusform>
            <numerusform>{n} תחנות נמצאו תקינות.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/reading/end.py"/>
        <source>You have read your book</source>
        <translation>סיימת לקרוא את הספר</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/reading/end.py"/>
        <source>{n} are mended.</source>
        <comment>n</comment>
        <translation>
            <numerusform>אחת תוקנה.</numerusform>
            <numerusform>{n} תוקנו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/reading/end.py"/>
        <source>{n} stops are left for later.</source>
        <comment>n</comment>
        <translation>
            <numerusform>תחנה אחת נשארה לאחר כך.</numerusform>
            <numerusform>{n} תחנות נשארו לאחר כך.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>A moment before or after they are open:</source>
        <translation>רגע לפני או אחרי הן פקוחות:</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>Fine</source>
        <translation>תקין</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>Found fine – go on</source>
        <translation>נמצא תקין – הלאה</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>Go there to change it, and come back (F2)</source>
        <translation>מעבר לשם כדי לשנות, וחזרה (F2)</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>How far you have read</source>
        <translation>כמה כבר נקרא</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>It is fine as it is (Enter)</source>
        <translation>זה תקין כפי שהוא (Enter)</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>Not fine after all</source>
        <translation>בכל זאת לא תקין</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>Now</source>
        <translation>עכשיו</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>Stop {n} of {of}</source>
        <translation>תחנה {n} מתוך {of}</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>Take this</source>
        <translation>לקחת את זו</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>Take {name} instead</source>
        <translation>לקחת את {name} במקום</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>Write “{word}”</source>
        <translation>לכתוב „{word}”</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>fine</source>
        <translation>תקין</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>go about</source>
        <translation>דפדוף</translation>
    </message>
    <message>
        <location filename="ui/reading/panel.py"/>
        <source>“{word}” is right everywhere</source>
        <translation>„{word}” נכון בכל מקום</translation>
    </message>
    <message>
        <location filename="ui/reading/spread.py"/>
        <source>The pages are not there any more.</source>
        <translation>העמודים אינם שם עוד.</translation>
    </message>
    <message>
        <location filename="ui/reading/window.py"/>
        <source>Now it is {name}. Ctrl+Z takes it back.</source>
        <translation>עכשיו זו {name}. ‏Ctrl+Z מבטל זאת.</translation>
    </message>
    <message>
        <location filename="ui/reading/window.py"/>
        <source>Now it says “{word}”. Ctrl+Z takes it back.</source>
        <translation>עכשיו כתוב „{word}”. ‏Ctrl+Z מבטל זאת.</translation>
    </message>
    <message>
        <location filename="ui/reading/window.py"/>
        <source>Read on</source>
        <translation>המשך קריאה</translation>
    </message>
    <message>
        <location filename="ui/reading/window.py"/>
        <source>Reading: {what}.</source>
        <translation>קורא: {what}.</translation>
    </message>
    <message>
        <location filename="ui/reading/words.py"/>
        <source>Are all names written right?</source>
        <translation>האם כל השמות כתובים נכון?</translation>
    </message>
    <message>
        <location filename="ui/reading/words.py"/>
        <source>Delete one of the two, or drop another photo on it.</source>
        <translation>אפשר למחוק אחת מהשתיים, או לגרור אליה תמונה אחרת.</translation>
    </message>
    <message>
        <location filename="ui/reading/words.py"/>
        <source>It stands on the spine, too. Read it once more, letter by letter: a name, a place, a year.</source>
        <translation>זה מופיע גם על השדרה. כדאי לקרוא שוב, אות אחר אות: שם, מקום, שנה.</translation>
    </message>
    <message>
        <location filename="ui/reading/words.py"/>
        <source>Move the photo or its crop, or take another layout.</source>
        <translation>אפשר להזיז את התמונה או את החיתוך שלה, או לקחת עימוד אחר.</translation>
    </message>
    <message>
        <location filename="ui/reading/words.py"/>
        <source>Nobody has looked at these pages since they last changed. Take a moment for them.</source>
        <translation>איש לא הביט בעמודים האלה מאז השינוי האחרון. כדאי להקדיש להם רגע.</translation>
    </message>
    <message>
        <location filename="ui/reading/words.py"/>
        <source>Read it once more, letter by letter: a name, a place, a year.</source>
        <translation>כדאי לקרוא שוב, אות אחר אות: שם, מקום, שנה.</translation>
    </message>
    <message>
        <location filename="ui/reading/words.py"/>
        <source>Somebody wrote:</source>
        <translation>מישהו כתב:</translation>
    </message>
    <message>
        <location filename="ui/reading/words.py"/>
        <source>Swap it with another one of its series, or choose another photo.</source>
        <translation>אפשר להחליף עם אחרת בסדרה, או לבחור תמונה אחרת.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/reading/words.py"/>
        <source>The eyes of {n} are closed here.</source>
        <comment>n</comment>
        <translation>
            <numerusform>העיניים של אדם אחד עצומות כאן.</numerusform>
            <numerusform>העיניים של {n} עצומות כאן.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/reading/words.py"/>
        <source>The eyes of {who} and others are closed here.</source>
        <translation>העיניים של {who} ואחרים עצומות כאן.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/reading/words.py"/>
        <source>These faces come close to the fold, where the pages bend into the binding.</source>
        <comment>n</comment>
        <translation>
            <numerusform>הפנים האלה קרובות לקיפול, שבו העמודים מתכופפים אל הכריכה.</numerusform>
            <numerusform>הפנים האלה קרובות לקיפול, שבו העמודים מתכופפים אל הכריכה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/reading/words.py"/>
        <source>These frames have no photo: they print as bare paper.</source>
        <comment>n</comment>
        <translation>
            <numerusform>במסגרת הזאת אין תמונה: היא תודפס כנייר ריק.</numerusform>
            <numerusform>במסגרות האלה אין תמונה: הן יודפסו כנייר ריק.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/reading/words.py"/>
        <source>These photos will look soft in print: down to {ppi:.0f} of {least:.0f} pixels per inch.</source>
        <comment>n</comment>
        <translation>
            <numerusform>התמונה הזאת תיראה מטושטשת בדפוס: {ppi:.0f} מתוך {least:.0f} פיקסלים לאינץ׳.</numerusform>
            <numerusform>התמונות האלה ייראו מטושטשות בדפוס: עד {ppi:.0f} מתוך {least:.0f} פיקסלים לאינץ׳.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/reading/words.py"/>
        <source>These words are in no word list:</source>
        <comment>n</comment>
        <translation>
            <numerusform>המילה הזאת אינה בשום רשימת מילים:</numerusform>
            <numerusform>המילים האלה אינן בשום רשימת מילים:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/reading/words.py"/>
        <source>These words were suggested. Say it in your own, or leave them so.</source>
        <translation>המילים האלה הוצעו. אפשר לומר במילים שלך, או להשאיר כך.</translation>
    </message>
    <message>
        <location filename="ui/reading/words.py"/>
        <source>This photo is also here: {pages}.</source>
        <translation>התמונה הזאת גם כאן: {pages}.</translation>
    </message>
    <message>
        <location filename="ui/reading/words.py"/>
        <source>Written right</source>
        <translation>כתוב נכון</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/reading/words.py"/>
        <source>{n} faces at the fold</source>
        <comment>n</comment>
        <translation>
            <numerusform>פנים של אדם אחד בקיפול</numerusform>
            <numerusform>{n} פנים בקיפול</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/reading/words.py"/>
        <source>{who} have closed eyes here.</source>
        <comment>n</comment>
        <translation>
            <numerusform>העיניים של {who} עצומות כאן.</numerusform>
            <numerusform>העיניים של {who} עצומות כאן.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/reading/words.py"/>
        <source>{who} wrote:</source>
        <translation>כתבו: {who}</translation>
    </message>
    <message>
        <location filename="ui/reading/words.py"/>
        <source>“{word}” is nearly {name}, whom you named.</source>
        <translation>„{word}” הוא כמעט {name}, שם שנתת.</translation>
    </message>
    <message>
        <location filename="ui/receiving.py"/>
        <source>Copy frames, photos or words.</source>
        <translation>אפשר להעתיק מסגרות, תמונות או מילים.</translation>
    </message>
    <message>
        <location filename="ui/receiving.py"/>
        <source>Drop their files here, or add them with File.</source>
        <translation>אפשר לגרור לכאן את הקבצים שלהן, או להוסיף אותם דרך „קובץ”.</translation>
    </message>
    <message>
        <location filename="ui/receiving.py"/>
        <source>Make room there, or save the picture as a file elsewhere and drop that.</source>
        <translation>יש לפנות שם מקום, או לשמור את התמונה כקובץ במקום אחר ולגרור אותו.</translation>
    </message>
    <message>
        <location filename="ui/receiving.py"/>
        <source>Paste text</source>
        <translation>הדבקת טקסט</translation>
    </message>
    <message>
        <location filename="ui/receiving.py"/>
        <source>Pictures are not fetched from the internet.</source>
        <translation>תמונות אינן מובאות מהאינטרנט.</translation>
    </message>
    <message>
        <location filename="ui/receiving.py"/>
        <source>Save it as a file, then drop that here.</source>
        <translation>יש לשמור כקובץ, ואז לגרור אותו לכאן.</translation>
    </message>
    <message>
        <location filename="ui/receiving.py"/>
        <source>Save it in the browser, then drop the file here, or copy the picture itself.</source>
        <translation>יש לשמור בדפדפן ולגרור לכאן את הקובץ, או להעתיק את התמונה עצמה.</translation>
    </message>
    <message>
        <location filename="ui/receiving.py"/>
        <source>The picture cannot be kept in {folder}.</source>
        <translation>אי אפשר לשמור את התמונה ב־{folder}.</translation>
    </message>
    <message>
        <location filename="ui/receiving.py"/>
        <source>The picture is kept as {name}.</source>
        <translation>התמונה נשמרה בשם {name}.</translation>
    </message>
    <message>
        <location filename="ui/receiving.py"/>
        <source>There is nothing to paste that an album can show.</source>
        <translation>אין מה להדביק שאלבום יכול להראות.</translation>
    </message>
    <message>
        <location filename="ui/receiving.py"/>
        <source>These photos are not in this album.</source>
        <translation>התמונות האלה אינן באלבום הזה.</translation>
    </message>
    <message>
        <location filename="ui/receiving.py"/>
        <source>This picture cannot be read.</source>
        <translation>אי אפשר לקרוא את התמונה הזאת.</translation>
    </message>
    <message>
        <location filename="ui/receiving.py"/>
        <source>{name} pictures</source>
        <translation>תמונות של {name}</translation>
    </message>
    <message>
        <location filename="ui/reedited.py"/>
        <source>Update</source>
        <translation>עדכון</translation>
    </message>
    <message>
        <location filename="ui/reedited.py"/>
        <source>Updating will crop them anew.</source>
        <translation>עדכון יחתוך אותן מחדש.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/reedited.py"/>
        <source>{n} photos were edited again and have another shape now.</source>
        <comment>n</comment>
        <translation>
            <numerusform>תמונה אחת נערכה שוב וצורתה אחרת עכשיו.</numerusform>
            <numerusform>{n} תמונות נערכו שוב וצורתן אחרת עכשיו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/reedited.py"/>
        <source>{n} photos were edited again: updated everywhere.</source>
        <comment>n</comment>
        <translation>
            <numerusform>תמונה אחת נערכה שוב: עודכנה בכל מקום.</numerusform>
            <numerusform>{n} תמונות נערכו שוב: עודכנו בכל מקום.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/remaking.py"/>
        <source>Lay these out anew too</source>
        <comment>n</comment>
        <translation>
            <numerusform>לעמד מחדש גם את זו</numerusform>
            <numerusform>לעמד מחדש גם את אלה</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/remaking.py"/>
        <source>Many have few pixels and stand small: {product} would suit them.</source>
        <translation>להרבה מהן מעט פיקסלים והן קטנות: {product} יתאים להן.</translation>
    </message>
    <message>
        <location filename="ui/remaking.py"/>
        <source>See Unused; undo brings the pages back.</source>
        <translation>ראו „לא בשימוש”; ביטול מחזיר את העמודים.</translation>
    </message>
    <message>
        <location filename="ui/remaking.py"/>
        <source>That is large for so few pixels: {product} would be sharp.</source>
        <translation>זה גדול למעט פיקסלים כאלה: {product} יהיה חד.</translation>
    </message>
    <message>
        <location filename="ui/remaking.py"/>
        <source>The other pages are laid out anew.</source>
        <translation>העמודים האחרים עומדו מחדש.</translation>
    </message>
    <message>
        <location filename="ui/remaking.py"/>
        <source>There is no other layout for the other pages.</source>
        <translation>אין עימוד אחר לעמודים האחרים.</translation>
    </message>
    <message>
        <location filename="ui/remaking.py"/>
        <source>There is no other layout for these pages.</source>
        <translation>אין עימוד אחר לעמודים האלה.</translation>
    </message>
    <message>
        <location filename="ui/remaking.py"/>
        <source>Undo brings back how you had arranged it.</source>
        <translation>ביטול מחזיר את הסידור שלך.</translation>
    </message>
    <message>
        <location filename="ui/remaking.py"/>
        <source>What changed</source>
        <translation>מה השתנה</translation>
    </message>
    <message>
        <location filename="ui/remaking.py"/>
        <source>Your album: {pages} pages with {photos} photos.</source>
        <translation>האלבום שלך: {pages} עמודים עם {photos} תמונות.</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/remaking.py"/>
        <source>{n} photos are left over: see Unused.</source>
        <comment>n</comment>
        <translation>
            <numerusform>תמונה אחת נותרה: ראו „לא בשימוש”.</numerusform>
            <numerusform>{n} תמונות נותרו: ראו „לא בשימוש”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/remaking.py"/>
        <source>{n} photos found no room.</source>
        <comment>n</comment>
        <translation>
            <numerusform>תמונה אחת לא מצאה מקום.</numerusform>
            <numerusform>{n} תמונות לא מצאו מקום.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/remaking.py"/>
        <source>{n} photos found no room: see Unused, or make more pages.</source>
        <comment>n</comment>
        <translation>
            <numerusform>תמונה אחת לא מצאה מקום: ראו „לא בשימוש”, או הוסיפו עמודים.</numerusform>
            <numerusform>{n} תמונות לא מצאו מקום: ראו „לא בשימוש”, או הוסיפו עמודים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/remaking.py"/>
        <source>{n} spreads are blank, as the book needs so many pages. More photos would fill them.</source>
        <comment>n</comment>
        <translation>
            <numerusform>כפולה אחת ריקה, כי בספר דרושים עמודים רבים כל כך. עוד תמונות ימלאו אותה.</numerusform>
            <numerusform>{n} כפולות ריקות, כי בספר דרושים עמודים רבים כל כך. עוד תמונות ימלאו אותן.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/remaking.py"/>
        <source>{n} spreads that you arranged have no place here: their photos stand elsewhere. Undo brings them back.</source>
        <comment>n</comment>
        <translation>
            <numerusform>לכפולה אחת שסידרת אין כאן מקום: התמונות שלה עומדות במקום אחר. ביטול מחזיר אותה.</numerusform>
            <numerusform>ל־{n} כפולות שסידרת אין כאן מקום: התמונות שלהן עומדות במקום אחר. ביטול מחזיר אותן.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/remaking.py"/>
        <source>{n} spreads that you arranged stay.</source>
        <comment>n</comment>
        <translation>
            <numerusform>כפולה אחת שסידרת נשארת.</numerusform>
            <numerusform>{n} כפולות שסידרת נשארות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/remaking.py"/>
        <source>{n} spreads were laid out anew.</source>
        <comment>n</comment>
        <translation>
            <numerusform>כפולה אחת עומדה מחדש.</numerusform>
            <numerusform>{n} כפולות עומדו מחדש.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="ui/remaking.py"/>
        <source>{product} with {n} photos.</source>
        <comment>n</comment>
        <translation>
            <numerusform>{product} עם תמונה אחת.</numerusform>
            <numerusform>{product} עם {n} תמונות.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/room/marks.py"/>
        <source>Bottom left corner</source>
        <translation>הפינה השמאלית התחתונה</translation>
    </message>
    <message>
        <location filename="ui/room/marks.py"/>
        <source>Bottom right corner</source>
        <translation>הפינה הימנית התחתונה</translation>
    </message>
    <message>
        <location filename="ui/room/marks.py"/>
        <source>Top left corner</source>
        <translation>הפינה השמאלית העליונה</translation>
    </message>
    <message>
        <location filename="ui/room/marks.py"/>
        <source>Top right corner</source>
        <translation>הפינה הימנית העליונה</translation>
    </message>
    <message>
        <location filename="ui/room/marks.py"/>
        <source>{corner}: drag it, or use the arrow keys</source>
        <translation>‏{corner}: אפשר לגרור, או להשתמש במקשי החצים</translation>
    </message>
    <message>
        <location filename="ui/room/own_photo.py"/>
        <source>Saved as {name}.</source>
        <translation>נשמר בשם {name}.</translation>
    </message>
    <message>
        <location filename="ui/room/own_photo.py"/>
        <source>Saved as {name}. Print it at 100 percent, and put it flat on the wall.</source>
        <translation>נשמר בשם {name}. יש להדפיס ב־100 אחוז ולהצמיד לקיר.</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>A4 sheet</source>
        <translation>גיליון A4</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>As in this room</source>
        <translation>כמו בחדר הזה</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Brush anew</source>
        <translation>לצבוע מחדש</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Brush over it</source>
        <translation>לצבוע מעליו</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Chalk</source>
        <translation>גיר</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Charcoal</source>
        <translation>פחם</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Clay</source>
        <translation>חימר</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Colour of the wall</source>
        <translation>צבע הקיר</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Door</source>
        <translation>דלת</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Drag the pictures, or use the arrow keys; with Shift they go further.</source>
        <translation>אפשר לגרור את התמונות, או להשתמש בחצים; עם Shift הן זזות רחוק יותר.</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Dusk blue</source>
        <translation>כחול דמדומים</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Eucalyptus</source>
        <translation>אקליפטוס</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Find it</source>
        <translation>לאתר</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Frames</source>
        <translation>מסגרות</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Hang it by the rules again</source>
        <translation>לתלות שוב לפי הכללים</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Known size in your photo</source>
        <translation>גודל ידוע בתמונה שלך</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Letter sheet</source>
        <translation>גיליון Letter</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Mark its four corners</source>
        <translation>סימון ארבע הפינות</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Mark something of known size, so that the pictures hang in true size.</source>
        <translation>יש לסמן משהו בגודל ידוע, כדי שהתמונות ייתלו בגודל אמיתי.</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Oak</source>
        <translation>אלון</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Off for things that have the colour of the wall</source>
        <translation>כבוי לדברים בצבע הקיר</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Other colour…</source>
        <translation>צבע אחר…</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Other size</source>
        <translation>גודל אחר</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Pale blue</source>
        <translation>תכלת</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Photo of your own wall…</source>
        <translation>תמונה של הקיר שלך…</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Print the marker…</source>
        <translation>הדפסת הסמן…</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Printed marker</source>
        <translation>סמן מודפס</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Put it on your wall before you take the photo: then the pictures hang in true size.</source>
        <translation>להצמיד לקיר לפני הצילום: אז התמונות ייתלו בגודלן האמיתי.</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Room</source>
        <translation>חדר</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Rooms</source>
        <translation>חדרים</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Sage</source>
        <translation>מרווה</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Sand</source>
        <translation>חול</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>See the wall between it</source>
        <translation>לראות את הקיר ביניהם</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Size of the brush</source>
        <translation>גודל המכחול</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Slate</source>
        <translation>צפחה</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Stone grey</source>
        <translation>אפור אבן</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Take away</source>
        <translation>להסיר</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Terracotta</source>
        <translation>טרקוטה</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>The size of your wall is known. Drag the pictures to where they will hang.</source>
        <translation>גודל הקיר שלך ידוע. אפשר לגרור את התמונות למקום שבו ייתלו.</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Thing</source>
        <translation>דבר</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Walnut</source>
        <translation>אגוז</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Warm white</source>
        <translation>לבן חם</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>What is chosen of the room</source>
        <translation>מה נבחר מהחדר</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>What is of known size</source>
        <translation>מה שגודלו ידוע</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>What stands before the wall</source>
        <translation>מה שעומד לפני הקיר</translation>
    </message>
    <message>
        <location filename="ui/room/side.py"/>
        <source>Where it hangs</source>
        <translation>היכן זה תלוי</translation>
    </message>
    <message>
        <location filename="ui/room/stage.py"/>
        <source>Drawing the room…</source>
        <translation>מצייר את החדר…</translation>
    </message>
    <message>
        <location filename="ui/room/stage.py"/>
        <source>Middle {high} above the floor, centred</source>
        <translation>האמצע {high} מעל הרצפה, ממורכז</translation>
    </message>
    <message>
        <location filename="ui/room/stage.py"/>
        <source>Middle {high} above the floor, {aside} to the left</source>
        <translation>האמצע {high} מעל הרצפה, {aside} שמאלה</translation>
    </message>
    <message>
        <location filename="ui/room/stage.py"/>
        <source>Middle {high} above the floor, {aside} to the right</source>
        <translation>האמצע {high} מעל הרצפה, {aside} ימינה</translation>
    </message>
    <message>
        <location filename="ui/room/stage.py"/>
        <source>The wall with your pictures</source>
        <translation>הקיר עם התמונות שלך</translation>
    </message>
    <message>
        <location filename="ui/room/stage.py"/>
        <source>Where the mark is</source>
        <translation>היכן הסימון</translation>
    </message>
    <message>
        <location filename="ui/room/stage.py"/>
        <source>{aside} to the left of what was marked, {apart} above it</source>
        <translation>‏{aside} משמאל למה שסומן, {apart} מעליו</translation>
    </message>
    <message>
        <location filename="ui/room/stage.py"/>
        <source>{aside} to the left of what was marked, {apart} below it</source>
        <translation>‏{aside} משמאל למה שסומן, {apart} מתחתיו</translation>
    </message>
    <message>
        <location filename="ui/room/stage.py"/>
        <source>{aside} to the right of what was marked, {apart} above it</source>
        <translation>‏{aside} מימין למה שסומן, {apart} מעליו</translation>
    </message>
    <message>
        <location filename="ui/room/stage.py"/>
        <source>{aside} to the right of what was marked, {apart} below it</source>
        <translation>‏{aside} מימין למה שסומן, {apart} מתחתיו</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Are the points on a sheet of paper? Else move them to something of known size.</source>
        <translation>האם הנקודות על גיליון נייר? אם לא, יש להזיז אותן אל משהו בגודל ידוע.</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Bedroom</source>
        <translation>חדר שינה</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Dining room</source>
        <translation>פינת אוכל</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Hallway</source>
        <translation>מסדרון</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Living room</source>
        <translation>סלון</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Marker</source>
        <translation>סמן</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>No marker and no sheet was found. Put the four points on something of known size.</source>
        <translation>לא נמצא סמן ולא גיליון. יש להניח את ארבע הנקודות על משהו בגודל ידוע.</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Photo of your own wall</source>
        <translation>תמונה של הקיר שלך</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.avif)</source>
        <translation>תמונות (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.avif)</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Pictures (*.jpg *.png)</source>
        <translation>תמונות (*.jpg *.png)</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Print the marker</source>
        <translation>הדפסת הסמן</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Reading {name}…</source>
        <translation>קורא את {name}…</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Save the picture</source>
        <translation>שמירת התמונה</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Save the picture…</source>
        <translation>שמירת התמונה…</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Stairs</source>
        <translation>מדרגות</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Study</source>
        <translation>חדר עבודה</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>The marker was found: the pictures hang in true size.</source>
        <translation>הסמן נמצא: התמונות תלויות בגודל אמיתי.</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>The picture was copied.</source>
        <translation>התמונה הועתקה.</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>Your own wall</source>
        <translation>הקיר שלך</translation>
    </message>
    <message>
        <location filename="ui/room/window.py"/>
        <source>{w} × {h}</source>
        <translation>‏{w} × {h}</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Are they the same?</source>
        <translation>האם הם אותו אדם?</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Give faces</source>
        <translation>שיוך פנים</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Hide person</source>
        <translation>הסתרת אדם</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Include as it comes</source>
        <translation>לכלול כפי שיוצא</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/story.py"/>
        <source>It is in the album now, {n} times.</source>
        <comment>n</comment>
        <translation>
            <numerusform>היא עכשיו באלבום, פעם אחת.</numerusform>
            <numerusform>היא עכשיו באלבום, {n} פעמים.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Leave the clock</source>
        <translation>להשאיר את השעון</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Merge people</source>
        <translation>מיזוג אנשים</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Name person</source>
        <translation>מתן שם לאדם</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/story.py"/>
        <source>Names written beside {n} photos.</source>
        <comment>n</comment>
        <translation>
            <numerusform>שמות נכתבו ליד תמונה אחת.</numerusform>
            <numerusform>שמות נכתבו ליד {n} תמונות.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>No face</source>
        <translation>לא פנים</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Shift clock</source>
        <translation>הזזת השעון</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Show person</source>
        <translation>הצגת אדם</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Somebody else is called {name}, too.</source>
        <translation>גם מישהו אחר נקרא {name}.</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Someone else</source>
        <translation>מישהו אחר</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Take name away</source>
        <translation>הסרת השם</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>They are in .xmp files; the photos are as they were.</source>
        <translation>הם בקובצי ‎.xmp; התמונות כפי שהיו.</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Unnamed {n}</source>
        <translation>ללא שם {n}</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Use this one instead</source>
        <translation>שימוש בזו במקום</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Writing names into sidecar files</source>
        <translation>כותב שמות לקבצים נלווים</translation>
    </message>
    <message>
        <location filename="ui/story.py"/>
        <source>Yes, make them one</source>
        <translation>כן, לאחד אותם</translation>
    </message>
    <message numerus="yes">
        <location filename="ui/story.py"/>
        <source>{n} photos were left out:</source>
        <comment>n</comment>
        <translation>
            <numerusform>תמונה אחת הושמטה:</numerusform>
            <numerusform>{n} תמונות הושמטו:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="ui/suggester.py"/>
        <source>Bring in some photos first.</source>
        <translation>יש להביא קודם תמונות.</translation>
    </message>
    <message>
        <location filename="ui/suggester.py"/>
        <source>Take it</source>
        <translation>לקחת אותה</translation>
    </message>
    <message>
        <location filename="ui/suggester.py"/>
        <source>The suggestion is ready. You edited meanwhile: take it?</source>
        <translation>ההצעה מוכנה. ערכת בינתיים: לקחת אותה?</translation>
    </message>
    <message>
        <location filename="ui/suggester.py"/>
        <source>Undo brings your pages back.</source>
        <translation>ביטול מחזיר את העמודים שלך.</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>Adjust all photos of the wall like this one</source>
        <translation>התאמת כל תמונות הקיר לזו</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>Back to the wall</source>
        <translation>חזרה אל הקיר</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>Hang the chosen photos</source>
        <translation>תליית התמונות שנבחרו</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>Hang them another way</source>
        <translation>תלייה אחרת</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>Largest on the wall</source>
        <translation>הגדולה על הקיר</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>Lock the wall</source>
        <translation>נעילת הקיר</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>Look through it once more</source>
        <translation>מעבר נוסף על הכול</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>One piece less</source>
        <translation>פריט אחד פחות</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>One piece more</source>
        <translation>פריט אחד יותר</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>Other arrangements</source>
        <translation>סידורים אחרים</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>Outline</source>
        <translation>מתאר</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>Pieces</source>
        <translation>פריטים</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>Suggest all of it again</source>
        <translation>הצעה מחדש של הכול</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>Take everything off the wall</source>
        <translation>הסרת הכול מהקיר</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>There is nothing to stop at: all of it has been looked at, nothing stands out.</source>
        <translation>אין במה לעצור: הכול נבדק, ודבר אינו בולט.</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>There is nothing to stop at: every page has been looked at, nothing stands out.</source>
        <translation>אין במה לעצור: הביטו בכל עמוד, ודבר אינו בולט.</translation>
    </message>
    <message>
        <location filename="ui/thing.py"/>
        <source>You have looked through all of it</source>
        <translation>עברת על הכול</translation>
    </message>
    <message>
        <location filename="ui/tour.py"/>
        <source>All your photos</source>
        <translation>כל התמונות שלך</translation>
    </message>
    <message>
        <location filename="ui/tour.py"/>
        <source>Drag photos to other frames, double-click one to move it inside its frame. Everything can be undone with Ctrl+Z, even tomorrow.</source>
        <translation>אפשר לגרור תמונות למסגרות אחרות; לחיצה כפולה מזיזה תמונה בתוך המסגרת. הכול ניתן לביטול עם Ctrl+Z, גם מחר.</translation>
    </message>
    <message>
        <location filename="ui/tour.py"/>
        <source>Drag spreads to another place. Ctrl+K finds every action; F5 turns the pages; “Order” makes the files for the printer.</source>
        <translation>אפשר לגרור כפולות למקום אחר. Ctrl+K מוצא כל פעולה; F5 מדפדף; „הזמנה” יוצרת את הקבצים לבית הדפוס.</translation>
    </message>
    <message>
        <location filename="ui/tour.py"/>
        <source>Each of these shows the same photos in another way. Point at one to see it on the page; a click takes it.</source>
        <translation>כל אחד מאלה מראה את אותן תמונות בדרך אחרת. הצבעה מראה אותו בעמוד; לחיצה לוקחת אותו.</translation>
    </message>
    <message>
        <location filename="ui/tour.py"/>
        <source>End</source>
        <translation>סיום</translation>
    </message>
    <message>
        <location filename="ui/tour.py"/>
        <source>New here? Show me around</source>
        <translation>פעם ראשונה כאן? סיור היכרות</translation>
    </message>
    <message>
        <location filename="ui/tour.py"/>
        <source>Other layouts</source>
        <translation>עימודים אחרים</translation>
    </message>
    <message>
        <location filename="ui/tour.py"/>
        <source>Sizes, colours, texts, and in plain words why a photo stands where it does.</source>
        <translation>גדלים, צבעים, טקסטים, ובמילים פשוטות למה תמונה עומדת במקומה.</translation>
    </message>
    <message>
        <location filename="ui/tour.py"/>
        <source>Those that are not in the book are under “Unused”, each with the reason why. Drag them onto a page.</source>
        <translation>אלה שאינן בספר נמצאות תחת „לא בשימוש”, כל אחת עם הסיבה. אפשר לגרור אותן אל עמוד.</translation>
    </message>
    <message>
        <location filename="ui/tour.py"/>
        <source>Tour</source>
        <translation>סיור</translation>
    </message>
    <message>
        <location filename="ui/tour.py"/>
        <source>What is selected</source>
        <translation>מה שנבחר</translation>
    </message>
    <message>
        <location filename="ui/tour.py"/>
        <source>Your pages</source>
        <translation>העמודים שלך</translation>
    </message>
    <message>
        <location filename="ui/words.py"/>
        <source>Card {n}</source>
        <translation>כרטיס {n}</translation>
    </message>
    <message>
        <location filename="ui/words.py"/>
        <source>Collage</source>
        <translation>קולאז׳</translation>
    </message>
    <message>
        <location filename="ui/words.py"/>
        <source>Envelope {n}</source>
        <translation>מעטפה {n}</translation>
    </message>
    <message>
        <location filename="ui/words.py"/>
        <source>Mat {n}</source>
        <translation>מפית {n}</translation>
    </message>
    <message>
        <location filename="ui/words.py"/>
        <source>Picture {n}</source>
        <translation>תמונה {n}</translation>
    </message>
    <message>
        <location filename="ui/words.py"/>
        <source>Print {n}</source>
        <translation>הדפסה {n}</translation>
    </message>
    <message>
        <location filename="ui/words.py"/>
        <source>Sheet {n}</source>
        <translation>גיליון {n}</translation>
    </message>
    <message>
        <location filename="ui/words.py"/>
        <source>Title page</source>
        <translation>עמוד השער</translation>
    </message>
    <message>
        <location filename="ui/words.py"/>
        <source>about {n} min</source>
        <translation>כ־{n} דק׳</translation>
    </message>
    <message>
        <location filename="ui/words.py"/>
        <source>about {n} s</source>
        <translation>כ־{n} שנ׳</translation>
    </message>
    <message>
        <location filename="ui/work.py"/>
        <source>This did not work: {what}.</source>
        <translation>זה לא הצליח: {what}.</translation>
    </message>
    <message>
        <location filename="ui/work.py"/>
        <source>Your album is as it was.</source>
        <translation>האלבום שלך כפי שהיה.</translation>
    </message>
</context>
</TS>
