<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>albumapp</name>
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
        <source>'{axis}' is no axis of a guide.</source>
        <translation>‎„{axis}” אינו ציר של קו עזר.</translation>
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
        <source>Add guide</source>
        <translation>הוספת קו עזר</translation>
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
        <source>Delete all guides</source>
        <translation>מחיקת כל קווי העזר</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Delete guide</source>
        <translation>מחיקת קו עזר</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Delete some first.</source>
        <translation>יש למחוק כמה קודם.</translation>
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
        <source>Guide for the whole book</source>
        <translation>קו עזר לכל הספר</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Lock guides</source>
        <translation>נעילת קווי עזר</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Move divider</source>
        <translation>הזזת מפריד</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>Move guide</source>
        <translation>הזזת קו עזר</translation>
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
        <source>There are {most_guides} guides already.</source>
        <translation>יש כבר {most_guides} קווי עזר.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>There are {n}, counted from 0.</source>
        <translation>יש {n}, בספירה מ־0.</translation>
    </message>
    <message>
        <location filename="document/edits_arrange.py"/>
        <source>There is no guide {index}.</source>
        <translation>אין קו עזר {index}.</translation>
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
        <source>This guide is locked.</source>
        <translation>קו העזר הזה נעול.</translation>
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
        <source>Unlock the guides first.</source>
        <translation>יש לבטל קודם את נעילת קווי העזר.</translation>
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
        <source>Use x or y.</source>
        <translation>אפשר x או y.</translation>
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
        <source>There are: {known}.</source>
        <translation>יש: {known}.</translation>
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
        <location filename="document/edits_notes.py"/>
        <source>A note without words.</source>
        <translation>הערה בלי מילים.</translation>
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
        <source>Delete other pages first, or choose a product with more.</source>
        <translation>יש למחוק קודם עמודים אחרים, או לבחור מוצר עם יותר עמודים.</translation>
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
        <source>Make a new album of its photos, or bring the product file back.</source>
        <translation>אפשר ליצור אלבום חדש מהתמונות, או להחזיר את קובץ המוצר.</translation>
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
        <source>This product has at most {pages_max} pages.</source>
        <translation>במוצר הזה {pages_max} עמודים לכל היותר.</translation>
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
        <source>Change look</source>
        <translation>שינוי מראה</translation>
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
        <source>Change look of texts</source>
        <translation>שינוי מראה הטקסטים</translation>
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
        <source>Choose a book with a spine.</source>
        <translation>יש לבחור ספר עם שדרה.</translation>
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
        <source>This product has no spine.</source>
        <translation>למוצר הזה אין שדרה.</translation>
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
        <location filename="document/scrubbing.py"/>
        <source>{name} is not there.</source>
        <translation>{name} איננו.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>Check its permissions.</source>
        <translation>יש לבדוק את ההרשאות.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>Check the name, or whether its drive is plugged in.</source>
        <translation>יש לבדוק את השם, או אם הכונן מחובר.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>Choose another name or open it.</source>
        <translation>יש לבחור שם אחר או לפתוח אותו.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>Choose another one.</source>
        <translation>יש לבחור אחר.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>Close it there first.</source>
        <translation>יש לסגור אותו שם קודם.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>Go on from here; these steps cannot be undone.</source>
        <translation>אפשר להמשיך מכאן; את הצעדים האלה אי אפשר לבטל.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>Is its disk still there, with some room?</source>
        <translation>האם הכונן עדיין שם, ויש בו מקום?</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>Make room beside it, and open it again.</source>
        <translation>יש לפנות מקום לידו ולפתוח שוב.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>Make room; nothing that was saved is lost.</source>
        <translation>יש לפנות מקום; דבר ממה שנשמר לא אבד.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>Open a backup copy of it, or save what can be read of it into a new file.</source>
        <translation>אפשר לפתוח עותק גיבוי, או לשמור בקובץ חדש את מה שניתן לקריאה.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>Open an .album file.</source>
        <translation>יש לפתוח קובץ ‎.album.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>Open it again to go on, or save what you see under a new name.</source>
        <translation>יש לפתוח שוב כדי להמשיך, או לשמור את מה שנראה בשם חדש.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>Save a copy in a folder of your own.</source>
        <translation>אפשר לשמור עותק בתיקייה משלך.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>Save what you see under a new name, or open it again.</source>
        <translation>יש לשמור את מה שנראה בשם חדש, או לפתוח שוב.</translation>
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
        <source>Update albumapp to open it.</source>
        <translation>יש לעדכן את albumapp כדי לפתוח אותו.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>Work in a copy of it.</source>
        <translation>אפשר לעבוד בעותק שלו.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>{name} cannot be opened ({why}).</source>
        <translation>אי אפשר לפתוח את {name} ‏({why}).</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>{name} cannot be read or written.</source>
        <translation>אי אפשר לקרוא את {name} או לכתוב אליו.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>{name} cannot be written to.</source>
        <translation>אי אפשר לכתוב אל {name}.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>{name} is damaged ({text}).</source>
        <translation>{name} פגום ({text}).</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>{name} is damaged: {why}.</source>
        <translation>{name} פגום: {why}.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>{name} is not an albumapp project.</source>
        <translation>{name} אינו פרויקט של albumapp.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>{name} is only looked at here.</source>
        <translation>{name} פתוח כאן לצפייה בלבד.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>{name} is open in another program.</source>
        <translation>{name} פתוח בתוכנה אחרת.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>{name} is there already.</source>
        <translation>{name} כבר קיים.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>{name} was changed by another program while it was open here.</source>
        <translation>{name} שונה בידי תוכנה אחרת בזמן שהיה פתוח כאן.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>{name} was made by a newer albumapp.</source>
        <translation>{name} נוצר ב־albumapp חדש יותר.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>{name} was made by an older albumapp, and no copy of it could be kept.</source>
        <translation>{name} נוצר ב־albumapp ישן יותר, ולא ניתן היה לשמור עותק שלו.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>{name} was moved, or another file took its place.</source>
        <translation>{name} הועבר, או שקובץ אחר תפס את מקומו.</translation>
    </message>
    <message>
        <location filename="document/storage.py"/>
        <source>{name}: the disk is full.</source>
        <translation>{name}: הכונן מלא.</translation>
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
        <source>The folder of {out} is not there.</source>
        <translation>התיקייה של {out} איננה.</translation>
    </message>
    <message>
        <location filename="export/export.py"/>
        <source>Use a name ending in .pdf, .zip or .html, or a folder.</source>
        <translation>יש לבחור שם שמסתיים ב־‎.pdf, ‎.zip או ‎.html, או תיקייה.</translation>
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
        <location filename="export/images.py"/>
        <source>Find it again, or take it out.</source>
        <translation>יש למצוא אותה שוב, או להוציא אותה.</translation>
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
        <location filename="export/jpeg.py"/>
        <source>Add pages, or choose others.</source>
        <translation>יש להוסיף עמודים, או לבחור אחרים.</translation>
    </message>
    <message>
        <location filename="export/jpeg.py"/>
        <source>There are no pages to export.</source>
        <translation>אין עמודים לייצוא.</translation>
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
        <location filename="export/pictures.py"/>
        <source>{name} is missing.</source>
        <translation>{name} חסר.</translation>
    </message>
    <message>
        <location filename="export/web_proof.py"/>
        <source>There are no pages to show.</source>
        <translation>אין עמודים להראות.</translation>
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
        <source>Copy it again from the camera, the card or a backup. Open it in the program that made it and save it as JPEG.</source>
        <translation>יש להעתיק שוב מהמצלמה, מהכרטיס או מגיבוי. יש לפתוח בתוכנה שיצרה אותו ולשמור כ־JPEG.</translation>
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
        <source>Open it in the program that made it and save it as JPEG.</source>
        <translation>יש לפתוח בתוכנה שיצרה אותו ולשמור כ־JPEG.</translation>
    </message>
    <message>
        <location filename="imaging/decode.py"/>
        <source>Was it moved or renamed?</source>
        <translation>האם הועבר או שונה שמו?</translation>
    </message>
    <message>
        <location filename="imaging/decode.py"/>
        <source>{name} cannot be decoded: it is damaged, or of a rare kind.</source>
        <translation>אי אפשר לפענח את {name}: הוא פגום, או מסוג נדיר.</translation>
    </message>
    <message>
        <location filename="imaging/decode.py"/>
        <source>{name} cannot be read: {why}.</source>
        <translation>אי אפשר לקרוא את {name}: {why}.</translation>
    </message>
    <message>
        <location filename="imaging/decode.py"/>
        <source>{name} claims more pixels than can be true.</source>
        <translation>{name} טוען ליותר פיקסלים מהאפשר.</translation>
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
        <location filename="imaging/decode.py"/>
        <source>{name} needs more memory than there is.</source>
        <translation>{name} צריך יותר זיכרון ממה שיש.</translation>
    </message>
    <message>
        <location filename="imaging/sniff.py"/>
        <source>Leave it out.</source>
        <translation>אפשר לוותר עליו.</translation>
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
        <location filename="layout/style.py"/>
        <source>Choose one of: {known}.</source>
        <translation>יש לבחור אחד מאלה: {known}.</translation>
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
        <location filename="occasions/birthday.toml"/>
        <source>Birthday</source>
        <translation>יום הולדת</translation>
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
        <location filename="products/catalogue.py"/>
        <source>Correct the product file.</source>
        <translation>יש לתקן את קובץ המוצר.</translation>
    </message>
    <message>
        <location filename="products/catalogue.py"/>
        <source>There is no product '{product_id}'.</source>
        <translation>אין מוצר ‎„{product_id}”.</translation>
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
        <location filename="session/favourites.py"/>
        <source>Name a text file or CSV.</source>
        <translation>יש לציין קובץ טקסט או CSV.</translation>
    </message>
    <message>
        <location filename="session/favourites.py"/>
        <source>Save it as text or CSV.</source>
        <translation>יש לשמור כטקסט או CSV.</translation>
    </message>
    <message>
        <location filename="session/favourites.py"/>
        <source>{name} is no list of names.</source>
        <translation>{name} אינו רשימת שמות.</translation>
    </message>
    <message>
        <location filename="session/forgetting.py"/>
        <source>Choose another place.</source>
        <translation>יש לבחור מקום אחר.</translation>
    </message>
    <message>
        <location filename="session/forgetting.py"/>
        <source>{name} could not be written: {why}.</source>
        <translation>לא ניתן היה לכתוב את {name}: {why}.</translation>
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
        <location filename="session/suggesting.py"/>
        <source>Choosing photos</source>
        <translation>בוחר תמונות</translation>
    </message>
    <message>
        <location filename="session/suggesting.py"/>
        <source>Import some photos first.</source>
        <translation>יש לייבא קודם תמונות.</translation>
    </message>
    <message>
        <location filename="session/suggesting.py"/>
        <source>Laying out spreads</source>
        <translation>מעמד כפולות</translation>
    </message>
    <message>
        <location filename="session/suggesting.py"/>
        <source>There are no photos to lay out.</source>
        <translation>אין תמונות לעימוד.</translation>
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
        <source>Change title…</source>
        <translation>שינוי כותרת…</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Check</source>
        <translation>בדיקה</translation>
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
        <source>Delete these pages</source>
        <translation>מחיקת העמודים האלה</translation>
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
        <source>Pages</source>
        <translation>עמודים</translation>
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
        <source>Rulers</source>
        <translation>סרגלים</translation>
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
        <source>Tell people apart</source>
        <translation>הבחנה בין אנשים</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Text on the spine</source>
        <translation>טקסט על השדרה</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Try with sample photos</source>
        <translation>ניסיון עם תמונות לדוגמה</translation>
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
        <source>Wider panel</source>
        <translation>לוח רחב יותר</translation>
    </message>
    <message>
        <location filename="ui/action_table.py"/>
        <source>Write names into sidecar files</source>
        <translation>כתיבת שמות לקבצים נלווים</translation>
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
        <source>Select</source>
        <translation>בחירה</translation>
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
        <location filename="ui/canvas/eyedropper.py"/>
        <source>Colour {colour}</source>
        <translation>צבע {colour}</translation>
    </message>
    <message>
        <location filename="ui/canvas/guides.py"/>
        <source>Bleed {mm} mm</source>
        <translation>גלישה {mm} מ״מ</translation>
    </message>
    <message>
        <location filename="ui/canvas/guides.py"/>
        <source>Content {w} × {h} mm</source>
        <translation>תוכן ⁦{w} × {h}⁩ מ״מ</translation>
    </message>
    <message>
        <location filename="ui/canvas/guides.py"/>
        <source>Fold at {mm} mm</source>
        <translation>קיפול ב־{mm} מ״מ</translation>
    </message>
    <message>
        <location filename="ui/canvas/guides.py"/>
        <source>Safe area {mm} mm</source>
        <translation>אזור בטוח {mm} מ״מ</translation>
    </message>
    <message>
        <location filename="ui/canvas/guides.py"/>
        <source>Spine {mm} mm</source>
        <translation>שדרה {mm} מ״מ</translation>
    </message>
    <message>
        <location filename="ui/canvas/guides.py"/>
        <source>Trim {w} × {h} mm</source>
        <translation>חיתוך ⁦{w} × {h}⁩ מ״מ</translation>
    </message>
    <message>
        <location filename="ui/canvas/guides.py"/>
        <source>Visible {w} × {h} mm</source>
        <translation>נראה ⁦{w} × {h}⁩ מ״מ</translation>
    </message>
    <message>
        <location filename="ui/canvas/guides.py"/>
        <source>Wrap {wrap} mm and bleed {mm} mm</source>
        <translation>עטיפה {wrap} מ״מ וגלישה {mm} מ״מ</translation>
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
        <source>Locked</source>
        <translation>נעול</translation>
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
        <location filename="ui/canvas/view.py"/>
        <source>Add photos</source>
        <translation>הוספת תמונות</translation>
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
    <message>
        <location filename="ui/carrying.py"/>
        <source>Undo brings it back.</source>
        <translation>ביטול מחזיר אותה.</translation>
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
        <location filename="ui/commands_history.py"/>
        <source>Album</source>
        <translation>אלבום</translation>
    </message>
    <message>
        <location filename="ui/commands_history.py"/>
        <source>Collect the album with its photos</source>
        <translation>אריזת האלבום עם התמונות שלו</translation>
    </message>
    <message>
        <location filename="ui/commands_history.py"/>
        <source>One file (*.zip);;A folder (*)</source>
        <translation>קובץ אחד (*.zip);;תיקייה (*)</translation>
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
        <source>Show</source>
        <translation>הצגה</translation>
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
        <source>{who} approves the proof.</source>
        <translation>ההגהה אושרה: {who}.</translation>
    </message>
    <message>
        <location filename="ui/commands_notes.py"/>
        <source>{who} wrote no comment.</source>
        <translation>לא נכתבה הערה: {who}.</translation>
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
        <location filename="ui/commands_story.py"/>
        <source>Somebody new</source>
        <translation>מישהו חדש</translation>
    </message>
    <message>
        <location filename="ui/commands_story.py"/>
        <source>Swap with sibling</source>
        <translation>החלפה עם אחות</translation>
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
        <source>Done</source>
        <translation>טופל</translation>
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
        <location filename="ui/dialogs/pages.py"/>
        <source>All pages are laid out anew. One undo brings back what is there now.</source>
        <translation>כל העמודים מעומדים מחדש. ביטול אחד מחזיר את מה שיש עכשיו.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pages.py"/>
        <source>Before you order: {n} findings should be mended.</source>
        <translation>לפני ההזמנה: כדאי לתקן {n} ממצאים.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pages.py"/>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pages.py"/>
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pages.py"/>
        <source>Export as</source>
        <translation>ייצוא כ</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pages.py"/>
        <source>Folder for the pictures</source>
        <translation>תיקייה לתמונות</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pages.py"/>
        <source>MIT licence. With Qt, OpenCV, dlib, reportlab, pikepdf, HarfBuzz; icons by Phosphor.</source>
        <translation>רישיון MIT. עם Qt, OpenCV, dlib, reportlab, pikepdf, HarfBuzz; סמלים של Phosphor.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pages.py"/>
        <source>Nothing to mend. Every page is filled, sharp enough and complete.</source>
        <translation>אין מה לתקן. כל עמוד מלא, חד דיו ושלם.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pages.py"/>
        <source>One stop at a time: pages nobody looked at, names, spelling, closed eyes and what is listed here.</source>
        <translation>תחנה אחת בכל פעם: עמודים שאיש לא הביט בהם, שמות, איות, עיניים עצומות ומה שרשום כאן.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/pages.py"/>
        <source>Read it once more</source>
        <translation>קריאה נוספת</translation>
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
        <source>Where to</source>
        <translation>לאן</translation>
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
        <location filename="ui/dialogs/sheet.py"/>
        <source>Close</source>
        <translation>סגירה</translation>
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
        <source>Suggest album</source>
        <translation>הצעת אלבום</translation>
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
        <location filename="ui/exporter.py"/>
        <source>An export is running.</source>
        <translation>ייצוא כבר פועל.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Export stopped. Nothing was left behind.</source>
        <translation>הייצוא נעצר. לא נשאר דבר מאחור.</translation>
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
        <source>One JPEG for each spread, in a folder.</source>
        <translation>קובץ JPEG אחד לכל כפולה, בתיקייה.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>One file with bleed, fonts and colours as printers want them.</source>
        <translation>קובץ אחד עם גלישה, גופנים וצבעים כפי שבתי דפוס רוצים.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>One web page of the whole book. Readers write comments and send them back.</source>
        <translation>דף אינטרנט אחד של כל הספר. הקוראים כותבים הערות ושולחים בחזרה.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Order package</source>
        <translation>חבילת הזמנה</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>PDF for the printer</source>
        <translation>PDF לבית הדפוס</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>PDF, pictures and order sheet in one file to send.</source>
        <translation>‏PDF, תמונות ודף הזמנה בקובץ אחד למשלוח.</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Pictures of the spreads</source>
        <translation>תמונות של הכפולות</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Proof to mail</source>
        <translation>הגהה לשליחה בדואר</translation>
    </message>
    <message>
        <location filename="ui/exporter.py"/>
        <source>Show in folder</source>
        <translation>הצגה בתיקייה</translation>
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
        <source>Wait for it, or stop it below.</source>
        <translation>אפשר לחכות לו, או לעצור אותו למטה.</translation>
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
        <location filename="ui/findings.py"/>
        <source>A frame is empty.</source>
        <translation>מסגרת ריקה.</translation>
    </message>
    <message>
        <location filename="ui/findings.py"/>
        <source>Blur it more, zoom in less, or use it on one page.</source>
        <translation>כדאי לטשטש אותה יותר, להתקרב פחות, או להשתמש בה בעמוד אחד.</translation>
    </message>
    <message>
        <location filename="ui/findings.py"/>
        <source>Drop a photo on it, or delete it.</source>
        <translation>אפשר לגרור אליה תמונה, או למחוק אותה.</translation>
    </message>
    <message>
        <location filename="ui/findings.py"/>
        <source>Install a font that has them, or write them otherwise.</source>
        <translation>אפשר להתקין גופן שיש בו אותן, או לכתוב אחרת.</translation>
    </message>
    <message>
        <location filename="ui/findings.py"/>
        <source>Make it smaller, or show more of it.</source>
        <translation>כדאי להקטין אותה, או להראות ממנה יותר.</translation>
    </message>
    <message>
        <location filename="ui/findings.py"/>
        <source>Make the box larger or the text smaller.</source>
        <translation>כדאי להגדיל את התיבה או להקטין את הטקסט.</translation>
    </message>
    <message>
        <location filename="ui/findings.py"/>
        <source>No font here has the letters “{letters}”: they print as boxes.</source>
        <translation>לאף גופן כאן אין האותיות „{letters}”: הן יודפסו כריבועים.</translation>
    </message>
    <message>
        <location filename="ui/findings.py"/>
        <source>Nothing is known here of: {names}.</source>
        <translation>כאן לא ידוע דבר על: {names}.</translation>
    </message>
    <message>
        <location filename="ui/findings.py"/>
        <source>Plug in its drive, or relink it.</source>
        <translation>יש לחבר את הכונן שלה, או לקשר אותה מחדש.</translation>
    </message>
    <message>
        <location filename="ui/findings.py"/>
        <source>Put photos on them, or delete the pages.</source>
        <translation>אפשר לשים בהם תמונות, או למחוק את העמודים.</translation>
    </message>
    <message>
        <location filename="ui/findings.py"/>
        <source>The text “{start}…” does not fit its box.</source>
        <translation>הטקסט „{start}…” אינו נכנס לתיבה שלו.</translation>
    </message>
    <message>
        <location filename="ui/findings.py"/>
        <source>These pages are blank.</source>
        <translation>העמודים האלה ריקים.</translation>
    </message>
    <message>
        <location filename="ui/findings.py"/>
        <source>Write it, or take it out of the text.</source>
        <translation>אפשר לכתוב זאת, או להוציא מהטקסט.</translation>
    </message>
    <message>
        <location filename="ui/findings.py"/>
        <source>{name} will look soft: {ppi:.0f} of {least:.0f} pixels per inch.</source>
        <translation>{name} תיראה מטושטשת: {ppi:.0f} מתוך {least:.0f} פיקסלים לאינץ׳.</translation>
    </message>
    <message>
        <location filename="ui/findings.py"/>
        <source>{name}, behind these pages, is missing.</source>
        <translation>{name}, שמאחורי העמודים האלה, חסרה.</translation>
    </message>
    <message>
        <location filename="ui/findings.py"/>
        <source>{name}, behind these pages, will look soft: {ppi:.0f} of {least:.0f} pixels per inch.</source>
        <translation>{name}, שמאחורי העמודים האלה, תיראה מטושטשת: {ppi:.0f} מתוך {least:.0f} פיקסלים לאינץ׳.</translation>
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
        <source>Bring it back</source>
        <translation>להחזיר</translation>
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
        <source>Adjust</source>
        <translation>כוונון</translation>
    </message>
    <message>
        <location filename="ui/panels/adjust_section.py"/>
        <source>Colour</source>
        <translation>צבע</translation>
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
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <location filename="ui/panels/bars.py"/>
        <source>Yes, both</source>
        <translation>כן, שניהם</translation>
    </message>
    <message>
        <location filename="ui/panels/bars.py"/>
        <source>{n} of {m}</source>
        <translation>{n} מתוך {m}</translation>
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
        <source>Show all photos</source>
        <translation>הצגת כל התמונות</translation>
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
        <source>Fonts</source>
        <translation>גופנים</translation>
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
        <source>Height</source>
        <translation>גובה</translation>
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
    <message>
        <location filename="ui/panels/frame_section.py"/>
        <source>Width</source>
        <translation>רוחב</translation>
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
        <source>Paper</source>
        <translation>נייר</translation>
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
        <source>Size</source>
        <translation>גודל</translation>
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
        <location filename="ui/panels/ground_fields.py"/>
        <source>Zoom</source>
        <translation>זום</translation>
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
        <source>Start</source>
        <translation>התחלה</translation>
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
        <location filename="ui/panels/inspector.py"/>
        <source>Properties</source>
        <translation>מאפיינים</translation>
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
        <source>All photos are set aside.</source>
        <translation>כל התמונות הוצאו הצידה.</translation>
    </message>
    <message>
        <location filename="ui/panels/photos.py"/>
        <source>Back to all photos</source>
        <translation>חזרה לכל התמונות</translation>
    </message>
    <message>
        <location filename="ui/panels/photos.py"/>
        <source>Bring all back</source>
        <translation>החזרת כולן</translation>
    </message>
    <message>
        <location filename="ui/panels/photos.py"/>
        <source>Every photo is in the album.</source>
        <translation>כל התמונות באלבום.</translation>
    </message>
    <message>
        <location filename="ui/panels/photos.py"/>
        <source>Moments</source>
        <translation>רגעים</translation>
    </message>
    <message>
        <location filename="ui/panels/photos.py"/>
        <source>No photo matches “{words}”.</source>
        <translation>אין תמונה שמתאימה ל„{words}”.</translation>
    </message>
    <message>
        <location filename="ui/panels/photos.py"/>
        <source>No photo matches.</source>
        <translation>אין תמונה מתאימה.</translation>
    </message>
    <message>
        <location filename="ui/panels/photos.py"/>
        <source>Nothing is set aside.</source>
        <translation>דבר לא הוצא הצידה.</translation>
    </message>
    <message>
        <location filename="ui/panels/photos.py"/>
        <source>Photos appear here as they come in.</source>
        <translation>התמונות יופיעו כאן כשיגיעו.</translation>
    </message>
    <message>
        <location filename="ui/panels/photos.py"/>
        <source>Show them</source>
        <translation>הצגתן</translation>
    </message>
    <message>
        <location filename="ui/panels/photos.py"/>
        <source>Unused {n}</source>
        <translation>לא בשימוש {n}</translation>
    </message>
    <message>
        <location filename="ui/panels/rail.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
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
        <source>Change…</source>
        <translation>שינוי…</translation>
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
        <source>Product</source>
        <translation>מוצר</translation>
    </message>
    <message>
        <location filename="ui/panels/sections.py"/>
        <source>Style</source>
        <translation>סגנון</translation>
    </message>
    <message>
        <location filename="ui/panels/sections.py"/>
        <source>Title</source>
        <translation>כותרת</translation>
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
        <source>Series</source>
        <translation>סדרה</translation>
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
        <source>Cover</source>
        <translation>כריכה</translation>
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
        <source>about {n} pages</source>
        <translation>כ־{n} עמודים</translation>
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
        <source>Quote</source>
        <translation>ציטוט</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Right</source>
        <translation>ימין</translation>
    </message>
    <message>
        <location filename="ui/panels/text_section.py"/>
        <source>Spine</source>
        <translation>שדרה</translation>
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
        <location filename="ui/panels/workbench.py"/>
        <source>What shall it become?</source>
        <translation>מה זה יהיה?</translation>
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
        <source>{pages}  ·  arrow keys leaf, Esc ends</source>
        <translation>{pages}  ·  מקשי החצים מדפדפים, Esc מסיים</translation>
    </message>
    <message>
        <location filename="ui/preview/window.py"/>
        <source>{pages} of {n}</source>
        <translation>{pages} מתוך {n}</translation>
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
    <message>
        <location filename="ui/reading/end.py"/>
        <source>There is nothing to stop at: every page has been looked at, nothing stands out.</source>
        <translation>אין במה לעצור: הביטו בכל עמוד, ודבר אינו בולט.</translation>
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
        <translation>קראת את הספר שלך</translation>
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
        <source>The pages were changed meanwhile, so they stay.</source>
        <translation>העמודים שונו בינתיים, ולכן הם נשארים.</translation>
    </message>
    <message>
        <location filename="ui/suggester.py"/>
        <source>The suggestion is ready. You edited meanwhile: take it?</source>
        <translation>ההצעה מוכנה. ערכת בינתיים: לקחת אותה?</translation>
    </message>
    <message>
        <location filename="ui/suggester.py"/>
        <source>Try once more.</source>
        <translation>אפשר לנסות שוב.</translation>
    </message>
    <message>
        <location filename="ui/suggester.py"/>
        <source>Undo brings your pages back.</source>
        <translation>ביטול מחזיר את העמודים שלך.</translation>
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
        <source>The whole book</source>
        <translation>כל הספר</translation>
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
        <source>Page {n}</source>
        <translation>עמוד {n}</translation>
    </message>
    <message>
        <location filename="ui/words.py"/>
        <source>Pages {a}–{b}</source>
        <translation>עמודים {a}–{b}</translation>
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
        <location filename="ui/words.py"/>
        <source>{w:.1f} × {h:.1f} in</source>
        <translation>⁦{w:.1f} × {h:.1f}⁩ אינץ׳</translation>
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
