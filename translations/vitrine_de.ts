<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Command</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>&amp;Auswerten</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New Project</source>
        <translation>&amp;Neues Projekt</translation>
    </message>
    <message>
        <source>Start an empty project</source>
        <translation>Mit einem leeren Projekt beginnen</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a project, or import instrument files</source>
        <translation>Ein Projekt öffnen oder Messdateien einlesen</translation>
    </message>
    <message>
        <source>&amp;Import Files …</source>
        <translation>Dateien &amp;einlesen …</translation>
    </message>
    <message>
        <source>Read instrument files into this project; dropping them on the window does the same</source>
        <translation>Messdateien in dieses Projekt einlesen; auf das Fenster ziehen bewirkt dasselbe</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the project with all its raw files</source>
        <translation>Das Projekt mit allen Rohdateien speichern</translation>
    </message>
    <message>
        <source>Save &amp;As …</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save the project under another name</source>
        <translation>Das Projekt unter anderem Namen speichern</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Write the figure or table of this tab to a file</source>
        <translation>Abbildung oder Tabelle dieses Reiters in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Export &amp;Methods Text …</source>
        <translation>&amp;Methodentext exportieren …</translation>
    </message>
    <message>
        <source>Write the methods paragraph: instruments, definitions, parameters and standards</source>
        <translation>Den Methodenabschnitt schreiben: Geräte, Definitionen, Parameter und Normen</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>Reiter s&amp;chließen</translation>
    </message>
    <message>
        <source>Close this tab; nothing of the project is lost</source>
        <translation>Diesen Reiter schließen; vom Projekt geht nichts verloren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Das Programm beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Das Zurückgenommene wieder ausführen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Give what is selected in the project another name</source>
        <translation>Dem im Projekt Gewählten einen anderen Namen geben</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Remove what is selected in the project, with all that hangs on it</source>
        <translation>Das im Projekt Gewählte entfernen, mit allem, was daran hängt</translation>
    </message>
    <message>
        <source>&amp;Copy Results</source>
        <translation>Ergebnisse &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the results of the selected analysis, with uncertainties and units</source>
        <translation>Die Ergebnisse der gewählten Auswertung mit Unsicherheiten und Einheiten kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste Data</source>
        <translation>Daten &amp;einfügen</translation>
    </message>
    <message>
        <source>Import the files or the table on the clipboard</source>
        <translation>Dateien oder Tabelle aus der Zwischenablage einlesen</translation>
    </message>
    <message>
        <source>&amp;Add Analysis …</source>
        <translation>Auswertung &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Choose among the analyses that fit the selected dataset</source>
        <translation>Unter den Auswertungen wählen, die zum gewählten Datensatz passen</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>&amp;Neu berechnen</translation>
    </message>
    <message>
        <source>Compute what has no result yet, such as after cancelling</source>
        <translation>Berechnen, was noch kein Ergebnis hat, etwa nach einem Abbruch</translation>
    </message>
    <message>
        <source>Back to &amp;Proposed Parameters</source>
        <translation>Zurück zu den vor&amp;geschlagenen Parametern</translation>
    </message>
    <message>
        <source>Use Curves as &amp;Data</source>
        <translation>Kurven als &amp;Daten verwenden</translation>
    </message>
    <message>
        <source>Put the curves of the selected analysis beside the data of its sample, for other analyses to start from</source>
        <translation>Die Kurven der gewählten Auswertung neben die Daten ihrer Probe stellen, damit andere Auswertungen von ihnen ausgehen können</translation>
    </message>
    <message>
        <source>Forget what was set by hand in this analysis</source>
        <translation>Vergessen, was in dieser Auswertung von Hand eingestellt wurde</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Abbildung</translation>
    </message>
    <message>
        <source>Make a figure of what is selected; several datasets share one figure</source>
        <translation>Aus dem Gewählten eine Abbildung machen; mehrere Datensätze teilen sich eine</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Show the table of results</source>
        <translation>Die Tabelle der Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>&amp;Ashby Chart</source>
        <translation>A&amp;shby-Diagramm</translation>
    </message>
    <message>
        <source>Show the samples among reference materials</source>
        <translation>Die Proben unter Vergleichswerkstoffen zeigen</translation>
    </message>
    <message>
        <source>&amp;Keep This Table</source>
        <translation>Diese Tabelle &amp;behalten</translation>
    </message>
    <message>
        <source>Save the table of this tab in the project, so that it is exported with it</source>
        <translation>Die Tabelle dieses Reiters im Projekt speichern, sodass sie mit ihm exportiert wird</translation>
    </message>
    <message>
        <source>&amp;Find a Command …</source>
        <translation>&amp;Befehl suchen …</translation>
    </message>
    <message>
        <source>Type part of a command&apos;s name</source>
        <translation>Einen Teil des Befehlsnamens eingeben</translation>
    </message>
    <message>
        <source>Show all of the data; a double click on the plot does the same</source>
        <translation>Alle Daten zeigen; ein Doppelklick auf das Diagramm bewirkt dasselbe</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>Show or hide the tree of samples</source>
        <translation>Den Baum der Proben zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>Show or hide parameters and results</source>
        <translation>Parameter und Ergebnisse zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>Show or hide the raw numbers</source>
        <translation>Die Rohzahlen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>I&amp;ssues</source>
        <translation>&amp;Hinweise</translation>
    </message>
    <message>
        <source>Show or hide what needs a look</source>
        <translation>Zeigen oder verbergen, was einen Blick braucht</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Show or hide the steps taken; a click goes back to one</source>
        <translation>Die getanen Schritte zeigen oder verbergen; ein Klick geht zu einem zurück</translation>
    </message>
    <message>
        <source>I&amp;mported Files</source>
        <translation>&amp;Eingelesene Dateien</translation>
    </message>
    <message>
        <source>Show or hide the verdict on each imported file</source>
        <translation>Das Urteil über jede eingelesene Datei zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>Alle Leisten an ihren ursprünglichen Ort setzen</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
        <source>Open the &amp;Example</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open a project of simulated measurements that shows every technique</source>
        <translation>Ein Projekt simulierter Messungen öffnen, das jede Methode zeigt</translation>
    </message>
    <message>
        <source>&amp;Keyboard and Mouse</source>
        <translation>&amp;Tastatur und Maus</translation>
    </message>
    <message>
        <source>What keys and mouse do</source>
        <translation>Was Tasten und Maus bewirken</translation>
    </message>
    <message>
        <source>&amp;About Vitrine</source>
        <translation>Über &amp;Vitrine</translation>
    </message>
    <message>
        <source>Version, licence and the libraries in use</source>
        <translation>Version, Lizenz und verwendete Bibliotheken</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Put the selected datasets into one analysis or one plot: glass and crystal, sample and blank, runs at several rates</source>
        <translation>Die gewählten Datensätze in eine Auswertung oder ein Diagramm bringen: Glas und Kristall, Probe und Leermessung, Läufe mit mehreren Raten</translation>
    </message>
    <message>
        <source>Fi&amp;t Plot</source>
        <translation>Diagramm einp&amp;assen</translation>
    </message>
    <message>
        <source>Deri&amp;vative</source>
        <translation>Ab&amp;leitung</translation>
    </message>
    <message>
        <source>Show the derivatives of measured curves below them, in plots of data and analyses</source>
        <translation>In Diagrammen von Daten und Auswertungen die Ableitungen gemessener Kurven unter ihnen zeigen</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1 needs the dataset &quot;%2&quot;.</source>
        <translation>%1 braucht den Datensatz &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 needs a column with the role %2; &quot;%3&quot; has %4.</source>
        <translation>%1 braucht eine Spalte mit der Rolle %2; &quot;%3&quot; hat %4.</translation>
    </message>
    <message>
        <source>%1 takes one dataset &quot;%2&quot;; %3 were given.</source>
        <translation>%1 nimmt einen Datensatz &quot;%2&quot;; %3 wurden gegeben.</translation>
    </message>
    <message>
        <source>%1 has no parameter &quot;%2&quot;; it has %3.</source>
        <translation>%1 hat keinen Parameter &quot;%2&quot;; es gibt %3.</translation>
    </message>
    <message>
        <source>%1 could not be determined.</source>
        <translation>%1 ließ sich nicht bestimmen.</translation>
    </message>
    <message>
        <source>The data do not tell its uncertainty.</source>
        <translation>Die Daten verraten seine Unsicherheit nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no rows.</source>
        <translation>&quot;%1&quot; hat keine Zeilen.</translation>
    </message>
    <message>
        <source>%1 is not set and cannot be proposed from these data.</source>
        <translation>%1 ist nicht gesetzt und lässt sich aus diesen Daten nicht vorschlagen.</translation>
    </message>
    <message>
        <source>The columns of this table have no names that tell what they are; assumed in their order: %1. If that is wrong, name them: in the inspector, or with --option role.1=%2 --option unit.1=UNIT.</source>
        <translation>Die Spalten dieser Tabelle haben keine Namen, die verraten, was sie sind; in ihrer Reihenfolge angenommen: %1. Ist das falsch, sie benennen: im Inspektor oder mit --option role.1=%2 --option unit.1=UNIT.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; expected %3.</source>
        <translation>%1 ist &quot;%2&quot;; erwartet: %3.</translation>
    </message>
    <message>
        <source>A table of %1 columns, %2 of which have known names.</source>
        <translation>Eine Tabelle mit %1 Spalten, davon %2 mit bekannten Namen.</translation>
    </message>
    <message>
        <source>A table of %1 columns of numbers.</source>
        <translation>Eine Tabelle mit %1 Zahlenspalten.</translation>
    </message>
    <message>
        <source>The file holds binary data; expected a table of text.</source>
        <translation>Die Datei enthält Binärdaten; erwartet wird eine Texttabelle.</translation>
    </message>
    <message>
        <source>No two lines of numbers follow each other within the first %1 lines; expected a table.</source>
        <translation>In den ersten %1 Zeilen folgen keine zwei Zahlenzeilen aufeinander; erwartet wird eine Tabelle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has several decimal marks, as a spreadsheet leaves behind when it takes a decimal point for a thousands separator; expected numbers with one mark. Export the file from the instrument&apos;s software again.</source>
        <translation>&quot;%1&quot; hat mehrere Dezimalzeichen, wie eine Tabellenkalkulation sie hinterlässt, wenn sie einen Dezimalpunkt für ein Tausendertrennzeichen hält; erwartet werden Zahlen mit einem Zeichen. Die Datei aus der Gerätesoftware neu exportieren.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; names no unit; %2 is assumed.</source>
        <translation>Spalte &quot;%1&quot; nennt keine Einheit; %2 wird angenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of text among the numbers were left out, the first is line %1.</source>
        <translation>
            <numerusform>%n Textzeile zwischen den Zahlen wurde weggelassen: Zeile %1.</numerusform>
            <numerusform>%n Textzeilen zwischen den Zahlen wurden weggelassen, die erste ist Zeile %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No technique claims these columns; name them with roles to analyse the table.</source>
        <translation>Keine Methode beansprucht diese Spalten; sie mit Rollen benennen, um die Tabelle auszuwerten.</translation>
    </message>
    <message>
        <source>Table of numbers</source>
        <translation>Zahlentabelle</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Role of a column</source>
        <translation>Rolle einer Spalte</translation>
    </message>
    <message>
        <source>Unit of a column</source>
        <translation>Einheit einer Spalte</translation>
    </message>
    <message>
        <source>There is no memory to decompress the file.</source>
        <translation>Der Speicher reicht nicht, um die Datei zu entpacken.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Das Einlesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The compressed file is damaged or cut off after %1 bytes of content.</source>
        <translation>Die komprimierte Datei ist beschädigt oder nach %1 Bytes Inhalt abgeschnitten.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>No reader recognises the content of this file; expected one of the formats that &quot;vitrine-cli formats&quot; lists.</source>
        <translation>Kein Leser erkennt den Inhalt dieser Datei; erwartet wird eines der Formate, die &quot;vitrine-cli formats&quot; auflistet.</translation>
    </message>
    <message>
        <source>Two readers claim this file with the same confidence: %1 and %2.</source>
        <translation>Zwei Leser beanspruchen diese Datei mit gleicher Sicherheit: %1 und %2.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Die Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is no regular file but a folder or a device.</source>
        <translation>Das ist keine gewöhnliche Datei, sondern ein Ordner oder ein Gerät.</translation>
    </message>
    <message>
        <source>The file has %1 bytes; files of up to 4 GiB are read.</source>
        <translation>Die Datei hat %1 Bytes; gelesen werden Dateien bis 4 GiB.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Die Datei lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold no number, the first is &quot;%1&quot; in line %2; they are left empty.</source>
        <translation>
            <numerusform>%n Zelle enthält keine Zahl: &quot;%1&quot; in Zeile %2; sie bleibt leer.</numerusform>
            <numerusform>%n Zellen enthalten keine Zahl, die erste ist &quot;%1&quot; in Zeile %2; sie bleiben leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have another number of cells than there are columns.</source>
        <translation>
            <numerusform>%n Zeile hat eine andere Zahl von Zellen, als es Spalten gibt.</numerusform>
            <numerusform>%n Zeilen haben eine andere Zahl von Zellen, als es Spalten gibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file ends after [Data] (line %1); a line with the names of the columns was expected there.</source>
        <translation>Die Datei endet nach [Data] (Zeile %1); dort wurde eine Zeile mit den Spaltennamen erwartet.</translation>
    </message>
    <message>
        <source>No [Data] line was found, and the first line does not name temperature, field and moment.</source>
        <translation>Es wurde keine Zeile [Data] gefunden, und die erste Zeile nennt nicht Temperatur, Feld und Moment.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold no number and were left empty; the first is «%1» in line %2.</source>
        <translation>
            <numerusform>%n Zelle enthält keine Zahl und blieb leer: «%1» in Zeile %2.</numerusform>
            <numerusform>%n Zellen enthalten keine Zahl und blieben leer; die erste ist «%1» in Zeile %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no data: no row follows the names of the columns in line %1.</source>
        <translation>Die Datei hat keine Daten: auf die Spaltennamen in Zeile %1 folgt keine Zeile.</translation>
    </message>
    <message>
        <source>This program does not know the analysis %1.</source>
        <translation>Dieses Programm kennt die Auswertung %1 nicht.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is empty; a project was expected.</source>
        <translation>%1 ist leer; erwartet wurde ein Projekt.</translation>
    </message>
    <message>
        <source>%1 is not a Vitrine project.</source>
        <translation>%1 ist kein Vitrine-Projekt.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Vitrine project.</source>
        <translation>%1 ist eine Datenbank eines anderen Programms, kein Vitrine-Projekt.</translation>
    </message>
    <message>
        <source>%1 is not a file that could be opened.</source>
        <translation>%1 ist keine Datei, die sich öffnen lässt.</translation>
    </message>
    <message>
        <source>%1 is damaged and nothing in it could be read: %2</source>
        <translation>%1 ist beschädigt, nichts darin ließ sich lesen: %2</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Die Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 is a device, not a file.</source>
        <translation>%1 ist ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>%1 could not be written: the folder %2 does not exist.</source>
        <translation>%1 konnte nicht geschrieben werden: den Ordner %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>Unsaved edits cannot be kept safe in %1: %2</source>
        <translation>Nicht gespeicherte Änderungen lassen sich in %1 nicht sichern: %2</translation>
    </message>
    <message>
        <source>The part of the file that holds the %1 is damaged; what could be read of it is there.</source>
        <translation>Der Teil der Datei, der %1 enthält, ist beschädigt; was sich davon lesen ließ, ist da.</translation>
    </message>
    <message>
        <source>The project&apos;s property %1 is damaged and was left out.</source>
        <translation>Die Eigenschaft %1 des Projekts ist beschädigt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The entry of an imported file is damaged and was left out.</source>
        <translation>Der Eintrag einer eingelesenen Datei ist beschädigt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The imported file %1 is damaged and was left out.</source>
        <translation>Die eingelesene Datei %1 ist beschädigt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Entry %1 of the project is damaged and was left out.</source>
        <translation>Eintrag %1 des Projekts ist beschädigt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The analysis %1 (entry %2) was left out because its data are lost.</source>
        <translation>Die Auswertung %1 (Eintrag %2) wurde weggelassen, weil ihre Daten verloren sind.</translation>
    </message>
    <message>
        <source>The column %1 of %2 is damaged and was left out.</source>
        <translation>Die Spalte %1 von %2 ist beschädigt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The data of %1 are damaged and were left out.</source>
        <translation>Die Daten von %1 sind beschädigt und wurden weggelassen.</translation>
    </message>
    <message>
        <source>The stored results of %1 (entry %2) are damaged; they can be computed again.</source>
        <translation>Die gespeicherten Ergebnisse von %1 (Eintrag %2) sind beschädigt; sie lassen sich neu berechnen.</translation>
    </message>
    <message>
        <source>Parts of the project are missing from the file.</source>
        <translation>Teile des Projekts fehlen in der Datei.</translation>
    </message>
    <message>
        <source>%1 could not be saved because another program is writing to it; try again.</source>
        <translation>%1 konnte nicht gespeichert werden, weil ein anderes Programm darin schreibt; erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 konnte nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened.</source>
        <translation>%1 wurde seit dem Öffnen von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>%1 is protected against writing.</source>
        <translation>%1 ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 could not be written: an interrupted save of another file lies beside it.</source>
        <translation>%1 konnte nicht geschrieben werden: daneben liegt die unterbrochene Speicherung einer anderen Datei.</translation>
    </message>
    <message>
        <source>%1 was written by a newer program (format %2, this one knows %3): what this program does not know is missing, and the file is not changed.</source>
        <translation>%1 wurde von einem neueren Programm geschrieben (Format %2, dieses kennt %3): was dieses Programm nicht kennt, fehlt, und die Datei wird nicht verändert.</translation>
    </message>
    <message>
        <source>%1 is damaged and is left as it is; save under another name.</source>
        <translation>%1 ist beschädigt und bleibt, wie es ist; unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>%1 was written by a newer program and is left as it is; save under another name.</source>
        <translation>%1 wurde von einem neueren Programm geschrieben und bleibt, wie es ist; unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>%1 is protected against writing; save under another name.</source>
        <translation>%1 ist schreibgeschützt; unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>%1 was written by a newer program (format %2, this one knows %3).</source>
        <translation>%1 wurde von einem neueren Programm geschrieben (Format %2, dieses kennt %3).</translation>
    </message>
    <message>
        <source>The structure of the file is damaged: %1</source>
        <translation>Der Aufbau der Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The imported file %1 is not what it was: its SHA-256 differs.</source>
        <translation>Die eingelesene Datei %1 ist nicht mehr, was sie war: ihr SHA-256 weicht ab.</translation>
    </message>
    <message>
        <source>There is no analysis &quot;%1&quot;; expected one of %2.</source>
        <translation>Es gibt keine Auswertung &quot;%1&quot;; erwartet wird eine von %2.</translation>
    </message>
    <message>
        <source>The role is &quot;%1&quot;; expected glass, crystal, blank, reference or other.</source>
        <translation>Die Rolle ist &quot;%1&quot;; erwartet wird glass, crystal, blank, reference oder other.</translation>
    </message>
    <message>
        <source>No dataset of %1 has the columns that %2 needs.</source>
        <translation>Kein Datensatz von %1 hat die Spalten, die %2 braucht.</translation>
    </message>
    <message>
        <source>The recipe has no list &quot;analyses&quot;.</source>
        <translation>Das Rezept hat keine Liste &quot;analyses&quot;.</translation>
    </message>
    <message>
        <source>This program was built without its example &quot;%1&quot;.</source>
        <translation>Dieses Programm wurde ohne sein Beispiel &quot;%1&quot; gebaut.</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;; expected one of %2.</source>
        <translation>Es gibt keine Tabelle &quot;%1&quot;; erwartet wird eine von %2.</translation>
    </message>
    <message>
        <source>There is no table format &quot;%1&quot;; expected one of %2.</source>
        <translation>Es gibt kein Tabellenformat &quot;%1&quot;; erwartet wird eines von %2.</translation>
    </message>
    <message>
        <source>The workbook could not be made in %1: %2.</source>
        <translation>Die Arbeitsmappe ließ sich in %1 nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>The workbook could not be written: %1.</source>
        <translation>Die Arbeitsmappe konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The workbook could not be read back: %1.</source>
        <translation>Die Arbeitsmappe ließ sich nicht zurücklesen: %1.</translation>
    </message>
    <message>
        <source>No windows are set and no step can be found to propose some.</source>
        <translation>Es sind keine Fenster gesetzt, und keine Stufe findet sich, um welche vorzuschlagen.</translation>
    </message>
    <message>
        <source>The window of the glass ends at %1 °C, that of the liquid begins at %2 °C; expected a step between them.</source>
        <translation>Das Fenster des Glases endet bei %1 °C, das der Schmelze beginnt bei %2 °C; erwartet wird eine Stufe dazwischen.</translation>
    </message>
    <message>
        <source>The windows hold %1 rows of the segment, which goes from %2 to %3 °C; expected at least %4.</source>
        <translation>Die Fenster enthalten %1 Zeilen des Segments, das von %2 bis %3 °C reicht; erwartet werden mindestens %4.</translation>
    </message>
    <message>
        <source>Between the windows the curve does not go from one line to the other; expected at least %1 rows in each window and between them.</source>
        <translation>Zwischen den Fenstern geht die Kurve nicht von der einen Geraden zur anderen; erwartet werden mindestens %1 Zeilen in jedem Fenster und dazwischen.</translation>
    </message>
    <message>
        <source>%1 is left out: its construction does not meet the curve between the windows.</source>
        <translation>%1 wird weggelassen: die Konstruktion trifft die Kurve zwischen den Fenstern nicht.</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>The change of heat capacity needs the time of each row or the heating rate (parameter rate).</source>
        <translation>Die Änderung der Wärmekapazität braucht die Zeit jeder Zeile oder die Heizrate (Parameter rate).</translation>
    </message>
    <message>
        <source>The step goes the wrong way for a glass transition: the heat capacity would fall. Check the exothermic direction.</source>
        <translation>Die Stufe geht für einen Glasübergang in die falsche Richtung: die Wärmekapazität würde sinken. Die exotherme Richtung prüfen.</translation>
    </message>
    <message>
        <source>The file does not say which way it is exothermic; the step is taken for a rise of the heat capacity.</source>
        <translation>Die Datei sagt nicht, in welcher Richtung sie exotherm ist; die Stufe wird als Anstieg der Wärmekapazität genommen.</translation>
    </message>
    <message>
        <source>A measure of quality, not a property.</source>
        <translation>Ein Gütemaß, keine Eigenschaft.</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation>Schmelze</translation>
    </message>
    <message>
        <source>Tangent at the steepest point</source>
        <translation>Tangente am steilsten Punkt</translation>
    </message>
    <message>
        <source>Extrapolated onset</source>
        <translation>Extrapolierte Onset-Temperatur</translation>
    </message>
    <message>
        <source>Half step height</source>
        <translation>Halbe Stufenhöhe</translation>
    </message>
    <message>
        <source>Extrapolated end</source>
        <translation>Extrapoliertes Ende</translation>
    </message>
    <message>
        <source>The range %1 goes from %2 to %3; expected the lower limit first.</source>
        <translation>Der Bereich %1 geht von %2 bis %3; erwartet wird die untere Grenze zuerst.</translation>
    </message>
    <message>
        <source>Glass transition</source>
        <translation>Glasübergang</translation>
    </message>
    <message>
        <source>Thermogram</source>
        <translation>Thermogramm</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Width of the stretch over which a local parabola takes the slope; the steepest point moves with it, the lines do not.</source>
        <translation>Breite des Abschnitts, über den eine lokale Parabel die Steigung nimmt; der steilste Punkt ändert sich mit ihr, die Geraden nicht.</translation>
    </message>
    <message>
        <source>Where the line of the glass is fitted, below the step.</source>
        <translation>Wo die Gerade des Glases angepasst wird, unterhalb der Stufe.</translation>
    </message>
    <message>
        <source>Where the line of the liquid is fitted, above the step and beyond any overshoot.</source>
        <translation>Wo die Gerade der Schmelze angepasst wird, oberhalb der Stufe und jenseits eines Überschwingers.</translation>
    </message>
    <message>
        <source>Glass transition, half step height</source>
        <translation>Glasübergang, halbe Stufenhöhe</translation>
    </message>
    <message>
        <source>Where the curve crosses the mean of the two lines (ISO 11357-2 T_mg by half step height).</source>
        <translation>Wo die Kurve das Mittel der beiden Geraden schneidet (ISO 11357-2 T_mg, halbe Stufenhöhe).</translation>
    </message>
    <message>
        <source>Crossing of the glass&apos;s line with the tangent at the steepest point (ISO 11357-2 T_eig, ASTM E1356).</source>
        <translation>Schnitt der Geraden des Glases mit der Tangente am steilsten Punkt (ISO 11357-2 T_eig, ASTM E1356).</translation>
    </message>
    <message>
        <source>Steepest point</source>
        <translation>Steilster Punkt</translation>
    </message>
    <message>
        <source>Extremum of the slope of the smoothed curve (ASTM E1356 T_i).</source>
        <translation>Extremum der Steigung der geglätteten Kurve (ASTM E1356 T_i).</translation>
    </message>
    <message>
        <source>Crossing of the liquid&apos;s line with the tangent at the steepest point (ISO 11357-2 T_efg).</source>
        <translation>Schnitt der Geraden der Schmelze mit der Tangente am steilsten Punkt (ISO 11357-2 T_efg).</translation>
    </message>
    <message>
        <source>Step in heat capacity</source>
        <translation>Stufe der Wärmekapazität</translation>
    </message>
    <message>
        <source>Distance of the lines at the half-step temperature over the heating rate, per mass.</source>
        <translation>Abstand der Geraden bei der Temperatur der halben Stufenhöhe, geteilt durch die Heizrate, je Masse.</translation>
    </message>
    <message>
        <source>Fictive temperature</source>
        <translation>Fiktive Temperatur</translation>
    </message>
    <message>
        <source>Equal areas between curve, glass and liquid: Moynihan et al., J. Am. Ceram. Soc. 59 (1976) 12.</source>
        <translation>Gleiche Flächen zwischen Kurve, Glas und Schmelze: Moynihan et al., J. Am. Ceram. Soc. 59 (1976) 12.</translation>
    </message>
    <message>
        <source>Line %1 names the format NETZSCH5.</source>
        <translation>Zeile %1 nennt das Format NETZSCH5.</translation>
    </message>
    <message>
        <source>The first line names columns as NETZSCH Proteus does; the header above it is lost.</source>
        <translation>Die erste Zeile nennt Spalten wie NETZSCH Proteus; der Kopf darüber ist verloren.</translation>
    </message>
    <message>
        <source>A line #EXPORTTYPE: as NETZSCH Proteus writes it.</source>
        <translation>Eine Zeile #EXPORTTYPE:, wie NETZSCH Proteus sie schreibt.</translation>
    </message>
    <message>
        <source>The file holds binary data; expected NETZSCH text.</source>
        <translation>Die Datei enthält Binärdaten; erwartet wird NETZSCH-Text.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has several decimal marks, as a spreadsheet leaves behind; expected numbers with one mark. Export the file from Proteus again.</source>
        <translation>&quot;%1&quot; hat mehrere Dezimalzeichen, wie eine Tabellenkalkulation sie hinterlässt; erwartet werden Zahlen mit einem Zeichen. Die Datei aus Proteus neu exportieren.</translation>
    </message>
    <message>
        <source>The header says %1, but the numbers are written with &quot;%2&quot;; the numbers are believed.</source>
        <translation>Der Kopf sagt %1, aber die Zahlen sind mit &quot;%2&quot; geschrieben; den Zahlen wird geglaubt.</translation>
    </message>
    <message>
        <source>Line %1 names no columns.</source>
        <translation>Zeile %1 nennt keine Spalten.</translation>
    </message>
    <message>
        <source>Line %1 names %2 columns, but no row of numbers follows.</source>
        <translation>Zeile %1 nennt %2 Spalten, aber keine Zahlenzeile folgt.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) after the numbers were not read, the first is line %1.</source>
        <translation>
            <numerusform>%n Zeile nach den Zahlen wurde nicht gelesen: Zeile %1.</numerusform>
            <numerusform>%n Zeilen nach den Zahlen wurden nicht gelesen, die erste ist Zeile %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not say which way its heat flow is exothermic.</source>
        <translation>Die Datei sagt nicht, in welcher Richtung ihr Wärmestrom exotherm ist.</translation>
    </message>
    <message>
        <source>NETZSCH Proteus text export</source>
        <translation>NETZSCH-Proteus-Textexport</translation>
    </message>
    <message>
        <source>A line #FORMAT:NETZSCH5 or #EXPORTTYPE:, or column names after ##Temp.</source>
        <translation>Eine Zeile #FORMAT:NETZSCH5 oder #EXPORTTYPE:, oder Spaltennamen nach ##Temp.</translation>
    </message>
    <message>
        <source>The enthalpy needs the time of each row or the heating rate (parameter rate); the file has neither.</source>
        <translation>Die Enthalpie braucht die Zeit jeder Zeile oder die Heizrate (Parameter rate); die Datei hat keine von beiden.</translation>
    </message>
    <message>
        <source>The signal is a voltage (%1): without the sensitivity of the instrument it is no heat.</source>
        <translation>Das Signal ist eine Spannung (%1): ohne die Empfindlichkeit des Geräts ist es keine Wärme.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basislinie</translation>
    </message>
    <message>
        <source>Extrapolated baseline</source>
        <translation>Extrapolierte Basislinie</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Peak</translation>
    </message>
    <message>
        <source>The window %1 to %2 °C holds %3 rows of the segment, which goes from %4 to %5 °C; expected at least %6.</source>
        <translation>Das Fenster von %1 bis %2 °C enthält %3 Zeilen des Segments, das von %4 bis %5 °C reicht; erwartet werden mindestens %6.</translation>
    </message>
    <message>
        <source>No limits are set and none can be proposed.</source>
        <translation>Es sind keine Grenzen gesetzt, und keine lassen sich vorschlagen.</translation>
    </message>
    <message>
        <source>The window holds %1 rows without holes; expected at least %2.</source>
        <translation>Das Fenster enthält %1 lückenlose Zeilen; erwartet werden mindestens %2.</translation>
    </message>
    <message>
        <source>The window reaches beyond the segment (%1 to %2 °C); the area is that of the part inside.</source>
        <translation>Das Fenster reicht über das Segment hinaus (%1 bis %2 °C); die Fläche ist die des Teils innerhalb.</translation>
    </message>
    <message>
        <source>No baseline of this kind can be drawn here.</source>
        <translation>Hier lässt sich keine Basislinie dieser Art ziehen.</translation>
    </message>
    <message>
        <source>The sigmoidal baseline did not settle in %1 steps; check the windows beside the peak.</source>
        <translation>Die sigmoide Basislinie kam in %1 Schritten nicht zur Ruhe; die Fenster neben dem Peak prüfen.</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>choice of baseline</source>
        <translation>Wahl der Basislinie</translation>
    </message>
    <message>
        <source>sample mass</source>
        <translation>Probenmasse</translation>
    </message>
    <message>
        <source>%1 is left out: the flank holds too few points or its tangent does not meet the baseline inside the data.</source>
        <translation>%1 wird weggelassen: die Flanke enthält zu wenige Punkte, oder ihre Tangente trifft die Basislinie nicht innerhalb der Daten.</translation>
    </message>
    <message>
        <source>steepest point</source>
        <translation>steilster Punkt</translation>
    </message>
    <message>
        <source>The temperature runs backwards on the flank of %1: its tangent is drawn over time.</source>
        <translation>Die Temperatur läuft auf der Flanke von %1 rückwärts: die Tangente wird über der Zeit gezogen.</translation>
    </message>
    <message>
        <source>noise and sampling</source>
        <translation>Rauschen und Abtastung</translation>
    </message>
    <message>
        <source>The curve does not come down to half its height on both sides within the limits.</source>
        <translation>Die Kurve sinkt innerhalb der Grenzen nicht auf beiden Seiten auf ihre halbe Höhe.</translation>
    </message>
    <message>
        <source>The file does not say which way it is exothermic: the sign of the enthalpy is that of the curve. Set the exothermic direction to give it its meaning.</source>
        <translation>Die Datei sagt nicht, in welcher Richtung sie exotherm ist: das Vorzeichen der Enthalpie ist das der Kurve. Die exotherme Richtung setzen, damit es eine Bedeutung hat.</translation>
    </message>
    <message>
        <source>Rows without a number inside the limits were bridged.</source>
        <translation>Zeilen ohne Zahl innerhalb der Grenzen wurden überbrückt.</translation>
    </message>
    <message>
        <source>The peak is only %1 times as high as the noise.</source>
        <translation>Der Peak ist nur %1-mal so hoch wie das Rauschen.</translation>
    </message>
    <message>
        <source>Peak: temperatures and enthalpy</source>
        <translation>Peak: Temperaturen und Enthalpie</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Limits of integration, at the recorded points next to them.</source>
        <translation>Integrationsgrenzen, an den nächsten Messpunkten.</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>sigmoidal, tangential</source>
        <translation>sigmoid, tangential</translation>
    </message>
    <message>
        <source>sigmoidal, horizontal</source>
        <translation>sigmoid, waagerecht</translation>
    </message>
    <message>
        <source>tangential, left</source>
        <translation>tangential, links</translation>
    </message>
    <message>
        <source>tangential, right</source>
        <translation>tangential, rechts</translation>
    </message>
    <message>
        <source>horizontal, left</source>
        <translation>waagerecht, links</translation>
    </message>
    <message>
        <source>horizontal, right</source>
        <translation>waagerecht, rechts</translation>
    </message>
    <message>
        <source>Line on the left</source>
        <translation>Gerade links</translation>
    </message>
    <message>
        <source>Where the line below the peak is fitted: for the tangents and for baselines that follow it.</source>
        <translation>Wo die Gerade unterhalb des Peaks angepasst wird: für die Tangenten und für Basislinien, die ihr folgen.</translation>
    </message>
    <message>
        <source>Line on the right</source>
        <translation>Gerade rechts</translation>
    </message>
    <message>
        <source>Where the line above the peak is fitted.</source>
        <translation>Wo die Gerade oberhalb des Peaks angepasst wird.</translation>
    </message>
    <message>
        <source>Temperature axis</source>
        <translation>Temperaturachse</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Enthalpy</source>
        <translation>Enthalpie</translation>
    </message>
    <message>
        <source>Integral of heat flow over baseline and time, per mass; negative when endothermic (ISO 11357-3, ASTM E793).</source>
        <translation>Integral des Wärmestroms über der Basislinie nach der Zeit, je Masse; negativ, wenn endotherm (ISO 11357-3, ASTM E793).</translation>
    </message>
    <message>
        <source>Peak temperature</source>
        <translation>Peaktemperatur</translation>
    </message>
    <message>
        <source>Temperature at the greatest distance from the baseline (ISO 11357-1 T_p).</source>
        <translation>Temperatur beim größten Abstand von der Basislinie (ISO 11357-1 T_p).</translation>
    </message>
    <message>
        <source>Crossing of the baseline after the peak with the tangent at the steepest point of the trailing flank (ISO 11357-1 T_ef).</source>
        <translation>Schnitt der Basislinie nach dem Peak mit der Tangente am steilsten Punkt der hinteren Flanke (ISO 11357-1 T_ef).</translation>
    </message>
    <message>
        <source>Height over the baseline</source>
        <translation>Höhe über der Basislinie</translation>
    </message>
    <message>
        <source>Width at half height</source>
        <translation>Breite auf halber Höhe</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Calorimetry</source>
        <translation>Kalorimetrie</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no column of the reference temperature; expected one for this axis.</source>
        <translation>&quot;%1&quot; hat keine Spalte der Referenztemperatur; für diese Achse wird eine erwartet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no heat flow beside its temperature.</source>
        <translation>&quot;%1&quot; hat neben der Temperatur keinen Wärmestrom.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of temperatures has the unit &quot;%2&quot;; expected K, °C or °F.</source>
        <translation>Die Temperaturspalte &quot;%1&quot; hat die Einheit &quot;%2&quot;; erwartet wird K, °C oder °F.</translation>
    </message>
    <message>
        <source>There is no segment &quot;%1&quot;; the run has %2.</source>
        <translation>Es gibt kein Segment &quot;%1&quot;; der Lauf hat %2.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Number in time order, or a kind with its number: heating-1, cooling-2.</source>
        <translation>Nummer in zeitlicher Folge, oder eine Art mit ihrer Nummer: heating-1, cooling-2.</translation>
    </message>
    <message>
        <source>Exothermic direction</source>
        <translation>Exotherme Richtung</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>wie die Datei sagt</translation>
    </message>
    <message>
        <source>up</source>
        <translation>aufwärts</translation>
    </message>
    <message>
        <source>down</source>
        <translation>abwärts</translation>
    </message>
    <message>
        <source>Which way the curve of the file is exothermic. Results do not depend on it once it is right: negative enthalpies are endothermic.</source>
        <translation>In welcher Richtung die Kurve der Datei exotherm ist. Ist das richtig angegeben, hängen die Ergebnisse nicht davon ab: negative Enthalpien sind endotherm.</translation>
    </message>
    <message>
        <source>Sample mass</source>
        <translation>Probenmasse</translation>
    </message>
    <message>
        <source>Divides a heat flow in watts. A heat flow per mass is not divided again, only brought from the file&apos;s mass to this one.</source>
        <translation>Teilt einen Wärmestrom in Watt. Ein Wärmestrom je Masse wird nicht nochmals geteilt, nur von der Masse der Datei auf diese umgerechnet.</translation>
    </message>
    <message>
        <source>Heating or cooling rate</source>
        <translation>Heiz- oder Kühlrate</translation>
    </message>
    <message>
        <source>Counts only where the file has no time: enthalpies are integrals over time.</source>
        <translation>Zählt nur, wo die Datei keine Zeit hat: Enthalpien sind Integrale über die Zeit.</translation>
    </message>
    <message>
        <source>The first two lines are %1 and Version, as Universal Analysis writes them.</source>
        <translation>Die ersten beiden Zeilen sind %1 und Version, wie Universal Analysis sie schreibt.</translation>
    </message>
    <message>
        <source>The file holds binary data; expected text of Universal Analysis.</source>
        <translation>Die Datei enthält Binärdaten; erwartet wird Text von Universal Analysis.</translation>
    </message>
    <message>
        <source>The file ends in its header; expected a line StartOfData or a form feed before the numbers.</source>
        <translation>Die Datei endet in ihrem Kopf; erwartet wird eine Zeile StartOfData oder ein Seitenvorschub vor den Zahlen.</translation>
    </message>
    <message>
        <source>No line Sig1, Sig2 ... names a column before line %1.</source>
        <translation>Keine Zeile Sig1, Sig2 ... nennt eine Spalte vor Zeile %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has several decimal marks, as a spreadsheet leaves behind; expected numbers with one mark.</source>
        <translation>&quot;%1&quot; hat mehrere Dezimalzeichen, wie eine Tabellenkalkulation sie hinterlässt; erwartet werden Zahlen mit einem Zeichen.</translation>
    </message>
    <message>
        <source>The numbers end in line %1; what follows was not read.</source>
        <translation>Die Zahlen enden in Zeile %1; was folgt, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>No row of numbers follows line %1.</source>
        <translation>Auf Zeile %1 folgt keine Zahlenzeile.</translation>
    </message>
    <message>
        <source>TA Instruments Universal Analysis text</source>
        <translation>TA Instruments Universal Analysis, Text</translation>
    </message>
    <message>
        <source>A first line CLOSED or OPEN and a second that begins with Version.</source>
        <translation>Eine erste Zeile CLOSED oder OPEN und eine zweite, die mit Version beginnt.</translation>
    </message>
    <message>
        <source>The circuit is empty; expected elements as in R0-p(R1,CPE1).</source>
        <translation>Die Schaltung ist leer; erwartet werden Elemente wie in R0-p(R1,CPE1).</translation>
    </message>
    <message>
        <source>Character %1 of the circuit closes a bracket that was never opened.</source>
        <translation>Zeichen %1 der Schaltung schließt eine Klammer, die nie geöffnet wurde.</translation>
    </message>
    <message>
        <source>Character %1 of the circuit is &quot;%2&quot;; expected &quot;-&quot; or the end.</source>
        <translation>Zeichen %1 der Schaltung ist &quot;%2&quot;; erwartet wird &quot;-&quot; oder das Ende.</translation>
    </message>
    <message>
        <source>The circuit is nested too deeply at character %1.</source>
        <translation>Die Schaltung ist bei Zeichen %1 zu tief geschachtelt.</translation>
    </message>
    <message>
        <source>The circuit ends at character %1; expected an element such as R1, or p(...).</source>
        <translation>Die Schaltung endet bei Zeichen %1; erwartet wird ein Element wie R1 oder p(...).</translation>
    </message>
    <message>
        <source>Character %1 of the circuit opens a bracket without &quot;p&quot;; expected p(...,...) for members in parallel.</source>
        <translation>Zeichen %1 der Schaltung öffnet eine Klammer ohne &quot;p&quot;; erwartet wird p(...,...) für parallele Glieder.</translation>
    </message>
    <message>
        <source>Character %1 of the circuit is &quot;%2&quot;; expected &quot;(&quot; after p.</source>
        <translation>Zeichen %1 der Schaltung ist &quot;%2&quot;; erwartet wird &quot;(&quot; nach p.</translation>
    </message>
    <message>
        <source>The circuit ends at character %1 inside p(...); expected &quot;,&quot; or &quot;)&quot;.</source>
        <translation>Die Schaltung endet bei Zeichen %1 innerhalb von p(...); erwartet wird &quot;,&quot; oder &quot;)&quot;.</translation>
    </message>
    <message>
        <source>Character %1 of the circuit is &quot;%2&quot;; expected &quot;-&quot;, &quot;,&quot; or &quot;)&quot;.</source>
        <translation>Zeichen %1 der Schaltung ist &quot;%2&quot;; erwartet wird &quot;-&quot;, &quot;,&quot; oder &quot;)&quot;.</translation>
    </message>
    <message>
        <source>The bracket before character %1 of the circuit has one member; p(...) needs two or more, separated by commas.</source>
        <translation>Die Klammer vor Zeichen %1 der Schaltung hat ein Glied; p(...) braucht zwei oder mehr, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Character %1 of the circuit is &quot;%2&quot;; expected an element such as R1, or p(...).</source>
        <translation>Zeichen %1 der Schaltung ist &quot;%2&quot;; erwartet wird ein Element wie R1 oder p(...).</translation>
    </message>
    <message>
        <source>The circuit names %1 twice, again at character %2; every element needs a name of its own.</source>
        <translation>Die Schaltung nennt %1 zweimal, erneut bei Zeichen %2; jedes Element braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>The circuit has more than 24 elements at character %1.</source>
        <translation>Die Schaltung hat bei Zeichen %1 mehr als 24 Elemente.</translation>
    </message>
    <message>
        <source>%1 names no parameter of %2; expected one of %3.</source>
        <translation>%1 nennt keinen Parameter von %2; erwartet wird einer von %3.</translation>
    </message>
    <message>
        <source>%1 is %2; expected a number above zero%3.</source>
        <translation>%1 ist %2; erwartet wird eine Zahl über null%3.</translation>
    </message>
    <message>
        <source>Every parameter of the circuit is fixed; nothing is left to fit.</source>
        <translation>Jeder Parameter der Schaltung ist festgehalten; nichts bleibt anzupassen.</translation>
    </message>
    <message>
        <source>%1 point(s) of the spectrum are selected; %2 needs at least %3.</source>
        <translation>%1 Punkte des Spektrums sind gewählt; %2 braucht mindestens %3.</translation>
    </message>
    <message>
        <source>The file gives no uncertainties of Z&apos; and Z&apos;&apos;; weighting by sigma needs them.</source>
        <translation>Die Datei gibt keine Unsicherheiten von Z&apos; und Z&apos;&apos;; die Gewichtung mit sigma braucht sie.</translation>
    </message>
    <message>
        <source>Resistance %1</source>
        <translation>Widerstand %1</translation>
    </message>
    <message>
        <source>Capacitance %1</source>
        <translation>Kapazität %1</translation>
    </message>
    <message>
        <source>Inductance %1</source>
        <translation>Induktivität %1</translation>
    </message>
    <message>
        <source>Exponent n of %1</source>
        <translation>Exponent n von %1</translation>
    </message>
    <message>
        <source>Q of %1 (S s^n)</source>
        <translation>Q von %1 (S s^n)</translation>
    </message>
    <message>
        <source>Warburg coefficient of %1 (ohm s^-1/2)</source>
        <translation>Warburg-Koeffizient von %1 (Ohm s^-1/2)</translation>
    </message>
    <message>
        <source>Diffusion time of %1</source>
        <translation>Diffusionszeit von %1</translation>
    </message>
    <message>
        <source>Diffusion resistance of %1</source>
        <translation>Diffusionswiderstand von %1</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>Arc to the real axis</source>
        <translation>Bogen zur reellen Achse</translation>
    </message>
    <message>
        <source>Residual of Z&apos;</source>
        <translation>Residuum von Z&apos;</translation>
    </message>
    <message>
        <source>Residual of Z&apos;&apos;</source>
        <translation>Residuum von Z&apos;&apos;</translation>
    </message>
    <message>
        <source>%1 lies at its limit of %2: the element is simpler than the circuit says.</source>
        <translation>%1 liegt an seiner Grenze von %2: das Element ist einfacher, als die Schaltung sagt.</translation>
    </message>
    <message>
        <source>The data do not determine %1: its standard uncertainty exceeds its value.</source>
        <translation>Die Daten bestimmen %1 nicht: die Standardunsicherheit übersteigt den Wert.</translation>
    </message>
    <message>
        <source>%1 and %2 are strongly correlated (%3): only a combination of them is known well.</source>
        <translation>%1 und %2 sind stark korreliert (%3): nur eine Kombination von ihnen ist gut bekannt.</translation>
    </message>
    <message>
        <source>No resistor of %1 conducts direct current: there is no R_dc.</source>
        <translation>Kein Widerstand von %1 leitet Gleichstrom: es gibt kein R_dc.</translation>
    </message>
    <message>
        <source>Held fixed, or not determined by the data.</source>
        <translation>Festgehalten oder von den Daten nicht bestimmt.</translation>
    </message>
    <message>
        <source>Thickness and area (or diameter) are not both known: no conductivity.</source>
        <translation>Dicke und Fläche (oder Durchmesser) sind nicht beide bekannt: keine Leitfähigkeit.</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <source>The fit was cancelled.</source>
        <translation>Die Anpassung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The circuit %1 cannot be computed for these data: %2.</source>
        <translation>Die Schaltung %1 lässt sich für diese Daten nicht berechnen: %2.</translation>
    </message>
    <message>
        <source>Held fixed.</source>
        <translation>Festgehalten.</translation>
    </message>
    <message>
        <source>The data do not determine it.</source>
        <translation>Die Daten bestimmen es nicht.</translation>
    </message>
    <message>
        <source>A measure of the fit, not of the sample.</source>
        <translation>Ein Maß der Anpassung, nicht der Probe.</translation>
    </message>
    <message>
        <source>The fit did not converge: %1.</source>
        <translation>Die Anpassung ist nicht konvergiert: %1.</translation>
    </message>
    <message>
        <source>Only one of %1 starts reached this sum of squares; a better fit may exist.</source>
        <translation>Nur einer von %1 Starts erreichte diese Quadratsumme; eine bessere Anpassung ist möglich.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without numbers or with a frequency of zero were left out.</source>
        <translation>
            <numerusform>%n Zeile ohne Zahlen oder mit Frequenz null wurde weggelassen.</numerusform>
            <numerusform>%n Zeilen ohne Zahlen oder mit Frequenz null wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Equivalent circuit</source>
        <translation>Ersatzschaltbild</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Schaltung</translation>
    </message>
    <message>
        <source>Held fixed</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>fix.R0=10 holds R0 at 10 ohm.</source>
        <translation>fix.R0=10 hält R0 auf 10 Ohm.</translation>
    </message>
    <message>
        <source>Initial value</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Not needed: initial values come from the data.</source>
        <translation>Nicht nötig: Startwerte kommen aus den Daten.</translation>
    </message>
    <message>
        <source>Frequency window</source>
        <translation>Frequenzfenster</translation>
    </message>
    <message>
        <source>Weighting</source>
        <translation>Gewichtung</translation>
    </message>
    <message>
        <source>1/|Z|</source>
        <translation>1/|Z|</translation>
    </message>
    <message>
        <source>1/|Z&apos;|, 1/|Z&apos;&apos;|</source>
        <translation>1/|Z&apos;|, 1/|Z&apos;&apos;|</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>uncertainties of the file</source>
        <translation>Unsicherheiten der Datei</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>capacitive only (Z&apos;&apos; &lt; 0)</source>
        <translation>nur kapazitive (Z&apos;&apos; &lt; 0)</translation>
    </message>
    <message>
        <source>D.c. resistance</source>
        <translation>Gleichstromwiderstand</translation>
    </message>
    <message>
        <source>Intercept of the fitted arc with the real axis: the resistance of the circuit at zero frequency, electrodes in series that block direct current left out.</source>
        <translation>Schnitt des angepassten Bogens mit der reellen Achse: der Widerstand der Schaltung bei Frequenz null, ohne in Reihe liegende Elektroden, die Gleichstrom sperren.</translation>
    </message>
    <message>
        <source>D.c. conductivity</source>
        <translation>Gleichstromleitfähigkeit</translation>
    </message>
    <message>
        <source>L / (R_dc A), from thickness and electrode area.</source>
        <translation>L / (R_dc A), aus Dicke und Elektrodenfläche.</translation>
    </message>
    <message>
        <source>Sum of squared relative residuals</source>
        <translation>Summe der quadrierten relativen Residuen</translation>
    </message>
    <message>
        <source>Sum of |dZ|² / |Z|² over the fitted points.</source>
        <translation>Summe von |dZ|² / |Z|² über die angepassten Punkte.</translation>
    </message>
    <message>
        <source>Residual, root mean square</source>
        <translation>Residuum, quadratisches Mittel</translation>
    </message>
    <message>
        <source>100 sqrt(chi2 / 2N).</source>
        <translation>100 sqrt(chi2 / 2N).</translation>
    </message>
    <message>
        <source>%1 row(s) have a positive frequency and an impedance; expected at least 2.</source>
        <translation>%1 Zeilen haben eine positive Frequenz und eine Impedanz; erwartet werden mindestens 2.</translation>
    </message>
    <message>
        <source>The frequency %1 Hz lies outside the measured %2..%3 Hz.</source>
        <translation>Die Frequenz %1 Hz liegt außerhalb der gemessenen %2..%3 Hz.</translation>
    </message>
    <message>
        <source>Fewer than seven points: the scatter is not known.</source>
        <translation>Weniger als sieben Punkte: die Streuung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>scatter of neighbouring points</source>
        <translation>Streuung benachbarter Punkte</translation>
    </message>
    <message>
        <source>Loss tangent</source>
        <translation>Verlustfaktor</translation>
    </message>
    <message>
        <source>Permittivity</source>
        <translation>Permittivität</translation>
    </message>
    <message>
        <source>Dielectric loss</source>
        <translation>Dielektrischer Verlust</translation>
    </message>
    <message>
        <source>A.c. conductivity</source>
        <translation>Wechselstromleitfähigkeit</translation>
    </message>
    <message>
        <source>Thickness and area (or diameter) are not both known: only the loss tangent can be given.</source>
        <translation>Dicke und Fläche (oder Durchmesser) sind nicht beide bekannt: nur der Verlustfaktor lässt sich angeben.</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>Where the values are read; between measured frequencies they are interpolated.</source>
        <translation>Wo die Werte abgelesen werden; zwischen gemessenen Frequenzen wird interpoliert.</translation>
    </message>
    <message>
        <source>Relative permittivity</source>
        <translation>Relative Permittivität</translation>
    </message>
    <message>
        <source>Im(Y) / (w C0), C0 = eps0 A / L.</source>
        <translation>Im(Y) / (w C0), C0 = eps0 A / L.</translation>
    </message>
    <message>
        <source>Re(Y) / (w C0), conduction included.</source>
        <translation>Re(Y) / (w C0), Leitung eingeschlossen.</translation>
    </message>
    <message>
        <source>eps&apos;&apos; / eps&apos; = -Z&apos; / Z&apos;&apos;; needs no geometry.</source>
        <translation>eps&apos;&apos; / eps&apos; = -Z&apos; / Z&apos;&apos;; braucht keine Geometrie.</translation>
    </message>
    <message>
        <source>L / A Re(Y).</source>
        <translation>L / A Re(Y).</translation>
    </message>
    <message>
        <source>Begins with &quot;EC-Lab ASCII FILE&quot; and speaks of impedance.</source>
        <translation>Beginnt mit &quot;EC-Lab ASCII FILE&quot; und spricht von Impedanz.</translation>
    </message>
    <message>
        <source>Begins with &quot;EC-Lab ASCII FILE&quot;.</source>
        <translation>Beginnt mit &quot;EC-Lab ASCII FILE&quot;.</translation>
    </message>
    <message>
        <source>Line %1 announces %2 header lines; expected at least three.</source>
        <translation>Zeile %1 kündigt %2 Kopfzeilen an; erwartet werden mindestens drei.</translation>
    </message>
    <message>
        <source>The file ends at line %1; expected a line of column names as line %2.</source>
        <translation>Die Datei endet bei Zeile %1; erwartet wird eine Zeile mit Spaltennamen als Zeile %2.</translation>
    </message>
    <message>
        <source>Bio-Logic EC-Lab text (.mpt)</source>
        <translation>Bio-Logic EC-Lab, Text (.mpt)</translation>
    </message>
    <message>
        <source>First line &quot;EC-Lab ASCII FILE&quot; or &quot;BT-Lab ASCII FILE&quot;, a column freq/Hz.</source>
        <translation>Erste Zeile &quot;EC-Lab ASCII FILE&quot; oder &quot;BT-Lab ASCII FILE&quot;, eine Spalte freq/Hz.</translation>
    </message>
    <message>
        <source>Begins with EXPLAIN and holds a ZCURVE table, as Gamry Framework writes.</source>
        <translation>Beginnt mit EXPLAIN und enthält eine Tabelle ZCURVE, wie Gamry Framework sie schreibt.</translation>
    </message>
    <message>
        <source>Begins with EXPLAIN and an impedance experiment, as Gamry Framework writes.</source>
        <translation>Beginnt mit EXPLAIN und einem Impedanzversuch, wie Gamry Framework sie schreibt.</translation>
    </message>
    <message>
        <source>The file has no ZCURVE table; expected the spectrum of an impedance run.</source>
        <translation>Die Datei hat keine Tabelle ZCURVE; erwartet wird das Spektrum einer Impedanzmessung.</translation>
    </message>
    <message>
        <source>The ZCURVE table has no rows.</source>
        <translation>Die Tabelle ZCURVE hat keine Zeilen.</translation>
    </message>
    <message>
        <source>The measurement was aborted; the spectrum may be incomplete.</source>
        <translation>Die Messung wurde abgebrochen; das Spektrum kann unvollständig sein.</translation>
    </message>
    <message>
        <source>Gamry Framework impedance (.DTA)</source>
        <translation>Gamry Framework, Impedanz (.DTA)</translation>
    </message>
    <message>
        <source>First line EXPLAIN, a ZCURVE table.</source>
        <translation>Erste Zeile EXPLAIN, eine Tabelle ZCURVE.</translation>
    </message>
    <message>
        <source>No column is a frequency (freq/Hz, Frequency (Hz), f ...); found %1.</source>
        <translation>Keine Spalte ist eine Frequenz (freq/Hz, Frequency (Hz), f ...); gefunden: %1.</translation>
    </message>
    <message>
        <source>The columns give no impedance; expected Z&apos; and Z&apos;&apos;, |Z| and phase, Y&apos; and Y&apos;&apos;, or a capacitance with D, G or R; found %1.</source>
        <translation>Die Spalten geben keine Impedanz; erwartet werden Z&apos; und Z&apos;&apos;, |Z| und Phase, Y&apos; und Y&apos;&apos; oder eine Kapazität mit D, G oder R; gefunden: %1.</translation>
    </message>
    <message>
        <source>The rows end before the columns %1.</source>
        <translation>Die Zeilen enden vor den Spalten %1.</translation>
    </message>
    <message>
        <source>None of the %1 rows has a positive frequency and an impedance.</source>
        <translation>Keine der %1 Zeilen hat eine positive Frequenz und eine Impedanz.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were left out: %3 with a frequency of zero or less, %4 without numbers or with an overload of the instrument.</source>
        <translation>%1 von %2 Zeilen wurden weggelassen: %3 mit einer Frequenz von null oder weniger, %4 ohne Zahlen oder mit einer Übersteuerung des Geräts.</translation>
    </message>
    <message numerus="yes">
        <source>The instrument marked %n point(s) as doubtful (column Err).</source>
        <translation>
            <numerusform>Das Gerät hat %n Punkt als zweifelhaft gekennzeichnet (Spalte Err).</numerusform>
            <numerusform>Das Gerät hat %n Punkte als zweifelhaft gekennzeichnet (Spalte Err).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 points have a positive imaginary part, as an inductance has. Perhaps the file means -Z&apos;&apos; without saying so.</source>
        <translation>%1 von %2 Punkten haben einen positiven Imaginärteil wie eine Induktivität. Vielleicht meint die Datei -Z&apos;&apos;, ohne es zu sagen.</translation>
    </message>
    <message>
        <source>Thickness between the electrodes</source>
        <translation>Dicke zwischen den Elektroden</translation>
    </message>
    <message>
        <source>Uncertainty of the thickness</source>
        <translation>Unsicherheit der Dicke</translation>
    </message>
    <message>
        <source>Electrode area</source>
        <translation>Elektrodenfläche</translation>
    </message>
    <message>
        <source>Uncertainty of the area</source>
        <translation>Unsicherheit der Fläche</translation>
    </message>
    <message>
        <source>Electrode diameter</source>
        <translation>Elektrodendurchmesser</translation>
    </message>
    <message>
        <source>Uncertainty of the diameter</source>
        <translation>Unsicherheit des Durchmessers</translation>
    </message>
    <message>
        <source>Line %1 names a frequency and an impedance: %2.</source>
        <translation>Zeile %1 nennt eine Frequenz und eine Impedanz: %2.</translation>
    </message>
    <message>
        <source>Three columns without names, the first in even logarithmic steps over decades, as frequencies are.</source>
        <translation>Drei Spalten ohne Namen, die erste in gleichmäßigen logarithmischen Schritten über Dekaden, wie Frequenzen sind.</translation>
    </message>
    <message>
        <source>No line names a frequency together with Z&apos; and Z&apos;&apos;, |Z| and phase, or the like, and the columns do not look like a frequency and an impedance.</source>
        <translation>Keine Zeile nennt eine Frequenz zusammen mit Z&apos; und Z&apos;&apos;, |Z| und Phase oder dergleichen, und die Spalten sehen nicht nach Frequenz und Impedanz aus.</translation>
    </message>
    <message>
        <source>The columns have no names; they are taken for frequency (Hz), |Z| (ohm) and phase (degrees).</source>
        <translation>Die Spalten haben keine Namen; sie werden als Frequenz (Hz), |Z| (Ohm) und Phase (Grad) genommen.</translation>
    </message>
    <message>
        <source>The columns have no names; they are taken for frequency (Hz), Z&apos; and Z&apos;&apos; (ohm).</source>
        <translation>Die Spalten haben keine Namen; sie werden als Frequenz (Hz), Z&apos; und Z&apos;&apos; (Ohm) genommen.</translation>
    </message>
    <message>
        <source>Table with a frequency and an impedance</source>
        <translation>Tabelle mit Frequenz und Impedanz</translation>
    </message>
    <message>
        <source>A line that names a frequency together with Z&apos; and Z&apos;&apos;, |Z| and phase, Y&apos; and Y&apos;&apos; or a capacitance with its loss; or three unnamed columns whose first is a frequency by its even logarithmic steps.</source>
        <translation>Eine Zeile, die eine Frequenz zusammen mit Z&apos; und Z&apos;&apos;, |Z| und Phase, Y&apos; und Y&apos;&apos; oder einer Kapazität mit ihrem Verlust nennt; oder drei Spalten ohne Namen, deren erste sich an ihren gleichmäßigen logarithmischen Schritten als Frequenz erweist.</translation>
    </message>
    <message>
        <source>Columns without names</source>
        <translation>Spalten ohne Namen</translation>
    </message>
    <message>
        <source>Frequency, Z&apos;, Z&apos;&apos;</source>
        <translation>Frequenz, Z&apos;, Z&apos;&apos;</translation>
    </message>
    <message>
        <source>Frequency, |Z|, phase in degrees</source>
        <translation>Frequenz, |Z|, Phase in Grad</translation>
    </message>
    <message>
        <source>Impedance</source>
        <translation>Impedanz</translation>
    </message>
    <message>
        <source>Nyquist and Bode</source>
        <translation>Nyquist und Bode</translation>
    </message>
    <message>
        <source>Permittivity over frequency</source>
        <translation>Permittivität über der Frequenz</translation>
    </message>
    <message>
        <source>Begins with &quot;ZPLOT2 ASCII&quot;, as ZPlot and ZView write.</source>
        <translation>Beginnt mit &quot;ZPLOT2 ASCII&quot;, wie ZPlot und ZView schreiben.</translation>
    </message>
    <message>
        <source>Begins with &quot;%1&quot;, as ZPlot writes and others export for ZView.</source>
        <translation>Beginnt mit &quot;%1&quot;, wie ZPlot schreibt und andere für ZView exportieren.</translation>
    </message>
    <message>
        <source>No line of column names (Freq(Hz) ... Z&apos;(a) Z&apos;&apos;(b)) within the %1 lines of the file.</source>
        <translation>Keine Zeile mit Spaltennamen (Freq(Hz) ... Z&apos;(a) Z&apos;&apos;(b)) in den %1 Zeilen der Datei.</translation>
    </message>
    <message>
        <source>No rows follow the column names in line %1.</source>
        <translation>Auf die Spaltennamen in Zeile %1 folgen keine Zeilen.</translation>
    </message>
    <message>
        <source>The header announces %1 points; the file holds %2.</source>
        <translation>Der Kopf kündigt %1 Punkte an; die Datei enthält %2.</translation>
    </message>
    <message>
        <source>ZPlot / ZView data (.z)</source>
        <translation>ZPlot-/ZView-Daten (.z)</translation>
    </message>
    <message>
        <source>First line &quot;ZPLOT2 ASCII&quot;, &quot;ZPlotW Data File&quot; or &quot;Z60W Data File&quot;.</source>
        <translation>Erste Zeile &quot;ZPLOT2 ASCII&quot;, &quot;ZPlotW Data File&quot; oder &quot;Z60W Data File&quot;.</translation>
    </message>
    <message>
        <source>Other lower limits of the window give (C, θ): %1.</source>
        <translation>Andere untere Grenzen des Fensters geben (C, θ): %1.</translation>
    </message>
    <message numerus="yes">
        <source>The window %1 to %2 K holds %n point(s); a Curie-Weiss fit needs at least 5.</source>
        <translation>
            <numerusform>Das Fenster von %1 bis %2 K enthält %n Punkt; eine Curie-Weiss-Anpassung braucht mindestens 5.</numerusform>
            <numerusform>Das Fenster von %1 bis %2 K enthält %n Punkte; eine Curie-Weiss-Anpassung braucht mindestens 5.</numerusform>
        </translation>
    </message>
    <message>
        <source>The susceptibility is zero or negative in the window: 1/χ cannot be fitted. Correct for holder and diamagnetism, or take the form chi-t with a free chi_0.</source>
        <translation>Die Suszeptibilität ist im Fenster null oder negativ: 1/χ lässt sich nicht anpassen. Um Halter und Diamagnetismus korrigieren, oder die Form chi-t mit freiem chi_0 nehmen.</translation>
    </message>
    <message>
        <source>No Curie-Weiss line fits the points of the window.</source>
        <translation>Keine Curie-Weiss-Gerade passt zu den Punkten des Fensters.</translation>
    </message>
    <message>
        <source>The fit stopped before it converged: %1.</source>
        <translation>Die Anpassung hielt an, bevor sie konvergierte: %1.</translation>
    </message>
    <message>
        <source>The forms of the fit give (C, θ): %1.</source>
        <translation>Die Formen der Anpassung geben (C, θ): %1.</translation>
    </message>
    <message>
        <source>choice of form</source>
        <translation>Wahl der Form</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Curie constant</source>
        <translation>Curie-Konstante</translation>
    </message>
    <message>
        <source>The Curie constant is negative: there is no effective moment.</source>
        <translation>Die Curie-Konstante ist negativ: es gibt kein effektives Moment.</translation>
    </message>
    <message>
        <source>The molar mass is not known: the Curie constant is given per gram, θ all the same.</source>
        <translation>Die molare Masse ist nicht bekannt: die Curie-Konstante wird je Gramm angegeben, θ bleibt davon unberührt.</translation>
    </message>
    <message>
        <source>χ_0 is the sum of temperature-independent paramagnetism, diamagnetism and holder: uncorrected parts of them only shift it, C and θ stay the same. It must not be read as temperature-independent paramagnetism.</source>
        <translation>χ_0 ist die Summe aus temperaturunabhängigem Paramagnetismus, Diamagnetismus und Halter: unkorrigierte Teile davon verschieben nur χ_0, C und θ bleiben gleich. Es darf nicht als temperaturunabhängiger Paramagnetismus gelesen werden.</translation>
    </message>
    <message>
        <source>Not every diamagnetic contribution was subtracted (holder or matrix: %1, χ_D: %2) and χ_0 is held at zero: what is left of them biases C and θ.</source>
        <translation>Nicht jeder diamagnetische Beitrag wurde abgezogen (Halter oder Matrix: %1, χ_D: %2), und χ_0 wird auf null gehalten: was davon bleibt, verfälscht C und θ.</translation>
    </message>
    <message>
        <source>The window begins below |θ| = %1 K, where the Curie-Weiss law does not hold.</source>
        <translation>Das Fenster beginnt unterhalb von |θ| = %1 K, wo das Curie-Weiss-Gesetz nicht gilt.</translation>
    </message>
    <message>
        <source>At %1 K and this field μH/kT is %2: the moment saturates and M/H is no longer χ.</source>
        <translation>Bei %1 K und diesem Feld ist μH/kT gleich %2: das Moment sättigt, und M/H ist nicht mehr χ.</translation>
    </message>
    <message>
        <source>Curie-Weiss fit</source>
        <translation>Curie-Weiss-Anpassung</translation>
    </message>
    <message>
        <source>Residual of χT</source>
        <translation>Residuum von χT</translation>
    </message>
    <message>
        <source>Temperature window</source>
        <translation>Temperaturfenster</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>χT, non-linear</source>
        <translation>χT, nichtlinear</translation>
    </message>
    <message>
        <source>1/χ, weighted</source>
        <translation>1/χ, gewichtet</translation>
    </message>
    <message>
        <source>1/χ, unweighted</source>
        <translation>1/χ, ungewichtet</translation>
    </message>
    <message>
        <source>Constant χ₀</source>
        <translation>Konstante χ₀</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>null</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>angepasst</translation>
    </message>
    <message>
        <source>Of χ = C / (T - θ) + χ_0, per mole of metal.</source>
        <translation>Von χ = C / (T - θ) + χ_0, je Mol Metall.</translation>
    </message>
    <message>
        <source>Curie constant per gram</source>
        <translation>Curie-Konstante je Gramm</translation>
    </message>
    <message>
        <source>The same per gram, where the molar mass is not known.</source>
        <translation>Dasselbe je Gramm, wo die molare Masse nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Weiss temperature</source>
        <translation>Weiss-Temperatur</translation>
    </message>
    <message>
        <source>Negative for antiferromagnetic coupling.</source>
        <translation>Negativ bei antiferromagnetischer Kopplung.</translation>
    </message>
    <message>
        <source>Temperature-independent susceptibility</source>
        <translation>Temperaturunabhängige Suszeptibilität</translation>
    </message>
    <message>
        <source>Paramagnetism, diamagnetism and holder together, as far as they were not subtracted.</source>
        <translation>Paramagnetismus, Diamagnetismus und Halter zusammen, soweit sie nicht abgezogen wurden.</translation>
    </message>
    <message>
        <source>Temperature-independent susceptibility per gram</source>
        <translation>Temperaturunabhängige Suszeptibilität je Gramm</translation>
    </message>
    <message>
        <source>The same per gram.</source>
        <translation>Dasselbe je Gramm.</translation>
    </message>
    <message>
        <source>Effective moment</source>
        <translation>Effektives Moment</translation>
    </message>
    <message>
        <source>2.828 √C in Bohr magnetons.</source>
        <translation>2,828 √C in Bohr-Magnetonen.</translation>
    </message>
    <message>
        <source>The scans do not look like a centred dipole (median fit quality %1 with free, %2 with fixed centre; healthy scans reach 0.9, and the centre lies %3 mm from the stored one): the holder or an off-centre sample takes part. Compare both columns, or subtract the blank on the raw scans (.rw.dat).</source>
        <translation>Die Scans sehen nicht wie ein zentrierter Dipol aus (mittlere Anpassungsgüte %1 mit freier, %2 mit fester Mitte; gesunde Scans erreichen 0,9, und die Mitte liegt %3 mm von der gespeicherten): der Halter oder eine Probe außerhalb der Mitte ist beteiligt. Beide Spalten vergleichen, oder die Leermessung an den Rohscans abziehen (.rw.dat).</translation>
    </message>
    <message>
        <source>the only column of moments</source>
        <translation>die einzige Spalte mit Momenten</translation>
    </message>
    <message>
        <source>The data hold no DC moment.</source>
        <translation>Die Daten enthalten kein DC-Moment.</translation>
    </message>
    <message>
        <source>The data hold no moment column of the kind «%1»; there are: %2.</source>
        <translation>Die Daten enthalten keine Momentspalte der Art «%1»; es gibt: %2.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>the first column with numbers</source>
        <translation>die erste Spalte mit Zahlen</translation>
    </message>
    <message>
        <source>DC scans with a fitted centre: median fit quality %1</source>
        <translation>DC-Scans mit angepasster Mitte: mittlere Anpassungsgüte %1</translation>
    </message>
    <message>
        <source>DC scans: the column whose dipole fit is better (free %1, fixed %2)</source>
        <translation>DC-Scans: die Spalte mit der besseren Dipolanpassung (frei %1, fest %2)</translation>
    </message>
    <message>
        <source>VSM mode: every moment stands in this column</source>
        <translation>VSM-Modus: jedes Moment steht in dieser Spalte</translation>
    </message>
    <message>
        <source>%1 rows were measured in VSM mode and %2 as DC scans</source>
        <translation>%1 Zeilen wurden im VSM-Modus gemessen und %2 als DC-Scans</translation>
    </message>
    <message>
        <source>%1 moments come from the column «%2» (VSM) and %3 from «%4» (DC scans).</source>
        <translation>%1 Momente stammen aus der Spalte «%2» (VSM) und %3 aus «%4» (DC-Scans).</translation>
    </message>
    <message>
        <source>A MultiVu table with the columns of the %1 layout (written by «%2»).</source>
        <translation>Eine MultiVu-Tabelle mit den Spalten der Anordnung %1 (geschrieben von «%2»).</translation>
    </message>
    <message>
        <source>A MultiVu table with temperature, field and moment.</source>
        <translation>Eine MultiVu-Tabelle mit Temperatur, Feld und Moment.</translation>
    </message>
    <message>
        <source>«%1» holds no DC moment; the AC columns are kept.</source>
        <translation>«%1» enthält kein DC-Moment; die AC-Spalten bleiben.</translation>
    </message>
    <message>
        <source>Weight, area and length are all 1, which MultiVu writes when nobody entered them: the mass is taken as unknown.</source>
        <translation>Gewicht, Fläche und Länge sind alle 1, was MultiVu schreibt, wenn niemand sie eingegeben hat: die Masse gilt als unbekannt.</translation>
    </message>
    <message>
        <source>The remark «mass» is %1: perhaps the sample mass. It is not applied; set mass to do so.</source>
        <translation>Die Bemerkung «mass» ist %1: vielleicht die Probenmasse. Sie wird nicht angewendet; dazu mass setzen.</translation>
    </message>
    <message>
        <source>The file gives no sample mass; enter it to get susceptibilities.</source>
        <translation>Die Datei gibt keine Probenmasse an; für Suszeptibilitäten eingeben.</translation>
    </message>
    <message>
        <source>%1 is %2: perhaps the mass of the matrix (eicosane) in mg. It is not applied; set matrix_mass to do so.</source>
        <translation>%1 ist %2: vielleicht die Masse der Matrix (Eicosan) in mg. Sie wird nicht angewendet; dazu matrix_mass setzen.</translation>
    </message>
    <message>
        <source>%1 is %2: perhaps the diamagnetic susceptibility in cm3/mol. It is not applied; set chi_diamagnetic to do so.</source>
        <translation>%1 ist %2: vielleicht die diamagnetische Suszeptibilität in cm3/mol. Sie wird nicht angewendet; dazu chi_diamagnetic setzen.</translation>
    </message>
    <message>
        <source>LENGTH is %1: perhaps the molar mass in g/mol. It is not applied; set molar_mass to do so.</source>
        <translation>LENGTH ist %1: vielleicht die molare Masse in g/mol. Sie wird nicht angewendet; dazu molar_mass setzen.</translation>
    </message>
    <message>
        <source>The file holds binary data, where a text file of MultiVu was expected.</source>
        <translation>Die Datei enthält Binärdaten, wo eine Textdatei von MultiVu erwartet wurde.</translation>
    </message>
    <message>
        <source>Quantum Design MultiVu, magnetometry</source>
        <translation>Quantum Design MultiVu, Magnetometrie</translation>
    </message>
    <message>
        <source>[Header] and [Data] of MultiVu, and the column names of an MPMS 3, MPMS XL, PPMS VSM or ACMS.</source>
        <translation>[Header] und [Data] von MultiVu und die Spaltennamen eines MPMS 3, MPMS XL, PPMS VSM oder ACMS.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Blank holder</source>
        <translation>Leerer Halter</translation>
    </message>
    <message>
        <source>Standard uncertainty of the mass</source>
        <translation>Standardunsicherheit der Masse</translation>
    </message>
    <message>
        <source>Proposed from the last digit of the mass: step / √12. The balance&apos;s own uncertainty is usually larger.</source>
        <translation>Vorgeschlagen nach der letzten Stelle der Masse: Schritt / √12. Die eigene Unsicherheit der Waage ist meist größer.</translation>
    </message>
    <message>
        <source>Molar mass</source>
        <translation>Molare Masse</translation>
    </message>
    <message>
        <source>Metal atoms per formula</source>
        <translation>Metallatome je Formeleinheit</translation>
    </message>
    <message>
        <source>Susceptibility of the holder</source>
        <translation>Suszeptibilität des Halters</translation>
    </message>
    <message>
        <source>A constant moment per field of holder, straw or capsule; a blank run is given as the dataset «holder» instead.</source>
        <translation>Ein konstantes Moment je Feld von Halter, Trinkhalm oder Kapsel; eine Leermessung wird stattdessen als Datensatz «holder» gegeben.</translation>
    </message>
    <message>
        <source>Mass of the matrix (eicosane)</source>
        <translation>Masse der Matrix (Eicosan)</translation>
    </message>
    <message>
        <source>Molar susceptibility of the matrix</source>
        <translation>Molare Suszeptibilität der Matrix</translation>
    </message>
    <message>
        <source>Eicosane C20H42: -243.06e-6 cm³/mol, the sum of Pascal&apos;s constants (Bain and Berry, J. Chem. Educ. 85, 532 (2008)).</source>
        <translation>Eicosan C20H42: -243.06e-6 cm³/mol, die Summe der Pascalschen Konstanten (Bain und Berry, J. Chem. Educ. 85, 532 (2008)).</translation>
    </message>
    <message>
        <source>Molar mass of the matrix</source>
        <translation>Molare Masse der Matrix</translation>
    </message>
    <message>
        <source>Diamagnetic susceptibility</source>
        <translation>Diamagnetische Suszeptibilität</translation>
    </message>
    <message>
        <source>Moment column</source>
        <translation>Momentspalte</translation>
    </message>
    <message>
        <source>as the data suggest</source>
        <translation>wie die Daten nahelegen</translation>
    </message>
    <message>
        <source>DC scan, centre fitted</source>
        <translation>DC-Scan, Mitte angepasst</translation>
    </message>
    <message>
        <source>DC scan, centre fixed</source>
        <translation>DC-Scan, Mitte fest</translation>
    </message>
    <message>
        <source>VSM</source>
        <translation>VSM</translation>
    </message>
    <message>
        <source>longitudinal or extraction moment</source>
        <translation>longitudinales oder Extraktionsmoment</translation>
    </message>
    <message>
        <source>as the file gives it</source>
        <translation>wie die Datei es gibt</translation>
    </message>
    <message>
        <source>from the scatter of neighbours</source>
        <translation>aus der Streuung der Nachbarn</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Rows within 1 % or 5 Oe of it are used. Proposed: 500 Oe where that was held, else the lowest held field.</source>
        <translation>Zeilen innerhalb von 1 % oder 5 Oe davon werden verwendet. Vorgeschlagen: 500 Oe, wo das gehalten wurde, sonst das niedrigste gehaltene Feld.</translation>
    </message>
    <message>
        <source>Standard uncertainty of the field</source>
        <translation>Standardunsicherheit des Feldes</translation>
    </message>
    <message>
        <source>Proposed: 1 Oe or the spread of the readings. The remanence of a superconducting magnet can reach 30 Oe after 7 T, which no reading shows.</source>
        <translation>Vorgeschlagen: 1 Oe oder die Streuung der Ablesungen. Die Remanenz eines supraleitenden Magneten kann nach 7 T 30 Oe erreichen, was keine Ablesung zeigt.</translation>
    </message>
    <message>
        <source>Temperature sweep</source>
        <translation>Temperaturlauf</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>der letzte</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>der erste</translation>
    </message>
    <message>
        <source>the last one, without remark</source>
        <translation>der letzte, ohne Bemerkung</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>alle zusammen</translation>
    </message>
    <message>
        <source>Spin-only reference line</source>
        <translation>Spin-only-Referenzlinie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Drawn at 0.125049 g² S (S + 1) with g = 2; it changes no result.</source>
        <translation>Gezeichnet bei 0,125049 g² S (S + 1) mit g = 2; sie ändert kein Ergebnis.</translation>
    </message>
    <message>
        <source>The file may name %1 mg of matrix (eicosane); nothing was subtracted for it. Set matrix_mass to apply it.</source>
        <translation>Die Datei nennt vielleicht %1 mg Matrix (Eicosan); dafür wurde nichts abgezogen. Zum Anwenden matrix_mass setzen.</translation>
    </message>
    <message>
        <source>The file may name a diamagnetic susceptibility of %1 cm³/mol; it was not subtracted. Set chi_diamagnetic to apply it.</source>
        <translation>Die Datei nennt vielleicht eine diamagnetische Suszeptibilität von %1 cm³/mol; sie wurde nicht abgezogen. Zum Anwenden chi_diamagnetic setzen.</translation>
    </message>
    <message>
        <source>The file may name a molar mass of %1 g/mol; it was not used. Set molar_mass to apply it.</source>
        <translation>Die Datei nennt vielleicht eine molare Masse von %1 g/mol; sie wurde nicht verwendet. Zum Anwenden molar_mass setzen.</translation>
    </message>
    <message>
        <source>Molar susceptibility × temperature</source>
        <translation>Molare Suszeptibilität × Temperatur</translation>
    </message>
    <message>
        <source>Mass susceptibility × temperature</source>
        <translation>Massensuszeptibilität × Temperatur</translation>
    </message>
    <message>
        <source>Molar susceptibility</source>
        <translation>Molare Suszeptibilität</translation>
    </message>
    <message>
        <source>Mass susceptibility</source>
        <translation>Massensuszeptibilität</translation>
    </message>
    <message>
        <source>Inverse susceptibility</source>
        <translation>Inverse Suszeptibilität</translation>
    </message>
    <message>
        <source>scatter of neighbouring moments</source>
        <translation>Streuung benachbarter Momente</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>matrix mass</source>
        <translation>Masse der Matrix</translation>
    </message>
    <message>
        <source>The file gives no uncertainty of the moment, and there are too few points to take it from their scatter.</source>
        <translation>Die Datei gibt keine Unsicherheit des Moments an, und es sind zu wenige Punkte, um sie aus ihrer Streuung zu nehmen.</translation>
    </message>
    <message>
        <source>The molar mass is not known: results per mole are left out, those per gram are given.</source>
        <translation>Die molare Masse ist nicht bekannt: Ergebnisse je Mol werden weggelassen, die je Gramm angegeben.</translation>
    </message>
    <message>
        <source>%1 K lies outside the measured %2 to %3 K: no value is given there, nothing is extrapolated.</source>
        <translation>%1 K liegt außerhalb der gemessenen %2 bis %3 K: dort wird kein Wert angegeben, nichts wird extrapoliert.</translation>
    </message>
    <message>
        <source>The susceptibility at %1 K is negative: there is no effective moment.</source>
        <translation>Die Suszeptibilität bei %1 K ist negativ: es gibt kein effektives Moment.</translation>
    </message>
    <message>
        <source>Magnetic susceptibility</source>
        <translation>Magnetische Suszeptibilität</translation>
    </message>
    <message>
        <source>χ = (m - m_holder - m_matrix) M / (mass · H) - χ_D, in cm³ per mole of metal (per gram without a molar mass). A blank run is paired by field and interpolated in temperature, never extrapolated; the matrix contributes its molar susceptibility times its amount. χT is interpolated linearly at the named temperature; μ_eff = 2.828 √(χT). Bain and Berry, J. Chem. Educ. 85, 532 (2008).</source>
        <translation>χ = (m - m_holder - m_matrix) M / (mass · H) - χ_D, in cm³ je Mol Metall (je Gramm ohne molare Masse). Eine Leermessung wird nach dem Feld zugeordnet und in der Temperatur interpoliert, nie extrapoliert; die Matrix trägt ihre molare Suszeptibilität mal ihrer Stoffmenge bei. χT wird bei der genannten Temperatur linear interpoliert; μ_eff = 2,828 √(χT). Bain und Berry, J. Chem. Educ. 85, 532 (2008).</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Per mole of metal at the named temperature, after all corrections that were set.</source>
        <translation>Je Mol Metall bei der genannten Temperatur, nach allen gesetzten Korrekturen.</translation>
    </message>
    <message>
        <source>Per mole of metal at the named temperature.</source>
        <translation>Je Mol Metall bei der genannten Temperatur.</translation>
    </message>
    <message>
        <source>√(3 k χT / (N_A μ_B²)) at the named temperature.</source>
        <translation>√(3 k χT / (N_A μ_B²)) bei der genannten Temperatur.</translation>
    </message>
    <message>
        <source>Per gram of sample at the named temperature.</source>
        <translation>Je Gramm Probe bei der genannten Temperatur.</translation>
    </message>
    <message>
        <source>Name a temperature above 0 K.</source>
        <translation>Eine Temperatur über 0 K angeben.</translation>
    </message>
    <message>
        <source>The columns of temperature and field carry no unit of temperature and field.</source>
        <translation>Die Spalten von Temperatur und Feld tragen keine Temperatur- und Feldeinheit.</translation>
    </message>
    <message>
        <source>The sample mass is not known: neither the file nor the parameter «mass» gives one.</source>
        <translation>Die Probenmasse ist nicht bekannt: weder die Datei noch der Parameter «mass» gibt sie an.</translation>
    </message>
    <message>
        <source>A molar mass is a positive number of g/mol.</source>
        <translation>Eine molare Masse ist eine positive Zahl in g/mol.</translation>
    </message>
    <message>
        <source>No field was held over at least half of the temperatures (a magnetisation curve, or a field of zero): name one with the parameter «field».</source>
        <translation>Kein Feld wurde über mindestens die Hälfte der Temperaturen gehalten (eine Magnetisierungskurve oder Feld null): mit dem Parameter «field» eines angeben.</translation>
    </message>
    <message>
        <source>The field is %1 Oe: a susceptibility is the moment divided by the field and needs at least 1 Oe.</source>
        <translation>Das Feld ist %1 Oe: eine Suszeptibilität ist das Moment geteilt durch das Feld und braucht mindestens 1 Oe.</translation>
    </message>
    <message>
        <source>Blank «%1»: %2</source>
        <translation>Leermessung «%1»: %2</translation>
    </message>
    <message>
        <source>The blank «%1» lacks temperature or field.</source>
        <translation>Der Leermessung «%1» fehlt Temperatur oder Feld.</translation>
    </message>
    <message>
        <source>The blank «%1» has no rows at %2 Oe, the field of the sample (within 1 % or 5 Oe).</source>
        <translation>Die Leermessung «%1» hat keine Zeilen bei %2 Oe, dem Feld der Probe (innerhalb von 1 % oder 5 Oe).</translation>
    </message>
    <message>
        <source>The blank covers %1 to %2 K and the sample %3 to %4 K: nothing can be subtracted without extrapolation.</source>
        <translation>Die Leermessung deckt %1 bis %2 K ab und die Probe %3 bis %4 K: ohne Extrapolation lässt sich nichts abziehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) lie outside the temperatures of the blank (%1 to %2 K) and were left out; a blank is never extrapolated.</source>
        <translation>
            <numerusform>%n Zeile liegt außerhalb der Temperaturen der Leermessung (%1 bis %2 K) und wurde weggelassen; eine Leermessung wird nie extrapoliert.</numerusform>
            <numerusform>%n Zeilen liegen außerhalb der Temperaturen der Leermessung (%1 bis %2 K) und wurden weggelassen; eine Leermessung wird nie extrapoliert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row has a temperature, a moment and a field of %1 Oe (within 1 % or 5 Oe).</source>
        <translation>Keine Zeile hat eine Temperatur, ein Moment und ein Feld von %1 Oe (innerhalb von 1 % oder 5 Oe).</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n temperature sweeps at this field; the last one is used (field-cooled, where a zero-field-cooled one comes first).</source>
        <translation>
            <numerusform>Die Datei enthält %n Temperaturlauf bei diesem Feld; der letzte wird verwendet (feldgekühlt, wo ein nullfeldgekühlter zuerst kommt).</numerusform>
            <numerusform>Die Datei enthält %n Temperaturläufe bei diesem Feld; der letzte wird verwendet (feldgekühlt, wo ein nullfeldgekühlter zuerst kommt).</numerusform>
        </translation>
    </message>
    <message>
        <source>The diamagnetic correction is per mole and was not applied: the molar mass is not known.</source>
        <translation>Die diamagnetische Korrektur gilt je Mol und wurde nicht angewendet: die molare Masse ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Magnetometry</source>
        <translation>Magnetometrie</translation>
    </message>
    <message>
        <source>Simulated data, not measured</source>
        <translation>Simulierte Daten, nicht gemessen</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Field &lt;i&gt;H&lt;/i&gt;</source>
        <translation>Feld &lt;i&gt;H&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Moment &lt;i&gt;m&lt;/i&gt;</source>
        <translation>Moment &lt;i&gt;m&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Susceptibility</source>
        <translation>Suszeptibilität</translation>
    </message>
    <message>
        <source>The file gives no uncertainty of the conductivity, and the value rests on too few points to take it from their scatter.</source>
        <translation>Die Datei gibt keine Unsicherheit der Leitfähigkeit an, und der Wert ruht auf zu wenigen Punkten, um sie aus ihrer Streuung zu nehmen.</translation>
    </message>
    <message>
        <source>scatter of the rows</source>
        <translation>Streuung der Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>κ(%1 K) is the mean of %n row(s) within ±%2 K.</source>
        <translation>
            <numerusform>κ(%1 K) ist das Mittel von %n Zeile innerhalb ±%2 K.</numerusform>
            <numerusform>κ(%1 K) ist das Mittel von %n Zeilen innerhalb ±%2 K.</numerusform>
        </translation>
    </message>
    <message>
        <source>interpolation</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>κ(%1 K) is interpolated between %2 and %3 K.</source>
        <translation>κ(%1 K) ist zwischen %2 und %3 K interpoliert.</translation>
    </message>
    <message>
        <source>κ(%1 K) is interpolated across a gap of %2 K without valid rows.</source>
        <translation>κ(%1 K) ist über eine Lücke von %2 K ohne gültige Zeilen interpoliert.</translation>
    </message>
    <message>
        <source>No valid row lies at %1 K: the data cover %2 to %3 K. No value is given there, nothing is extrapolated.</source>
        <translation>Bei %1 K liegt keine gültige Zeile: die Daten decken %2 bis %3 K ab. Dort wird kein Wert angegeben, nichts wird extrapoliert.</translation>
    </message>
    <message>
        <source>instrument&apos;s standard deviation</source>
        <translation>Standardabweichung des Geräts</translation>
    </message>
    <message>
        <source>A ratio of two columns of the file, which gives no uncertainty of either.</source>
        <translation>Ein Verhältnis zweier Spalten der Datei, die für keine von beiden eine Unsicherheit angibt.</translation>
    </message>
    <message>
        <source>Heat losses of %1 % of the raw conductance were subtracted by the instrument at this temperature: more than the rest of the uncertainty shows.</source>
        <translation>Wärmeverluste von %1 % des Rohleitwerts wurden bei dieser Temperatur vom Gerät abgezogen: mehr, als die übrige Unsicherheit zeigt.</translation>
    </message>
    <message>
        <source>κ is largest at the end of the data (%1 K): it has no maximum within them.</source>
        <translation>κ ist am Ende der Daten (%1 K) am größten: ein Maximum innerhalb der Daten gibt es nicht.</translation>
    </message>
    <message>
        <source>spacing of the points</source>
        <translation>Abstand der Punkte</translation>
    </message>
    <message>
        <source>No exponent is given: the data begin at %1 K, and a power law belongs to low temperatures. Set a window to get one.</source>
        <translation>Es wird kein Exponent angegeben: die Daten beginnen bei %1 K, und ein Potenzgesetz gehört zu tiefen Temperaturen. Ein Fenster setzen, um einen zu erhalten.</translation>
    </message>
    <message>
        <source>The window %1 to %2 K holds fewer than 3 valid rows: no exponent.</source>
        <translation>Das Fenster von %1 bis %2 K enthält weniger als 3 gültige Zeilen: kein Exponent.</translation>
    </message>
    <message>
        <source>choice of window</source>
        <translation>Wahl des Fensters</translation>
    </message>
    <message>
        <source>The exponent over other windows: %1.</source>
        <translation>Der Exponent über andere Fenster: %1.</translation>
    </message>
    <message>
        <source>Another emissivity needs the radiation loss, the temperature difference, the geometry and the emissivity that the instrument used; the data lack at least one of them.</source>
        <translation>Ein anderer Emissionsgrad braucht den Strahlungsverlust, die Temperaturdifferenz, die Geometrie und den vom Gerät benutzten Emissionsgrad; den Daten fehlt mindestens eines davon.</translation>
    </message>
    <message numerus="yes">
        <source>No row has a temperature, a conductivity and the error code 0 (%n row(s) are marked by the instrument).</source>
        <translation>
            <numerusform>Keine Zeile hat eine Temperatur, eine Leitfähigkeit und den Fehlercode 0 (%n Zeile ist vom Gerät gekennzeichnet).</numerusform>
            <numerusform>Keine Zeile hat eine Temperatur, eine Leitfähigkeit und den Fehlercode 0 (%n Zeilen sind vom Gerät gekennzeichnet).</numerusform>
        </translation>
    </message>
    <message>
        <source>Thermal conductivity</source>
        <translation>Wärmeleitfähigkeit</translation>
    </message>
    <message>
        <source>Left out: the instrument reports an error</source>
        <translation>Weggelassen: das Gerät meldet einen Fehler</translation>
    </message>
    <message>
        <source>Before the instrument&apos;s corrections</source>
        <translation>Vor den Korrekturen des Geräts</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the instrument marks with an error code were left out.</source>
        <translation>
            <numerusform>%n vom Gerät mit einem Fehlercode gekennzeichnete Zeile wurde weggelassen.</numerusform>
            <numerusform>%n vom Gerät mit einem Fehlercode gekennzeichnete Zeilen wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the temperature rise along the sample exceeds 5 % of the temperature.</source>
        <translation>
            <numerusform>In %n Zeile übersteigt der Temperaturanstieg entlang der Probe 5 % der Temperatur.</numerusform>
            <numerusform>In %n Zeilen übersteigt der Temperaturanstieg entlang der Probe 5 % der Temperatur.</numerusform>
        </translation>
    </message>
    <message>
        <source>κ at a temperature is the mean of the rows without error code around it, else a linear interpolation; never an extrapolation. The exponent is the slope of log κ against log T by least squares. Another emissivity scales the radiation loss that the instrument subtracted. A porosity φ turns the measured into the dense conductivity by (2 + φ) / (2 (1 - φ)) (Maxwell-Eucken, insulating spherical pores).</source>
        <translation>κ bei einer Temperatur ist das Mittel der Zeilen ohne Fehlercode um sie, sonst eine lineare Interpolation; nie eine Extrapolation. Der Exponent ist die Steigung von log κ gegen log T durch kleinste Quadrate. Ein anderer Emissionsgrad skaliert den Strahlungsverlust, den das Gerät abgezogen hat. Eine Porosität φ macht aus der gemessenen die dichte Leitfähigkeit durch (2 + φ) / (2 (1 - φ)) (Maxwell-Eucken, isolierende kugelförmige Poren).</translation>
    </message>
    <message>
        <source>Conductivity</source>
        <translation>Leitfähigkeit</translation>
    </message>
    <message>
        <source>Half width around it</source>
        <translation>Halbe Breite darum</translation>
    </message>
    <message>
        <source>Rows this near are averaged. Proposed: 2 % of the temperature, at most 5 K.</source>
        <translation>So nahe Zeilen werden gemittelt. Vorgeschlagen: 2 % der Temperatur, höchstens 5 K.</translation>
    </message>
    <message>
        <source>Emissivity</source>
        <translation>Emissionsgrad</translation>
    </message>
    <message>
        <source>Unset: the one the instrument used.</source>
        <translation>Nicht gesetzt: der vom Gerät benutzte.</translation>
    </message>
    <message>
        <source>Porosity</source>
        <translation>Porosität</translation>
    </message>
    <message>
        <source>Volume fraction of pores, 1 - ρ/ρ_true; the correction holds below about 0.3.</source>
        <translation>Volumenanteil der Poren, 1 - ρ/ρ_true; die Korrektur gilt unterhalb von etwa 0,3.</translation>
    </message>
    <message>
        <source>Rows with an error code</source>
        <translation>Zeilen mit Fehlercode</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>use</source>
        <translation>verwenden</translation>
    </message>
    <message>
        <source>Window of the exponent</source>
        <translation>Fenster des Exponenten</translation>
    </message>
    <message>
        <source>Proposed: 2 to 10 K, or everything when the data end below 20 K.</source>
        <translation>Vorgeschlagen: 2 bis 10 K, oder alles, wenn die Daten unterhalb von 20 K enden.</translation>
    </message>
    <message>
        <source>At the named temperature, by mean or interpolation of valid rows.</source>
        <translation>Bei der genannten Temperatur, durch Mittel oder Interpolation gültiger Zeilen.</translation>
    </message>
    <message>
        <source>Largest conductivity</source>
        <translation>Größte Leitfähigkeit</translation>
    </message>
    <message>
        <source>Largest valid value within the data.</source>
        <translation>Größter gültiger Wert der Daten.</translation>
    </message>
    <message>
        <source>Temperature of the maximum</source>
        <translation>Temperatur des Maximums</translation>
    </message>
    <message>
        <source>Where the largest valid value lies.</source>
        <translation>Wo der größte gültige Wert liegt.</translation>
    </message>
    <message>
        <source>Low-temperature exponent</source>
        <translation>Tieftemperaturexponent</translation>
    </message>
    <message>
        <source>Slope of log κ against log T over the window.</source>
        <translation>Steigung von log κ gegen log T über das Fenster.</translation>
    </message>
    <message>
        <source>Share of the heat losses</source>
        <translation>Anteil der Wärmeverluste</translation>
    </message>
    <message>
        <source>What the instrument subtracted from the raw conductance, at the named temperature.</source>
        <translation>Was das Gerät bei der genannten Temperatur vom Rohleitwert abgezogen hat.</translation>
    </message>
    <message>
        <source>A MultiVu table with the columns of the thermal transport option (written by «%1»).</source>
        <translation>Eine MultiVu-Tabelle mit den Spalten der Option Wärmetransport (geschrieben von «%1»).</translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the file breaks its own identity %1, by up to %2 %: edited numbers, or a geometry that was changed after the measurement.</source>
        <translation>
            <numerusform>In %n Zeile verletzt die Datei ihre eigene Identität %1, um bis zu %2 %: bearbeitete Zahlen oder eine nach der Messung geänderte Geometrie.</numerusform>
            <numerusform>In %n Zeilen verletzt die Datei ihre eigene Identität %1, um bis zu %2 %: bearbeitete Zahlen oder eine nach der Messung geänderte Geometrie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The instrument marks %n row(s) with an error code (%1): they are kept, drawn open and left out of results.</source>
        <translation>
            <numerusform>Das Gerät kennzeichnet %n Zeile mit einem Fehlercode (%1): sie bleibt, offen gezeichnet, und zählt in Ergebnissen nicht.</numerusform>
            <numerusform>Das Gerät kennzeichnet %n Zeilen mit einem Fehlercode (%1): sie bleiben, offen gezeichnet, und zählen in Ergebnissen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quantum Design MultiVu, thermal transport</source>
        <translation>Quantum Design MultiVu, Wärmetransport</translation>
    </message>
    <message>
        <source>[Header] and [Data] of MultiVu, and the columns Conductivity and Sample Temp.</source>
        <translation>[Header] und [Data] von MultiVu und die Spalten Conductivity und Sample Temp.</translation>
    </message>
    <message>
        <source>with an error code</source>
        <translation>mit Fehlercode</translation>
    </message>
    <message>
        <source>before corrections</source>
        <translation>vor Korrekturen</translation>
    </message>
    <message>
        <source>Thermal transport</source>
        <translation>Wärmetransport</translation>
    </message>
    <message>
        <source>The file holds no numbers that could be plotted.</source>
        <translation>Die Datei enthält keine Zahlen, die sich auftragen ließen.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Figures cannot be written as «%1»; possible are %2.</source>
        <translation>Abbildungen lassen sich nicht als «%1» schreiben; möglich sind %2.</translation>
    </message>
    <message>
        <source>The figure has no panels, so there is nothing to draw.</source>
        <translation>Die Abbildung hat keine Felder, also ist nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>No font is installed, so the figure&apos;s words cannot be drawn. Install one, for example the package fonts-liberation.</source>
        <translation>Es ist keine Schrift installiert, daher lassen sich die Wörter der Abbildung nicht zeichnen. Eine installieren, zum Beispiel das Paket fonts-liberation.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 mm × %2 mm.</source>
        <translation>Der Speicher reicht nicht für ein Bild von %1 mm × %2 mm.</translation>
    </message>
    <message>
        <source>«%1» could not be written: %2.</source>
        <translation>«%1» konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>«%1» has %2 bytes after writing %3.</source>
        <translation>«%1» hat %2 Bytes, nachdem %3 geschrieben wurden.</translation>
    </message>
    <message>
        <source>The %1 does not say how large it is on paper; expected a resolution or a bounding box.</source>
        <translation>Die %1-Datei sagt nicht, wie groß sie auf Papier ist; erwartet wird eine Auflösung oder ein Begrenzungsrahmen.</translation>
    </message>
    <message>
        <source>The PNG has no size.</source>
        <translation>Das PNG hat keine Größe.</translation>
    </message>
    <message>
        <source>The TIFF has no directory.</source>
        <translation>Das TIFF hat kein Verzeichnis.</translation>
    </message>
    <message>
        <source>The TIFF has no size.</source>
        <translation>Das TIFF hat keine Größe.</translation>
    </message>
    <message>
        <source>The file is a %1; expected one of %2.</source>
        <translation>Die Datei hat das Format %1; erwartet wird eines von %2.</translation>
    </message>
    <message>
        <source>The file has %1 pages; expected one.</source>
        <translation>Die Datei hat %1 Seiten; erwartet wird eine.</translation>
    </message>
    <message>
        <source>The figure is %1 mm wide; expected %2 mm.</source>
        <translation>Die Abbildung ist %1 mm breit; erwartet werden %2 mm.</translation>
    </message>
    <message>
        <source>The figure is %1 mm high; expected at most %2 mm.</source>
        <translation>Die Abbildung ist %1 mm hoch; erwartet werden höchstens %2 mm.</translation>
    </message>
    <message>
        <source>The smallest lettering has %1 pt; expected at least %2 pt.</source>
        <translation>Die kleinste Schrift hat %1 pt; erwartet werden mindestens %2 pt.</translation>
    </message>
    <message>
        <source>%1 pieces of text have %2 pt; expected at most %3 pt.</source>
        <translation>%1 Textstücke haben %2 pt; erwartet werden höchstens %3 pt.</translation>
    </message>
    <message>
        <source>Most of the text has %1 pt; expected %2 pt.</source>
        <translation>Der meiste Text hat %1 pt; erwartet werden %2 pt.</translation>
    </message>
    <message>
        <source>The thinnest line has %1 pt; expected at least %2 pt.</source>
        <translation>Die dünnste Linie hat %1 pt; erwartet werden mindestens %2 pt.</translation>
    </message>
    <message>
        <source>The font %1 is used; expected Arial, Helvetica or one of their measures.</source>
        <translation>Die Schrift %1 wird verwendet; erwartet wird Arial, Helvetica oder eine mit deren Maßen.</translation>
    </message>
    <message>
        <source>The font %1 is not in the file; expected embedded fonts.</source>
        <translation>Die Schrift %1 ist nicht in der Datei; erwartet werden eingebettete Schriften.</translation>
    </message>
    <message>
        <source>The PDF is encrypted; expected one that can be read.</source>
        <translation>Das PDF ist verschlüsselt; erwartet wird eines, das sich lesen lässt.</translation>
    </message>
    <message>
        <source>The PDF has no page with a size.</source>
        <translation>Das PDF hat keine Seite mit einer Größe.</translation>
    </message>
    <message>
        <source>The file is XML but no SVG; expected a PDF or an SVG.</source>
        <translation>Die Datei ist XML, aber kein SVG; erwartet wird ein PDF oder ein SVG.</translation>
    </message>
    <message>
        <source>The SVG has no size.</source>
        <translation>Das SVG hat keine Größe.</translation>
    </message>
    <message>
        <source>The SVG is no well-formed XML: line %1, %2.</source>
        <translation>Das SVG ist kein wohlgeformtes XML: Zeile %1, %2.</translation>
    </message>
    <message>
        <source>The file is neither a PDF nor an SVG, EPS, PNG or TIFF.</source>
        <translation>Die Datei ist weder ein PDF noch ein SVG, EPS, PNG oder TIFF.</translation>
    </message>
    <message>
        <source>The dataset has no such column.</source>
        <translation>Der Datensatz hat keine solche Spalte.</translation>
    </message>
    <message>
        <source>No technique knows the role &quot;%1&quot;.</source>
        <translation>Keine Methode kennt die Rolle &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no unit this program knows; expected one such as %2.</source>
        <translation>&quot;%1&quot; ist keine Einheit, die dieses Programm kennt; erwartet wird eine wie %2.</translation>
    </message>
    <message>
        <source>%1 is no unit of the role %2; expected one such as %3.</source>
        <translation>%1 ist keine Einheit der Rolle %2; erwartet wird eine wie %3.</translation>
    </message>
    <message>
        <source>No technique claims its columns %1; say what they are, as in &quot;project add ... --option role.1=temperature --option unit.1=degC&quot;.</source>
        <translation>Keine Methode beansprucht seine Spalten %1; angeben, was sie sind, wie in &quot;project add ... --option role.1=temperature --option unit.1=degC&quot;.</translation>
    </message>
    <message>
        <source>Its sample is a %1: it serves the analyses of others.</source>
        <translation>Seine Probe ist %1: er dient den Auswertungen anderer.</translation>
    </message>
    <message>
        <source>It shows nothing that %1 evaluates; a recipe that names the dataset runs it all the same.</source>
        <translation>Er zeigt nichts, was %1 auswertet; ein Rezept, das den Datensatz nennt, führt die Auswertung trotzdem aus.</translation>
    </message>
    <message>
        <source>Only %1 would read it, which runs when a recipe asks for it.</source>
        <translation>Nur %1 würde ihn lesen; das läuft, wenn ein Rezept es verlangt.</translation>
    </message>
    <message>
        <source>It lacks columns that the analyses of %1 need (%2).</source>
        <translation>Ihm fehlen Spalten, die die Auswertungen von %1 brauchen (%2).</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; of the spreadsheet cannot be read: %2.</source>
        <translation>Der Teil &quot;%1&quot; der Arbeitsmappe lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; claims more cells than can be read; it is damaged, or should be exported as text.</source>
        <translation>Das Blatt &quot;%1&quot; gibt mehr Zellen an, als sich lesen lassen; es ist beschädigt oder sollte als Text exportiert werden.</translation>
    </message>
    <message>
        <source>A spreadsheet with a table, %1 columns of which have known names.</source>
        <translation>Eine Arbeitsmappe mit einer Tabelle, %1 Spalten davon mit bekannten Namen.</translation>
    </message>
    <message>
        <source>A spreadsheet of %1 sheets.</source>
        <translation>Eine Arbeitsmappe mit %1 Blättern.</translation>
    </message>
    <message>
        <source>A spreadsheet.</source>
        <translation>Eine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The names of the columns are said to stand in line %1, the first row in line %2; expected the names above.</source>
        <translation>Die Spaltennamen sollen in Zeile %1 stehen, die erste Datenzeile in Zeile %2; erwartet werden die Namen darüber.</translation>
    </message>
    <message>
        <source>The spreadsheet is empty; expected a sheet with a table of numbers.</source>
        <translation>Die Arbeitsmappe ist leer; erwartet wird ein Blatt mit einer Zahlentabelle.</translation>
    </message>
    <message>
        <source>Without a table, and left out: the sheets %1.</source>
        <translation>Ohne Tabelle und daher weggelassen: die Blätter %1.</translation>
    </message>
    <message>
        <source>Two or more lines of two or more numbers, with or without a line of names above them; also in the sheets of an Excel file.</source>
        <translation>Zwei oder mehr Zeilen mit zwei oder mehr Zahlen, mit oder ohne eine Namenszeile darüber; auch in den Blättern einer Excel-Datei.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Line of names</source>
        <translation>Namenszeile</translation>
    </message>
    <message>
        <source>The line of the file in which the names of the columns stand, counted from 1; 0 when there are none.</source>
        <translation>Die Zeile der Datei, in der die Spaltennamen stehen, ab 1 gezählt; 0, wenn es keine gibt.</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>The line of the file with the first row of the table, counted from 1.</source>
        <translation>Die Zeile der Datei mit der ersten Zeile der Tabelle, ab 1 gezählt.</translation>
    </message>
    <message>
        <source>The file is no spreadsheet; expected an .xls or .xlsx container.</source>
        <translation>Die Datei ist keine Arbeitsmappe; erwartet wird ein .xls- oder .xlsx-Container.</translation>
    </message>
    <message>
        <source>The compressed file of %1 bytes unfolds to more than %2 bytes; expected at most 2 GiB, and no more than %3 times its own size.</source>
        <translation>Die komprimierte Datei von %1 Bytes entfaltet sich auf mehr als %2 Bytes; erwartet werden höchstens 2 GiB und nicht mehr als das %3-Fache ihrer eigenen Größe.</translation>
    </message>
    <message>
        <source>Chosen by a person.</source>
        <translation>Von einer Person gewählt.</translation>
    </message>
    <message>
        <source>The spreadsheet cannot be opened: %1 failed (%2).</source>
        <translation>Die Arbeitsmappe lässt sich nicht öffnen: %1 ist gescheitert (%2).</translation>
    </message>
    <message>
        <source>The OLE container of the file is damaged or cut off (libfreexl %1).</source>
        <translation>Der OLE-Container der Datei ist beschädigt oder abgeschnitten (libfreexl %1).</translation>
    </message>
    <message>
        <source>The spreadsheet is protected by a password; expected one that is not. Save it again without protection.</source>
        <translation>Die Arbeitsmappe ist durch ein Kennwort geschützt; erwartet wird eine ohne. Ohne Schutz neu speichern.</translation>
    </message>
    <message>
        <source>The OLE container holds no readable Excel workbook (libfreexl %1); expected Excel 5 to 2003.</source>
        <translation>Der OLE-Container enthält keine lesbare Excel-Arbeitsmappe (libfreexl %1); erwartet wird Excel 5 bis 2003.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: its reader gave up within sheet %1. Save it again, or export it as text.</source>
        <translation>Die Arbeitsmappe ist beschädigt: ihr Leser gab in Blatt %1 auf. Neu speichern oder als Text exportieren.</translation>
    </message>
    <message>
        <source>The zip container of the file cannot be read: %1.</source>
        <translation>Der Zip-Container der Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The zip container has no readable member &quot;%1&quot;: %2.</source>
        <translation>Der Zip-Container hat kein lesbares Mitglied &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>The header names no sample mass: %1 mg follows from the columns of mass and percent.</source>
        <translation>Der Kopf nennt keine Probenmasse: %1 mg folgt aus den Spalten von Masse und Prozent.</translation>
    </message>
    <message>
        <source>The header names no sample mass: %1 mg follows from the heat flow and the normalised heat flow.</source>
        <translation>Der Kopf nennt keine Probenmasse: %1 mg folgt aus dem Wärmestrom und dem normierten Wärmestrom.</translation>
    </message>
    <message>
        <source>The header names no sample mass: %1 mg, what the balance shows first, is taken.</source>
        <translation>Der Kopf nennt keine Probenmasse: %1 mg, der erste Wert der Waage, wird genommen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has several decimal marks, as a spreadsheet leaves behind; expected numbers with one mark. Export the file from the instrument&apos;s software again.</source>
        <translation>&quot;%1&quot; hat mehrere Dezimalzeichen, wie eine Tabellenkalkulation sie hinterlässt; erwartet werden Zahlen mit einem Zeichen. Die Datei aus der Gerätesoftware neu exportieren.</translation>
    </message>
    <message>
        <source>The file does not say which way its heat flow is exothermic; exothermic %1 is the convention of %2.</source>
        <translation>Die Datei sagt nicht, in welcher Richtung ihr Wärmestrom exotherm ist; exotherm %1 ist die Konvention von %2.</translation>
    </message>
    <message>
        <source>The first line is Filename and line %1 is [step], as TRIOS writes them.</source>
        <translation>Die erste Zeile ist Filename und Zeile %1 ist [step], wie TRIOS sie schreibt.</translation>
    </message>
    <message>
        <source>The first line is Filename and line %1 names the procedure&apos;s segments, as TRIOS writes them.</source>
        <translation>Die erste Zeile ist Filename, und Zeile %1 nennt die Segmente des Programms, wie TRIOS sie schreibt.</translation>
    </message>
    <message>
        <source>The first line is [step], as TRIOS writes it; the header above it is lost.</source>
        <translation>Die erste Zeile ist [step], wie TRIOS sie schreibt; der Kopf darüber ist verloren.</translation>
    </message>
    <message>
        <source>A line of names over a line of units, as TRIOS copies a table.</source>
        <translation>Eine Namenszeile über einer Einheitenzeile, wie TRIOS eine Tabelle kopiert.</translation>
    </message>
    <message>
        <source>The file holds binary data; expected text of TRIOS.</source>
        <translation>Die Datei enthält Binärdaten; erwartet wird Text von TRIOS.</translation>
    </message>
    <message>
        <source>The file holds no line of text; expected one that begins with Filename.</source>
        <translation>Die Datei enthält keine Textzeile; erwartet wird eine, die mit Filename beginnt.</translation>
    </message>
    <message>
        <source>No line [step] follows the header of %1 lines; expected one in front of every table.</source>
        <translation>Auf den Kopf von %1 Zeilen folgt keine Zeile [step]; erwartet wird eine vor jeder Tabelle.</translation>
    </message>
    <message>
        <source>The file ends in line %1 without a row of numbers; expected a title, names, units and rows after [step].</source>
        <translation>Die Datei endet in Zeile %1 ohne Zahlenzeile; erwartet werden Titel, Namen, Einheiten und Zeilen nach [step].</translation>
    </message>
    <message>
        <source>The steps have more different columns than any instrument; some were left out.</source>
        <translation>Die Schritte haben mehr verschiedene Spalten als irgendein Gerät; einige wurden weggelassen.</translation>
    </message>
    <message>
        <source>TA Instruments TRIOS text</source>
        <translation>TA Instruments TRIOS, Text</translation>
    </message>
    <message>
        <source>A first line Filename and lines [step], or names over units with time and temperature among them.</source>
        <translation>Eine erste Zeile Filename und Zeilen [step], oder Namen über Einheiten, darunter Zeit und Temperatur.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; names T, f and E&apos; over a row of units, as an Eplexor does.</source>
        <translation>Das Blatt &quot;%1&quot; nennt T, f und E&apos; über einer Einheitenzeile, wie ein Eplexor.</translation>
    </message>
    <message>
        <source>No sheet names the columns T, f and E&apos; over a row of units; expected the export of an Eplexor.</source>
        <translation>Kein Blatt nennt die Spalten T, f und E&apos; über einer Einheitenzeile; erwartet wird der Export eines Eplexor.</translation>
    </message>
    <message>
        <source>NETZSCH GABO Eplexor</source>
        <translation>NETZSCH GABO Eplexor</translation>
    </message>
    <message>
        <source>A sheet whose first two rows are names (T, f, E&apos; ...) and units.</source>
        <translation>Ein Blatt, dessen erste zwei Zeilen Namen (T, f, E&apos; ...) und Einheiten sind.</translation>
    </message>
    <message>
        <source>The bytes 00 25 0E and a header of keys, as TRIOS 5 writes them.</source>
        <translation>Die Bytes 00 25 0E und ein Kopf aus Schlüsseln, wie TRIOS 5 sie schreibt.</translation>
    </message>
    <message>
        <source>The bytes 00 25 of a TRIOS file, of another generation than that of TRIOS 5.</source>
        <translation>Die Bytes 00 25 einer TRIOS-Datei, von einer anderen Generation als der von TRIOS 5.</translation>
    </message>
    <message>
        <source>The file does not begin with the bytes 00 25; expected a .tri file of TRIOS.</source>
        <translation>Die Datei beginnt nicht mit den Bytes 00 25; erwartet wird eine .tri-Datei von TRIOS.</translation>
    </message>
    <message>
        <source>The .tri file is of generation %1 (TRIOS 3 and 4 wrote 12); expected 14, that of TRIOS 5. Export it from TRIOS as text (all steps, with units), or open it in TRIOS 5 and save it again.</source>
        <translation>Die .tri-Datei ist von Generation %1 (TRIOS 3 und 4 schrieben 12); erwartet wird 14, die von TRIOS 5. Aus TRIOS als Text exportieren (alle Schritte, mit Einheiten), oder in TRIOS 5 öffnen und neu speichern.</translation>
    </message>
    <message>
        <source>The header of the .tri file breaks off within its %1 entries.</source>
        <translation>Der Kopf der .tri-Datei bricht innerhalb seiner %1 Einträge ab.</translation>
    </message>
    <message>
        <source>The .tri file holds no complete signal; it is empty or cut off. Export the run from TRIOS as text.</source>
        <translation>Die .tri-Datei enthält kein vollständiges Signal; sie ist leer oder abgeschnitten. Den Lauf aus TRIOS als Text exportieren.</translation>
    </message>
    <message>
        <source>A signal has %1 points where others have %2; the rest is empty.</source>
        <translation>Ein Signal hat %1 Punkte, wo andere %2 haben; der Rest ist leer.</translation>
    </message>
    <message>
        <source>TA Instruments TRIOS file</source>
        <translation>TA-Instruments-TRIOS-Datei</translation>
    </message>
    <message>
        <source>The bytes 00 25 0E and a header of keys such as instrumenttype.</source>
        <translation>Die Bytes 00 25 0E und ein Kopf aus Schlüsseln wie instrumenttype.</translation>
    </message>
    <message>
        <source>The file carries no calibration of its heat flow: the DSC signal stays in µV.</source>
        <translation>Die Datei enthält keine Kalibrierung ihres Wärmestroms: das DSC-Signal bleibt in µV.</translation>
    </message>
    <message>
        <source>The heat flow is the DSC signal over the sensitivity that the file carries; no correction run is subtracted from it.</source>
        <translation>Der Wärmestrom ist das DSC-Signal geteilt durch die Empfindlichkeit, die die Datei enthält; kein Korrekturlauf ist davon abgezogen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 points where others have %3; the rest is empty.</source>
        <translation>&quot;%1&quot; hat %2 Punkte, wo andere %3 haben; der Rest ist leer.</translation>
    </message>
    <message>
        <source>A zip archive with Streams/stream_1.table, as NETZSCH Proteus keeps its measurements.</source>
        <translation>Ein Zip-Archiv mit Streams/stream_1.table, wie NETZSCH Proteus seine Messungen aufbewahrt.</translation>
    </message>
    <message>
        <source>The archive has no members stream_1.table and stream_2.table; analysis and state files of Proteus (.ngb-taa, .ngb-od7) hold no measurement. Expected a file such as .ngb-ss3, .ngb-bs3 or .ngb-ds3.</source>
        <translation>Das Archiv hat keine Mitglieder stream_1.table und stream_2.table; Auswertungs- und Zustandsdateien von Proteus (.ngb-taa, .ngb-od7) enthalten keine Messung. Erwartet wird eine Datei wie .ngb-ss3, .ngb-bs3 oder .ngb-ds3.</translation>
    </message>
    <message>
        <source>No channel of the file holds numbers; expected arrays in stream_2.table.</source>
        <translation>Kein Kanal der Datei enthält Zahlen; erwartet werden Felder in stream_2.table.</translation>
    </message>
    <message>
        <source>The file holds the sample&apos;s run and its correction run, uncorrected; give the second as the blank of an analysis.</source>
        <translation>Die Datei enthält den Lauf der Probe und ihren Korrekturlauf, unkorrigiert; den zweiten als Leermessung einer Auswertung geben.</translation>
    </message>
    <message>
        <source>NETZSCH Proteus measurement</source>
        <translation>NETZSCH-Proteus-Messung</translation>
    </message>
    <message>
        <source>A zip archive with the member Streams/stream_1.table.</source>
        <translation>Ein Zip-Archiv mit dem Mitglied Streams/stream_1.table.</translation>
    </message>
    <message>
        <source>Line %1 names time, temperature and a change in length, as WinTA of the DIL 805 does.</source>
        <translation>Zeile %1 nennt Zeit, Temperatur und eine Längenänderung, wie WinTA des DIL 805.</translation>
    </message>
    <message>
        <source>The file holds binary data; expected text of WinTA.</source>
        <translation>Die Datei enthält Binärdaten; erwartet wird Text von WinTA.</translation>
    </message>
    <message>
        <source>No line of the %1 lines names columns; expected Time - Temperature / rel. Change in Length.</source>
        <translation>Keine der %1 Zeilen nennt Spalten; erwartet wird Time - Temperature / rel. Change in Length.</translation>
    </message>
    <message>
        <source>The file ends in line %1; expected a line of units.</source>
        <translation>Die Datei endet in Zeile %1; erwartet wird eine Einheitenzeile.</translation>
    </message>
    <message>
        <source>Bähr DIL 805 (WinTA) text</source>
        <translation>Bähr DIL 805 (WinTA), Text</translation>
    </message>
    <message>
        <source>A line Time - Temperature / rel. Change in Length over a line of units.</source>
        <translation>Eine Zeile Time - Temperature / rel. Change in Length über einer Einheitenzeile.</translation>
    </message>
    <message>
        <source>A line Creation Date and a line of columns that begins with Index, as Calisto writes them.</source>
        <translation>Eine Zeile Creation Date und eine Spaltenzeile, die mit Index beginnt, wie Calisto sie schreibt.</translation>
    </message>
    <message>
        <source>Line %1 names the columns Index, Time and Furnace, as Calisto does.</source>
        <translation>Zeile %1 nennt die Spalten Index, Time und Furnace wie Calisto.</translation>
    </message>
    <message>
        <source>The file holds binary data; expected text of Calisto.</source>
        <translation>Die Datei enthält Binärdaten; erwartet wird Text von Calisto.</translation>
    </message>
    <message>
        <source>No line of the %1 lines names columns; expected one that begins with Index and Time.</source>
        <translation>Keine der %1 Zeilen nennt Spalten; erwartet wird eine, die mit Index und Time beginnt.</translation>
    </message>
    <message>
        <source>The columns name no units; s, °C, mg and mW are taken, as Calisto exports them.</source>
        <translation>Die Spalten nennen keine Einheiten; s, °C, mg und mW werden genommen, wie Calisto sie exportiert.</translation>
    </message>
    <message>
        <source>Setaram Calisto text</source>
        <translation>Setaram Calisto, Text</translation>
    </message>
    <message>
        <source>A second line Creation Date and columns Index, Time, Furnace ..., padded with blanks or parted by semicolons.</source>
        <translation>Eine zweite Zeile Creation Date und Spalten Index, Time, Furnace ..., mit Leerzeichen aufgefüllt oder durch Semikolons getrennt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds the same number in every row: that channel was off, and it is not offered as data.</source>
        <translation>&quot;%1&quot; enthält in jeder Zeile dieselbe Zahl: dieser Kanal war aus und wird nicht als Daten angeboten.</translation>
    </message>
    <message>
        <source>The first line names columns as Pyris does.</source>
        <translation>Die erste Zeile nennt Spalten wie Pyris.</translation>
    </message>
    <message>
        <source>The first line is Filename: and line %1 is one of Pyris&apos; own.</source>
        <translation>Die erste Zeile ist Filename:, und Zeile %1 ist eine von Pyris.</translation>
    </message>
    <message>
        <source>The file holds binary data; expected text of Pyris.</source>
        <translation>Die Datei enthält Binärdaten; erwartet wird Text von Pyris.</translation>
    </message>
    <message>
        <source>No line of the %1 lines names columns; expected one that begins with Time.</source>
        <translation>Keine der %1 Zeilen nennt Spalten; erwartet wird eine, die mit Time beginnt.</translation>
    </message>
    <message>
        <source>PerkinElmer Pyris text</source>
        <translation>PerkinElmer Pyris, Text</translation>
    </message>
    <message>
        <source>A first line Filename: with Method Steps: below, or columns Time, Unsubtracted ..., Program Temperature.</source>
        <translation>Eine erste Zeile Filename: mit Method Steps: darunter, oder Spalten Time, Unsubtracted ..., Program Temperature.</translation>
    </message>
    <message>
        <source>Row %1 of the sheet &quot;%2&quot; is a header line of NETZSCH Proteus.</source>
        <translation>Zeile %1 des Blatts &quot;%2&quot; ist eine Kopfzeile von NETZSCH Proteus.</translation>
    </message>
    <message>
        <source>No sheet begins with the header of NETZSCH Proteus; expected lines such as #EXPORTTYPE: in column A.</source>
        <translation>Kein Blatt beginnt mit dem Kopf von NETZSCH Proteus; erwartet werden Zeilen wie #EXPORTTYPE: in Spalte A.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; begins with Filename and names the instrument, as TRIOS writes it.</source>
        <translation>Das Blatt &quot;%1&quot; beginnt mit Filename und nennt das Gerät, wie TRIOS es schreibt.</translation>
    </message>
    <message>
        <source>No sheet begins with Filename; expected the sheet &quot;Details&quot; of a TRIOS export.</source>
        <translation>Kein Blatt beginnt mit Filename; erwartet wird das Blatt &quot;Details&quot; eines TRIOS-Exports.</translation>
    </message>
    <message>
        <source>None of the %1 sheets holds a step; expected a title, a row of names, a row of units and rows of numbers.</source>
        <translation>Keines der %1 Blätter enthält einen Schritt; erwartet werden ein Titel, eine Namenszeile, eine Einheitenzeile und Zahlenzeilen.</translation>
    </message>
    <message>
        <source>NETZSCH Proteus Excel export</source>
        <translation>NETZSCH-Proteus-Excel-Export</translation>
    </message>
    <message>
        <source>A sheet with #EXPORTTYPE: or #FORMAT: in column A, or column names after ##Temp.</source>
        <translation>Ein Blatt mit #EXPORTTYPE: oder #FORMAT: in Spalte A, oder Spaltennamen nach ##Temp.</translation>
    </message>
    <message>
        <source>TA Instruments TRIOS Excel export</source>
        <translation>TA-Instruments-TRIOS-Excel-Export</translation>
    </message>
    <message>
        <source>A sheet that begins with Filename and names the instrument, and a sheet for each step.</source>
        <translation>Ein Blatt, das mit Filename beginnt und das Gerät nennt, und ein Blatt für jeden Schritt.</translation>
    </message>
    <message>
        <source>A ruled title and a table of Index over units in brackets, as STARe writes an evaluation.</source>
        <translation>Ein Titel mit Trennlinie und eine Tabelle mit Index über Einheiten in Klammern, wie STARe eine Auswertung schreibt.</translation>
    </message>
    <message>
        <source>A table of Index, Ts and Tr over units in brackets, as STARe exports it.</source>
        <translation>Eine Tabelle mit Index, Ts und Tr über Einheiten in Klammern, wie STARe sie exportiert.</translation>
    </message>
    <message>
        <source>The file holds binary data; expected text of STARe.</source>
        <translation>Die Datei enthält Binärdaten; erwartet wird Text von STARe.</translation>
    </message>
    <message>
        <source>No line of the %1 lines begins with Index over a line of units; expected a table of values.</source>
        <translation>Keine der %1 Zeilen beginnt mit Index über einer Einheitenzeile; erwartet wird eine Wertetabelle.</translation>
    </message>
    <message>
        <source>Line %1 names columns, but no row of numbers follows.</source>
        <translation>Zeile %1 nennt Spalten, aber keine Zahlenzeile folgt.</translation>
    </message>
    <message>
        <source>METTLER TOLEDO STARe text</source>
        <translation>METTLER TOLEDO STARe, Text</translation>
    </message>
    <message>
        <source>A line of names that begins with Index over a line of units in brackets, in an evaluation or alone.</source>
        <translation>Eine Namenszeile, die mit Index beginnt, über einer Zeile mit Einheiten in Klammern, in einer Auswertung oder allein.</translation>
    </message>
    <message>
        <source>No line begins with ##; expected one that names the columns, such as ##Temp./°C;Time/min.</source>
        <translation>Keine Zeile beginnt mit ##; erwartet wird eine, die die Spalten nennt, wie ##Temp./°C;Time/min.</translation>
    </message>
    <message>
        <source>%1 could not be written: the folder %2 is protected against writing.</source>
        <translation>%1 konnte nicht geschrieben werden: der Ordner %2 ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Dicke</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Durchmesser</translation>
    </message>
    <message>
        <source>Heating rate</source>
        <translation>Heizrate</translation>
    </message>
    <message>
        <source>Exothermic</source>
        <translation>Exotherm</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no column of the role %2 beside its temperature.</source>
        <translation>&quot;%1&quot; hat neben der Temperatur keine Spalte der Rolle %2.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has the unit &quot;%2&quot;; expected one like %3.</source>
        <translation>Die Spalte &quot;%1&quot; hat die Einheit &quot;%2&quot;; erwartet wird eine wie %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 rows with both temperature and %3; expected at least 2.</source>
        <translation>&quot;%1&quot; hat %2 Zeilen mit Temperatur und %3; erwartet werden mindestens 2.</translation>
    </message>
    <message>
        <source>Number in time order, or a kind with its number: heating-1, cooling-2. Without one the whole run up to its last cooling.</source>
        <translation>Nummer in zeitlicher Folge, oder eine Art mit ihrer Nummer: heating-1, cooling-2. Ohne Angabe der ganze Lauf bis zum letzten Kühlen.</translation>
    </message>
    <message>
        <source>By the Bayesian information criterion (difference to the lowest, residual; 30 more where a parameter is undetermined): %1.</source>
        <translation>Nach dem Bayesschen Informationskriterium (Differenz zum kleinsten, Residuum; 30 mehr, wo ein Parameter unbestimmt ist): %1.</translation>
    </message>
    <message>
        <source>%1 describes these data better than %2.</source>
        <translation>%1 beschreibt diese Daten besser als %2.</translation>
    </message>
    <message>
        <source>No circle exists from which a resistance could be read: the arc is not closed, or overlaps with the electrode. R_dc is that of the circuit.</source>
        <translation>Es gibt keinen Kreis, aus dem sich ein Widerstand ablesen ließe: der Bogen ist nicht geschlossen oder überlappt mit der Elektrode. R_dc ist der der Schaltung.</translation>
    </message>
    <message>
        <source>scatter about the circle</source>
        <translation>Streuung um den Kreis</translation>
    </message>
    <message>
        <source>The points miss the circle by %1 % of its radius.</source>
        <translation>Die Punkte verfehlen den Kreis um %1 % seines Radius.</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>The circuit was read as %1.</source>
        <translation>Die Schaltung wurde als %1 gelesen.</translation>
    </message>
    <message>
        <source>Elements R, C, L, CPE, W, Wo, Ws, G, La, Zarc, K, CC, HN, TL with a number; &quot;-&quot; joins in series, p(...,...) in parallel, as in R0-p(R1,CPE1)-CPE2. The notations of Boukamp, EC-Lab and s(), p() are understood. CPE2 behind the arc stands for the polarisation of the electrodes.</source>
        <translation>Elemente R, C, L, CPE, W, Wo, Ws, G, La, Zarc, K, CC, HN, TL mit einer Nummer; &quot;-&quot; verbindet in Reihe, p(...,...) parallel, wie in R0-p(R1,CPE1)-CPE2. Die Schreibweisen von Boukamp, EC-Lab und s(), p() werden verstanden. CPE2 hinter dem Bogen steht für die Polarisation der Elektroden.</translation>
    </message>
    <message>
        <source>Compare circuits</source>
        <translation>Schaltungen vergleichen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>The usual circuits by their information criterion, in a note; done unasked where the circuit is proposed.</source>
        <translation>Die üblichen Schaltungen nach ihrem Informationskriterium, in einem Hinweis; ungefragt, wo die Schaltung vorgeschlagen ist.</translation>
    </message>
    <message>
        <source>Window of the circle</source>
        <translation>Fenster des Kreises</translation>
    </message>
    <message>
        <source>Points through which a circle is laid; from the data when left empty: the arc down to the minimum of -Z&apos;&apos; behind it.</source>
        <translation>Punkte, durch die ein Kreis gelegt wird; leer gelassen aus den Daten: der Bogen bis hinab zum Minimum von -Z&apos;&apos; dahinter.</translation>
    </message>
    <message>
        <source>Right intercept of a circle</source>
        <translation>Rechter Achsenschnitt eines Kreises</translation>
    </message>
    <message>
        <source>Unweighted algebraic circle through the arc, for comparison with R_dc.</source>
        <translation>Ungewichteter algebraischer Kreis durch den Bogen, zum Vergleich mit R_dc.</translation>
    </message>
    <message>
        <source>Left intercept of a circle</source>
        <translation>Linker Achsenschnitt eines Kreises</translation>
    </message>
    <message>
        <source>The circle&apos;s other intercept with the real axis.</source>
        <translation>Der andere Schnitt des Kreises mit der reellen Achse.</translation>
    </message>
    <message>
        <source>%1 point(s) of the spectrum are selected; a distribution needs at least %2.</source>
        <translation>%1 Punkte des Spektrums sind gewählt; eine Verteilung braucht mindestens %2.</translation>
    </message>
    <message>
        <source>The frequencies run from %1 to %2 Hz; a distribution needs at least a decade.</source>
        <translation>Die Frequenzen reichen von %1 bis %2 Hz; eine Verteilung braucht mindestens eine Dekade.</translation>
    </message>
    <message>
        <source>No point has a positive real part: there is nothing that relaxes.</source>
        <translation>Kein Punkt hat einen positiven Realteil: es gibt nichts, was relaxiert.</translation>
    </message>
    <message>
        <source>The evaluation was cancelled.</source>
        <translation>Die Auswertung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The curvature of the distribution at its maximum does not tell it.</source>
        <translation>Die Krümmung der Verteilung an ihrem Maximum verrät sie nicht.</translation>
    </message>
    <message>
        <source>noise, at this regularisation</source>
        <translation>Rauschen, bei dieser Regularisierung</translation>
    </message>
    <message>
        <source>A coefficient of the regularised fit; its bias is not known.</source>
        <translation>Ein Koeffizient der regularisierten Anpassung; seine Verzerrung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>95 % credible band</source>
        <translation>Glaubwürdigkeitsband, 95 %</translation>
    </message>
    <message>
        <source>Distribution of relaxation times</source>
        <translation>Verteilung der Relaxationszeiten</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>Peaks</translation>
    </message>
    <message>
        <source>No relaxation lies inside the measured range and stands above its uncertainty.</source>
        <translation>Keine Relaxation liegt innerhalb des gemessenen Bereichs und hebt sich über ihre Unsicherheit.</translation>
    </message>
    <message>
        <source>The distribution is still high at the longest times: electrodes or a relaxation below the lowest frequency, whose resistance is not known.</source>
        <translation>Die Verteilung ist bei den längsten Zeiten noch hoch: Elektroden oder eine Relaxation unterhalb der tiefsten Frequenz, deren Widerstand nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The distribution misses the data by %1 % (their scatter is %2 %): the data may violate the Kramers-Kronig relations, or the regularisation is too strong.</source>
        <translation>Die Verteilung verfehlt die Daten um %1 % (deren Streuung ist %2 %): die Daten verletzen vielleicht die Kramers-Kronig-Beziehungen, oder die Regularisierung ist zu stark.</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>Regularisierung</translation>
    </message>
    <message>
        <source>Relaxation time of a peak</source>
        <translation>Relaxationszeit eines Peaks</translation>
    </message>
    <message>
        <source>Vertex of gamma(ln tau).</source>
        <translation>Scheitel von gamma(ln tau).</translation>
    </message>
    <message>
        <source>Resistance of a peak</source>
        <translation>Widerstand eines Peaks</translation>
    </message>
    <message>
        <source>Area of gamma over ln tau between the minima beside the peak.</source>
        <translation>Fläche von gamma über ln tau zwischen den Minima neben dem Peak.</translation>
    </message>
    <message>
        <source>Capacitance of a peak</source>
        <translation>Kapazität eines Peaks</translation>
    </message>
    <message>
        <source>tau_k / R_k: pF for the bulk, nF for boundaries, µF for electrodes.</source>
        <translation>tau_k / R_k: pF für das Volumen, nF für Grenzen, µF für Elektroden.</translation>
    </message>
    <message>
        <source>Series resistance</source>
        <translation>Serienwiderstand</translation>
    </message>
    <message>
        <source>What remains at frequencies above the measured ones.</source>
        <translation>Was bei Frequenzen oberhalb der gemessenen bleibt.</translation>
    </message>
    <message>
        <source>100 sqrt(Σ|dZ|² / |Z|² / 2N).</source>
        <translation>100 sqrt(Σ|dZ|² / |Z|² / 2N).</translation>
    </message>
    <message>
        <source>Has an &lt;Application&gt; named VersaStudio.</source>
        <translation>Hat ein &lt;Application&gt; mit dem Namen VersaStudio.</translation>
    </message>
    <message>
        <source>The file has no block &lt;Segment1&gt; with a line &quot;Definition=&quot;; it holds no measurement.</source>
        <translation>Die Datei hat keinen Block &lt;Segment1&gt; mit einer Zeile &quot;Definition=&quot;; sie enthält keine Messung.</translation>
    </message>
    <message>
        <source>Princeton VersaStudio (.par)</source>
        <translation>Princeton VersaStudio (.par)</translation>
    </message>
    <message>
        <source>A block &lt;Application&gt; with Name=VersaStudio, segments with columns Frequency(Hz), Z Real, Z Imag.</source>
        <translation>Ein Block &lt;Application&gt; mit Name=VersaStudio, Segmente mit Spalten Frequency(Hz), Z Real, Z Imag.</translation>
    </message>
    <message>
        <source>Begins with VERSION and has one number a line, as Autolab&apos;s FRA writes.</source>
        <translation>Beginnt mit VERSION und hat eine Zahl je Zeile, wie Autolabs FRA schreibt.</translation>
    </message>
    <message>
        <source>Line 1 does not begin with VERSION; it is no file of Autolab&apos;s FRA.</source>
        <translation>Zeile 1 beginnt nicht mit VERSION; es ist keine Datei von Autolabs FRA.</translation>
    </message>
    <message>
        <source>Line 2 holds &quot;%1&quot;; expected the count of points.</source>
        <translation>Zeile 2 enthält &quot;%1&quot;; erwartet wird die Zahl der Punkte.</translation>
    </message>
    <message>
        <source>Line %1 ends the first point; expected nine numbers, one a line.</source>
        <translation>Zeile %1 beendet den ersten Punkt; erwartet werden neun Zahlen, eine je Zeile.</translation>
    </message>
    <message>
        <source>Autolab FRA (.dfr)</source>
        <translation>Autolab FRA (.dfr)</translation>
    </message>
    <message>
        <source>First line VERSION and a number, then one number a line.</source>
        <translation>Erste Zeile VERSION und eine Zahl, dann eine Zahl je Zeile.</translation>
    </message>
    <message>
        <source>Line %1 begins with &quot;%2&quot;, as Novocontrol&apos;s WinDETA writes.</source>
        <translation>Zeile %1 beginnt mit &quot;%2&quot;, wie Novocontrols WinDETA schreibt.</translation>
    </message>
    <message>
        <source>No line of column names that begins with Freq. or Temp. within the first %1 lines.</source>
        <translation>In den ersten %1 Zeilen keine Zeile mit Spaltennamen, die mit Freq. oder Temp. beginnt.</translation>
    </message>
    <message>
        <source>The columns are over temperature, and no line &quot;Fixed value(s)&quot; gives the frequency; expected &quot;Freq. [Hz]=&quot; or a column Freq. [Hz].</source>
        <translation>Die Spalten stehen über der Temperatur, und keine Zeile &quot;Fixed value(s)&quot; gibt die Frequenz an; erwartet wird &quot;Freq. [Hz]=&quot; oder eine Spalte Freq. [Hz].</translation>
    </message>
    <message>
        <source>%1 rows have another count of cells than the %2 column names, the first in line %3.</source>
        <translation>%1 Zeilen haben eine andere Zahl von Zellen als die %2 Spaltennamen, die erste ist Zeile %3.</translation>
    </message>
    <message>
        <source>Measured at %1 Hz over temperature: no spectrum, the quantities belong over the column Temp.</source>
        <translation>Bei %1 Hz über der Temperatur gemessen: kein Spektrum, die Größen gehören über die Spalte Temp.</translation>
    </message>
    <message>
        <source>Novocontrol WinDETA text</source>
        <translation>Novocontrol WinDETA, Text</translation>
    </message>
    <message>
        <source>A line of column names that begins with Freq. [Hz] or Temp. [K], lines Diameter[mm] or Fixed value(s) before it.</source>
        <translation>Eine Zeile mit Spaltennamen, die mit Freq. [Hz] oder Temp. [K] beginnt, davor Zeilen Diameter[mm] oder Fixed value(s).</translation>
    </message>
    <message>
        <source>Sample thickness</source>
        <translation>Probendicke</translation>
    </message>
    <message>
        <source>JSON that speaks of PalmSens types, as PSTrace writes.</source>
        <translation>JSON, das von PalmSens-Typen spricht, wie PSTrace es schreibt.</translation>
    </message>
    <message>
        <source>The file holds no JSON object; expected a session of PSTrace.</source>
        <translation>Die Datei enthält kein JSON-Objekt; erwartet wird eine Sitzung von PSTrace.</translation>
    </message>
    <message>
        <source>The JSON is broken at character %1: %2.</source>
        <translation>Das JSON ist bei Zeichen %1 fehlerhaft: %2.</translation>
    </message>
    <message>
        <source>None of the %1 measurements of the session is an impedance spectrum.</source>
        <translation>Keine der %1 Messungen der Sitzung ist ein Impedanzspektrum.</translation>
    </message>
    <message>
        <source>PalmSens PSTrace session (.pssession)</source>
        <translation>PalmSens PSTrace, Sitzung (.pssession)</translation>
    </message>
    <message>
        <source>JSON with PalmSens types, a measurement with a DataSetEIS.</source>
        <translation>JSON mit PalmSens-Typen, eine Messung mit einem DataSetEIS.</translation>
    </message>
    <message>
        <source>Holds a count of %1 points and as many frequencies (big endian), as Zahner&apos;s Thales writes.</source>
        <translation>Enthält eine Anzahl von %1 Punkten und ebenso viele Frequenzen (Big-Endian), wie Zahners Thales schreibt.</translation>
    </message>
    <message>
        <source>The file announces more points than its %1 bytes can hold, or is no file of Thales.</source>
        <translation>Die Datei kündigt mehr Punkte an, als ihre %1 Bytes enthalten können, oder ist keine Datei von Thales.</translation>
    </message>
    <message>
        <source>None of the %1 points has a frequency between 1e-7 and 1e9 Hz.</source>
        <translation>Keiner der %1 Punkte hat eine Frequenz zwischen 1e-7 und 1e9 Hz.</translation>
    </message>
    <message>
        <source>%1 points before the sweep from one end of the frequencies to the other were left out; they repeat a part of it.</source>
        <translation>%1 Punkte vor dem Durchlauf von einem Ende der Frequenzen zum anderen wurden weggelassen; sie wiederholen einen Teil davon.</translation>
    </message>
    <message>
        <source>Zahner Thales impedance (.ism)</source>
        <translation>Zahner Thales, Impedanz (.ism)</translation>
    </message>
    <message>
        <source>A count of points and as many plausible frequencies and moduli, big endian.</source>
        <translation>Eine Anzahl von Punkten und ebenso viele plausible Frequenzen und Beträge, Big-Endian.</translation>
    </message>
    <message>
        <source>One sweep between the ends of the frequencies</source>
        <translation>Ein Durchlauf zwischen den Enden der Frequenzen</translation>
    </message>
    <message>
        <source>All, with those measured twice</source>
        <translation>Alle, mit doppelt gemessenen</translation>
    </message>
    <message>
        <source>No range of at least six points in which sigma&apos; follows sigma_dc + A w^n: no Jonscher fit.</source>
        <translation>Kein Bereich von mindestens sechs Punkten, in dem sigma&apos; dem Gesetz sigma_dc + A w^n folgt: keine Jonscher-Anpassung.</translation>
    </message>
    <message>
        <source>sigma&apos; shows no plateau in the window: sigma_dc is not determined.</source>
        <translation>sigma&apos; zeigt im Fenster kein Plateau: sigma_dc ist nicht bestimmt.</translation>
    </message>
    <message>
        <source>Jonscher fit</source>
        <translation>Jonscher-Anpassung</translation>
    </message>
    <message>
        <source>Electric modulus, real part</source>
        <translation>Elektrischer Modul, Realteil</translation>
    </message>
    <message>
        <source>Electric modulus, imaginary part</source>
        <translation>Elektrischer Modul, Imaginärteil</translation>
    </message>
    <message>
        <source>Window of the Jonscher fit</source>
        <translation>Fenster der Jonscher-Anpassung</translation>
    </message>
    <message>
        <source>From the plateau, above the polarisation of the electrodes, to where leads begin to show.</source>
        <translation>Vom Plateau, oberhalb der Polarisation der Elektroden, bis wo sich Zuleitungen zu zeigen beginnen.</translation>
    </message>
    <message>
        <source>Real part of 1/eps*.</source>
        <translation>Realteil von 1/eps*.</translation>
    </message>
    <message>
        <source>Imaginary part of 1/eps*, positive.</source>
        <translation>Imaginärteil von 1/eps*, positiv.</translation>
    </message>
    <message>
        <source>D.c. conductivity (Jonscher)</source>
        <translation>Gleichstromleitfähigkeit (Jonscher)</translation>
    </message>
    <message>
        <source>Plateau of sigma&apos; = sigma_dc + A w^n.</source>
        <translation>Plateau von sigma&apos; = sigma_dc + A w^n.</translation>
    </message>
    <message>
        <source>Jonscher&apos;s A (S s^n / m)</source>
        <translation>Jonschers A (S s^n / m)</translation>
    </message>
    <message>
        <source>Factor of w^n, w in rad/s.</source>
        <translation>Faktor von w^n, w in rad/s.</translation>
    </message>
    <message>
        <source>Jonscher&apos;s exponent</source>
        <translation>Jonscher-Exponent</translation>
    </message>
    <message>
        <source>Exponent of w.</source>
        <translation>Exponent von w.</translation>
    </message>
    <message>
        <source>%1 point(s) of the spectrum are selected; the test needs at least %2.</source>
        <translation>%1 Punkte des Spektrums sind gewählt; die Prüfung braucht mindestens %2.</translation>
    </message>
    <message>
        <source>The frequencies run from %1 to %2 Hz; the test needs at least half a decade.</source>
        <translation>Die Frequenzen reichen von %1 bis %2 Hz; die Prüfung braucht mindestens eine halbe Dekade.</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A measure of the test, not of the sample.</source>
        <translation>Ein Maß der Prüfung, nicht der Probe.</translation>
    </message>
    <message>
        <source>The residuals (%1 %) exceed their scatter (%2 %), most near %3 Hz: the sample changed while it was measured, was not driven linearly, or the instrument or its leads show there.</source>
        <translation>Die Residuen (%1 %) übersteigen ihre Streuung (%2 %), am meisten nahe %3 Hz: die Probe änderte sich während der Messung, wurde nicht linear angeregt, oder das Gerät oder seine Zuleitungen zeigen sich dort.</translation>
    </message>
    <message>
        <source>Kramers-Kronig test</source>
        <translation>Kramers-Kronig-Prüfung</translation>
    </message>
    <message>
        <source>The spectrum is fitted by a series of M relaxations with given time constants, a resistance, an inductance and a capacitance, a model that is consistent with the Kramers-Kronig relations whatever its values (Boukamp, J. Electrochem. Soc. 142 (1995) 1885). M grows until mu falls below its limit (Schönleber et al., Electrochim. Acta 131 (2014) 20) and on to the lowest Bayesian information criterion. Residuals in percent of |Z|.</source>
        <translation>Das Spektrum wird durch eine Reihe von M Relaxationen mit gegebenen Zeitkonstanten, einen Widerstand, eine Induktivität und eine Kapazität angepasst, ein Modell, das bei beliebigen Werten mit den Kramers-Kronig-Beziehungen vereinbar ist (Boukamp, J. Electrochem. Soc. 142 (1995) 1885). M wächst, bis mu unter seine Grenze fällt (Schönleber et al., Electrochim. Acta 131 (2014) 20), und weiter bis zum kleinsten Bayesschen Informationskriterium. Residuen in Prozent von |Z|.</translation>
    </message>
    <message>
        <source>Limit of mu</source>
        <translation>Grenze von mu</translation>
    </message>
    <message>
        <source>Relaxations are added at least until mu = 1 - Σ|R &lt; 0| / Σ|R &gt;= 0| falls below it.</source>
        <translation>Relaxationen kommen mindestens so lange hinzu, bis mu = 1 - Σ|R &lt; 0| / Σ|R &gt;= 0| darunter fällt.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>linear Kramers-Kronig</source>
        <translation>lineares Kramers-Kronig</translation>
    </message>
    <message>
        <source>Z-HIT: modulus from the phase</source>
        <translation>Z-HIT: Betrag aus der Phase</translation>
    </message>
    <message>
        <source>Number of relaxations</source>
        <translation>Zahl der Relaxationen</translation>
    </message>
    <message>
        <source>R-C pairs of the linear model.</source>
        <translation>RC-Glieder des linearen Modells.</translation>
    </message>
    <message>
        <source>Measure of overfitting</source>
        <translation>Maß der Überanpassung</translation>
    </message>
    <message>
        <source>1 - Σ|R &lt; 0| / Σ|R &gt;= 0|: 1 for none, falling as noise is fitted.</source>
        <translation>1 - Σ|R &lt; 0| / Σ|R &gt;= 0|: 1 bei keiner, sinkend, wenn Rauschen angepasst wird.</translation>
    </message>
    <message>
        <source>Root mean square of dZ&apos;/|Z|.</source>
        <translation>Quadratisches Mittel von dZ&apos;/|Z|.</translation>
    </message>
    <message>
        <source>Root mean square of dZ&apos;&apos;/|Z|.</source>
        <translation>Quadratisches Mittel von dZ&apos;&apos;/|Z|.</translation>
    </message>
    <message>
        <source>Scatter of the residuals</source>
        <translation>Streuung der Residuen</translation>
    </message>
    <message>
        <source>From their second differences along the frequency.</source>
        <translation>Aus ihren zweiten Differenzen entlang der Frequenz.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>consistent: the residuals beyond their scatter stay below 0.5 % or the scatter; doubtful: below 2 %; else inconsistent. Too noisy to tell: nothing beyond a scatter of more than 2 %, which would hide a violation.</source>
        <translation>konsistent (consistent): die Residuen bleiben über ihre Streuung hinaus unter 0,5 % oder der Streuung; zweifelhaft (doubtful): unter 2 %; sonst inkonsistent (inconsistent). Zu verrauscht für ein Urteil (too noisy to tell): nichts jenseits einer Streuung von mehr als 2 %, die eine Verletzung verbergen würde.</translation>
    </message>
    <message>
        <source>The columns are quantities of the material, and the file has no line &quot;Diameter[mm] ... Thickness[mm] ...&quot;: give the diameter of the electrodes and the thickness of the sample, or export Zs&apos; and Zs&apos;&apos; too.</source>
        <translation>Die Spalten sind Größen des Materials, und die Datei hat keine Zeile &quot;Diameter[mm] ... Thickness[mm] ...&quot;: den Durchmesser der Elektroden und die Dicke der Probe angeben, oder auch Zs&apos; und Zs&apos;&apos; exportieren.</translation>
    </message>
    <message>
        <source>The columns give no impedance; expected Zs&apos; and Zs&apos;&apos;, Eps&apos; and Eps&apos;&apos;, Cp&apos; and Tan(Delta) or the like; found %1.</source>
        <translation>Die Spalten geben keine Impedanz; erwartet werden Zs&apos; und Zs&apos;&apos;, Eps&apos; und Eps&apos;&apos;, Cp&apos; und Tan(Delta) oder dergleichen; gefunden: %1.</translation>
    </message>
    <message>
        <source>The losses follow from a modulus and its larger part alone: where they are small, the file&apos;s six digits leave few of them.</source>
        <translation>Die Verluste folgen nur aus einem Betrag und seinem größeren Teil: wo sie klein sind, lassen die sechs Stellen der Datei wenige davon übrig.</translation>
    </message>
    <message>
        <source>The impedance is the set voltage (%1 V) over the measured current: it is as good as the generator, about 1 %.</source>
        <translation>Die Impedanz ist die eingestellte Spannung (%1 V) durch den gemessenen Strom: sie ist so gut wie der Generator, etwa 1 %.</translation>
    </message>
    <message>
        <source>Character %1 of the circuit%2 does not fit the notation %3.</source>
        <translation>Zeichen %1 der Schaltung%2 passt nicht zur Schreibweise %3.</translation>
    </message>
    <message>
        <source>Has key=value lines and a line &quot;primary_data&quot;, as IviumSoft writes.</source>
        <translation>Hat Zeilen Schlüssel=Wert und eine Zeile &quot;primary_data&quot;, wie IviumSoft schreibt.</translation>
    </message>
    <message>
        <source>Begins with zeros, Peaks= and a method, as IviumSoft writes.</source>
        <translation>Beginnt mit Nullen, Peaks= und einem Verfahren, wie IviumSoft schreibt.</translation>
    </message>
    <message>
        <source>The data before line %1 have no three columns (Z&apos;, Z&apos;&apos;, f), as a spectrum has.</source>
        <translation>Die Daten vor Zeile %1 haben keine drei Spalten (Z&apos;, Z&apos;&apos;, f) wie ein Spektrum.</translation>
    </message>
    <message>
        <source>The %1 lines of the file hold no line &quot;primary_data&quot; with a spectrum after it.</source>
        <translation>Die %1 Zeilen der Datei enthalten keine Zeile &quot;primary_data&quot; mit einem Spektrum dahinter.</translation>
    </message>
    <message>
        <source>Ivium impedance (.idf, .ids)</source>
        <translation>Ivium, Impedanz (.idf, .ids)</translation>
    </message>
    <message>
        <source>Lines Method= and primary_data among binary bytes.</source>
        <translation>Zeilen Method= und primary_data zwischen binären Bytes.</translation>
    </message>
    <message>
        <source>Resistance of %1</source>
        <translation>Widerstand von %1</translation>
    </message>
    <message>
        <source>Reaction time of %1</source>
        <translation>Reaktionszeit von %1</translation>
    </message>
    <message>
        <source>L of %1 (H s^(n-1))</source>
        <translation>L von %1 (H s^(n-1))</translation>
    </message>
    <message>
        <source>Time constant of %1</source>
        <translation>Zeitkonstante von %1</translation>
    </message>
    <message>
        <source>Relaxing capacitance of %1</source>
        <translation>Relaxierende Kapazität von %1</translation>
    </message>
    <message>
        <source>Relaxation time of %1</source>
        <translation>Relaxationszeit von %1</translation>
    </message>
    <message>
        <source>Exponent a of %1</source>
        <translation>Exponent a von %1</translation>
    </message>
    <message>
        <source>Exponent b of %1</source>
        <translation>Exponent b von %1</translation>
    </message>
    <message>
        <source>Resistance along %1</source>
        <translation>Widerstand entlang %1</translation>
    </message>
    <message>
        <source>Q of the walls of %1 (S s^n)</source>
        <translation>Q der Wände von %1 (S s^n)</translation>
    </message>
    <message>
        <source>Points outside are left out, its limits included.</source>
        <translation>Punkte außerhalb werden weggelassen; die Grenzen gehören dazu.</translation>
    </message>
    <message>
        <source>Masked points</source>
        <translation>Ausgeblendete Punkte</translation>
    </message>
    <message>
        <source>Frequencies and ranges in Hz that do not count, as in 50, 1e5..2e5.</source>
        <translation>Frequenzen und Bereiche in Hz, die nicht zählen, wie in 50, 1e5..2e5.</translation>
    </message>
    <message>
        <source>Reason for masking</source>
        <translation>Grund der Ausblendung</translation>
    </message>
    <message>
        <source>&quot;%1&quot; among the masked points is neither a frequency nor a range; expected numbers in Hz such as 50, 1e5..2e5.</source>
        <translation>&quot;%1&quot; unter den ausgeblendeten Punkten ist weder eine Frequenz noch ein Bereich; erwartet werden Zahlen in Hz wie 50, 1e5..2e5.</translation>
    </message>
    <message>
        <source>No point of the spectrum lies at the masked frequencies %1..%2 Hz.</source>
        <translation>Kein Punkt des Spektrums liegt bei den ausgeblendeten Frequenzen %1..%2 Hz.</translation>
    </message>
    <message>
        <source>Window, selection and mask leave none of the %1 points.</source>
        <translation>Fenster, Auswahl und Ausblendung lassen keinen der %1 Punkte übrig.</translation>
    </message>
    <message numerus="yes">
        <source>%n inductive point(s) at the upper end of the spectrum lie outside the window: leads, not the sample.</source>
        <translation>
            <numerusform>%n induktiver Punkt am oberen Ende des Spektrums liegt außerhalb des Fensters: Zuleitungen, nicht die Probe.</numerusform>
            <numerusform>%n induktive Punkte am oberen Ende des Spektrums liegen außerhalb des Fensters: Zuleitungen, nicht die Probe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are masked, and no reason is given.</source>
        <translation>
            <numerusform>%n Punkt ist ausgeblendet, ohne Angabe eines Grundes.</numerusform>
            <numerusform>%n Punkte sind ausgeblendet, ohne Angabe eines Grundes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are masked: %1.</source>
        <translation>
            <numerusform>%n Punkt ist ausgeblendet: %1.</numerusform>
            <numerusform>%n Punkte sind ausgeblendet: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrhenius plot</source>
        <translation>Arrhenius-Diagramm</translation>
    </message>
    <message>
        <source>Relaxation times</source>
        <translation>Relaxationszeiten</translation>
    </message>
    <message>
        <source>The thickness has no uncertainty: those of the results do not hold it.</source>
        <translation>Die Dicke hat keine Unsicherheit: die der Ergebnisse enthalten sie nicht.</translation>
    </message>
    <message>
        <source>The area has no uncertainty: those of the results do not hold it.</source>
        <translation>Die Fläche hat keine Unsicherheit: die der Ergebnisse enthalten sie nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at character %2 of the circuit is no known element; expected one of %3 with a number.</source>
        <translation>&quot;%1&quot; bei Zeichen %2 der Schaltung ist kein bekanntes Element; erwartet wird eines von %3 mit einer Nummer.</translation>
    </message>
    <message>
        <source>The file ends within the description of its columns.</source>
        <translation>Die Datei endet innerhalb der Beschreibung ihrer Spalten.</translation>
    </message>
    <message>
        <source>The table of data has version %1; versions 0, 2 and 3 are known. Export the file as text (.mpt).</source>
        <translation>Die Datentabelle hat Version %1; bekannt sind die Versionen 0, 2 und 3. Die Datei als Text exportieren (.mpt).</translation>
    </message>
    <message>
        <source>The columns numbered %1 are not known, so that the %2 bytes of a row cannot be told apart. Export the file as text (.mpt).</source>
        <translation>Die Spalten mit den Nummern %1 sind nicht bekannt, sodass sich die %2 Bytes einer Zeile nicht aufteilen lassen. Die Datei als Text exportieren (.mpt).</translation>
    </message>
    <message>
        <source>A row takes %1 bytes in the file; its columns take %2. Export the file as text (.mpt).</source>
        <translation>Eine Zeile nimmt in der Datei %1 Bytes ein, ihre Spalten nehmen %2 ein. Die Datei als Text exportieren (.mpt).</translation>
    </message>
    <message>
        <source>Begins with &quot;BIO-LOGIC MODULAR FILE&quot;, as EC-Lab writes.</source>
        <translation>Beginnt mit &quot;BIO-LOGIC MODULAR FILE&quot;, wie EC-Lab schreibt.</translation>
    </message>
    <message>
        <source>The file does not begin with &quot;BIO-LOGIC MODULAR FILE&quot;.</source>
        <translation>Die Datei beginnt nicht mit &quot;BIO-LOGIC MODULAR FILE&quot;.</translation>
    </message>
    <message>
        <source>The file holds no table of data (module &quot;VMP data&quot;); it has %1 modules.</source>
        <translation>Die Datei enthält keine Datentabelle (Modul &quot;VMP data&quot;); sie hat %1 Module.</translation>
    </message>
    <message>
        <source>The table of data has no rows.</source>
        <translation>Die Datentabelle hat keine Zeilen.</translation>
    </message>
    <message>
        <source>%1 bytes of data do not make %2 rows of equal size.</source>
        <translation>%1 Bytes Daten ergeben keine %2 Zeilen gleicher Größe.</translation>
    </message>
    <message>
        <source>The file announces %1 points and ends after %2.</source>
        <translation>Die Datei kündigt %1 Punkte an und endet nach %2.</translation>
    </message>
    <message>
        <source>Bio-Logic EC-Lab binary (.mpr)</source>
        <translation>Bio-Logic EC-Lab, binär (.mpr)</translation>
    </message>
    <message>
        <source>First bytes &quot;BIO-LOGIC MODULAR FILE&quot;, a module &quot;VMP data&quot;.</source>
        <translation>Erste Bytes &quot;BIO-LOGIC MODULAR FILE&quot;, ein Modul &quot;VMP data&quot;.</translation>
    </message>
    <message>
        <source>The temperature of spectrum %1, &quot;%2&quot;, is not known; set temperature.%1 (in degC).</source>
        <translation>Die Temperatur von Spektrum %1, &quot;%2&quot;, ist nicht bekannt; temperature.%1 setzen (in degC).</translation>
    </message>
    <message>
        <source>%1 point(s) of &quot;%2&quot; are selected; %3 needs at least %4.</source>
        <translation>%1 Punkte von &quot;%2&quot; sind gewählt; %3 braucht mindestens %4.</translation>
    </message>
    <message>
        <source>The fit of &quot;%1&quot; did not converge (%2); it is left out.</source>
        <translation>Die Anpassung von &quot;%1&quot; ist nicht konvergiert (%2); sie wird weggelassen.</translation>
    </message>
    <message>
        <source>None of the spectra could be fitted by %1.</source>
        <translation>Keines der Spektren ließ sich durch %1 anpassen.</translation>
    </message>
    <message>
        <source>Fewer than two temperatures have a resistance: no activation energy.</source>
        <translation>Weniger als zwei Temperaturen haben einen Widerstand: keine Aktivierungsenergie.</translation>
    </message>
    <message>
        <source>scatter about the line</source>
        <translation>Streuung um die Gerade</translation>
    </message>
    <message>
        <source>Thickness and area (or diameter) are not both known: the activation energy needs neither, conductivities do.</source>
        <translation>Dicke und Fläche (oder Durchmesser) sind nicht beide bekannt: die Aktivierungsenergie braucht sie nicht, Leitfähigkeiten schon.</translation>
    </message>
    <message>
        <source>Conductivity times temperature</source>
        <translation>Leitfähigkeit mal Temperatur</translation>
    </message>
    <message>
        <source>Arrhenius line</source>
        <translation>Arrhenius-Gerade</translation>
    </message>
    <message>
        <source>Activation energy of conduction</source>
        <translation>Aktivierungsenergie der Leitung</translation>
    </message>
    <message>
        <source>Spectra at different temperatures</source>
        <translation>Spektren bei verschiedenen Temperaturen</translation>
    </message>
    <message>
        <source>As for the circuit fit; proposed from the middle of the series.</source>
        <translation>Wie bei der Anpassung der Schaltung; vorgeschlagen aus der Mitte der Reihe.</translation>
    </message>
    <message>
        <source>temperature.2=80 is that of the second spectrum given, where the file does not tell it.</source>
        <translation>temperature.2=80 ist die des zweiten gegebenen Spektrums, wo die Datei sie nicht sagt.</translation>
    </message>
    <message>
        <source>Activation energy</source>
        <translation>Aktivierungsenergie</translation>
    </message>
    <message>
        <source>From ln(sigma T) over 1/T.</source>
        <translation>Aus ln(sigma T) über 1/T.</translation>
    </message>
    <message>
        <source>Activation energy of ln sigma</source>
        <translation>Aktivierungsenergie aus ln sigma</translation>
    </message>
    <message>
        <source>From ln sigma over 1/T: lower by k T.</source>
        <translation>Aus ln sigma über 1/T: um k T kleiner.</translation>
    </message>
    <message>
        <source>Pre-exponential factor</source>
        <translation>Präexponentieller Faktor</translation>
    </message>
    <message>
        <source>sigma T = sigma_0 exp(-E_a / k T).</source>
        <translation>sigma T = sigma_0 exp(-E_a / k T).</translation>
    </message>
    <message>
        <source>Intercept of the fitted arc with the real axis.</source>
        <translation>Schnitt des angepassten Bogens mit der reellen Achse.</translation>
    </message>
    <message>
        <source>L / (R_dc A).</source>
        <translation>L / (R_dc A).</translation>
    </message>
    <message>
        <source>Of the raw conductance the instrument subtracted %1 % for radiation and %2 % for its shoes.</source>
        <translation>Vom Rohleitwert zog das Gerät %1 % für Strahlung und %2 % für seine Kontaktschuhe ab.</translation>
    </message>
    <message>
        <source>The Wiedemann-Franz law gives the electrons %1 % of the measured conductivity: one of the two is wrong.</source>
        <translation>Das Wiedemann-Franz-Gesetz gibt den Elektronen %1 % der gemessenen Leitfähigkeit: eines von beiden ist falsch.</translation>
    </message>
    <message>
        <source>The Seebeck coefficient at %1 K does not exceed three of its own errors: it and ZT are left out.</source>
        <translation>Der Seebeck-Koeffizient bei %1 K übersteigt nicht drei seiner eigenen Fehler: er und ZT werden weggelassen.</translation>
    </message>
    <message>
        <source>The largest κ, at %1 K, does not stand out of the scatter of the points: no maximum is given.</source>
        <translation>Das größte κ, bei %1 K, hebt sich nicht aus der Streuung der Punkte: es wird kein Maximum angegeben.</translation>
    </message>
    <message>
        <source>κ was multiplied for a porosity of %1: Maxwell-Eucken %2, Loeb %3, Bruggeman %4.</source>
        <translation>κ wurde für eine Porosität von %1 multipliziert: Maxwell-Eucken %2, Loeb %3, Bruggeman %4.</translation>
    </message>
    <message>
        <source>Beyond a porosity of 0.3 no such formula holds.</source>
        <translation>Über einer Porosität von 0,3 gilt keine solche Formel.</translation>
    </message>
    <message>
        <source>Correction for pores</source>
        <translation>Porenkorrektur</translation>
    </message>
    <message>
        <source>Maxwell-Eucken: (2+φ)/(2(1-φ))</source>
        <translation>Maxwell-Eucken: (2+φ)/(2(1-φ))</translation>
    </message>
    <message>
        <source>Loeb: 1/(1-φ)</source>
        <translation>Loeb: 1/(1-φ)</translation>
    </message>
    <message>
        <source>Bruggeman: (1-φ)^-1.5</source>
        <translation>Bruggeman: (1-φ)^-1.5</translation>
    </message>
    <message>
        <source>Seebeck coefficient</source>
        <translation>Seebeck-Koeffizient</translation>
    </message>
    <message>
        <source>Mean of the valid rows around the named temperature.</source>
        <translation>Mittel der gültigen Zeilen um die genannte Temperatur.</translation>
    </message>
    <message>
        <source>Resistivity</source>
        <translation>Spezifischer Widerstand</translation>
    </message>
    <message>
        <source>Figure of merit</source>
        <translation>Gütezahl</translation>
    </message>
    <message>
        <source>S² T/(ρ κ) of these means.</source>
        <translation>S² T/(ρ κ) dieser Mittelwerte.</translation>
    </message>
    <message>
        <source>Share of the electrons</source>
        <translation>Anteil der Elektronen</translation>
    </message>
    <message>
        <source>A MultiVu table with columns of electrical resistance (written by «%1»).</source>
        <translation>Eine MultiVu-Tabelle mit Spalten des elektrischen Widerstands (geschrieben von «%1»).</translation>
    </message>
    <message>
        <source>Cross section and length of %1 are both 1, which MultiVu writes when nobody entered them: the values are resistances, whatever their unit says.</source>
        <translation>Querschnitt und Länge von %1 sind beide 1, was MultiVu schreibt, wenn niemand sie eingegeben hat: die Werte sind Widerstände, was auch ihre Einheit sagt.</translation>
    </message>
    <message>
        <source>No bridge or channel holds a number.</source>
        <translation>Keine Brücke und kein Kanal enthält eine Zahl.</translation>
    </message>
    <message>
        <source>Quantum Design MultiVu, resistivity and ETO</source>
        <translation>Quantum Design MultiVu, Widerstand und ETO</translation>
    </message>
    <message>
        <source>[Header] and [Data] of MultiVu, and columns of bridges or of the channels of the electrical transport option.</source>
        <translation>[Header] und [Data] von MultiVu und Spalten von Brücken oder der Kanäle der Option für elektrischen Transport.</translation>
    </message>
    <message>
        <source>The minimum conductivity needs the density.</source>
        <translation>Die minimale Leitfähigkeit braucht die Dichte.</translation>
    </message>
    <message>
        <source>«%1» is no sum formula; expected something like C18H28N10Mn or [N(C3H7)4][Mn(N(CN)2)3].</source>
        <translation>«%1» ist keine Summenformel; erwartet wird etwas wie C18H28N10Mn oder [N(C3H7)4][Mn(N(CN)2)3].</translation>
    </message>
    <message>
        <source>The minimum conductivity needs the number of atoms per volume: give the formula, or molar mass and atoms.</source>
        <translation>Die minimale Leitfähigkeit braucht die Zahl der Atome je Volumen: die Formel angeben, oder molare Masse und Atome.</translation>
    </message>
    <message>
        <source>The minimum conductivity needs Young&apos;s modulus, or both velocities of sound.</source>
        <translation>Die minimale Leitfähigkeit braucht den Elastizitätsmodul oder beide Schallgeschwindigkeiten.</translation>
    </message>
    <message>
        <source>all atoms</source>
        <translation>alle Atome</translation>
    </message>
    <message>
        <source>atoms other than hydrogen</source>
        <translation>Atome außer Wasserstoff</translation>
    </message>
    <message>
        <source>rigid units</source>
        <translation>starre Einheiten</translation>
    </message>
    <message>
        <source>How many %1 a formula unit has is not known: give the formula, atoms, or rigid_units.</source>
        <translation>Wie viele %1 eine Formeleinheit hat, ist nicht bekannt: die Formel, atoms oder rigid_units angeben.</translation>
    </message>
    <message>
        <source>Young&apos;s modulus</source>
        <translation>Elastizitätsmodul</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Poisson&apos;s ratio</source>
        <translation>Poissonzahl</translation>
    </message>
    <message>
        <source>No uncertainty of modulus, density or Poisson&apos;s ratio was given; what counts as an atom matters more.</source>
        <translation>Für Modul, Dichte und Poissonzahl wurde keine Unsicherheit angegeben; was als Atom zählt, wiegt mehr.</translation>
    </message>
    <message>
        <source>An intermediate quantity; its uncertainty is part of that of the conductivity.</source>
        <translation>Eine Zwischengröße; ihre Unsicherheit ist Teil der Unsicherheit der Leitfähigkeit.</translation>
    </message>
    <message>
        <source>κ_min at %1 K in W/(m K) by what counts as an atom: %2. A value without its count compares with nothing.</source>
        <translation>κ_min bei %1 K in W/(m K), je nachdem, was als Atom zählt: %2. Ein Wert ohne seine Zählung ist mit nichts vergleichbar.</translation>
    </message>
    <message>
        <source>Minimum conductivity</source>
        <translation>Minimale Leitfähigkeit</translation>
    </message>
    <message>
        <source>Minimum thermal conductivity</source>
        <translation>Minimale Wärmeleitfähigkeit</translation>
    </message>
    <message>
        <source>κ_min = (π/6)^⅓ k n^⅔ Σ v_i (T/Θ_i)² ∫ x³ e^x/(e^x-1)² dx over one longitudinal and two transverse branches with Θ_i = v_i (ħ/k)(6π²n)^⅓ (Cahill, Watson and Pohl, Phys. Rev. B 46, 6131 (1992)); beside it the diffuson limit 0.76 n^⅔ k (v_L + 2 v_T)/3 (Agne, Hanus and Snyder, Energy Environ. Sci. 11, 609 (2018)). Velocities from Young&apos;s modulus, Poisson&apos;s ratio and density.</source>
        <translation>κ_min = (π/6)^⅓ k n^⅔ Σ v_i (T/Θ_i)² ∫ x³ e^x/(e^x-1)² dx über einen longitudinalen und zwei transversale Zweige mit Θ_i = v_i (ħ/k)(6π²n)^⅓ (Cahill, Watson und Pohl, Phys. Rev. B 46, 6131 (1992)); daneben die Diffusonengrenze 0,76 n^⅔ k (v_L + 2 v_T)/3 (Agne, Hanus und Snyder, Energy Environ. Sci. 11, 609 (2018)). Geschwindigkeiten aus Elastizitätsmodul, Poissonzahl und Dichte.</translation>
    </message>
    <message>
        <source>Measured conductivity</source>
        <translation>Gemessene Leitfähigkeit</translation>
    </message>
    <message>
        <source>Its standard uncertainty</source>
        <translation>Ihre Standardunsicherheit</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Sum formula</source>
        <translation>Summenformel</translation>
    </message>
    <message>
        <source>Gives molar mass and number of atoms: C18H28N10Mn, [N(C3H7)4][Mn(N(CN)2)3].</source>
        <translation>Gibt molare Masse und Zahl der Atome: C18H28N10Mn, [N(C3H7)4][Mn(N(CN)2)3].</translation>
    </message>
    <message>
        <source>Unset: from the formula.</source>
        <translation>Nicht gesetzt: aus der Formel.</translation>
    </message>
    <message>
        <source>Atoms per formula unit</source>
        <translation>Atome je Formeleinheit</translation>
    </message>
    <message>
        <source>Rigid units per formula unit</source>
        <translation>Starre Einheiten je Formeleinheit</translation>
    </message>
    <message>
        <source>Molecules or ions that move as a whole: 5 in [TPrA][Mn(dca)3].</source>
        <translation>Moleküle oder Ionen, die sich als Ganzes bewegen: 5 in [TPrA][Mn(dca)3].</translation>
    </message>
    <message>
        <source>What counts as an atom</source>
        <translation>Was als Atom zählt</translation>
    </message>
    <message>
        <source>Longitudinal velocity of sound</source>
        <translation>Longitudinale Schallgeschwindigkeit</translation>
    </message>
    <message>
        <source>Measured; takes the place of Young&apos;s modulus when both are set.</source>
        <translation>Gemessen; tritt an die Stelle des Elastizitätsmoduls, wenn beide gesetzt sind.</translation>
    </message>
    <message>
        <source>Transverse velocity of sound</source>
        <translation>Transversale Schallgeschwindigkeit</translation>
    </message>
    <message>
        <source>By Cahill, Watson and Pohl at the named temperature, for the count of atoms named.</source>
        <translation>Nach Cahill, Watson und Pohl bei der genannten Temperatur, für die genannte Zählung der Atome.</translation>
    </message>
    <message>
        <source>Diffuson limit</source>
        <translation>Diffusonengrenze</translation>
    </message>
    <message>
        <source>High-temperature limit of diffusons for the same count.</source>
        <translation>Hochtemperaturgrenze der Diffusonen für dieselbe Zählung.</translation>
    </message>
    <message>
        <source>√(E (1-ν) / (ρ (1+ν)(1-2ν))).</source>
        <translation>√(E (1-ν) / (ρ (1+ν)(1-2ν))).</translation>
    </message>
    <message>
        <source>√(E / (2ρ (1+ν))).</source>
        <translation>√(E / (2ρ (1+ν))).</translation>
    </message>
    <message>
        <source>Number density</source>
        <translation>Teilchendichte</translation>
    </message>
    <message>
        <source>Of what counts as an atom.</source>
        <translation>Dessen, was als Atom zählt.</translation>
    </message>
    <message>
        <source>The mass begins at %1 mg: it is a change of mass, and the mass of the sample is not known. Set the reference mass.</source>
        <translation>Die Masse beginnt bei %1 mg: sie ist eine Massenänderung, und die Masse der Probe ist nicht bekannt. Die Bezugsmasse setzen.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has the unit &quot;%2&quot;; expected a mass or a percentage.</source>
        <translation>Die Spalte &quot;%1&quot; hat die Einheit &quot;%2&quot;; erwartet wird eine Masse oder ein Prozentwert.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; names no unit and begins with %2: it is taken %3.</source>
        <translation>Die Spalte &quot;%1&quot; nennt keine Einheit und beginnt mit %2: sie wird %3 genommen.</translation>
    </message>
    <message>
        <source>The mass begins at %1 %; expected about 100 %, or 0 % for a change.</source>
        <translation>Die Masse beginnt bei %1 %; erwartet werden etwa 100 %, oder 0 % für eine Änderung.</translation>
    </message>
    <message>
        <source>The correction run is in percent of a mass it does not name; expected milligrams.</source>
        <translation>Der Korrekturlauf ist in Prozent einer Masse, die er nicht nennt; erwartet werden Milligramm.</translation>
    </message>
    <message>
        <source>The run is in percent of a mass it does not name: a correction in milligrams cannot be subtracted.</source>
        <translation>Der Lauf ist in Prozent einer Masse, die er nicht nennt: eine Korrektur in Milligramm lässt sich nicht abziehen.</translation>
    </message>
    <message>
        <source>Sample and correction run do not share one programme of time: they are matched by temperature.</source>
        <translation>Probe und Korrekturlauf haben nicht dasselbe Zeitprogramm: sie werden nach der Temperatur zugeordnet.</translation>
    </message>
    <message>
        <source>The correction run covers no part of the sample&apos;s run.</source>
        <translation>Der Korrekturlauf deckt keinen Teil des Probenlaufs ab.</translation>
    </message>
    <message>
        <source>%1 % of the run lies beyond the correction run and is left out; it ends at %2 °C.</source>
        <translation>%1 % des Laufs liegen jenseits des Korrekturlaufs und werden weggelassen; er endet bei %2 °C.</translation>
    </message>
    <message>
        <source>100 % of the file</source>
        <translation>100 % der Datei</translation>
    </message>
    <message>
        <source>the sample mass that the file states, %1 mg</source>
        <translation>die von der Datei angegebene Probenmasse, %1 mg</translation>
    </message>
    <message>
        <source>The file states no sample mass; expected &quot;start&quot;, &quot;window&quot; or a number of milligrams.</source>
        <translation>Die Datei gibt keine Probenmasse an; erwartet wird &quot;start&quot;, &quot;window&quot; oder eine Zahl in Milligramm.</translation>
    </message>
    <message>
        <source>the mass at the start of the run</source>
        <translation>die Masse am Anfang des Laufs</translation>
    </message>
    <message>
        <source>The reference mass is that at the lower limit, but no limits inside the run are set.</source>
        <translation>Die Bezugsmasse ist die an der unteren Grenze, aber es sind keine Grenzen innerhalb des Laufs gesetzt.</translation>
    </message>
    <message>
        <source>the mass at the lower limit, %1 °C</source>
        <translation>die Masse an der unteren Grenze, %1 °C</translation>
    </message>
    <message>
        <source>The reference mass is &quot;%1&quot;; expected &quot;sample&quot;, &quot;start&quot;, &quot;window&quot; or a number of milligrams.</source>
        <translation>Die Bezugsmasse ist &quot;%1&quot;; erwartet wird &quot;sample&quot;, &quot;start&quot;, &quot;window&quot; oder eine Zahl in Milligramm.</translation>
    </message>
    <message>
        <source>The run is in percent of a mass it does not name: a reference in milligrams says nothing about it.</source>
        <translation>Der Lauf ist in Prozent einer Masse, die er nicht nennt: ein Bezug in Milligramm sagt darüber nichts.</translation>
    </message>
    <message>
        <source>%1 mg</source>
        <translation>%1 mg</translation>
    </message>
    <message>
        <source>The reference mass is %1; expected a positive mass.</source>
        <translation>Die Bezugsmasse ist %1; erwartet wird eine positive Masse.</translation>
    </message>
    <message>
        <source>There is no column of mass.</source>
        <translation>Es gibt keine Massenspalte.</translation>
    </message>
    <message>
        <source>The mass falls to %1 % of the reference mass: the zero of the balance has drifted, or the buoyancy is not corrected.</source>
        <translation>Die Masse fällt auf %1 % der Bezugsmasse: die Null der Waage ist gedriftet, oder der Auftrieb ist nicht korrigiert.</translation>
    </message>
    <message>
        <source>The limits %1 and %2 °C hold nothing of the run, which goes from %3 to %4 °C.</source>
        <translation>Die Grenzen %1 und %2 °C enthalten nichts vom Lauf, der von %3 bis %4 °C reicht.</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 wird weggelassen: %2</translation>
    </message>
    <message>
        <source>the curve does not pass the mean of the masses at the limits.</source>
        <translation>die Kurve durchläuft nicht das Mittel der Massen an den Grenzen.</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>Abtastung</translation>
    </message>
    <message>
        <source>reference mass</source>
        <translation>Bezugsmasse</translation>
    </message>
    <message>
        <source>The level is passed while the temperature stands still or falls.</source>
        <translation>Das Niveau wird durchlaufen, während die Temperatur stillsteht oder fällt.</translation>
    </message>
    <message>
        <source>%1: left out, for the mass begins at %2 % of the reference mass (%3).</source>
        <translation>%1: weggelassen, denn die Masse beginnt bei %2 % der Bezugsmasse (%3).</translation>
    </message>
    <message>
        <source>mass_at is left out: %1 °C lies outside the run, which goes from %2 to %3 °C.</source>
        <translation>mass_at wird weggelassen: %1 °C liegt außerhalb des Laufs, der von %2 bis %3 °C reicht.</translation>
    </message>
    <message>
        <source>Mass, corrected</source>
        <translation>Masse, korrigiert</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>Derivative</source>
        <translation>Ableitung</translation>
    </message>
    <message>
        <source>Loss since the start</source>
        <translation>Verlust seit dem Anfang</translation>
    </message>
    <message>
        <source>Line before the step</source>
        <translation>Gerade vor der Stufe</translation>
    </message>
    <message>
        <source>Line after the step</source>
        <translation>Gerade nach der Stufe</translation>
    </message>
    <message>
        <source>Midpoint</source>
        <translation>Mittelpunkt</translation>
    </message>
    <message>
        <source>Greatest rate</source>
        <translation>Größte Rate</translation>
    </message>
    <message>
        <source>First deviation</source>
        <translation>Erste Abweichung</translation>
    </message>
    <message>
        <source>Percents refer to %1.</source>
        <translation>Prozente beziehen sich auf %1.</translation>
    </message>
    <message>
        <source>The limits reach beyond the run and were moved to its ends.</source>
        <translation>Die Grenzen reichen über den Lauf hinaus und wurden an seine Enden gerückt.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without temperature or mass were left out.</source>
        <translation>
            <numerusform>%n Zeile ohne Temperatur oder Masse wurde weggelassen.</numerusform>
            <numerusform>%n Zeilen ohne Temperatur oder Masse wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mass rises above its start or falls below nothing by %1 %; a correction run (blank) would take the buoyancy out.</source>
        <translation>Die Masse steigt um %1 % über ihren Anfang oder fällt um so viel unter null; ein Korrekturlauf (Leermessung) nähme den Auftrieb heraus.</translation>
    </message>
    <message>
        <source>The mass shows no step on heating that stands out of the noise: temperatures of one are left out.</source>
        <translation>Die Masse zeigt beim Heizen keine Stufe, die sich aus dem Rauschen hebt: Temperaturen einer Stufe werden weggelassen.</translation>
    </message>
    <message>
        <source>A count.</source>
        <translation>Eine Anzahl.</translation>
    </message>
    <message>
        <source>There are %1 steps between the limits; the tangents are those of the steepest one.</source>
        <translation>Zwischen den Grenzen liegen %1 Stufen; die Tangenten sind die der steilsten.</translation>
    </message>
    <message>
        <source>Smoothing of the derivative</source>
        <translation>Glättung der Ableitung</translation>
    </message>
    <message>
        <source>Width of the local parabolas (Savitzky and Golay) whose slope is the derivative curve; five points at least.</source>
        <translation>Breite der lokalen Parabeln (Savitzky und Golay), deren Steigung die Ableitungskurve ist; mindestens fünf Punkte.</translation>
    </message>
    <message>
        <source>Reference mass</source>
        <translation>Bezugsmasse</translation>
    </message>
    <message>
        <source>What 100 % is: &quot;sample&quot; (the mass the file states), &quot;start&quot; (of the run), &quot;window&quot; (at the lower limit, a plateau after drying) or a number of milligrams. Without one: the file&apos;s, unless the curve begins elsewhere.</source>
        <translation>Was 100 % ist: &quot;sample&quot; (die von der Datei angegebene Masse), &quot;start&quot; (des Laufs), &quot;window&quot; (an der unteren Grenze, ein Plateau nach dem Trocknen) oder eine Zahl in Milligramm. Ohne Angabe: die der Datei, sofern die Kurve nicht anderswo beginnt.</translation>
    </message>
    <message>
        <source>as the file states</source>
        <translation>wie die Datei angibt</translation>
    </message>
    <message>
        <source>at the start of the run</source>
        <translation>am Anfang des Laufs</translation>
    </message>
    <message>
        <source>at the lower limit</source>
        <translation>an der unteren Grenze</translation>
    </message>
    <message>
        <source>Loss and residue are taken between them, each at its first passage. Without limits: from the first row to the last before the final cooling.</source>
        <translation>Verlust und Rückstand werden dazwischen genommen, jeweils beim ersten Durchgang. Ohne Grenzen: von der ersten Zeile bis zur letzten vor dem abschließenden Kühlen.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Where the starting-mass line is fitted.</source>
        <translation>Wo die Gerade der Anfangsmasse angepasst wird.</translation>
    </message>
    <message>
        <source>Where the line of the remaining mass is fitted.</source>
        <translation>Wo die Gerade der Restmasse angepasst wird.</translation>
    </message>
    <message>
        <source>Where mass_at is read: the first passage on heating.</source>
        <translation>Wo mass_at abgelesen wird: der erste Durchgang beim Heizen.</translation>
    </message>
    <message>
        <source>Crossing of the starting-mass line with the tangent at the steepest point of the step (ISO 11358-1, T_A).</source>
        <translation>Schnitt der Geraden der Anfangsmasse mit der Tangente am steilsten Punkt der Stufe (ISO 11358-1, T_A).</translation>
    </message>
    <message>
        <source>Midpoint of the step</source>
        <translation>Mittelpunkt der Stufe</translation>
    </message>
    <message>
        <source>Where the mass is the mean of those at the limits of the step (ISO 11358-1, T_C; horizontal step).</source>
        <translation>Wo die Masse das Mittel derer an den Grenzen der Stufe ist (ISO 11358-1, T_C; horizontale Stufe).</translation>
    </message>
    <message>
        <source>Crossing of the same tangent with the line of the remaining mass (ISO 11358-1, T_B).</source>
        <translation>Schnitt derselben Tangente mit der Geraden der Restmasse (ISO 11358-1, T_B).</translation>
    </message>
    <message>
        <source>Greatest rate of mass loss</source>
        <translation>Größte Rate des Masseverlusts</translation>
    </message>
    <message>
        <source>Extremum of the derivative of the mass by temperature, local parabolas over the smoothing width.</source>
        <translation>Extremum der Ableitung der Masse nach der Temperatur, lokale Parabeln über die Glättungsbreite.</translation>
    </message>
    <message>
        <source>Rate of mass loss there</source>
        <translation>Rate des Masseverlusts dort</translation>
    </message>
    <message>
        <source>Loss per kelvin at T_max_rate in percent of the reference mass; positive for a loss.</source>
        <translation>Verlust je Kelvin bei T_max_rate in Prozent der Bezugsmasse; positiv bei Verlust.</translation>
    </message>
    <message>
        <source>Mass loss, tangential</source>
        <translation>Masseverlust, tangential</translation>
    </message>
    <message>
        <source>Distance of the lines before and after the step, extrapolated to its steepest point.</source>
        <translation>Abstand der Geraden vor und nach der Stufe, auf ihren steilsten Punkt extrapoliert.</translation>
    </message>
    <message>
        <source>Temperature of %1 % mass loss</source>
        <translation>Temperatur bei %1 % Masseverlust</translation>
    </message>
    <message>
        <source>First temperature at which the mass is %1 % of the reference mass or less.</source>
        <translation>Erste Temperatur, bei der die Masse %1 % der Bezugsmasse oder weniger ist.</translation>
    </message>
    <message>
        <source>Residue</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Mass at the upper limit, or at the end of the run, in percent of the reference mass.</source>
        <translation>Masse an der oberen Grenze, oder am Ende des Laufs, in Prozent der Bezugsmasse.</translation>
    </message>
    <message>
        <source>Mass loss</source>
        <translation>Masseverlust</translation>
    </message>
    <message>
        <source>Mass at the lower limit less that at the upper one, in percent of the reference mass; positive when lost.</source>
        <translation>Masse an der unteren Grenze abzüglich der an der oberen, in Prozent der Bezugsmasse; positiv bei Verlust.</translation>
    </message>
    <message>
        <source>Mass at a temperature</source>
        <translation>Masse bei einer Temperatur</translation>
    </message>
    <message>
        <source>Mass at the first passage of the temperature, in percent of the reference mass.</source>
        <translation>Masse beim ersten Durchgang der Temperatur, in Prozent der Bezugsmasse.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Mass loss of a step</source>
        <translation>Masseverlust einer Stufe</translation>
    </message>
    <message>
        <source>Mass at the beginning of the step less that at its end (horizontal step).</source>
        <translation>Masse am Anfang der Stufe abzüglich der an ihrem Ende (horizontale Stufe).</translation>
    </message>
    <message>
        <source>Decomposition and mass loss</source>
        <translation>Zersetzung und Masseverlust</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Correction run</source>
        <translation>Korrekturlauf</translation>
    </message>
    <message>
        <source>Mass and heat flow</source>
        <translation>Masse und Wärmestrom</translation>
    </message>
    <message>
        <source>Thermogravimetry</source>
        <translation>Thermogravimetrie</translation>
    </message>
    <message>
        <source>The window holds %1 points; a peak needs %2 or more.</source>
        <translation>Das Fenster enthält %1 Punkte; ein Peak braucht %2 oder mehr.</translation>
    </message>
    <message>
        <source>The window holds no peak whose top has %1 points or more.</source>
        <translation>Das Fenster enthält keinen Peak, dessen Gipfel %1 Punkte oder mehr hat.</translation>
    </message>
    <message>
        <source>Parabola</source>
        <translation>Parabel</translation>
    </message>
    <message>
        <source>Peak position</source>
        <translation>Peaklage</translation>
    </message>
    <message>
        <source>The position of a band is the vertex of a parabola fitted by least squares to its top: the points next to the highest one that rise above 70 % of its height within the window.</source>
        <translation>Die Lage einer Bande ist der Scheitel einer Parabel, die durch kleinste Quadrate an ihren Gipfel angepasst wird: die Punkte neben dem höchsten, die sich im Fenster über 70 % seiner Höhe erheben.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>The highest point within the window is the band that is meant.</source>
        <translation>Der höchste Punkt im Fenster ist die gemeinte Bande.</translation>
    </message>
    <message>
        <source>Vertex of the parabola.</source>
        <translation>Scheitel der Parabel.</translation>
    </message>
    <message>
        <source>Peak height</source>
        <translation>Peakhöhe</translation>
    </message>
    <message>
        <source>Value of the parabola at its vertex, above zero.</source>
        <translation>Wert der Parabel an ihrem Scheitel, über null.</translation>
    </message>
    <message>
        <source>A MultiVu table with the columns of the heat capacity option (written by «%1»).</source>
        <translation>Eine MultiVu-Tabelle mit den Spalten der Option Wärmekapazität (geschrieben von «%1»).</translation>
    </message>
    <message>
        <source>The file gives no sample mass; enter it to get specific heat capacities.</source>
        <translation>Die Datei gibt keine Probenmasse an; für spezifische Wärmekapazitäten eingeben.</translation>
    </message>
    <message numerus="yes">
        <source>The instrument wrote %n message(s) of error or warning between the rows: «%1».</source>
        <translation>
            <numerusform>Das Gerät schrieb %n Fehler- oder Warnmeldung zwischen die Zeilen: «%1».</numerusform>
            <numerusform>Das Gerät schrieb %n Fehler- oder Warnmeldungen zwischen die Zeilen: «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the total is not the sum of addenda and sample: edited numbers.</source>
        <translation>
            <numerusform>In %n Zeile ist das Ganze nicht die Summe aus Addenda und Probe: bearbeitete Zahlen.</numerusform>
            <numerusform>In %n Zeilen ist das Ganze nicht die Summe aus Addenda und Probe: bearbeitete Zahlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the thermal coupling of the sample to the platform is below 90 %: their heat capacities are less certain than their errors say.</source>
        <translation>
            <numerusform>In %n Zeile liegt die thermische Kopplung der Probe an die Plattform unter 90 %: ihre Wärmekapazität ist weniger sicher, als ihr Fehler sagt.</numerusform>
            <numerusform>In %n Zeilen liegt die thermische Kopplung der Probe an die Plattform unter 90 %: ihre Wärmekapazitäten sind weniger sicher, als ihre Fehler sagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quantum Design MultiVu, heat capacity</source>
        <translation>Quantum Design MultiVu, Wärmekapazität</translation>
    </message>
    <message>
        <source>[Header] and [Data] of MultiVu, and the column Samp HC.</source>
        <translation>[Header] und [Data] von MultiVu und die Spalte Samp HC.</translation>
    </message>
    <message>
        <source>The file gives no uncertainty of the heat capacity.</source>
        <translation>Die Datei gibt keine Unsicherheit der Wärmekapazität an.</translation>
    </message>
    <message>
        <source>spread of repeats</source>
        <translation>Streuung der Wiederholungen</translation>
    </message>
    <message>
        <source>instrument&apos;s error</source>
        <translation>Fehler des Geräts</translation>
    </message>
    <message>
        <source>The value at %1 K is interpolated between %2 and %3 K.</source>
        <translation>Der Wert bei %1 K ist zwischen %2 und %3 K interpoliert.</translation>
    </message>
    <message>
        <source>Fewer than 4 points lie between %1 and %2 K: no linear term is fitted.</source>
        <translation>Zwischen %1 und %2 K liegen weniger als 4 Punkte: es wird kein linearer Term angepasst.</translation>
    </message>
    <message>
        <source>γ + β T²</source>
        <translation>γ + β T²</translation>
    </message>
    <message>
        <source>Fewer than 8 points lie in the window: no Debye and Einstein terms are fitted.</source>
        <translation>Im Fenster liegen weniger als 8 Punkte: es werden keine Debye- und Einstein-Terme angepasst.</translation>
    </message>
    <message>
        <source>Debye and Einstein terms do not fit the window: %1.</source>
        <translation>Debye- und Einstein-Terme passen nicht zum Fenster: %1.</translation>
    </message>
    <message>
        <source>The fit leaves it undetermined.</source>
        <translation>Die Anpassung lässt es unbestimmt.</translation>
    </message>
    <message>
        <source>Debye and Einstein terms</source>
        <translation>Debye- und Einstein-Terme</translation>
    </message>
    <message>
        <source>The column of the heat capacity carries the unit «%1»; expected one of J/K, J/(g K) or J/(mol K).</source>
        <translation>Die Spalte der Wärmekapazität trägt die Einheit «%1»; erwartet wird J/K, J/(g K) oder J/(mol K).</translation>
    </message>
    <message numerus="yes">
        <source>The data hold heat capacities at %n temperature(s); at least 3 are needed.</source>
        <translation>
            <numerusform>Die Daten enthalten Wärmekapazitäten bei %n Temperatur; mindestens 3 werden gebraucht.</numerusform>
            <numerusform>Die Daten enthalten Wärmekapazitäten bei %n Temperaturen; mindestens 3 werden gebraucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample mass is not known: heat capacities of the whole sample are given.</source>
        <translation>Die Probenmasse ist nicht bekannt: es werden Wärmekapazitäten der ganzen Probe angegeben.</translation>
    </message>
    <message>
        <source>The molar mass is not known: heat capacities are per gram, and the linear term and numbers of oscillators are left out.</source>
        <translation>Die molare Masse ist nicht bekannt: Wärmekapazitäten gelten je Gramm, und der lineare Term und die Zahlen der Oszillatoren werden weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>Repeats at %n temperature(s) were averaged; their spread is part of the uncertainty.</source>
        <translation>
            <numerusform>Wiederholungen bei %n Temperatur wurden gemittelt; ihre Streuung ist Teil der Unsicherheit.</numerusform>
            <numerusform>Wiederholungen bei %n Temperaturen wurden gemittelt; ihre Streuung ist Teil der Unsicherheit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heat capacity</source>
        <translation>Wärmekapazität</translation>
    </message>
    <message>
        <source>C/T³</source>
        <translation>C/T³</translation>
    </message>
    <message>
        <source>C/T</source>
        <translation>C/T</translation>
    </message>
    <message>
        <source>C/T³ has no maximum below 60 K within the data that stands out of their errors.</source>
        <translation>C/T³ hat in den Daten unterhalb von 60 K kein Maximum, das sich aus ihren Fehlern hebt.</translation>
    </message>
    <message>
        <source>Lattice heat capacity</source>
        <translation>Gitterwärmekapazität</translation>
    </message>
    <message>
        <source>Window of the Debye and Einstein terms</source>
        <translation>Fenster der Debye- und Einstein-Terme</translation>
    </message>
    <message>
        <source>Window of γ and β</source>
        <translation>Fenster von γ und β</translation>
    </message>
    <message>
        <source>Specific heat capacity</source>
        <translation>Spezifische Wärmekapazität</translation>
    </message>
    <message>
        <source>At the named temperature.</source>
        <translation>Bei der genannten Temperatur.</translation>
    </message>
    <message>
        <source>Molar heat capacity</source>
        <translation>Molare Wärmekapazität</translation>
    </message>
    <message>
        <source>At the named temperature, where the molar mass is known.</source>
        <translation>Bei der genannten Temperatur, wo die molare Masse bekannt ist.</translation>
    </message>
    <message>
        <source>Heat capacity of the sample</source>
        <translation>Wärmekapazität der Probe</translation>
    </message>
    <message>
        <source>At the named temperature, where the mass is not known.</source>
        <translation>Bei der genannten Temperatur, wo die Masse nicht bekannt ist.</translation>
    </message>
    <message>
        <source>C/T³ there.</source>
        <translation>C/T³ dort.</translation>
    </message>
    <message>
        <source>Maximum of C/T</source>
        <translation>Maximum von C/T</translation>
    </message>
    <message>
        <source>A transition where it is sharp, the lattice where it is broad.</source>
        <translation>Eine Umwandlung, wo es scharf ist, das Gitter, wo es breit ist.</translation>
    </message>
    <message>
        <source>Linear term</source>
        <translation>Linearer Term</translation>
    </message>
    <message>
        <source>Of C = γT + βT³: two-level systems in an insulating glass, electrons in a metal.</source>
        <translation>Von C = γT + βT³: Zwei-Niveau-Systeme in einem isolierenden Glas, Elektronen in einem Metall.</translation>
    </message>
    <message>
        <source>Cubic term</source>
        <translation>Kubischer Term</translation>
    </message>
    <message>
        <source>Of C = γT + βT³.</source>
        <translation>Von C = γT + βT³.</translation>
    </message>
    <message>
        <source>Debye temperature from β</source>
        <translation>Debye-Temperatur aus β</translation>
    </message>
    <message>
        <source>(12 π⁴ R n/5β)^⅓ with n atoms per formula.</source>
        <translation>(12 π⁴ R n/5β)^⅓ mit n Atomen je Formeleinheit.</translation>
    </message>
    <message>
        <source>Debye temperature of the fit</source>
        <translation>Debye-Temperatur der Anpassung</translation>
    </message>
    <message>
        <source>Over the window, beside an Einstein term.</source>
        <translation>Über das Fenster, neben einem Einstein-Term.</translation>
    </message>
    <message>
        <source>Einstein temperature</source>
        <translation>Einstein-Temperatur</translation>
    </message>
    <message>
        <source>Over the window, beside a Debye term.</source>
        <translation>Über das Fenster, neben einem Debye-Term.</translation>
    </message>
    <message>
        <source>Debye oscillators</source>
        <translation>Debye-Oszillatoren</translation>
    </message>
    <message>
        <source>Atoms per formula whose modes the Debye term holds.</source>
        <translation>Atome je Formeleinheit, deren Moden der Debye-Term enthält.</translation>
    </message>
    <message>
        <source>Einstein oscillators</source>
        <translation>Einstein-Oszillatoren</translation>
    </message>
    <message>
        <source>Atoms per formula whose modes the Einstein term holds.</source>
        <translation>Atome je Formeleinheit, deren Moden der Einstein-Term enthält.</translation>
    </message>
    <message>
        <source>The column of temperature carries no unit of temperature.</source>
        <translation>Die Temperaturspalte trägt keine Temperatureinheit.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Raw scans</source>
        <translation>Rohscans</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuum</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message numerus="yes">
        <source>«%1» strings %n sweep(s) or magnetisation curve(s) together; the analyses tell them apart.</source>
        <translation>
            <numerusform>«%1» reiht %n Lauf oder Magnetisierungskurve aneinander; die Auswertungen halten sie auseinander.</numerusform>
            <numerusform>«%1» reiht %n Läufe oder Magnetisierungskurven aneinander; die Auswertungen halten sie auseinander.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the formula is counted as %2; write the ion itself to choose another.</source>
        <translation>%1 der Formel wird als %2 gezählt; um ein anderes zu wählen, das Ion selbst schreiben.</translation>
    </message>
    <message>
        <source>«%1» is no molar susceptibility; expected cm3/mol.</source>
        <translation>«%1» ist keine molare Suszeptibilität; erwartet wird cm3/mol.</translation>
    </message>
    <message>
        <source>The rule -0.5e-6 M needs the molar mass, which is not known.</source>
        <translation>Die Regel -0.5e-6 M braucht die molare Masse, die nicht bekannt ist.</translation>
    </message>
    <message>
        <source>χ_D = -0.5e-6 × %1 = %2·10⁻⁶ cm³/mol, a rule of thumb; species or a formula do better.</source>
        <translation>χ_D = -0.5e-6 × %1 = %2·10⁻⁶ cm³/mol, eine Faustregel; Teilchenarten oder eine Formel sind besser.</translation>
    </message>
    <message>
        <source>«%1» in «%2» is neither a number of cm³/mol, nor a species of the table of Pascal&apos;s constants, nor a formula of elements in it. Expected something like -240e-6, «Mn2+, TPrA+, 3 dca-», «[TPrA][Mn(dca)3]», C18H28N10Mn, or rule.</source>
        <translation>«%1» in «%2» ist weder eine Zahl in cm³/mol noch eine Teilchenart aus der Tabelle der Pascalschen Konstanten noch eine Formel aus deren Elementen. Erwartet wird etwas wie -240e-6, «Mn2+, TPrA+, 3 dca-», «[TPrA][Mn(dca)3]», C18H28N10Mn oder rule.</translation>
    </message>
    <message>
        <source>«%1» names no species.</source>
        <translation>«%1» nennt keine Teilchenart.</translation>
    </message>
    <message>
        <source>χ_D = %1·10⁻⁶ cm³/mol = %2, in 10⁻⁶ cm³/mol by Pascal&apos;s constants (Bain and Berry 2008).</source>
        <translation>χ_D = %1·10⁻⁶ cm³/mol = %2, in 10⁻⁶ cm³/mol nach Pascalschen Konstanten (Bain und Berry 2008).</translation>
    </message>
    <message>
        <source>%1: %2; other value: %3.</source>
        <translation>%1: %2; anderer Wert: %3.</translation>
    </message>
    <message>
        <source>Atoms without their bonds and rings are off by up to 13·10⁻⁶ cm³/mol a group; name species where there are any.</source>
        <translation>Atome ohne ihre Bindungen und Ringe liegen um bis zu 13·10⁻⁶ cm³/mol je Gruppe daneben; Teilchenarten nennen, wo es sie gibt.</translation>
    </message>
    <message>
        <source>A chain of spins is fitted per mole: the molar mass is not known.</source>
        <translation>Eine Spinkette wird je Mol angepasst: die molare Masse ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>The window %1 to %2 K holds %n point(s); the chain needs at least 8.</source>
        <translation>
            <numerusform>Das Fenster von %1 bis %2 K enthält %n Punkt; die Kette braucht mindestens 8.</numerusform>
            <numerusform>Das Fenster von %1 bis %2 K enthält %n Punkte; die Kette braucht mindestens 8.</numerusform>
        </translation>
    </message>
    <message>
        <source>The susceptibility is zero in the whole window.</source>
        <translation>Die Suszeptibilität ist im ganzen Fenster null.</translation>
    </message>
    <message>
        <source>No chain of spins fits the points of the window: %1.</source>
        <translation>Keine Spinkette passt zu den Punkten des Fensters: %1.</translation>
    </message>
    <message>
        <source>J/k for H = -2J Σ S_i·S_(i+1), classical spins (Fisher 1964), negative when antiferromagnetic. Programs with +J S_i·S_j print -2 times this value.</source>
        <translation>J/k für H = -2J Σ S_i·S_(i+1), klassische Spins (Fisher 1964), negativ, wenn antiferromagnetisch. Programme mit +J S_i·S_j geben das -2-Fache dieses Werts aus.</translation>
    </message>
    <message>
        <source>Chain of spins</source>
        <translation>Spinkette</translation>
    </message>
    <message>
        <source>Fisher&apos;s classical chain, χ = N g² μ_B² S(S+1)/(3kT) · (1+u)/(1-u) with u = coth K - 1/K and K = 2JS(S+1)/kT for H = -2J Σ S_i·S_(i+1), by least squares of χT over the window; with an uncoupled share of the same ion and a constant χ₀ on request. M. E. Fisher, Am. J. Phys. 32, 343 (1964).</source>
        <translation>Fishers klassische Kette, χ = N g² μ_B² S(S+1)/(3kT) · (1+u)/(1-u) mit u = coth K - 1/K und K = 2JS(S+1)/kT für H = -2J Σ S_i·S_(i+1), durch kleinste Quadrate von χT über das Fenster; auf Wunsch mit einem ungekoppelten Anteil desselben Ions und einer Konstanten χ₀. M. E. Fisher, Am. J. Phys. 32, 343 (1964).</translation>
    </message>
    <message>
        <source>Spin</source>
        <translation>Spin</translation>
    </message>
    <message>
        <source>Classical spins: good for 5/2 and larger, fair for 2, poor below.</source>
        <translation>Klassische Spins: gut ab 5/2, mäßig für 2, schlecht darunter.</translation>
    </message>
    <message>
        <source>Uncoupled ions</source>
        <translation>Ungekoppelte Ionen</translation>
    </message>
    <message>
        <source>g factor</source>
        <translation>g-Faktor</translation>
    </message>
    <message>
        <source>Of the ions of the chain.</source>
        <translation>Der Ionen der Kette.</translation>
    </message>
    <message>
        <source>Exchange constant</source>
        <translation>Austauschkonstante</translation>
    </message>
    <message>
        <source>For H = -2J Σ S_i·S_(i+1); negative when antiferromagnetic.</source>
        <translation>Für H = -2J Σ S_i·S_(i+1); negativ, wenn antiferromagnetisch.</translation>
    </message>
    <message>
        <source>Uncoupled share</source>
        <translation>Ungekoppelter Anteil</translation>
    </message>
    <message>
        <source>Of the ions, with g = 2 and no exchange.</source>
        <translation>Der Ionen, mit g = 2 und ohne Austausch.</translation>
    </message>
    <message>
        <source>Everything constant that was not subtracted.</source>
        <translation>Alles Konstante, das nicht abgezogen wurde.</translation>
    </message>
    <message>
        <source>Line %1 should name the temperature and the field of a scan; found «%2». The scan is left out.</source>
        <translation>Zeile %1 sollte Temperatur und Feld eines Scans nennen; gefunden: «%2». Der Scan wird weggelassen.</translation>
    </message>
    <message>
        <source>No line that begins with &apos;;&apos; and names temperature and field stands before the rows: the scans cannot be told apart.</source>
        <translation>Vor den Zeilen steht keine Zeile, die mit &apos;;&apos; beginnt und Temperatur und Feld nennt: die Scans lassen sich nicht unterscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>%n raw scan(s) of voltage against position: magnetometry.dipole-refit makes moments of them.</source>
        <translation>
            <numerusform>%n Rohscan der Spannung über der Position: magnetometry.dipole-refit macht daraus Momente.</numerusform>
            <numerusform>%n Rohscans der Spannung über der Position: magnetometry.dipole-refit macht daraus Momente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The exchange constant needs the spin too: set reference_spin.</source>
        <translation>Die Austauschkonstante braucht auch den Spin: reference_spin setzen.</translation>
    </message>
    <message>
        <source>J/k by mean field for H = -2J Σ S_i·S_j over pairs of neighbours: J = 3θ/(2zS(S+1)), negative when antiferromagnetic. Programs with +J S_i·S_j print -2 times this value.</source>
        <translation>J/k nach der Molekularfeldnäherung für H = -2J Σ S_i·S_j über Nachbarpaare: J = 3θ/(2zS(S+1)), negativ, wenn antiferromagnetisch. Programme mit +J S_i·S_j geben das -2-Fache dieses Werts aus.</translation>
    </message>
    <message>
        <source>Not every point of the window has a known noise: it cannot weigh them.</source>
        <translation>Nicht jeder Punkt des Fensters hat ein bekanntes Rauschen: es kann sie nicht gewichten.</translation>
    </message>
    <message>
        <source>The points of the window do not follow the Curie-Weiss law: the fit gives C = %1 and θ = %2 K; expected C &gt; 0 and |θ| below three times the highest temperature. Is the holder subtracted?</source>
        <translation>Die Punkte des Fensters folgen nicht dem Curie-Weiss-Gesetz: die Anpassung gibt C = %1 und θ = %2 K; erwartet werden C &gt; 0 und |θ| unter dem Dreifachen der höchsten Temperatur. Ist der Halter abgezogen?</translation>
    </message>
    <message>
        <source>diamagnetic correction</source>
        <translation>diamagnetische Korrektur</translation>
    </message>
    <message>
        <source>The share of the impurity comes out negative: the data do not ask for one.</source>
        <translation>Der Anteil der Verunreinigung ergibt sich negativ: die Daten verlangen keine.</translation>
    </message>
    <message>
        <source>A falling χT and a negative θ prove antiferromagnetic exchange for spin-only ions such as Mn(II), Gd(III) or Fe(III). High-spin Fe(II) and Co(II) show both by spin-orbit coupling alone, without any exchange.</source>
        <translation>Ein fallendes χT und ein negatives θ beweisen antiferromagnetischen Austausch bei Spin-only-Ionen wie Mn(II), Gd(III) oder Fe(III). High-Spin-Fe(II) und Co(II) zeigen beides allein durch Spin-Bahn-Kopplung, ganz ohne Austausch.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>those of the form</source>
        <translation>die der Form</translation>
    </message>
    <message>
        <source>1/noise² of χT at every point</source>
        <translation>1/Rauschen² von χT an jedem Punkt</translation>
    </message>
    <message>
        <source>Paramagnetic impurity</source>
        <translation>Paramagnetische Verunreinigung</translation>
    </message>
    <message>
        <source>χ = (1-ρ) C/(T-θ) + ρ C_imp/T + χ₀; the window must reach down to where C_imp/T stands out.</source>
        <translation>χ = (1-ρ) C/(T-θ) + ρ C_imp/T + χ₀; das Fenster muss so weit hinabreichen, dass C_imp/T hervortritt.</translation>
    </message>
    <message>
        <source>Spin of the impurity</source>
        <translation>Spin der Verunreinigung</translation>
    </message>
    <message>
        <source>Nearest neighbours z</source>
        <translation>Nächste Nachbarn z</translation>
    </message>
    <message>
        <source>With reference_spin: gives the exchange constant by mean field.</source>
        <translation>Mit reference_spin: gibt die Austauschkonstante nach der Molekularfeldnäherung.</translation>
    </message>
    <message>
        <source>Share of the impurity</source>
        <translation>Anteil der Verunreinigung</translation>
    </message>
    <message>
        <source>Of the metal, as a Curie paramagnet with the spin given.</source>
        <translation>Des Metalls, als Curie-Paramagnet mit dem angegebenen Spin.</translation>
    </message>
    <message>
        <source>Exchange constant by mean field</source>
        <translation>Austauschkonstante, Molekularfeld</translation>
    </message>
    <message>
        <source>3θ/(2zS(S+1)) for H = -2J Σ S_i·S_j over pairs.</source>
        <translation>3θ/(2zS(S+1)) für H = -2J Σ S_i·S_j über Paare.</translation>
    </message>
    <message>
        <source>The blank «%1» is a magnetisation curve at %2 K: its slope, %3 emu/Oe, is subtracted at every temperature. Quartz and plastics hardly change with temperature; what freezes out of them does.</source>
        <translation>Die Leermessung «%1» ist eine Magnetisierungskurve bei %2 K: ihre Steigung, %3 emu/Oe, wird bei jeder Temperatur abgezogen. Quarz und Kunststoffe ändern sich kaum mit der Temperatur; was an ihnen ausfriert, schon.</translation>
    </message>
    <message>
        <source>The file states errors of the moment of %1 %, but neighbouring points scatter by %2 % only: what all rows share is no noise. The scatter is taken for the noise; the common part is covered by moment_accuracy.</source>
        <translation>Die Datei gibt Fehler des Moments von %1 % an, aber benachbarte Punkte streuen nur um %2 %: was alle Zeilen gemeinsam haben, ist kein Rauschen. Als Rauschen gilt die Streuung; den gemeinsamen Teil deckt moment_accuracy ab.</translation>
    </message>
    <message>
        <source>«%1» has no column DC Moment Fixed Ctr with temperature and field: it cannot calibrate the scans.</source>
        <translation>«%1» hat keine Spalte DC Moment Fixed Ctr mit Temperatur und Feld: die Scans lassen sich damit nicht kalibrieren.</translation>
    </message>
    <message>
        <source>No row of «%1» has the temperature and field of a scan: it belongs to other scans and cannot calibrate these.</source>
        <translation>Keine Zeile von «%1» hat Temperatur und Feld eines Scans: die Datei gehört zu anderen Scans und kann diese nicht kalibrieren.</translation>
    </message>
    <message>
        <source>calibration by the instrument&apos;s own moments</source>
        <translation>Kalibrierung durch die eigenen Momente des Geräts</translation>
    </message>
    <message numerus="yes">
        <source>%1 emu per V mm³, from %n moment(s) with fixed centre.</source>
        <translation>
            <numerusform>%1 emu je V mm³, aus %n Moment mit fester Mitte.</numerusform>
            <numerusform>%1 emu je V mm³, aus %n Momenten mit fester Mitte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The moments and the scans disagree by %1 % from row to row.</source>
        <translation>Momente und Scans weichen von Zeile zu Zeile um %1 % voneinander ab.</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>The scans alone do not tell how many emu a volt is: %1 emu/(V mm³), seen on one MPMS 3, stands in with 10 %. Give the .dat file of the same run as «moments» to calibrate with this instrument&apos;s own.</source>
        <translation>Die Scans allein verraten nicht, wie viele emu ein Volt ist: %1 emu/(V mm³), an einem MPMS 3 gesehen, springt mit 10 % ein. Die .dat-Datei desselben Laufs als «moments» geben, um mit den Momenten dieses Geräts zu kalibrieren.</translation>
    </message>
    <message>
        <source>nominal calibration</source>
        <translation>Nennkalibrierung</translation>
    </message>
    <message>
        <source>The scans alone do not tell how many emu a volt is: moments are left out. Give the .dat file of the same run as «moments», or the parameter «calibration».</source>
        <translation>Die Scans allein verraten nicht, wie viele emu ein Volt ist: Momente werden weggelassen. Die .dat-Datei desselben Laufs als «moments» geben, oder den Parameter «calibration».</translation>
    </message>
    <message>
        <source>The data hold no scan of at least 8 points with a temperature and a field.</source>
        <translation>Die Daten enthalten keinen Scan von mindestens 8 Punkten mit Temperatur und Feld.</translation>
    </message>
    <message>
        <source>The blank «%1» holds no raw scans.</source>
        <translation>Die Leermessung «%1» enthält keine Rohscans.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>Der Lauf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>residuals of the fit</source>
        <translation>Residuen der Anpassung</translation>
    </message>
    <message>
        <source>passes against each other</source>
        <translation>Durchgänge gegeneinander</translation>
    </message>
    <message>
        <source>No scan lies at a field (within 1 % or 5 Oe) and between the temperatures of the blank «%1»: nothing can be subtracted without extrapolation.</source>
        <translation>Kein Scan liegt bei einem Feld (innerhalb von 1 % oder 5 Oe) und zwischen den Temperaturen der Leermessung «%1»: ohne Extrapolation lässt sich nichts abziehen.</translation>
    </message>
    <message>
        <source>No scan could be fitted: they are flat or cover no range of positions.</source>
        <translation>Kein Scan ließ sich anpassen: sie sind flach oder decken keinen Bereich von Positionen ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) have no blank at their field and temperature and were left out; a blank is never extrapolated.</source>
        <translation>
            <numerusform>%n Scan hat keine Leermessung bei seinem Feld und seiner Temperatur und wurde weggelassen; eine Leermessung wird nie extrapoliert.</numerusform>
            <numerusform>%n Scans haben keine Leermessung bei ihrem Feld und ihrer Temperatur und wurden weggelassen; eine Leermessung wird nie extrapoliert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The blank is interpolated between temperatures up to %1 K apart.</source>
        <translation>Die Leermessung wird zwischen bis zu %1 K auseinanderliegenden Temperaturen interpoliert.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) are flat or have fewer than 8 points and were left out.</source>
        <translation>
            <numerusform>%n Scan ist flach oder hat weniger als 8 Punkte und wurde weggelassen.</numerusform>
            <numerusform>%n Scans sind flach oder haben weniger als 8 Punkte und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left after the blank does not look like a dipole (median r² %1, of good scans above 0.999): the blank was not the same holder in the same place, or the sample is long.</source>
        <translation>Was nach Abzug der Leermessung bleibt, sieht nicht wie ein Dipol aus (Median von r² %1, bei guten Scans über 0,999): die Leermessung war nicht derselbe Halter am selben Ort, oder die Probe ist lang.</translation>
    </message>
    <message>
        <source>The scans do not look like a dipole (median r² %1, of good scans above 0.999): the holder takes part. Give its own scans as «blank».</source>
        <translation>Die Scans sehen nicht wie ein Dipol aus (Median von r² %1, bei guten Scans über 0,999): der Halter ist beteiligt. Dessen eigene Scans als «blank» geben.</translation>
    </message>
    <message numerus="yes">
        <source>The dipole describes %n scan(s) with a median r² of %1.</source>
        <translation>
            <numerusform>Der Dipol beschreibt %n Scan mit einem mittleren r² von %1.</numerusform>
            <numerusform>Der Dipol beschreibt %n Scans mit einem mittleren r² von %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n scan(s) r² stays below 0.9: there the moment is hardly larger than the noise.</source>
        <translation>
            <numerusform>In %n Scan bleibt r² unter 0,9: dort ist das Moment kaum größer als das Rauschen.</numerusform>
            <numerusform>In %n Scans bleibt r² unter 0,9: dort ist das Moment kaum größer als das Rauschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample sits %1 mm from the centre that the instrument used: its own moments, above all those with a fixed centre, are wrong by far more than their errors.</source>
        <translation>Die Probe sitzt %1 mm von der Mitte, die das Gerät verwendet hat: dessen eigene Momente, vor allem die mit fester Mitte, sind um weit mehr als ihre Fehler falsch.</translation>
    </message>
    <message>
        <source>Scan of the sample</source>
        <translation>Scan der Probe</translation>
    </message>
    <message>
        <source>Scan of the blank</source>
        <translation>Scan der Leermessung</translation>
    </message>
    <message>
        <source>Fitted points</source>
        <translation>Angepasste Punkte</translation>
    </message>
    <message>
        <source>Dipole</source>
        <translation>Dipol</translation>
    </message>
    <message>
        <source>Quality of the fit</source>
        <translation>Güte der Anpassung</translation>
    </message>
    <message>
        <source>Moments from raw scans</source>
        <translation>Momente aus Rohscans</translation>
    </message>
    <message>
        <source>The passes of a scan are averaged on a common grid of positions, the scan of the blank at the same field, interpolated in temperature, is subtracted, and the response of a point dipole in a second-order gradiometer, V = a + b z + A {2 [R² + (z-z₀)²]^-3/2 - [R² + (L+z-z₀)²]^-3/2 - [R² + (-L+z-z₀)²]^-3/2}, is fitted with a free centre z₀; the moment is the amplitude A times the calibration. Coak et al., Rev. Sci. Instrum. 91, 023901 (2020).</source>
        <translation>Die Durchgänge eines Scans werden auf einem gemeinsamen Positionsraster gemittelt, der Scan der Leermessung beim selben Feld wird, in der Temperatur interpoliert, abgezogen, und die Antwort eines Punktdipols in einem Gradiometer zweiter Ordnung, V = a + b z + A {2 [R² + (z-z₀)²]^-3/2 - [R² + (L+z-z₀)²]^-3/2 - [R² + (-L+z-z₀)²]^-3/2}, wird mit freier Mitte z₀ angepasst; das Moment ist die Amplitude A mal der Kalibrierung. Coak et al., Rev. Sci. Instrum. 91, 023901 (2020).</translation>
    </message>
    <message>
        <source>Raw scans of the blank</source>
        <translation>Rohscans der Leermessung</translation>
    </message>
    <message>
        <source>Moments of the same run (.dat)</source>
        <translation>Momente desselben Laufs (.dat)</translation>
    </message>
    <message>
        <source>Standard uncertainty of the calibration</source>
        <translation>Standardunsicherheit der Kalibrierung</translation>
    </message>
    <message>
        <source>Radius of the coils</source>
        <translation>Radius der Spulen</translation>
    </message>
    <message>
        <source>MPMS 3: 8.5 mm; MPMS XL: 9.7 mm.</source>
        <translation>MPMS 3: 8,5 mm; MPMS XL: 9,7 mm.</translation>
    </message>
    <message>
        <source>Distance of the outer coils from the middle</source>
        <translation>Abstand der äußeren Spulen von der Mitte</translation>
    </message>
    <message>
        <source>MPMS 3: 8.0 mm; MPMS XL: 15.19 mm.</source>
        <translation>MPMS 3: 8,0 mm; MPMS XL: 15,19 mm.</translation>
    </message>
    <message>
        <source>Moment per amplitude</source>
        <translation>Moment je Amplitude</translation>
    </message>
    <message>
        <source>Unset: from the .dat file of the same run, given as «moments»; without one a nominal value with 10 %.</source>
        <translation>Nicht gesetzt: aus der als «moments» gegebenen .dat-Datei desselben Laufs; ohne sie ein Nennwert mit 10 %.</translation>
    </message>
    <message>
        <source>Scan to be shown</source>
        <translation>Zu zeigender Scan</translation>
    </message>
    <message>
        <source>It changes no result.</source>
        <translation>Es ändert kein Ergebnis.</translation>
    </message>
    <message>
        <source>Amplitude of the fitted dipole times the calibration, one a measurement.</source>
        <translation>Amplitude des angepassten Dipols mal der Kalibrierung, eine je Messung.</translation>
    </message>
    <message>
        <source>Centre of the sample</source>
        <translation>Mitte der Probe</translation>
    </message>
    <message>
        <source>Where the fitted dipole sits.</source>
        <translation>Wo der angepasste Dipol sitzt.</translation>
    </message>
    <message>
        <source>1 - residual sum of squares / total sum of squares of the scan.</source>
        <translation>1 - Residuenquadratsumme / gesamte Quadratsumme des Scans.</translation>
    </message>
    <message>
        <source>Crystal and glass</source>
        <translation>Kristall und Glas</translation>
    </message>
    <message>
        <source>crystal</source>
        <translation>Kristall</translation>
    </message>
    <message>
        <source>glass</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Magnetisation curve</source>
        <translation>Magnetisierungskurve</translation>
    </message>
    <message>
        <source>Subtracted from the molar susceptibility, per mole of formula. A number in cm³/mol (-240e-6), species (Mn2+, TPrA+, 3 dca-), a formula ([TPrA][Mn(dca)3], C18H28N10Mn) by Pascal&apos;s constants, or «rule» for -0.5e-6 M.</source>
        <translation>Von der molaren Suszeptibilität abgezogen, je Mol der Formel. Eine Zahl in cm³/mol (-240e-6), Teilchenarten (Mn2+, TPrA+, 3 dca-), eine Formel ([TPrA][Mn(dca)3], C18H28N10Mn) nach Pascalschen Konstanten, oder «rule» für -0.5e-6 M.</translation>
    </message>
    <message>
        <source>Noise of the moment</source>
        <translation>Rauschen des Moments</translation>
    </message>
    <message>
        <source>An MPMS 3 gives the deviation of the scan from an ideal dipole, often 5 %, which is the same for all rows. «As the data suggest» takes the scatter of neighbours where the stated error is more than three times as large.</source>
        <translation>Ein MPMS 3 gibt die Abweichung des Scans von einem idealen Dipol an, oft 5 %, die für alle Zeilen gleich ist. «Wie die Daten nahelegen» nimmt die Streuung der Nachbarn, wo der angegebene Fehler mehr als dreimal so groß ist.</translation>
    </message>
    <message>
        <source>Accuracy of the magnetometer</source>
        <translation>Genauigkeit des Magnetometers</translation>
    </message>
    <message>
        <source>Calibration factor</source>
        <translation>Kalibrierfaktor</translation>
    </message>
    <message>
        <source>Moments are multiplied by it: what magnetometry.field-dependence finds on a palladium standard.</source>
        <translation>Momente werden damit multipliziert: was magnetometry.field-dependence an einem Palladiumstandard findet.</translation>
    </message>
    <message>
        <source>Offset of the field</source>
        <translation>Versatz des Feldes</translation>
    </message>
    <message>
        <source>Reading at which the true field is zero (remanence of the magnet); it is subtracted. A palladium standard tells it.</source>
        <translation>Ablesung, bei der das wahre Feld null ist (Remanenz des Magneten); sie wird abgezogen. Ein Palladiumstandard verrät sie.</translation>
    </message>
    <message>
        <source>Temperature of the maximum of χ</source>
        <translation>Temperatur des Maximums von χ</translation>
    </message>
    <message>
        <source>Vertex of the parabola through the highest point and its neighbours, where χ falls off on both sides.</source>
        <translation>Scheitel der Parabel durch den höchsten Punkt und seine Nachbarn, wo χ auf beiden Seiten abfällt.</translation>
    </message>
    <message>
        <source>Maximum of χ</source>
        <translation>Maximum von χ</translation>
    </message>
    <message>
        <source>Height of that parabola.</source>
        <translation>Höhe dieser Parabel.</translation>
    </message>
    <message>
        <source>Too few points to tell their scatter.</source>
        <translation>Zu wenige Punkte, um ihre Streuung zu verraten.</translation>
    </message>
    <message>
        <source>Moment over field</source>
        <translation>Moment über dem Feld</translation>
    </message>
    <message>
        <source>Honda-Owen line</source>
        <translation>Honda-Owen-Gerade</translation>
    </message>
    <message>
        <source>The %1 function does not fit the curve at %2 K: %3.</source>
        <translation>Die %1-Funktion passt nicht zur Kurve bei %2 K: %3.</translation>
    </message>
    <message>
        <source>The %1 function misses the points at %2 K by %3 % of the largest moment on average: interactions, anisotropy or another spin.</source>
        <translation>Die %1-Funktion verfehlt die Punkte bei %2 K im Mittel um %3 % des größten Moments: Wechselwirkungen, Anisotropie oder ein anderer Spin.</translation>
    </message>
    <message>
        <source>Langevin function</source>
        <translation>Langevin-Funktion</translation>
    </message>
    <message>
        <source>Brillouin function</source>
        <translation>Brillouin-Funktion</translation>
    </message>
    <message>
        <source>At %1 K a part of %2 emu is saturated, %3 % of the linear moment at 500 Oe: a ferromagnetic impurity. Take χ from the slope.</source>
        <translation>Bei %1 K ist ein Teil von %2 emu gesättigt, %3 % des linearen Moments bei 500 Oe: eine ferromagnetische Verunreinigung. χ aus der Steigung nehmen.</translation>
    </message>
    <message>
        <source>At %1 K the saturated part of the moment is %2 % of the linear moment at 500 Oe.</source>
        <translation>Bei %1 K ist der gesättigte Teil des Moments %2 % des linearen Moments bei 500 Oe.</translation>
    </message>
    <message>
        <source>Fewer than 4 points at %1 K lie within the window of fields: no slope.</source>
        <translation>Weniger als 4 Punkte bei %1 K liegen im Feldfenster: keine Steigung.</translation>
    </message>
    <message>
        <source>The value of palladium, 5.25e-6 cm³/g, belongs to 298 K; this run is at %1 K.</source>
        <translation>Der Wert von Palladium, 5.25e-6 cm³/g, gilt bei 298 K; dieser Lauf ist bei %1 K.</translation>
    </message>
    <message>
        <source>High-field line</source>
        <translation>Hochfeldgerade</translation>
    </message>
    <message>
        <source>noise of the moments</source>
        <translation>Rauschen der Momente</translation>
    </message>
    <message>
        <source>spacing of the fields</source>
        <translation>Abstand der Felder</translation>
    </message>
    <message>
        <source>remanence of the magnet</source>
        <translation>Remanenz des Magneten</translation>
    </message>
    <message>
        <source>The column of the field carries no unit of field.</source>
        <translation>Die Feldspalte trägt keine Feldeinheit.</translation>
    </message>
    <message>
        <source>No magnetisation curve was measured at %1 K (within 2 % or 0.5 K).</source>
        <translation>Bei %1 K wurde keine Magnetisierungskurve gemessen (innerhalb von 2 % oder 0,5 K).</translation>
    </message>
    <message>
        <source>The data hold no 5 rows at one temperature and different fields: this is no magnetisation curve.</source>
        <translation>Die Daten enthalten keine 5 Zeilen bei einer Temperatur und verschiedenen Feldern: das ist keine Magnetisierungskurve.</translation>
    </message>
    <message numerus="yes">
        <source>The data hold %n magnetisation curves; each result carries its temperature. The parameter «temperature» chooses one.</source>
        <translation>
            <numerusform>Die Daten enthalten %n Magnetisierungskurve; jedes Ergebnis trägt ihre Temperatur. Der Parameter «temperature» wählt eine.</numerusform>
            <numerusform>Die Daten enthalten %n Magnetisierungskurven; jedes Ergebnis trägt seine Temperatur. Der Parameter «temperature» wählt eine.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample mass is not known: results per gram and per mole are left out.</source>
        <translation>Die Probenmasse ist nicht bekannt: Ergebnisse je Gramm und je Mol werden weggelassen.</translation>
    </message>
    <message>
        <source>Per temperature: straight lines through the moment at high field, one for each sign, give slope and saturated part M_s (intercept); the fields at which the moment vanishes on the rising and on the falling branch are the field offsets, half their distance the coercivity H_c; half the difference of the moments at zero field is the remanence M_r. Honda-Owen: m/H against 1/H. Brillouin or Langevin functions with a linear term on request.</source>
        <translation>Je Temperatur: Geraden durch das Moment bei hohem Feld, eine für jedes Vorzeichen, geben Steigung und gesättigten Teil M_s (Achsenabschnitt); die Felder, bei denen das Moment auf dem steigenden und dem fallenden Ast verschwindet, sind die Feldversätze, ihr halber Abstand die Koerzitivfeldstärke H_c; die halbe Differenz der Momente bei Feld null ist die Remanenz M_r. Honda-Owen: m/H gegen 1/H. Auf Wunsch Brillouin- oder Langevin-Funktionen mit linearem Term.</translation>
    </message>
    <message>
        <source>High fields |H|</source>
        <translation>Hohe Felder |H|</translation>
    </message>
    <message>
        <source>Proposed: above 57 % of the largest field (4 of 7 T). A window that begins below zero is one straight line over both signs.</source>
        <translation>Vorgeschlagen: über 57 % des größten Feldes (4 von 7 T). Ein Fenster, das unter null beginnt, ist eine Gerade über beide Vorzeichen.</translation>
    </message>
    <message>
        <source>Unset: every curve of the data.</source>
        <translation>Nicht gesetzt: jede Kurve der Daten.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>palladium</source>
        <translation>Palladium</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Langevin function (clusters)</source>
        <translation>Langevin-Funktion (Cluster)</translation>
    </message>
    <message>
        <source>Spin S</source>
        <translation>Spin S</translation>
    </message>
    <message>
        <source>Slope at high field</source>
        <translation>Steigung bei hohem Feld</translation>
    </message>
    <message>
        <source>Mean of the lines through both signs of the field.</source>
        <translation>Mittel der Geraden durch beide Vorzeichen des Feldes.</translation>
    </message>
    <message>
        <source>The same per mole of metal, without a diamagnetic correction.</source>
        <translation>Dasselbe je Mol Metall, ohne diamagnetische Korrektur.</translation>
    </message>
    <message>
        <source>Saturated moment</source>
        <translation>Sättigungsmoment</translation>
    </message>
    <message>
        <source>Intercept of the high-field lines at zero field.</source>
        <translation>Achsenabschnitt der Hochfeldgeraden bei Feld null.</translation>
    </message>
    <message>
        <source>Saturation magnetisation</source>
        <translation>Sättigungsmagnetisierung</translation>
    </message>
    <message>
        <source>Coercivity</source>
        <translation>Koerzitivfeldstärke</translation>
    </message>
    <message>
        <source>Remanent moment</source>
        <translation>Remanentes Moment</translation>
    </message>
    <message>
        <source>Half the difference of the falling and the rising branch at zero field.</source>
        <translation>Halbe Differenz des fallenden und des steigenden Astes bei Feld null.</translation>
    </message>
    <message>
        <source>Zero crossing, rising field</source>
        <translation>Nulldurchgang, steigendes Feld</translation>
    </message>
    <message>
        <source>Reading at which the moment vanishes on the way up.</source>
        <translation>Ablesung, bei der das Moment auf dem Weg nach oben verschwindet.</translation>
    </message>
    <message>
        <source>Zero crossing, falling field</source>
        <translation>Nulldurchgang, fallendes Feld</translation>
    </message>
    <message>
        <source>Reading at which the moment vanishes on the way down.</source>
        <translation>Ablesung, bei der das Moment auf dem Weg nach unten verschwindet.</translation>
    </message>
    <message>
        <source>Magnetisation at the largest field</source>
        <translation>Magnetisierung beim größten Feld</translation>
    </message>
    <message>
        <source>Bohr magnetons per formula unit.</source>
        <translation>Bohr-Magnetonen je Formeleinheit.</translation>
    </message>
    <message>
        <source>Slope by Honda and Owen</source>
        <translation>Steigung nach Honda und Owen</translation>
    </message>
    <message>
        <source>m/H extrapolated to 1/H = 0.</source>
        <translation>m/H, auf 1/H = 0 extrapoliert.</translation>
    </message>
    <message>
        <source>Saturated moment by Honda and Owen</source>
        <translation>Sättigungsmoment nach Honda und Owen</translation>
    </message>
    <message>
        <source>Slope of m/H against 1/H.</source>
        <translation>Steigung von m/H gegen 1/H.</translation>
    </message>
    <message>
        <source>5.25e-6 cm³/g of palladium over the measured value.</source>
        <translation>5.25e-6 cm³/g von Palladium geteilt durch den gemessenen Wert.</translation>
    </message>
    <message>
        <source>Saturated moment of the model</source>
        <translation>Sättigungsmoment des Modells</translation>
    </message>
    <message>
        <source>Amplitude of the Brillouin or Langevin function.</source>
        <translation>Amplitude der Brillouin- oder Langevin-Funktion.</translation>
    </message>
    <message>
        <source>Linear term of the model</source>
        <translation>Linearer Term des Modells</translation>
    </message>
    <message>
        <source>Beside the Brillouin or Langevin function.</source>
        <translation>Neben der Brillouin- oder Langevin-Funktion.</translation>
    </message>
    <message>
        <source>Moment of a cluster</source>
        <translation>Moment eines Clusters</translation>
    </message>
    <message>
        <source>Of the Langevin function.</source>
        <translation>Der Langevin-Funktion.</translation>
    </message>
    <message>
        <source>Spins per formula unit</source>
        <translation>Spins je Formeleinheit</translation>
    </message>
    <message>
        <source>M_sat over g S and the amount.</source>
        <translation>M_sat geteilt durch g S und die Stoffmenge.</translation>
    </message>
    <message>
        <source>AC susceptibility</source>
        <translation>AC-Suszeptibilität</translation>
    </message>
    <message>
        <source>Whether the moment of the %1 is proportional to the field at room temperature was not checked: clusters of iron or cobalt are ferromagnetic and would raise χ at low field. Give its magnetisation curve as «%2».</source>
        <translation>%1: ob das Moment bei Raumtemperatur proportional zum Feld ist, wurde nicht geprüft; Cluster aus Eisen oder Cobalt sind ferromagnetisch und würden χ bei kleinem Feld erhöhen. Die Magnetisierungskurve als «%2» geben.</translation>
    </message>
    <message>
        <source>«%1» holds no magnetisation curve above 250 K.</source>
        <translation>«%1» enthält keine Magnetisierungskurve oberhalb von 250 K.</translation>
    </message>
    <message>
        <source>The moment of the %1 at %2 K is not proportional to the field: a saturated part of %3 emu raises χ at 500 Oe by %4 %. The fraction is wrong by as much; take χ from the slope at high field.</source>
        <translation>%1: das Moment bei %2 K ist nicht proportional zum Feld; ein gesättigter Teil von %3 emu erhöht χ bei 500 Oe um %4 %. Der Anteil ist um ebenso viel falsch; χ aus der Steigung bei hohem Feld nehmen.</translation>
    </message>
    <message>
        <source>The moment of the %1 at %2 K is proportional to the field (saturated part: %3 % of χ at 500 Oe).</source>
        <translation>%1: das Moment bei %2 K ist proportional zum Feld (gesättigter Teil: %3 % von χ bei 500 Oe).</translation>
    </message>
    <message>
        <source>Both moments come from the column «%1».</source>
        <translation>Beide Momente stammen aus der Spalte «%1».</translation>
    </message>
    <message>
        <source>The moments come from different columns (glass: %1, crystal: %2): such columns differ by 1 to 3 %, and so does the fraction. Choose one with moment_column.</source>
        <translation>Die Momente stammen aus verschiedenen Spalten (Glas: %1, Kristall: %2): solche Spalten unterscheiden sich um 1 bis 3 %, und der Anteil ebenso. Mit moment_column eine wählen.</translation>
    </message>
    <message>
        <source>The fields differ: glass %1 Oe, crystal %2 Oe. Saturation, impurities and the remanence of the magnet do not cancel.</source>
        <translation>Die Felder unterscheiden sich: Glas %1 Oe, Kristall %2 Oe. Sättigung, Verunreinigungen und die Remanenz des Magneten heben sich nicht auf.</translation>
    </message>
    <message>
        <source>One was measured on cooling, the other on warming: the history of field and temperature is not the same.</source>
        <translation>Eines wurde beim Kühlen gemessen, das andere beim Erwärmen: die Vorgeschichte von Feld und Temperatur ist nicht dieselbe.</translation>
    </message>
    <message>
        <source>Both were measured on cooling, at %1 and %2 Oe. The history of the magnet before is not in the files: 30 Oe of remanence after 7 T are 6 % of χ at 500 Oe.</source>
        <translation>Beide wurden beim Kühlen gemessen, bei %1 und %2 Oe. Die Vorgeschichte des Magneten steht nicht in den Dateien: 30 Oe Remanenz nach 7 T sind 6 % von χ bei 500 Oe.</translation>
    </message>
    <message>
        <source>Both were measured on warming, at %1 and %2 Oe. The history of the magnet before is not in the files: 30 Oe of remanence after 7 T are 6 % of χ at 500 Oe.</source>
        <translation>Beide wurden beim Erwärmen gemessen, bei %1 und %2 Oe. Die Vorgeschichte des Magneten steht nicht in den Dateien: 30 Oe Remanenz nach 7 T sind 6 % von χ bei 500 Oe.</translation>
    </message>
    <message>
        <source>No loss of mass on melting was taken into account; each percent (from thermogravimetry of the same sample) adds %1 points.</source>
        <translation>Es wurde kein Masseverlust beim Schmelzen berücksichtigt; jedes Prozent (aus Thermogravimetrie derselben Probe) fügt %1 Prozentpunkte hinzu.</translation>
    </message>
    <message>
        <source>Reduced metal is taken as diamagnetic. For Fe(II) and Co(II) the orbital part of the moment depends on the ligand field: a change of coordination alone moves χT by several percent.</source>
        <translation>Reduziertes Metall gilt als diamagnetisch. Bei Fe(II) und Co(II) hängt der Bahnanteil des Moments vom Ligandenfeld ab: eine Änderung der Koordination allein verschiebt χT um mehrere Prozent.</translation>
    </message>
    <message>
        <source>Crystal</source>
        <translation>Kristall</translation>
    </message>
    <message>
        <source>Reduced fraction</source>
        <translation>Reduzierter Anteil</translation>
    </message>
    <message>
        <source>Fewer than 5 points of the %1 lie between %2 and %3 K: no Curie constants are compared.</source>
        <translation>%1: zwischen %2 und %3 K liegen weniger als 5 Punkte; es werden keine Curie-Konstanten verglichen.</translation>
    </message>
    <message>
        <source>The %1 does not follow the Curie-Weiss law between %2 and %3 K: no Curie constants are compared.</source>
        <translation>%1: zwischen %2 und %3 K gilt das Curie-Weiss-Gesetz nicht; es werden keine Curie-Konstanten verglichen.</translation>
    </message>
    <message>
        <source>θ is %1 K in the glass and %2 K in the crystal; that difference alone is worth %3 points of the fraction at one temperature. The ratio of the Curie constants is free of it.</source>
        <translation>θ ist %1 K im Glas und %2 K im Kristall; dieser Unterschied allein macht %3 Prozentpunkte des Anteils bei einer Temperatur aus. Das Verhältnis der Curie-Konstanten ist frei davon.</translation>
    </message>
    <message>
        <source>%1 K lies outside the %2 to %3 K of the %4: nothing is extrapolated.</source>
        <translation>%1 K liegt außerhalb der %2 bis %3 K (%4): nichts wird extrapoliert.</translation>
    </message>
    <message>
        <source>χT of the crystal is %1 at %2 K: a fraction needs a paramagnetic crystal.</source>
        <translation>χT des Kristalls ist %1 bei %2 K: ein Anteil braucht einen paramagnetischen Kristall.</translation>
    </message>
    <message>
        <source>χT at %1 K rests on %2 row(s) of the glass and %3 of the crystal, by a straight line where there are three.</source>
        <translation>χT bei %1 K ruht auf %2 Zeilen des Glases und %3 des Kristalls, durch eine Gerade, wo es drei sind.</translation>
    </message>
    <message>
        <source>A fraction of the metal needs the molar mass; neither file gives one. Set molar_mass.</source>
        <translation>Ein Anteil des Metalls braucht die molare Masse; keine der Dateien gibt eine an. molar_mass setzen.</translation>
    </message>
    <message>
        <source>Reduced metal from glass and crystal</source>
        <translation>Reduziertes Metall aus Glas und Kristall</translation>
    </message>
    <message>
        <source>Share of the metal that lost its moment on melting, M(0) = 1 - χT(glass)/χT(crystal) at one temperature, both per mole of metal with the same corrections; the reduced metal is taken as diamagnetic. The ratio of the Curie constants of both is given beside it. A loss of mass w on melting raises the metal per gram of glass: its molar mass is M (1 - w).</source>
        <translation>Anteil des Metalls, das beim Schmelzen sein Moment verloren hat, M(0) = 1 - χT(glass)/χT(crystal) bei einer Temperatur, beide je Mol Metall mit denselben Korrekturen; das reduzierte Metall gilt als diamagnetisch. Daneben steht das Verhältnis der Curie-Konstanten beider. Ein Masseverlust w beim Schmelzen erhöht das Metall je Gramm Glas: dessen molare Masse ist M (1 - w).</translation>
    </message>
    <message>
        <source>Glass, moment against field</source>
        <translation>Glas, Moment über dem Feld</translation>
    </message>
    <message>
        <source>Crystal, moment against field</source>
        <translation>Kristall, Moment über dem Feld</translation>
    </message>
    <message>
        <source>Loss of mass on melting</source>
        <translation>Masseverlust beim Schmelzen</translation>
    </message>
    <message>
        <source>Window of the Curie constants</source>
        <translation>Fenster der Curie-Konstanten</translation>
    </message>
    <message>
        <source>%1, glass</source>
        <translation>%1, Glas</translation>
    </message>
    <message>
        <source>%1, crystal</source>
        <translation>%1, Kristall</translation>
    </message>
    <message>
        <source>1 - χT(glass)/χT(crystal) at the named temperature, per mole of metal.</source>
        <translation>1 - χT(glass)/χT(crystal) bei der genannten Temperatur, je Mol Metall.</translation>
    </message>
    <message>
        <source>χT of the glass</source>
        <translation>χT des Glases</translation>
    </message>
    <message>
        <source>χT of the crystal</source>
        <translation>χT des Kristalls</translation>
    </message>
    <message>
        <source>Reduced fraction from the Curie constants</source>
        <translation>Reduzierter Anteil aus den Curie-Konstanten</translation>
    </message>
    <message>
        <source>1 - C(glass)/C(crystal), free of a change of the Weiss temperature.</source>
        <translation>1 - C(glass)/C(crystal), frei von einer Änderung der Weiss-Temperatur.</translation>
    </message>
    <message>
        <source>Weiss temperature of the glass</source>
        <translation>Weiss-Temperatur des Glases</translation>
    </message>
    <message>
        <source>Over the window of the Curie constants.</source>
        <translation>Über das Fenster der Curie-Konstanten.</translation>
    </message>
    <message>
        <source>Weiss temperature of the crystal</source>
        <translation>Weiss-Temperatur des Kristalls</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no curve of storage and loss modulus (or loss factor) over at least 5 K and 6 temperatures at one frequency; an isothermal sweep of the frequency belongs to the master curve.</source>
        <translation>&quot;%1&quot; hat keine Kurve von Speicher- und Verlustmodul (oder Verlustfaktor) über mindestens 5 K und 6 Temperaturen bei einer Frequenz; ein isothermer Frequenzlauf gehört zur Masterkurve.</translation>
    </message>
    <message>
        <source>No curve was measured at %1 Hz; there are %2.</source>
        <translation>Bei %1 Hz wurde keine Kurve gemessen; es gibt %2.</translation>
    </message>
    <message>
        <source>The line before the fall ends at %1 °C, the window at %2 °C; expected room for the fall between them.</source>
        <translation>Die Gerade vor dem Abfall endet bei %1 °C, das Fenster bei %2 °C; erwartet wird Platz für den Abfall dazwischen.</translation>
    </message>
    <message>
        <source>%1: the storage modulus has no fall after the line through %2 to %3 °C; its onset is left out.</source>
        <translation>%1: der Speichermodul hat keinen Abfall nach der Geraden durch %2 bis %3 °C; sein Onset wird weggelassen.</translation>
    </message>
    <message>
        <source>Onset, %1</source>
        <translation>Onset, %1</translation>
    </message>
    <message>
        <source>Line before the fall, %1</source>
        <translation>Gerade vor dem Abfall, %1</translation>
    </message>
    <message>
        <source>Steepest tangent, %1</source>
        <translation>Steilste Tangente, %1</translation>
    </message>
    <message>
        <source>%1: the loss modulus has no peak within %2 to %3 °C; its temperature is left out.</source>
        <translation>%1: der Verlustmodul hat keinen Peak zwischen %2 und %3 °C; seine Temperatur wird weggelassen.</translation>
    </message>
    <message>
        <source>%1: the loss factor has no peak within %2 to %3 °C; its temperature is left out.</source>
        <translation>%1: der Verlustfaktor hat keinen Peak zwischen %2 und %3 °C; seine Temperatur wird weggelassen.</translation>
    </message>
    <message>
        <source>smoothing and spacing of the points</source>
        <translation>Glättung und Abstand der Punkte</translation>
    </message>
    <message>
        <source>Peak of the loss modulus, %1</source>
        <translation>Peak des Verlustmoduls, %1</translation>
    </message>
    <message>
        <source>Peak of the loss factor, %1</source>
        <translation>Peak des Verlustfaktors, %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no curve of the moduli over temperature.</source>
        <translation>&quot;%1&quot; hat keine Kurve der Moduln über der Temperatur.</translation>
    </message>
    <message>
        <source>No straight stretch is found before the fall of the storage modulus; set its window for the onset.</source>
        <translation>Vor dem Abfall des Speichermoduls findet sich kein gerader Abschnitt; für den Onset dessen Fenster setzen.</translation>
    </message>
    <message>
        <source>The analysis was stopped.</source>
        <translation>Die Auswertung wurde angehalten.</translation>
    </message>
    <message>
        <source>Between %1 and %2 °C neither modulus nor loss factor shows a relaxation; expected a fall of the storage modulus or a peak of the loss.</source>
        <translation>Zwischen %1 und %2 °C zeigt weder Modul noch Verlustfaktor eine Relaxation; erwartet wird ein Abfall des Speichermoduls oder ein Peak des Verlusts.</translation>
    </message>
    <message>
        <source>The file names no frequency: the temperatures belong to that of the measurement, whatever it was.</source>
        <translation>Die Datei nennt keine Frequenz: die Temperaturen gehören zu der der Messung, welche sie auch war.</translation>
    </message>
    <message>
        <source>Mechanical relaxation</source>
        <translation>Mechanische Relaxation</translation>
    </message>
    <message>
        <source>Peaks and the steepest fall are looked for within it.</source>
        <translation>Peaks und der steilste Abfall werden darin gesucht.</translation>
    </message>
    <message>
        <source>Line before the fall</source>
        <translation>Gerade vor dem Abfall</translation>
    </message>
    <message>
        <source>A straight line is fitted to the storage modulus within it; the onset is where the tangent at the steepest point of the fall meets it.</source>
        <translation>Darin wird eine Gerade an den Speichermodul angepasst; der Onset ist, wo die Tangente am steilsten Punkt des Abfalls sie trifft.</translation>
    </message>
    <message>
        <source>Only this frequency; all of them when it is not set.</source>
        <translation>Nur diese Frequenz; alle, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <source>Scale of the storage modulus</source>
        <translation>Skala des Speichermoduls</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>logarithmisch</translation>
    </message>
    <message>
        <source>Line and tangent are straight on this scale. The onset on a logarithmic scale lies higher; ASTM E1640 asks to say which was used.</source>
        <translation>Gerade und Tangente sind auf dieser Skala gerade. Der Onset auf logarithmischer Skala liegt höher; ASTM E1640 verlangt anzugeben, welche verwendet wurde.</translation>
    </message>
    <message>
        <source>Onset of the fall of the storage modulus</source>
        <translation>Onset des Speichermodul-Abfalls</translation>
    </message>
    <message>
        <source>Crossing of the line before the fall of the storage modulus with the tangent at its steepest point (ASTM E1640).</source>
        <translation>Schnitt der Geraden vor dem Abfall des Speichermoduls mit der Tangente an seinem steilsten Punkt (ASTM E1640).</translation>
    </message>
    <message>
        <source>Peak of the loss modulus</source>
        <translation>Peak des Verlustmoduls</translation>
    </message>
    <message>
        <source>Temperature of the maximum of the loss modulus (IEC 61006), by local parabolas.</source>
        <translation>Temperatur des Maximums des Verlustmoduls (IEC 61006), durch lokale Parabeln.</translation>
    </message>
    <message>
        <source>Peak of the loss factor</source>
        <translation>Peak des Verlustfaktors</translation>
    </message>
    <message>
        <source>Temperature of the maximum of tan δ; above the peak of the loss modulus, and dependent on the sample&apos;s shape.</source>
        <translation>Temperatur des Maximums von tan δ; oberhalb des Peaks des Verlustmoduls und von der Form der Probe abhängig.</translation>
    </message>
    <message>
        <source>scatter about the law</source>
        <translation>Streuung um das Gesetz</translation>
    </message>
    <message>
        <source>No shift factor lies within the window.</source>
        <translation>Kein Verschiebungsfaktor liegt im Fenster.</translation>
    </message>
    <message>
        <source>The %1 shift factors do not determine C1 and C2 of the law of Williams, Landel and Ferry; expected at least four temperatures with a curved course.</source>
        <translation>Die %1 Verschiebungsfaktoren bestimmen C1 und C2 des Gesetzes von Williams, Landel und Ferry nicht; erwartet werden mindestens vier Temperaturen mit gekrümmtem Verlauf.</translation>
    </message>
    <message>
        <source>It is itself a measure of the scatter.</source>
        <translation>Selbst ein Maß der Streuung.</translation>
    </message>
    <message>
        <source>The shift factors lie %1 decades (rms) off the law of Williams, Landel and Ferry; below the glass transition it does not hold. Set a window of temperatures.</source>
        <translation>Die Verschiebungsfaktoren liegen %1 Dekaden (quadratisches Mittel) neben dem Gesetz von Williams, Landel und Ferry; unterhalb des Glasübergangs gilt es nicht. Ein Temperaturfenster setzen.</translation>
    </message>
    <message>
        <source>WLF</source>
        <translation>WLF</translation>
    </message>
    <message>
        <source>Sweeps of the frequency are found at %1 temperatures; expected at least two, each of three frequencies or more.</source>
        <translation>Frequenzläufe finden sich bei %1 Temperaturen; erwartet werden mindestens zwei, jeder mit drei Frequenzen oder mehr.</translation>
    </message>
    <message>
        <source>The reference temperature is that of the nearest sweep, %1 °C.</source>
        <translation>Die Bezugstemperatur ist die des nächstgelegenen Frequenzlaufs, %1 °C.</translation>
    </message>
    <message>
        <source>scatter of the distances</source>
        <translation>Streuung der Abstände</translation>
    </message>
    <message>
        <source>The reference is 0 by definition.</source>
        <translation>Der Bezug ist per Definition 0.</translation>
    </message>
    <message>
        <source>The sweep at %1 °C has no storage modulus in common with its neighbours in temperature; expected curves that overlap.</source>
        <translation>Der Frequenzlauf bei %1 °C hat keinen Speichermodul mit seinen Nachbarn in der Temperatur gemeinsam; erwartet werden überlappende Kurven.</translation>
    </message>
    <message numerus="yes">
        <source>%n sweep(s) beyond a gap in the storage modulus cannot be shifted and are left out.</source>
        <translation>
            <numerusform>%n Lauf jenseits einer Lücke im Speichermodul lässt sich nicht verschieben und wird weggelassen.</numerusform>
            <numerusform>%n Läufe jenseits einer Lücke im Speichermodul lassen sich nicht verschieben und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Storage modulus</source>
        <translation>Speichermodul</translation>
    </message>
    <message>
        <source>Loss modulus</source>
        <translation>Verlustmodul</translation>
    </message>
    <message>
        <source>Shift factors</source>
        <translation>Verschiebungsfaktoren</translation>
    </message>
    <message>
        <source>Expected a temperature and log10 of the shift factor in each row.</source>
        <translation>Erwartet werden in jeder Zeile eine Temperatur und log10 des Verschiebungsfaktors.</translation>
    </message>
    <message>
        <source>Shift factors are known at %1 temperatures; expected at least three.</source>
        <translation>Verschiebungsfaktoren sind bei %1 Temperaturen bekannt; erwartet werden mindestens drei.</translation>
    </message>
    <message>
        <source>The shift factors follow no law; expected them to fall with rising temperature.</source>
        <translation>Die Verschiebungsfaktoren folgen keinem Gesetz; erwartet wird, dass sie mit steigender Temperatur fallen.</translation>
    </message>
    <message>
        <source>WLF constant C1</source>
        <translation>WLF-Konstante C1</translation>
    </message>
    <message>
        <source>Of log10 a_T = -C1 (T - T_ref)/(C2 + T - T_ref).</source>
        <translation>Von log10 a_T = -C1 (T - T_ref)/(C2 + T - T_ref).</translation>
    </message>
    <message>
        <source>WLF constant C2</source>
        <translation>WLF-Konstante C2</translation>
    </message>
    <message>
        <source>Scatter about the law</source>
        <translation>Streuung um das Gesetz</translation>
    </message>
    <message>
        <source>Root mean square of log10 a_T about the law of Williams, Landel and Ferry, in decades.</source>
        <translation>Quadratisches Mittel von log10 a_T um das Gesetz von Williams, Landel und Ferry, in Dekaden.</translation>
    </message>
    <message>
        <source>Apparent activation energy</source>
        <translation>Scheinbare Aktivierungsenergie</translation>
    </message>
    <message>
        <source>R times the slope of ln a_T over 1/T through all temperatures (Arrhenius); a mean where the course is curved.</source>
        <translation>R mal der Steigung von ln a_T über 1/T durch alle Temperaturen (Arrhenius); ein Mittelwert, wo der Verlauf gekrümmt ist.</translation>
    </message>
    <message>
        <source>Reference temperature</source>
        <translation>Bezugstemperatur</translation>
    </message>
    <message>
        <source>Where a_T is 1; C1 and C2 belong to it.</source>
        <translation>Wo a_T 1 ist; C1 und C2 gehören dazu.</translation>
    </message>
    <message>
        <source>Window of the laws</source>
        <translation>Fenster der Gesetze</translation>
    </message>
    <message>
        <source>Only shift factors within it are fitted; all of them when it is not set.</source>
        <translation>Nur Verschiebungsfaktoren darin werden angepasst; alle, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <source>Master curve</source>
        <translation>Masterkurve</translation>
    </message>
    <message>
        <source>Sweeps of the frequency at several temperatures are shifted along log f until their storage moduli coincide (time-temperature superposition; closed form of ISO 18437-6), and the shift factors are fitted by the law of Williams, Landel and Ferry. The reference is the sweep nearest to the reference temperature.</source>
        <translation>Frequenzläufe bei mehreren Temperaturen werden entlang log f verschoben, bis ihre Speichermoduln zusammenfallen (Zeit-Temperatur-Superposition; geschlossene Form nach ISO 18437-6), und die Verschiebungsfaktoren werden durch das Gesetz von Williams, Landel und Ferry angepasst. Der Bezug ist der Frequenzlauf, der der Bezugstemperatur am nächsten liegt.</translation>
    </message>
    <message>
        <source>Frequency sweeps</source>
        <translation>Frequenzläufe</translation>
    </message>
    <message>
        <source>Shift factor</source>
        <translation>Verschiebungsfaktor</translation>
    </message>
    <message>
        <source>log10 of what the frequencies at this temperature are multiplied by: the mean distance along log f to the neighbour&apos;s curve, over the modulus both have, summed up from the reference.</source>
        <translation>log10 dessen, womit die Frequenzen bei dieser Temperatur multipliziert werden: der mittlere Abstand entlang log f zur Kurve des Nachbarn, über den Modul, den beide haben, vom Bezug aus aufsummiert.</translation>
    </message>
    <message>
        <source>Law of the shift factors</source>
        <translation>Gesetz der Verschiebungsfaktoren</translation>
    </message>
    <message>
        <source>A list of shift factors over temperature, as another program made it, is fitted by the law of Williams, Landel and Ferry about the reference temperature, and by Arrhenius&apos; law.</source>
        <translation>Eine Liste von Verschiebungsfaktoren über der Temperatur, wie ein anderes Programm sie erstellt hat, wird durch das Gesetz von Williams, Landel und Ferry um die Bezugstemperatur angepasst und durch das Arrhenius-Gesetz.</translation>
    </message>
    <message>
        <source>Moduli</source>
        <translation>Moduln</translation>
    </message>
    <message>
        <source>Relaxation map</source>
        <translation>Relaxationskarte</translation>
    </message>
    <message>
        <source>Dynamic mechanical analysis</source>
        <translation>Dynamisch-mechanische Analyse</translation>
    </message>
    <message>
        <source>Peaks of the %1 are found at %2 frequencies in %3 curves; expected at least %4 for this law.</source>
        <translation>Peaks (%1) finden sich bei %2 Frequenzen in %3 Kurven; erwartet werden mindestens %4 für dieses Gesetz.</translation>
    </message>
    <message>
        <source>peak temperatures</source>
        <translation>Peaktemperaturen</translation>
    </message>
    <message>
        <source>The temperature of a relaxation time of 100 s, and the fragility there, are extrapolated over %1 decades of frequency.</source>
        <translation>Die Temperatur einer Relaxationszeit von 100 s und die Fragilität dort sind über %1 Frequenzdekaden extrapoliert.</translation>
    </message>
    <message>
        <source>The peak temperatures scatter %1 times more about the law than their uncertainties promise; the uncertainty is widened.</source>
        <translation>Die Peaktemperaturen streuen %1-mal mehr um das Gesetz, als ihre Unsicherheiten versprechen; die Unsicherheit wird verbreitert.</translation>
    </message>
    <message>
        <source>The reference temperature %1 °C lies below the Vogel temperature %2 °C of these data.</source>
        <translation>Die Bezugstemperatur %1 °C liegt unter der Vogel-Temperatur %2 °C dieser Daten.</translation>
    </message>
    <message numerus="yes">
        <source>%n curve(s) have no peak within the window and do not count.</source>
        <translation>
            <numerusform>%n Kurve hat im Fenster keinen Peak und zählt nicht.</numerusform>
            <numerusform>%n Kurven haben im Fenster keinen Peak und zählen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>noise, smoothing and spacing of the points</source>
        <translation>Rauschen, Glättung und Abstand der Punkte</translation>
    </message>
    <message>
        <source>The peaks do not move to higher temperatures with the frequency; expected a thermally activated relaxation.</source>
        <translation>Die Peaks rücken mit der Frequenz nicht zu höheren Temperaturen; erwartet wird eine thermisch aktivierte Relaxation.</translation>
    </message>
    <message>
        <source>The %1 points of ln f over 1/T are no more curved than their uncertainties allow: the Vogel temperature is not determined. Use the Arrhenius law, or more decades of frequency.</source>
        <translation>Die %1 Punkte von ln f über 1/T sind nicht stärker gekrümmt, als ihre Unsicherheiten zulassen: die Vogel-Temperatur ist nicht bestimmt. Das Arrhenius-Gesetz verwenden, oder mehr Frequenzdekaden.</translation>
    </message>
    <message>
        <source>Activation energy of the relaxation</source>
        <translation>Aktivierungsenergie der Relaxation</translation>
    </message>
    <message>
        <source>Temperature sweeps</source>
        <translation>Temperaturläufe</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>Arrhenius</source>
        <translation>Arrhenius</translation>
    </message>
    <message>
        <source>Vogel, Fulcher, Tammann</source>
        <translation>Vogel, Fulcher, Tammann</translation>
    </message>
    <message>
        <source>Williams, Landel, Ferry</source>
        <translation>Williams, Landel, Ferry</translation>
    </message>
    <message>
        <source>Two frequencies are enough for Arrhenius&apos; law; the others need four, and a range wide enough to be curved.</source>
        <translation>Zwei Frequenzen genügen für das Arrhenius-Gesetz; die anderen brauchen vier und einen Bereich, der weit genug ist, um gekrümmt zu sein.</translation>
    </message>
    <message>
        <source>Peak of</source>
        <translation>Peak von</translation>
    </message>
    <message>
        <source>loss modulus</source>
        <translation>Verlustmodul</translation>
    </message>
    <message>
        <source>loss factor</source>
        <translation>Verlustfaktor</translation>
    </message>
    <message>
        <source>The peaks are looked for within it.</source>
        <translation>Die Peaks werden darin gesucht.</translation>
    </message>
    <message>
        <source>Glass transition for the fragility</source>
        <translation>Glasübergang für die Fragilität</translation>
    </message>
    <message>
        <source>When it is not set, the temperature at which the law gives a relaxation time of 100 s, which may be far from the data.</source>
        <translation>Wenn nicht gesetzt, die Temperatur, bei der das Gesetz eine Relaxationszeit von 100 s gibt; sie kann weit von den Daten liegen.</translation>
    </message>
    <message>
        <source>C1 and C2 belong to it; the peak at the lowest frequency when it is not set.</source>
        <translation>C1 und C2 gehören dazu; der Peak bei der tiefsten Frequenz, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <source>Of Arrhenius&apos; law: -R times the slope of ln f over 1/T at the loss peak; of the curved laws that slope at the mean temperature of the peaks.</source>
        <translation>Nach dem Arrhenius-Gesetz: -R mal der Steigung von ln f über 1/T am Verlustpeak; nach den gekrümmten Gesetzen diese Steigung bei der mittleren Temperatur der Peaks.</translation>
    </message>
    <message>
        <source>Fragility</source>
        <translation>Fragilität</translation>
    </message>
    <message>
        <source>d log10(relaxation time)/d(T_g/T) at T_g (Angell); E_a/(ln 10 R T_g) for Arrhenius&apos; law.</source>
        <translation>d log10(Relaxationszeit)/d(T_g/T) bei T_g (Angell); E_a/(ln 10 R T_g) nach dem Arrhenius-Gesetz.</translation>
    </message>
    <message>
        <source>Temperature of a relaxation time of 100 s</source>
        <translation>Temperatur einer Relaxationszeit von 100 s</translation>
    </message>
    <message>
        <source>Where the law gives f = 1/(2 pi 100 s).</source>
        <translation>Wo das Gesetz f = 1/(2 pi 100 s) gibt.</translation>
    </message>
    <message>
        <source>Of the loss modulus or loss factor at one frequency: what the law is fitted to.</source>
        <translation>Des Verlustmoduls oder Verlustfaktors bei einer Frequenz: woran das Gesetz angepasst wird.</translation>
    </message>
    <message>
        <source>Vogel temperature</source>
        <translation>Vogel-Temperatur</translation>
    </message>
    <message>
        <source>T0 of ln f = ln f0 - D T0/(T - T0).</source>
        <translation>T0 von ln f = ln f0 - D T0/(T - T0).</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>D of ln f = ln f0 - D T0/(T - T0).</source>
        <translation>D von ln f = ln f0 - D T0/(T - T0).</translation>
    </message>
    <message>
        <source>Limiting frequency</source>
        <translation>Grenzfrequenz</translation>
    </message>
    <message>
        <source>log10 of f0 in hertz, of ln f = ln f0 - D T0/(T - T0).</source>
        <translation>log10 von f0 in Hertz, von ln f = ln f0 - D T0/(T - T0).</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>The range from %1 to %2 °C holds nothing of the run, which goes from %3 to %4 °C.</source>
        <translation>Der Bereich von %1 bis %2 °C enthält nichts vom Lauf, der von %3 bis %4 °C reicht.</translation>
    </message>
    <message>
        <source>The range from %1 to %2 °C holds fewer than 3 points.</source>
        <translation>Der Bereich von %1 bis %2 °C enthält weniger als 3 Punkte.</translation>
    </message>
    <message>
        <source>ends or all points</source>
        <translation>Enden oder alle Punkte</translation>
    </message>
    <message>
        <source>%1 is left out: its window from %2 to %3 °C holds fewer than 3 points.</source>
        <translation>%1 wird weggelassen: das Fenster von %2 bis %3 °C enthält weniger als 3 Punkte.</translation>
    </message>
    <message>
        <source>T_g is left out: the tangents do not meet between their windows.</source>
        <translation>T_g wird weggelassen: die Tangenten treffen sich nicht zwischen ihren Fenstern.</translation>
    </message>
    <message>
        <source>course of the branches</source>
        <translation>Verlauf der Äste</translation>
    </message>
    <message>
        <source>Tangent of the glass</source>
        <translation>Tangente des Glases</translation>
    </message>
    <message>
        <source>Tangent of the liquid</source>
        <translation>Tangente der Schmelze</translation>
    </message>
    <message>
        <source>Softening</source>
        <translation>Erweichung</translation>
    </message>
    <message>
        <source>Tangent at the steepest fall</source>
        <translation>Tangente am steilsten Abfall</translation>
    </message>
    <message>
        <source>Sudden drop</source>
        <translation>Plötzlicher Abfall</translation>
    </message>
    <message>
        <source>Change of length</source>
        <translation>Längenänderung</translation>
    </message>
    <message>
        <source>Coefficient of expansion</source>
        <translation>Ausdehnungskoeffizient</translation>
    </message>
    <message>
        <source>Mean coefficient from %1 °C</source>
        <translation>Mittlerer Koeffizient ab %1 °C</translation>
    </message>
    <message>
        <source>The coefficient of expansion shows no lasting change: no glass transition is reported. Windows set by hand override that.</source>
        <translation>Der Ausdehnungskoeffizient zeigt keine bleibende Änderung: es wird kein Glasübergang angegeben. Von Hand gesetzte Fenster haben Vorrang.</translation>
    </message>
    <message>
        <source>alpha is left out: %1 °C lies outside the run.</source>
        <translation>alpha wird weggelassen: %1 °C liegt außerhalb des Laufs.</translation>
    </message>
    <message>
        <source>No correction run was subtracted here: the expansion of the system is in the coefficients unless the instrument took it out.</source>
        <translation>Hier wurde kein Korrekturlauf abgezogen: die Ausdehnung des Systems steckt in den Koeffizienten, sofern das Gerät sie nicht herausgenommen hat.</translation>
    </message>
    <message>
        <source>The window of the glass ends at %1 °C, that of the liquid begins at %2 °C; expected the glass below the liquid.</source>
        <translation>Das Fenster des Glases endet bei %1 °C, das der Schmelze beginnt bei %2 °C; erwartet wird das Glas unterhalb der Schmelze.</translation>
    </message>
    <message>
        <source>Thermal expansion and glass transition</source>
        <translation>Wärmeausdehnung und Glasübergang</translation>
    </message>
    <message>
        <source>Number in time order, or a kind with its number. Without one the heating stretch that spans most.</source>
        <translation>Nummer in zeitlicher Folge, oder eine Art mit ihrer Nummer. Ohne Angabe der Heizabschnitt, der am meisten überspannt.</translation>
    </message>
    <message>
        <source>Range of the mean coefficient</source>
        <translation>Bereich des mittleren Koeffizienten</translation>
    </message>
    <message>
        <source>Between these temperatures the mean coefficient is taken; proposed: up to where the glass ends.</source>
        <translation>Zwischen diesen Temperaturen wird der mittlere Koeffizient genommen; vorgeschlagen: bis dorthin, wo das Glas endet.</translation>
    </message>
    <message>
        <source>Mean coefficient from</source>
        <translation>Mittlerer Koeffizient aus</translation>
    </message>
    <message>
        <source>all points</source>
        <translation>allen Punkten</translation>
    </message>
    <message>
        <source>the two ends</source>
        <translation>den beiden Enden</translation>
    </message>
    <message>
        <source>Slope of the line through all points of the range, or the chord between its ends. Equal for a parabola; the difference stands in the uncertainty.</source>
        <translation>Steigung der Geraden durch alle Punkte des Bereichs, oder die Sehne zwischen seinen Enden. Gleich bei einer Parabel; der Unterschied steht in der Unsicherheit.</translation>
    </message>
    <message>
        <source>Where the line below the transition is fitted.</source>
        <translation>Wo die Gerade unterhalb des Übergangs angepasst wird.</translation>
    </message>
    <message>
        <source>Where the line above the transition is fitted: the steeper branch, or the falling one where the sample softens under load.</source>
        <translation>Wo die Gerade oberhalb des Übergangs angepasst wird: der steilere Ast, oder der fallende, wo die Probe unter Last erweicht.</translation>
    </message>
    <message>
        <source>Where the coefficient alpha is given.</source>
        <translation>Wo der Koeffizient alpha angegeben wird.</translation>
    </message>
    <message>
        <source>Mean coefficient of expansion</source>
        <translation>Mittlerer Ausdehnungskoeffizient</translation>
    </message>
    <message>
        <source>(L2 - L1) / (L0 (T2 - T1)) over the range, by the line through its points or by its ends (ASTM E831, ISO 7991).</source>
        <translation>(L2 - L1) / (L0 (T2 - T1)) über den Bereich, durch die Gerade durch seine Punkte oder durch seine Enden (ASTM E831, ISO 7991).</translation>
    </message>
    <message>
        <source>Crossing of the tangents to the curve below and above the transition (ASTM E1545, ISO 7884-8).</source>
        <translation>Schnitt der Tangenten an die Kurve unterhalb und oberhalb des Übergangs (ASTM E1545, ISO 7884-8).</translation>
    </message>
    <message>
        <source>Dilatometric softening point</source>
        <translation>Dilatometrischer Erweichungspunkt</translation>
    </message>
    <message>
        <source>Greatest length on heating: the sample yields to the load.</source>
        <translation>Größte Länge beim Heizen: die Probe gibt der Last nach.</translation>
    </message>
    <message>
        <source>Sudden drop of the coefficient</source>
        <translation>Plötzlicher Abfall des Koeffizienten</translation>
    </message>
    <message>
        <source>Extrapolated onset of the steepest fall of the coefficient of expansion, where it loses half of itself or more.</source>
        <translation>Extrapolierter Onset des steilsten Abfalls des Ausdehnungskoeffizienten, wo er die Hälfte seiner selbst oder mehr verliert.</translation>
    </message>
    <message>
        <source>Coefficient of the glass</source>
        <translation>Koeffizient des Glases</translation>
    </message>
    <message>
        <source>Slope of the tangent below the transition.</source>
        <translation>Steigung der Tangente unterhalb des Übergangs.</translation>
    </message>
    <message>
        <source>Coefficient of the liquid</source>
        <translation>Koeffizient der Schmelze</translation>
    </message>
    <message>
        <source>Coefficient at a temperature</source>
        <translation>Koeffizient bei einer Temperatur</translation>
    </message>
    <message>
        <source>Slope of the local parabola there (1/L0 dL/dT).</source>
        <translation>Steigung der dortigen lokalen Parabel (1/L0 dL/dT).</translation>
    </message>
    <message>
        <source>Expansion over the range</source>
        <translation>Ausdehnung über den Bereich</translation>
    </message>
    <message>
        <source>Change of length between the ends of the range, relative to the length at room temperature.</source>
        <translation>Längenänderung zwischen den Enden des Bereichs, bezogen auf die Länge bei Raumtemperatur.</translation>
    </message>
    <message>
        <source>The sample does not shrink by %1 % or more on heating; expected a sintering step.</source>
        <translation>Die Probe schwindet beim Heizen nicht um %1 % oder mehr; erwartet wird eine Sinterstufe.</translation>
    </message>
    <message>
        <source>Sintering shrinkage</source>
        <translation>Sinterschwindung</translation>
    </message>
    <message>
        <source>Limits of the shrinkage; without them the largest step of the curve.</source>
        <translation>Grenzen der Schwindung; ohne sie die größte Stufe der Kurve.</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>Schwindung</translation>
    </message>
    <message>
        <source>Fall of the relative length between the limits of the step; positive when the sample gets shorter.</source>
        <translation>Abnahme der relativen Länge zwischen den Grenzen der Stufe; positiv, wenn die Probe kürzer wird.</translation>
    </message>
    <message>
        <source>Crossing of the line before the step with the tangent at its steepest point.</source>
        <translation>Schnitt der Geraden vor der Stufe mit der Tangente an deren steilstem Punkt.</translation>
    </message>
    <message>
        <source>Greatest rate of shrinkage</source>
        <translation>Größte Schwindungsrate</translation>
    </message>
    <message>
        <source>Extremum of the derivative of the length by temperature.</source>
        <translation>Extremum der Ableitung der Länge nach der Temperatur.</translation>
    </message>
    <message>
        <source>Crossing of the same tangent with the line after the step.</source>
        <translation>Schnitt derselben Tangente mit der Geraden nach der Stufe.</translation>
    </message>
    <message>
        <source>Rate of shrinkage there</source>
        <translation>Schwindungsrate dort</translation>
    </message>
    <message>
        <source>Fall of the relative length per kelvin at T_max_rate.</source>
        <translation>Abnahme der relativen Länge je Kelvin bei T_max_rate.</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>Dilatometry</source>
        <translation>Dilatometrie</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no column of the change in length.</source>
        <translation>&quot;%1&quot; hat keine Spalte der Längenänderung.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has the unit &quot;%2&quot;; expected a length, a ratio or a percentage.</source>
        <translation>Die Spalte &quot;%1&quot; hat die Einheit &quot;%2&quot;; erwartet wird eine Länge, ein Verhältnis oder ein Prozentwert.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; names no unit and changes by %2; expected a relative change of length below 1, or a unit.</source>
        <translation>Die Spalte &quot;%1&quot; nennt keine Einheit und ändert sich um %2; erwartet wird eine relative Längenänderung unter 1, oder eine Einheit.</translation>
    </message>
    <message>
        <source>There is no run.</source>
        <translation>Es gibt keinen Lauf.</translation>
    </message>
    <message>
        <source>The change in length is in %1 and the length of the sample is not known; set it.</source>
        <translation>Die Längenänderung ist in %1, und die Länge der Probe ist nicht bekannt; sie setzen.</translation>
    </message>
    <message>
        <source>The correction run is in millimetres: the length of the sample must be known to subtract it.</source>
        <translation>Der Korrekturlauf ist in Millimetern: um ihn abzuziehen, muss die Länge der Probe bekannt sein.</translation>
    </message>
    <message>
        <source>Length of the sample</source>
        <translation>Länge der Probe</translation>
    </message>
    <message>
        <source>L0 at room temperature: divides a change in length that is not relative already.</source>
        <translation>L0 bei Raumtemperatur: teilt eine Längenänderung, die nicht schon relativ ist.</translation>
    </message>
    <message>
        <source>Expansion of the reference body</source>
        <translation>Ausdehnung des Vergleichskörpers</translation>
    </message>
    <message>
        <source>Mean coefficient of the body in the correction run (fused silica: 0.55e-6), if it was as long as the sample; none: the correction run shows the system alone.</source>
        <translation>Mittlerer Koeffizient des Körpers im Korrekturlauf (Kieselglas: 0.55e-6), wenn er so lang war wie die Probe; keiner: der Korrekturlauf zeigt nur das System.</translation>
    </message>
    <message>
        <source>Smoothing of the coefficient</source>
        <translation>Glättung des Koeffizienten</translation>
    </message>
    <message>
        <source>Width of the local parabolas (Savitzky and Golay) whose slope is the coefficient at a temperature.</source>
        <translation>Breite der lokalen Parabeln (Savitzky und Golay), deren Steigung der Koeffizient bei einer Temperatur ist.</translation>
    </message>
    <message>
        <source>There are %1 runs; expected %2 or more at different rates.</source>
        <translation>Es gibt %1 Läufe; erwartet werden %2 oder mehr mit verschiedenen Raten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no column of %2, which the other runs have; expected one signal for all.</source>
        <translation>&quot;%1&quot; hat keine Spalte %2, die die anderen Läufe haben; erwartet wird ein Signal für alle.</translation>
    </message>
    <message>
        <source>The window holds nothing of &quot;%1&quot;, which goes from %2 to %3 °C.</source>
        <translation>Das Fenster enthält nichts von &quot;%1&quot;; der Lauf reicht von %2 bis %3 °C.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no time: its rate of %2 K/min is what the file states.</source>
        <translation>&quot;%1&quot; hat keine Zeit: seine Rate von %2 K/min ist, was die Datei angibt.</translation>
    </message>
    <message>
        <source>The heating rate of &quot;%1&quot; is not known: it has no heating stretch with times.</source>
        <translation>Die Heizrate von &quot;%1&quot; ist nicht bekannt: der Lauf hat keinen Heizabschnitt mit Zeiten.</translation>
    </message>
    <message>
        <source>The %1 runs have %2 different heating rates, from %3 to %4 K/min; expected %5 or more that differ by two percent.</source>
        <translation>Die %1 Läufe haben %2 verschiedene Heizraten, von %3 bis %4 K/min; erwartet werden %5 oder mehr, die sich um zwei Prozent unterscheiden.</translation>
    </message>
    <message>
        <source>Runs at different rates</source>
        <translation>Läufe mit verschiedenen Raten</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>mass where all runs have one</source>
        <translation>Masse, wo alle Läufe eine haben</translation>
    </message>
    <message>
        <source>mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>heat flow</source>
        <translation>Wärmestrom</translation>
    </message>
    <message>
        <source>What the conversion is seen by.</source>
        <translation>Woran der Umsatz erkannt wird.</translation>
    </message>
    <message>
        <source>Of each run: number in time order, or heating-1. Without one the heating stretch that spans most.</source>
        <translation>Von jedem Lauf: Nummer in zeitlicher Folge, oder heating-1. Ohne Angabe der Heizabschnitt, der am meisten überspannt.</translation>
    </message>
    <message>
        <source>Holds the event of all runs: the conversion goes from 0 to 1 between these temperatures; the baseline of a heat flow is the chord between them.</source>
        <translation>Enthält das Ereignis aller Läufe: der Umsatz geht zwischen diesen Temperaturen von 0 bis 1; die Basislinie eines Wärmestroms ist die Sehne zwischen ihnen.</translation>
    </message>
    <message>
        <source>No window is set and the runs show no common event to propose one from.</source>
        <translation>Es ist kein Fenster gesetzt, und die Läufe zeigen kein gemeinsames Ereignis, um eines vorzuschlagen.</translation>
    </message>
    <message>
        <source>Between %1 and %2 °C the signal of one of the runs does not change to one side by more than its noise: no converted fraction follows.</source>
        <translation>Zwischen %1 und %2 °C ändert sich das Signal eines der Läufe nicht um mehr als sein Rauschen nach einer Seite: daraus folgt kein Umsatz.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not reach over the whole window: its conversion is taken between %2 and %3 °C.</source>
        <translation>&quot;%1&quot; reicht nicht über das ganze Fenster: der Umsatz wird zwischen %2 und %3 °C genommen.</translation>
    </message>
    <message>
        <source>The evaluation was stopped.</source>
        <translation>Die Auswertung wurde angehalten.</translation>
    </message>
    <message>
        <source>temperatures and rates</source>
        <translation>Temperaturen und Raten</translation>
    </message>
    <message>
        <source>The runs do not all pass the converted fraction asked for between %1 and %2 °C.</source>
        <translation>Nicht alle Läufe durchlaufen den verlangten Umsatz zwischen %1 und %2 °C.</translation>
    </message>
    <message>
        <source>A range, itself a measure of how far one value holds.</source>
        <translation>Ein Bereich, selbst ein Maß dafür, wie weit ein Wert gilt.</translation>
    </message>
    <message>
        <source>E_a varies by %1 % between conversions of 0.1 and 0.9: more than one process takes part, and a single value does not describe it.</source>
        <translation>E_a ändert sich zwischen Umsätzen von 0,1 und 0,9 um %1 %: mehr als ein Vorgang ist beteiligt, und ein einziger Wert beschreibt ihn nicht.</translation>
    </message>
    <message>
        <source>Three runs leave one degree of freedom: the scatter about the line is poorly known.</source>
        <translation>Drei Läufe lassen einen Freiheitsgrad: die Streuung um die Gerade ist schlecht bekannt.</translation>
    </message>
    <message>
        <source>%1 K/min</source>
        <translation>%1 K/min</translation>
    </message>
    <message>
        <source>Activation energy over conversion</source>
        <translation>Aktivierungsenergie über dem Umsatz</translation>
    </message>
    <message>
        <source>At each converted fraction alpha a weighted line through runs at three or more rates q: Kissinger-Akahira-Sunose ln(q/T^2), Ozawa-Flynn-Wall ln q with 1.052 E/R (Doyle&apos;s approximation), Starink ln(q/T^1.92) with 1.0008 E/R, Friedman ln(d alpha/dt), each over 1/T (ICTAC recommendations, Thermochim. Acta 520 (2011) 1). Rates are measured from the runs themselves.</source>
        <translation>Bei jedem Umsatz alpha eine gewichtete Gerade durch Läufe mit drei oder mehr Raten q: Kissinger-Akahira-Sunose ln(q/T^2), Ozawa-Flynn-Wall ln q mit 1,052 E/R (Doyles Näherung), Starink ln(q/T^1,92) mit 1,0008 E/R, Friedman ln(d alpha/dt), jeweils über 1/T (Empfehlungen der ICTAC, Thermochim. Acta 520 (2011) 1). Raten werden an den Läufen selbst gemessen.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Kissinger-Akahira-Sunose</source>
        <translation>Kissinger-Akahira-Sunose</translation>
    </message>
    <message>
        <source>Ozawa-Flynn-Wall</source>
        <translation>Ozawa-Flynn-Wall</translation>
    </message>
    <message>
        <source>Starink</source>
        <translation>Starink</translation>
    </message>
    <message>
        <source>Friedman</source>
        <translation>Friedman</translation>
    </message>
    <message>
        <source>Friedman&apos;s differential method needs no approximation of an integral but the derivative of the conversion, which is noisier.</source>
        <translation>Friedmans differentielles Verfahren braucht keine Näherung eines Integrals, aber die Ableitung des Umsatzes, die stärker rauscht.</translation>
    </message>
    <message>
        <source>Converted fraction</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>The one to report; without it those from 0.1 to 0.9.</source>
        <translation>Der anzugebende; ohne ihn die von 0,1 bis 0,9.</translation>
    </message>
    <message>
        <source>From the slope of the method&apos;s line over 1/T at a converted fraction.</source>
        <translation>Aus der Steigung der Geraden des Verfahrens über 1/T bei einem Umsatz.</translation>
    </message>
    <message>
        <source>Variation of the activation energy</source>
        <translation>Änderung der Aktivierungsenergie</translation>
    </message>
    <message>
        <source>Range of E_a between the converted fractions 0.1 and 0.9, relative to its mean; beyond 20 % more than one process takes part.</source>
        <translation>Spanne von E_a zwischen den Umsätzen 0,1 und 0,9, bezogen auf den Mittelwert; über 20 % ist mehr als ein Vorgang beteiligt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; shows no peak between %2 and %3 °C.</source>
        <translation>&quot;%1&quot; zeigt zwischen %2 und %3 °C keinen Peak.</translation>
    </message>
    <message>
        <source>noise, sampling and smoothing</source>
        <translation>Rauschen, Abtastung und Glättung</translation>
    </message>
    <message>
        <source>The peaks do not all point one way: they may belong to different events. Set the window.</source>
        <translation>Die Peaks zeigen nicht alle in eine Richtung: sie gehören vielleicht zu verschiedenen Ereignissen. Das Fenster setzen.</translation>
    </message>
    <message>
        <source>The peaks do not move to higher temperatures with the rate: no activation energy follows from them.</source>
        <translation>Die Peaks rücken mit der Rate nicht zu höheren Temperaturen: daraus folgt keine Aktivierungsenergie.</translation>
    </message>
    <message>
        <source>peak temperatures and rates</source>
        <translation>Peaktemperaturen und Raten</translation>
    </message>
    <message>
        <source>The points scatter about the line %1 times as far as their own uncertainties explain: one activation energy may not describe all rates.</source>
        <translation>Die Punkte streuen %1-mal so weit um die Gerade, wie ihre eigenen Unsicherheiten erklären: eine Aktivierungsenergie beschreibt vielleicht nicht alle Raten.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Activation energy from peaks (Kissinger)</source>
        <translation>Aktivierungsenergie aus Peaks (Kissinger)</translation>
    </message>
    <message>
        <source>Width of the local parabolas that the peak is sought on; proposed for each run by itself.</source>
        <translation>Breite der lokalen Parabeln, an denen der Peak gesucht wird; für jeden Lauf einzeln vorgeschlagen.</translation>
    </message>
    <message>
        <source>-R times the slope of ln(q/T_p^2) over 1/T_p.</source>
        <translation>-R mal der Steigung von ln(q/T_p^2) über 1/T_p.</translation>
    </message>
    <message>
        <source>From the height of the same line at 1/T = 0, A in 1/s; for a reaction of first order.</source>
        <translation>Aus der Höhe derselben Geraden bei 1/T = 0, A in 1/s; für eine Reaktion erster Ordnung.</translation>
    </message>
    <message>
        <source>Peak of one run, listed with its measured rate.</source>
        <translation>Peak eines Laufs, mit seiner gemessenen Rate aufgeführt.</translation>
    </message>
    <message>
        <source>Kissinger plot</source>
        <translation>Kissinger-Diagramm</translation>
    </message>
    <message>
        <source>Kinetics</source>
        <translation>Kinetik</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>This baseline needs a line through at least three rows in %1.</source>
        <translation>Diese Basislinie braucht eine Gerade durch mindestens drei Zeilen in %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; melts at %2 °C, which is no standard&apos;s melting point; expected one of 122.35, 156.60, 231.93, 419.53 or 660.32 °C, or the standard&apos;s name.</source>
        <translation>&quot;%1&quot; schmilzt bei %2 °C, was der Schmelzpunkt keines Standards ist; erwartet wird 122,35; 156,60; 231,93; 419,53 oder 660,32 °C, oder der Name des Standards.</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>scatter</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>The runs have rates from %1 to %2 K/min: the mean correction holds at their mean rate; at another, add the lag times the difference of rates.</source>
        <translation>Die Läufe haben Raten von %1 bis %2 K/min: die mittlere Korrektur gilt bei ihrer mittleren Rate; bei einer anderen den Verzug mal der Differenz der Raten addieren.</translation>
    </message>
    <message>
        <source>evaluation and standards</source>
        <translation>Auswertung und Standards</translation>
    </message>
    <message>
        <source>scatter of the runs</source>
        <translation>Streuung der Läufe</translation>
    </message>
    <message>
        <source>No run gives an enthalpy per gram: the heat is not checked.</source>
        <translation>Kein Lauf gibt eine Enthalpie je Gramm: die Wärme wird nicht geprüft.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is left out: %2</source>
        <translation>&quot;%1&quot; wird weggelassen: %2</translation>
    </message>
    <message>
        <source>There is no run of a standard.</source>
        <translation>Es gibt keinen Lauf eines Standards.</translation>
    </message>
    <message>
        <source>Calibration check</source>
        <translation>Kalibrierprüfung</translation>
    </message>
    <message>
        <source>Extrapolated onset and enthalpy of the melting of standards (indium, tin, zinc, aluminium, benzoic acid) beside their values on the ITS-90 and their certified enthalpies (ISO 11357-1, ASTM E967 and E968). The correction is the mean over the runs; the lag is the slope of the onset over the rate. temperature_offset and enthalpy_factor are parameters of the other analyses, which then name them.</source>
        <translation>Extrapolierter Onset und Enthalpie des Schmelzens von Standards (Indium, Zinn, Zink, Aluminium, Benzoesäure) neben ihren Werten auf der ITS-90 und ihren zertifizierten Enthalpien (ISO 11357-1, ASTM E967 und E968). Die Korrektur ist das Mittel über die Läufe; der Verzug ist die Steigung des Onsets über der Rate. temperature_offset und enthalpy_factor sind Parameter der anderen Auswertungen, die sie dann nennen.</translation>
    </message>
    <message>
        <source>Runs of standards</source>
        <translation>Läufe von Standards</translation>
    </message>
    <message>
        <source>the one that melts nearest</source>
        <translation>der am nächsten schmelzende</translation>
    </message>
    <message>
        <source>What was melted. The nearest one is taken when its melting point is within 25 K of the onset.</source>
        <translation>Was geschmolzen wurde. Der nächste wird genommen, wenn sein Schmelzpunkt höchstens 25 K vom Onset entfernt ist.</translation>
    </message>
    <message>
        <source>Temperature correction</source>
        <translation>Temperaturkorrektur</translation>
    </message>
    <message>
        <source>To be added to measured temperatures: standard less onset, mean over the runs.</source>
        <translation>Zu gemessenen Temperaturen zu addieren: Standard abzüglich Onset, Mittel über die Läufe.</translation>
    </message>
    <message>
        <source>Heat correction</source>
        <translation>Wärmekorrektur</translation>
    </message>
    <message>
        <source>Factor on measured heats: enthalpy of the standard over the measured one, mean over the runs.</source>
        <translation>Faktor auf gemessene Wärmen: Enthalpie des Standards durch die gemessene, Mittel über die Läufe.</translation>
    </message>
    <message>
        <source>Thermal lag</source>
        <translation>Thermischer Verzug</translation>
    </message>
    <message>
        <source>Slope of the onset over the heating rate; needs runs at two rates or more.</source>
        <translation>Steigung des Onsets über der Heizrate; braucht Läufe mit zwei oder mehr Raten.</translation>
    </message>
    <message>
        <source>Temperature correction at rate zero</source>
        <translation>Temperaturkorrektur bei Rate null</translation>
    </message>
    <message>
        <source>The correction extrapolated to no heating.</source>
        <translation>Die Korrektur, auf Heizrate null extrapoliert.</translation>
    </message>
    <message>
        <source>What the run was compared with.</source>
        <translation>Womit der Lauf verglichen wurde.</translation>
    </message>
    <message>
        <source>As calorimetry.peak gives it.</source>
        <translation>Wie calorimetry.peak sie angibt.</translation>
    </message>
    <message>
        <source>Deviation of the onset</source>
        <translation>Abweichung des Onsets</translation>
    </message>
    <message>
        <source>Measured onset less the standard&apos;s melting temperature.</source>
        <translation>Gemessener Onset abzüglich der Schmelztemperatur des Standards.</translation>
    </message>
    <message>
        <source>Enthalpy of fusion</source>
        <translation>Schmelzenthalpie</translation>
    </message>
    <message>
        <source>Magnitude, as calorimetry.peak gives it.</source>
        <translation>Betrag, wie calorimetry.peak ihn angibt.</translation>
    </message>
    <message>
        <source>Deviation of the enthalpy</source>
        <translation>Abweichung der Enthalpie</translation>
    </message>
    <message>
        <source>Measured enthalpy over that of the standard, less one.</source>
        <translation>Gemessene Enthalpie durch die des Standards, minus eins.</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Sum of the components</source>
        <translation>Summe der Komponenten</translation>
    </message>
    <message>
        <source>The window holds %1 points; expected at least 32 for a fit of peaks.</source>
        <translation>Das Fenster enthält %1 Punkte; für eine Anpassung von Peaks werden mindestens 32 erwartet.</translation>
    </message>
    <message>
        <source>The components could not be fitted: %1.</source>
        <translation>Die Komponenten ließen sich nicht anpassen: %1.</translation>
    </message>
    <message>
        <source>Enthalpies need the time of each row or the heating rate (parameter rate).</source>
        <translation>Enthalpien brauchen die Zeit jeder Zeile oder die Heizrate (Parameter rate).</translation>
    </message>
    <message>
        <source>The sum of the components departs from the curve by %1 % of its height; try another number of peaks.</source>
        <translation>Die Summe der Komponenten weicht um %1 % der Höhe von der Kurve ab; eine andere Zahl von Peaks versuchen.</translation>
    </message>
    <message>
        <source>Overlapping peaks</source>
        <translation>Überlappende Peaks</translation>
    </message>
    <message>
        <source>A sum of Gaussian or of asymmetric peaks (Fraser and Suzuki, Anal. Chem. 41 (1969) 37) over time is fitted to the heat flow over the baseline between the limits. The uncertainty holds the fit, widened where neighbouring residuals go astray together, and the choice of baseline.</source>
        <translation>Eine Summe von Gauß- oder asymmetrischen Peaks (Fraser und Suzuki, Anal. Chem. 41 (1969) 37) über der Zeit wird zwischen den Grenzen an den Wärmestrom über der Basislinie angepasst. Die Unsicherheit enthält die Anpassung, verbreitert, wo benachbarte Residuen gemeinsam abweichen, und die Wahl der Basislinie.</translation>
    </message>
    <message>
        <source>Number of peaks</source>
        <translation>Zahl der Peaks</translation>
    </message>
    <message>
        <source>Unset: as many as the second derivative shows.</source>
        <translation>Nicht gesetzt: so viele, wie die zweite Ableitung zeigt.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>asymmetric (Fraser-Suzuki)</source>
        <translation>asymmetrisch (Fraser-Suzuki)</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gauß</translation>
    </message>
    <message>
        <source>Peaks of first-order melting and of reactions are not symmetric.</source>
        <translation>Peaks von Schmelzvorgängen erster Ordnung und von Reaktionen sind nicht symmetrisch.</translation>
    </message>
    <message>
        <source>Enthalpy of a component</source>
        <translation>Enthalpie einer Komponente</translation>
    </message>
    <message>
        <source>Area of one component over time, per mass; negative when endothermic.</source>
        <translation>Fläche einer Komponente über der Zeit, je Masse; negativ, wenn endotherm.</translation>
    </message>
    <message>
        <source>Share of the area</source>
        <translation>Anteil der Fläche</translation>
    </message>
    <message>
        <source>Area of one component over that of all.</source>
        <translation>Fläche einer Komponente durch die aller.</translation>
    </message>
    <message>
        <source>Peak temperature of a component</source>
        <translation>Peaktemperatur einer Komponente</translation>
    </message>
    <message>
        <source>Where a component is highest.</source>
        <translation>Wo eine Komponente am höchsten ist.</translation>
    </message>
    <message>
        <source>Height of a component</source>
        <translation>Höhe einer Komponente</translation>
    </message>
    <message>
        <source>Height over the baseline, in the unit of the curve.</source>
        <translation>Höhe über der Basislinie, in der Einheit der Kurve.</translation>
    </message>
    <message>
        <source>Width of a component at half its height, at the mean heating rate between the limits.</source>
        <translation>Breite einer Komponente auf halber Höhe, bei der mittleren Heizrate zwischen den Grenzen.</translation>
    </message>
    <message>
        <source>Asymmetry</source>
        <translation>Asymmetrie</translation>
    </message>
    <message>
        <source>Parameter of Fraser and Suzuki: 0 for a Gaussian, positive when the tail lies at later times.</source>
        <translation>Parameter von Fraser und Suzuki: 0 bei einem Gauß-Peak, positiv, wenn der Ausläufer bei späteren Zeiten liegt.</translation>
    </message>
    <message>
        <source>Root mean square of the residuals over the height of the peak.</source>
        <translation>Quadratisches Mittel der Residuen durch die Höhe des Peaks.</translation>
    </message>
    <message>
        <source>benzoic acid</source>
        <translation>Benzoesäure</translation>
    </message>
    <message>
        <source>indium</source>
        <translation>Indium</translation>
    </message>
    <message>
        <source>tin</source>
        <translation>Zinn</translation>
    </message>
    <message>
        <source>zinc</source>
        <translation>Zink</translation>
    </message>
    <message>
        <source>aluminium</source>
        <translation>Aluminium</translation>
    </message>
    <message>
        <source>enthalpy</source>
        <translation>Enthalpie</translation>
    </message>
    <message>
        <source>The partial area is left out: its limits are not between those of the peak.</source>
        <translation>Die Teilfläche wird weggelassen: ihre Grenzen liegen nicht zwischen denen des Peaks.</translation>
    </message>
    <message>
        <source>baseline and limits</source>
        <translation>Basislinie und Grenzen</translation>
    </message>
    <message>
        <source>Extremum of the curve</source>
        <translation>Extremum der Kurve</translation>
    </message>
    <message>
        <source>Temperature at the highest or lowest point of the curve itself, whatever its baseline; what some programs call the peak temperature.</source>
        <translation>Temperatur am höchsten oder tiefsten Punkt der Kurve selbst, welche Basislinie sie auch hat; was manche Programme Peaktemperatur nennen.</translation>
    </message>
    <message>
        <source>Where the curve leaves the extrapolated baseline before the peak for good, by three times its scatter (ISO 11357-1 T_i).</source>
        <translation>Wo die Kurve die extrapolierte Basislinie vor dem Peak endgültig verlässt, um das Dreifache von deren Streuung (ISO 11357-1 T_i).</translation>
    </message>
    <message>
        <source>Half converted</source>
        <translation>Halb umgesetzt</translation>
    </message>
    <message>
        <source>Where half of the area has been passed, in the order of time.</source>
        <translation>Wo die Hälfte der Fläche durchlaufen ist, in zeitlicher Folge.</translation>
    </message>
    <message>
        <source>Molar enthalpy</source>
        <translation>Molare Enthalpie</translation>
    </message>
    <message>
        <source>The enthalpy times the molar mass.</source>
        <translation>Die Enthalpie mal der molaren Masse.</translation>
    </message>
    <message>
        <source>Partial enthalpy</source>
        <translation>Teilenthalpie</translation>
    </message>
    <message>
        <source>The part of the enthalpy between the limits of the partial area, over the same baseline.</source>
        <translation>Der Teil der Enthalpie zwischen den Grenzen der Teilfläche, über derselben Basislinie.</translation>
    </message>
    <message>
        <source>Partial fraction</source>
        <translation>Teilanteil</translation>
    </message>
    <message>
        <source>The partial enthalpy over the whole one.</source>
        <translation>Die Teilenthalpie geteilt durch die ganze.</translation>
    </message>
    <message>
        <source>Greatest distance of the curve from the baseline, in the unit of the curve.</source>
        <translation>Größter Abstand der Kurve von der Basislinie, in der Einheit der Kurve.</translation>
    </message>
    <message>
        <source>Distance of the two temperatures at which the curve is half as high over the baseline as at the peak.</source>
        <translation>Abstand der beiden Temperaturen, bei denen die Kurve halb so hoch über der Basislinie liegt wie am Peak.</translation>
    </message>
    <message>
        <source>Endothermic or exothermic; upward or downward where nobody says which way the curve is exothermic.</source>
        <translation>Endotherm oder exotherm; aufwärts oder abwärts, wo niemand sagt, in welcher Richtung die Kurve exotherm ist.</translation>
    </message>
    <message>
        <source>spline through knots</source>
        <translation>Spline durch Stützpunkte</translation>
    </message>
    <message>
        <source>zero line between isotherms</source>
        <translation>Nulllinie zwischen Isothermen</translation>
    </message>
    <message>
        <source>Linear: the chord between the curve at the limits. Sigmoidal: from the left line to the right one as the converted fraction grows, iterated (Svoboda and Málek 2017). Spline: through the curve at the limits and at each knot. Zero line: straight in time from the level of the isotherm before the ramp to that of the one after it.</source>
        <translation>Linear: die Sehne zwischen der Kurve an den Grenzen. Sigmoid: von der linken Geraden zur rechten, wie der Umsatz wächst, iteriert (Svoboda und Málek 2017). Spline: durch die Kurve an den Grenzen und an jedem Stützpunkt. Nulllinie: gerade in der Zeit vom Niveau der Isotherme vor der Rampe zu dem derjenigen danach.</translation>
    </message>
    <message>
        <source>Knot of the spline</source>
        <translation>Stützpunkt des Splines</translation>
    </message>
    <message>
        <source>Temperature at which the baseline touches the curve: knot.1, knot.2 ... Without any, four are proposed beside the peak.</source>
        <translation>Temperatur, bei der die Basislinie die Kurve berührt: knot.1, knot.2 ... Ohne Angabe werden vier neben dem Peak vorgeschlagen.</translation>
    </message>
    <message>
        <source>Gives the enthalpy per mole too.</source>
        <translation>Gibt die Enthalpie auch je Mol.</translation>
    </message>
    <message>
        <source>Partial area</source>
        <translation>Teilfläche</translation>
    </message>
    <message>
        <source>Between these temperatures the part of the area is given that lies there.</source>
        <translation>Der Teil der Fläche, der zwischen diesen Temperaturen liegt, wird angegeben.</translation>
    </message>
    <message>
        <source>Which thermometer the windows and results refer to; the reference knows nothing of the sample&apos;s own heat.</source>
        <translation>Auf welches Thermometer sich Fenster und Ergebnisse beziehen; die Referenz weiß nichts von der eigenen Wärme der Probe.</translation>
    </message>
    <message>
        <source>The zero line needs an isotherm before and after the segment, and the time of each row.</source>
        <translation>Die Nulllinie braucht eine Isotherme vor und nach dem Segment und die Zeit jeder Zeile.</translation>
    </message>
    <message>
        <source>Corrected by a calibration: %1 K are added to every temperature, heats are multiplied by %2.</source>
        <translation>Durch eine Kalibrierung korrigiert: zu jeder Temperatur werden %1 K addiert, Wärmen mit %2 multipliziert.</translation>
    </message>
    <message>
        <source>The heat flow was divided by the file&apos;s mass of %1 mg; it is brought to %2 mg.</source>
        <translation>Der Wärmestrom war durch die Masse der Datei von %1 mg geteilt; er wird auf %2 mg umgerechnet.</translation>
    </message>
    <message>
        <source>The sample mass is not known: heats are those of the whole sample.</source>
        <translation>Die Probenmasse ist nicht bekannt: Wärmen sind die der ganzen Probe.</translation>
    </message>
    <message>
        <source>The unit of the heat flow is not known; heats need mW, W/g or mW/mg.</source>
        <translation>Die Einheit des Wärmestroms ist nicht bekannt; Wärmen brauchen mW, W/g oder mW/mg.</translation>
    </message>
    <message>
        <source>Added to every temperature of the run: what the analysis &quot;Calibration check&quot; found with standards.</source>
        <translation>Zu jeder Temperatur des Laufs addiert: was die Auswertung &quot;Kalibrierprüfung&quot; mit Standards gefunden hat.</translation>
    </message>
    <message>
        <source>Its uncertainty</source>
        <translation>Ihre Unsicherheit</translation>
    </message>
    <message>
        <source>Standard uncertainty of the temperature correction; it enters every temperature.</source>
        <translation>Standardunsicherheit der Temperaturkorrektur; sie geht in jede Temperatur ein.</translation>
    </message>
    <message>
        <source>Factor on heats and heat capacities: what the analysis &quot;Calibration check&quot; found with standards.</source>
        <translation>Faktor auf Wärmen und Wärmekapazitäten: was die Auswertung &quot;Kalibrierprüfung&quot; mit Standards gefunden hat.</translation>
    </message>
    <message>
        <source>Standard uncertainty of the factor; it enters every heat.</source>
        <translation>Standardunsicherheit des Faktors; sie geht in jede Wärme ein.</translation>
    </message>
    <message>
        <source>The step is %1 times as high as its uncertainty from noise; below %2 no glass transition is reported.</source>
        <translation>Die Stufe ist %1-mal so hoch wie ihre Unsicherheit aus dem Rauschen; unter %2 wird kein Glasübergang angegeben.</translation>
    </message>
    <message>
        <source>The step is only %1 times as high as its uncertainty from noise.</source>
        <translation>Die Stufe ist nur %1-mal so hoch wie ihre Unsicherheit aus dem Rauschen.</translation>
    </message>
    <message>
        <source>Glass transition, equal areas</source>
        <translation>Glasübergang, gleiche Flächen</translation>
    </message>
    <message>
        <source>The areas between curve and glass below it and between liquid and curve above it are equal; an overshoot over the liquid is left out (ISO 11357-2).</source>
        <translation>Die Flächen zwischen Kurve und Glas darunter und zwischen Schmelze und Kurve darüber sind gleich; ein Überschwinger über die Schmelze wird weggelassen (ISO 11357-2).</translation>
    </message>
    <message>
        <source>Enthalpy of the overshoot</source>
        <translation>Enthalpie des Überschwingers</translation>
    </message>
    <message>
        <source>Area between the overshoot and the line of the liquid; positive when heat is taken up. The enthalpy recovered is this less that of an unaged scan.</source>
        <translation>Fläche zwischen dem Überschwinger und der Geraden der Schmelze; positiv, wenn Wärme aufgenommen wird. Die wiedergewonnene Enthalpie ist diese abzüglich der eines Laufs ohne Alterung.</translation>
    </message>
    <message>
        <source>Top of the overshoot</source>
        <translation>Gipfel des Überschwingers</translation>
    </message>
    <message>
        <source>Where the curve stands highest over the line of the liquid.</source>
        <translation>Wo die Kurve am höchsten über der Geraden der Schmelze steht.</translation>
    </message>
    <message>
        <source>Step over noise</source>
        <translation>Stufe über Rauschen</translation>
    </message>
    <message>
        <source>Height of the step over its standard uncertainty from noise; below 6 no glass transition is reported, below 12 with a warning.</source>
        <translation>Höhe der Stufe durch ihre Standardunsicherheit aus dem Rauschen; unter 6 wird kein Glasübergang angegeben, unter 12 mit einer Warnung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no time beside its temperature; heat capacities need the rate of every row.</source>
        <translation>&quot;%1&quot; hat neben der Temperatur keine Zeit; Wärmekapazitäten brauchen die Rate jeder Zeile.</translation>
    </message>
    <message>
        <source>The temperature of &quot;%1&quot; shows no modulation; set its period.</source>
        <translation>Die Temperatur von &quot;%1&quot; zeigt keine Modulation; ihre Periode setzen.</translation>
    </message>
    <message>
        <source>isotherms</source>
        <translation>Isothermen</translation>
    </message>
    <message>
        <source>masses</source>
        <translation>Massen</translation>
    </message>
    <message>
        <source>reference material</source>
        <translation>Vergleichsmaterial</translation>
    </message>
    <message>
        <source>Ratio of the signals</source>
        <translation>Verhältnis der Signale</translation>
    </message>
    <message>
        <source>The run of the sample has no ramp with enough rows; expected heating or cooling at a steady rate.</source>
        <translation>Der Lauf der Probe hat keine Rampe mit genügend Zeilen; erwartet wird Heizen oder Kühlen mit gleichmäßiger Rate.</translation>
    </message>
    <message>
        <source>The signal is a voltage (%1): without the sensitivity of the instrument or a reference run it is no heat.</source>
        <translation>Das Signal ist eine Spannung (%1): ohne die Empfindlichkeit des Geräts oder einen Referenzlauf ist es keine Wärme.</translation>
    </message>
    <message>
        <source>The heat capacity needs the masses of sample and reference (parameters mass and reference_mass); only the ratio of the signals is given.</source>
        <translation>Die Wärmekapazität braucht die Massen von Probe und Referenz (Parameter mass und reference_mass); nur das Verhältnis der Signale wird angegeben.</translation>
    </message>
    <message>
        <source>The heat capacity per mass needs the mass of the sample (parameter mass).</source>
        <translation>Die Wärmekapazität je Masse braucht die Masse der Probe (Parameter mass).</translation>
    </message>
    <message>
        <source>The runs have no ramp in common: the sample goes from %1 to %2 °C.</source>
        <translation>Die Läufe haben keine Rampe gemeinsam: die Probe reicht von %1 bis %2 °C.</translation>
    </message>
    <message>
        <source>A ramp has no isotherm beside it: its heat flow is taken as recorded, and drift between the runs counts as heat.</source>
        <translation>Eine Rampe hat keine Isotherme neben sich: ihr Wärmestrom wird wie aufgezeichnet genommen, und Drift zwischen den Läufen zählt als Wärme.</translation>
    </message>
    <message>
        <source>%1 °C lies in no ramp, or too near to its ends.</source>
        <translation>%1 °C liegt in keiner Rampe oder zu nah an deren Enden.</translation>
    </message>
    <message>
        <source>A heat capacity came out negative: check the order of the runs and the exothermic direction.</source>
        <translation>Eine Wärmekapazität ergab sich negativ: die Reihenfolge der Läufe und die exotherme Richtung prüfen.</translation>
    </message>
    <message>
        <source>Left out at the ends</source>
        <translation>An den Enden weggelassen</translation>
    </message>
    <message>
        <source>Share of each ramp that is cut off at either end, where the rate is not yet steady.</source>
        <translation>Anteil jeder Rampe, der an beiden Enden abgeschnitten wird, wo die Rate noch nicht gleichmäßig ist.</translation>
    </message>
    <message>
        <source>Where the heat capacity is given; unset: in the middle of each ramp.</source>
        <translation>Wo die Wärmekapazität angegeben wird; nicht gesetzt: in der Mitte jeder Rampe.</translation>
    </message>
    <message>
        <source>Heat capacity at constant pressure per mass at a temperature (ASTM E1269, ISO 11357-4).</source>
        <translation>Wärmekapazität bei konstantem Druck je Masse bei einer Temperatur (ASTM E1269, ISO 11357-4).</translation>
    </message>
    <message>
        <source>Heat flow of the sample over that of the reference, both aligned and less the blank.</source>
        <translation>Wärmestrom der Probe durch den der Referenz, beide ausgerichtet und abzüglich der Leermessung.</translation>
    </message>
    <message>
        <source>Heat capacity, three runs</source>
        <translation>Wärmekapazität, drei Läufe</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Empty pan</source>
        <translation>Leerer Tiegel</translation>
    </message>
    <message>
        <source>Mass of the reference</source>
        <translation>Masse der Referenz</translation>
    </message>
    <message>
        <source>Mass of the sapphire.</source>
        <translation>Masse des Saphirs.</translation>
    </message>
    <message>
        <source>Reference material</source>
        <translation>Vergleichsmaterial</translation>
    </message>
    <message>
        <source>sapphire (NIST SRM 720)</source>
        <translation>Saphir (NIST SRM 720)</translation>
    </message>
    <message>
        <source>Its heat capacity is the polynomial of ISO 11357-4, -173 to 927 °C.</source>
        <translation>Seine Wärmekapazität ist das Polynom der ISO 11357-4, -173 bis 927 °C.</translation>
    </message>
    <message>
        <source>Heat capacity, direct or reversing</source>
        <translation>Wärmekapazität, direkt oder reversierend</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>reversing (modulated)</source>
        <translation>reversierend (moduliert)</translation>
    </message>
    <message>
        <source>Reversing needs a modulated temperature.</source>
        <translation>Reversierend braucht eine modulierte Temperatur.</translation>
    </message>
    <message>
        <source>Period of the modulation</source>
        <translation>Periode der Modulation</translation>
    </message>
    <message>
        <source>Unset: as the temperature shows it.</source>
        <translation>Nicht gesetzt: wie die Temperatur es zeigt.</translation>
    </message>
    <message>
        <source>melting</source>
        <translation>Schmelzen</translation>
    </message>
    <message>
        <source>crystallisation</source>
        <translation>Kristallisation</translation>
    </message>
    <message>
        <source>Both peaks go the same way: they are not melting and crystallisation of one substance.</source>
        <translation>Beide Peaks gehen in dieselbe Richtung: sie sind nicht Schmelzen und Kristallisation einer Substanz.</translation>
    </message>
    <message>
        <source>Melting against crystallisation</source>
        <translation>Schmelzen gegen Kristallisation</translation>
    </message>
    <message>
        <source>Segment of the melting</source>
        <translation>Segment des Schmelzens</translation>
    </message>
    <message>
        <source>Limits of the melting</source>
        <translation>Grenzen des Schmelzens</translation>
    </message>
    <message>
        <source>Segment of the crystallisation</source>
        <translation>Segment der Kristallisation</translation>
    </message>
    <message>
        <source>Limits of the crystallisation</source>
        <translation>Grenzen der Kristallisation</translation>
    </message>
    <message>
        <source>Supercooling</source>
        <translation>Unterkühlung</translation>
    </message>
    <message>
        <source>Extrapolated onset of the melting less that of the crystallisation.</source>
        <translation>Extrapolierter Onset des Schmelzens abzüglich dessen der Kristallisation.</translation>
    </message>
    <message>
        <source>Crystallised over melted</source>
        <translation>Kristallisiert zu geschmolzen</translation>
    </message>
    <message>
        <source>Enthalpy of the crystallisation over that of the melting, without sign.</source>
        <translation>Enthalpie der Kristallisation durch die des Schmelzens, ohne Vorzeichen.</translation>
    </message>
    <message>
        <source>Onset of the melting</source>
        <translation>Onset des Schmelzens</translation>
    </message>
    <message>
        <source>Extrapolated onset on heating.</source>
        <translation>Extrapolierter Onset beim Heizen.</translation>
    </message>
    <message>
        <source>Enthalpy of the melting</source>
        <translation>Enthalpie des Schmelzens</translation>
    </message>
    <message>
        <source>Negative: heat is taken up.</source>
        <translation>Negativ: Wärme wird aufgenommen.</translation>
    </message>
    <message>
        <source>Onset of the crystallisation</source>
        <translation>Onset der Kristallisation</translation>
    </message>
    <message>
        <source>Extrapolated onset on cooling.</source>
        <translation>Extrapolierter Onset beim Kühlen.</translation>
    </message>
    <message>
        <source>Enthalpy of the crystallisation</source>
        <translation>Enthalpie der Kristallisation</translation>
    </message>
    <message>
        <source>Positive: heat is given off.</source>
        <translation>Positiv: Wärme wird abgegeben.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Heat flow</source>
        <translation>Wärmestrom</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Wavenumber</source>
        <translation>Wellenzahl</translation>
    </message>
    <message>
        <source>Absorbance</source>
        <translation>Absorbanz</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Impedance real</source>
        <translation>Impedanz, Realteil</translation>
    </message>
    <message>
        <source>Impedance imaginary</source>
        <translation>Impedanz, Imaginärteil</translation>
    </message>
    <message>
        <source>Length change</source>
        <translation>Längenänderung</translation>
    </message>
    <message>
        <source>Loss factor</source>
        <translation>Verlustfaktor</translation>
    </message>
    <message>
        <source>Thermal expansion</source>
        <translation>Wärmeausdehnung</translation>
    </message>
    <message>
        <source>Electrical conductivity</source>
        <translation>Elektrische Leitfähigkeit</translation>
    </message>
    <message>
        <source>Melting point</source>
        <translation>Schmelzpunkt</translation>
    </message>
    <message>
        <source>The points do not scatter about the model but wind around it, by %1 % on average and %2 % at most: it does not hold over the whole window. The errors of the fit were multiplied by %3, since neighbours tell the same.</source>
        <translation>Die Punkte streuen nicht um das Modell, sondern schlängeln sich darum, um %1 % im Mittel und höchstens %2 %: es gilt nicht über das ganze Fenster. Die Fehler der Anpassung wurden mit %3 multipliziert, da Nachbarn dasselbe sagen.</translation>
    </message>
    <message>
        <source>From the file %1 beside it: %2.</source>
        <translation>Aus der danebenliegenden Datei %1: %2.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is no role of a column; expected &quot;none&quot; or one of: %3.</source>
        <translation>%1 ist &quot;%2&quot;, was keine Rolle einer Spalte ist; erwartet wird &quot;none&quot; oder eine von: %3.</translation>
    </message>
    <message>
        <source>The file ends in the middle of line %1, as one that was cut off: that row was left out, and others may be missing.</source>
        <translation>Die Datei endet mitten in Zeile %1, wie eine abgeschnittene: diese Zeile wurde weggelassen, und weitere fehlen vielleicht.</translation>
    </message>
    <message>
        <source>%1: %2 °C (ITS-90) and %3 J/g: %4.</source>
        <translation>%1: %2 °C (ITS-90) und %3 J/g: %4.</translation>
    </message>
    <message>
        <source>A step of %1 J/(g K) is more than any glass transition makes: check mass, unit and rate, or it is another event.</source>
        <translation>Eine Stufe von %1 J/(g K) ist mehr, als irgendein Glasübergang macht: Masse, Einheit und Rate prüfen, oder es ist ein anderes Ereignis.</translation>
    </message>
    <message>
        <source>The recovered enthalpy is left out: the unaged scan does not reach over both windows in the same direction, or its mass, rate or unit is not known as that of the aged one is.</source>
        <translation>Die wiedergewonnene Enthalpie wird weggelassen: der Lauf ohne Alterung reicht nicht in derselben Richtung über beide Fenster, oder seine Masse, Rate oder Einheit ist nicht so bekannt wie die des gealterten.</translation>
    </message>
    <message>
        <source>Outside the transition the aged and the unaged scan lie up to %1 % of the step apart; a line levels them, but they ought to coincide.</source>
        <translation>Außerhalb des Übergangs liegen der gealterte Lauf und der ohne Alterung um bis zu %1 % der Stufe auseinander; eine Gerade gleicht sie aus, aber sie sollten zusammenfallen.</translation>
    </message>
    <message>
        <source>The step is only %1 times as high as its uncertainty by the choice of the windows: bends and wiggles of the baseline do as much, and no glass transition is reported.</source>
        <translation>Die Stufe ist nur %1-mal so hoch wie ihre Unsicherheit durch die Wahl der Fenster: Biegungen und Wellen der Basislinie machen ebenso viel aus, und es wird kein Glasübergang angegeben.</translation>
    </message>
    <message>
        <source>The step is only %1 times as high as its uncertainty by the choice of the windows: it may be no more than a bend or wiggle of the baseline.</source>
        <translation>Die Stufe ist nur %1-mal so hoch wie ihre Unsicherheit durch die Wahl der Fenster: sie ist vielleicht nicht mehr als eine Biegung oder Welle der Basislinie.</translation>
    </message>
    <message>
        <source>The line of %1 is fitted over %2 K, less than half the width of the step (%3 K): its direction says little about the rest of the curve.</source>
        <translation>Die Gerade von %1 ist über %2 K angepasst, weniger als die halbe Breite der Stufe (%3 K): ihre Richtung sagt wenig über den Rest der Kurve.</translation>
    </message>
    <message>
        <source>Unaged scan</source>
        <translation>Lauf ohne Alterung</translation>
    </message>
    <message>
        <source>Unaged segment</source>
        <translation>Segment ohne Alterung</translation>
    </message>
    <message>
        <source>Of the unaged scan where one is given, else of the same run: the second heating as a rule. The recovered enthalpy is the area between both.</source>
        <translation>Des Laufs ohne Alterung, wo einer gegeben ist, sonst desselben Laufs: in der Regel das zweite Heizen. Die wiedergewonnene Enthalpie ist die Fläche zwischen beiden.</translation>
    </message>
    <message>
        <source>Recovered enthalpy</source>
        <translation>Wiedergewonnene Enthalpie</translation>
    </message>
    <message>
        <source>Area between the heat capacities of this scan and of the unaged one from glass to liquid, what they differ by in both windows levelled by a line: the enthalpy lost by ageing.</source>
        <translation>Fläche zwischen den Wärmekapazitäten dieses Laufs und des Laufs ohne Alterung vom Glas bis zur Schmelze, ihre Unterschiede in beiden Fenstern durch eine Gerade ausgeglichen: die durch Alterung verlorene Enthalpie.</translation>
    </message>
    <message>
        <source>Near %1 °C the runs show temperatures %2 K apart at the same isotherm: the sensor or the crucible sat otherwise, and the heat flow is calibrated otherwise too; measure again.</source>
        <translation>Nahe %1 °C zeigen die Läufe bei derselben Isotherme um %2 K verschiedene Temperaturen: Sensor oder Tiegel saß anders, und auch der Wärmestrom ist anders kalibriert; neu messen.</translation>
    </message>
    <message>
        <source>The heat capacity falls by %1 % over the ramps; that of a stable phase rises with temperature. Check the masses, the blank, and whether the three runs were measured alike.</source>
        <translation>Die Wärmekapazität sinkt über die Rampen um %1 %; die einer stabilen Phase steigt mit der Temperatur. Zu prüfen: die Massen, die Leermessung und ob die drei Läufe gleich gemessen wurden.</translation>
    </message>
    <message>
        <source>The curve has a peak from %1 to %2 °C (segment %3): what is given between them holds the heat of a transition, it is no heat capacity.</source>
        <translation>Die Kurve hat einen Peak von %1 bis %2 °C (Segment %3): was dazwischen angegeben ist, enthält die Wärme einer Umwandlung und ist keine Wärmekapazität.</translation>
    </message>
    <message>
        <source>Neither a blank nor a calibration (enthalpy_factor) stands behind this heat capacity: the asymmetry of furnace and pans counts as heat of the sample, and the sensitivity is that of the file.</source>
        <translation>Hinter dieser Wärmekapazität steht weder eine Leermessung noch eine Kalibrierung (enthalpy_factor): die Asymmetrie von Ofen und Tiegeln zählt als Wärme der Probe, und die Empfindlichkeit ist die der Datei.</translation>
    </message>
    <message>
        <source>Neither a blank nor a calibration bounds the error of the heat flow.</source>
        <translation>Weder eine Leermessung noch eine Kalibrierung begrenzt den Fehler des Wärmestroms.</translation>
    </message>
    <message>
        <source>the value in use with calibration sets, without a certificate; its uncertainty covers the others in use</source>
        <translation>der bei Kalibriersätzen übliche Wert, ohne Zertifikat; seine Unsicherheit deckt die anderen gebräuchlichen ab</translation>
    </message>
    <message>
        <source>Archer and Rudtsch, J. Chem. Eng. Data 48 (2003) 1157</source>
        <translation>Archer und Rudtsch, J. Chem. Eng. Data 48 (2003) 1157</translation>
    </message>
    <message>
        <source>The sample expands less above %1 °C than below, and does not go on yielding: no glass transition (a liquid expands more than its glass) but a transformation, and it is named so.</source>
        <translation>Die Probe dehnt sich oberhalb von %1 °C weniger aus als darunter und gibt nicht weiter nach: kein Glasübergang (eine Schmelze dehnt sich mehr aus als ihr Glas), sondern eine Umwandlung, und so wird sie genannt.</translation>
    </message>
    <message>
        <source>Tangent below</source>
        <translation>Tangente darunter</translation>
    </message>
    <message>
        <source>Tangent above</source>
        <translation>Tangente darüber</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Umwandlung</translation>
    </message>
    <message>
        <source>Crossing of the same tangents where the sample expands less above it than below and goes on expanding: no glass transition.</source>
        <translation>Schnitt derselben Tangenten, wo die Probe sich darüber weniger ausdehnt als darunter und sich weiter ausdehnt: kein Glasübergang.</translation>
    </message>
    <message>
        <source>Coefficient below the transformation</source>
        <translation>Koeffizient unterhalb der Umwandlung</translation>
    </message>
    <message>
        <source>Slope of the tangent below it.</source>
        <translation>Steigung der Tangente darunter.</translation>
    </message>
    <message>
        <source>Coefficient above the transformation</source>
        <translation>Koeffizient oberhalb der Umwandlung</translation>
    </message>
    <message>
        <source>Slope of the tangent above it; negative where it goes with a contraction.</source>
        <translation>Steigung der Tangente darüber; negativ, wo sie mit einer Kontraktion einhergeht.</translation>
    </message>
    <message>
        <source>The frequencies are already shifted to a reference temperature (a master curve); expected the sweeps it was made of, or its list of shift factors.</source>
        <translation>Die Frequenzen sind schon auf eine Bezugstemperatur verschoben (eine Masterkurve); erwartet werden die Frequenzläufe, aus denen sie entstand, oder ihre Liste von Verschiebungsfaktoren.</translation>
    </message>
    <message numerus="yes">
        <source>%n master curve(s), whose frequencies are already shifted, are left out.</source>
        <translation>
            <numerusform>%n Masterkurve, deren Frequenzen schon verschoben sind, wird weggelassen.</numerusform>
            <numerusform>%n Masterkurven, deren Frequenzen schon verschoben sind, werden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>scatter of the points</source>
        <translation>Streuung der Punkte</translation>
    </message>
    <message>
        <source>choice of the points about the maximum</source>
        <translation>Wahl der Punkte um das Maximum</translation>
    </message>
    <message>
        <source>One Debye and one Einstein term miss the points of the window by %1 % on average and %2 % at most: a transition in the window, or more modes than two. Their temperatures are left out; a narrower window may do.</source>
        <translation>Ein Debye- und ein Einstein-Term verfehlen die Punkte des Fensters um %1 % im Mittel und höchstens %2 %: eine Umwandlung im Fenster, oder mehr Moden als zwei. Ihre Temperaturen werden weggelassen; ein engeres Fenster genügt vielleicht.</translation>
    </message>
    <message>
        <source>Repeats at a temperature are averaged. C/T = γ + β T² over the lowest temperatures, with θ_D = (12 π⁴ R n / 5 β)^⅓; T_BP is the maximum of C/T³ below 60 K, which crystals show as well as glasses; over the window one Debye and one Einstein term with free numbers of oscillators, C = 3R (n_D D(θ_D/T) + n_E E(θ_E/T)), by least squares of the relative residuals.</source>
        <translation>Wiederholungen bei einer Temperatur werden gemittelt. C/T = γ + β T² über die tiefsten Temperaturen, mit θ_D = (12 π⁴ R n / 5 β)^⅓; T_BP ist das Maximum von C/T³ unterhalb von 60 K, das Kristalle ebenso zeigen wie Gläser; über das Fenster ein Debye- und ein Einstein-Term mit freien Zahlen von Oszillatoren, C = 3R (n_D D(θ_D/T) + n_E E(θ_E/T)), durch kleinste Quadrate der relativen Residuen.</translation>
    </message>
    <message>
        <source>Temperature of the maximum of C/T³</source>
        <translation>Temperatur des Maximums von C/T³</translation>
    </message>
    <message>
        <source>Below 60 K: the boson peak of a glass; crystals of Debye and Einstein modes show such a maximum too.</source>
        <translation>Unterhalb von 60 K: der Boson-Peak eines Glases; Kristalle mit Debye- und Einstein-Moden zeigen auch ein solches Maximum.</translation>
    </message>
    <message>
        <source>Height of the maximum of C/T³</source>
        <translation>Höhe des Maximums von C/T³</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the residuals are not random (%2 % on average): the circuit does not describe it fully. Its standard uncertainties were multiplied by %3 for that.</source>
        <translation>&quot;%1&quot;: die Residuen sind nicht zufällig (%2 % im Mittel): die Schaltung beschreibt es nicht vollständig. Die Standardunsicherheiten wurden dafür mit %3 multipliziert.</translation>
    </message>
    <message>
        <source>misfit of the circuit</source>
        <translation>Abweichung des Ersatzschaltbilds</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not count for the activation energy. %2</source>
        <translation>&quot;%1&quot; zählt für die Aktivierungsenergie nicht. %2</translation>
    </message>
    <message>
        <source>A line through two points has no scatter, and the uncertainties of the points are not known.</source>
        <translation>Eine Gerade durch zwei Punkte hat keine Streuung, und die Unsicherheiten der Punkte sind nicht bekannt.</translation>
    </message>
    <message>
        <source>uncertainties of the points</source>
        <translation>Unsicherheiten der Punkte</translation>
    </message>
    <message>
        <source>Two temperatures give a line without showing whether the law holds; the uncertainty is that of the two resistances.</source>
        <translation>Zwei Temperaturen geben eine Gerade, ohne zu zeigen, ob das Gesetz gilt; die Unsicherheit ist die der beiden Widerstände.</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>The series was cancelled before its first spectrum was fitted.</source>
        <translation>Die Reihe wurde abgebrochen, bevor ihr erstes Spektrum angepasst war.</translation>
    </message>
    <message>
        <source>The series was cancelled: the results are those of %1 of %2 spectra.</source>
        <translation>Die Reihe wurde abgebrochen: die Ergebnisse sind die von %1 von %2 Spektren.</translation>
    </message>
    <message>
        <source>The mask holds for every spectrum of the series, and no reason is given.</source>
        <translation>Die Ausblendung gilt für jedes Spektrum der Reihe, ohne Angabe eines Grundes.</translation>
    </message>
    <message>
        <source>The mask holds for every spectrum of the series: %1.</source>
        <translation>Die Ausblendung gilt für jedes Spektrum der Reihe: %1.</translation>
    </message>
    <message>
        <source>The same equivalent circuit is fitted to every spectrum of a series, each starting from its neighbour in temperature and from its own data. Straight lines over 1/T give E_a from ln(sigma T) (Arrhenius law of ionic conduction) and from ln sigma, all temperatures counting equally; standard uncertainties follow from the scatter about the line, or from those of the points where these are larger.</source>
        <translation>Dasselbe Ersatzschaltbild wird an jedes Spektrum einer Reihe angepasst, jeweils ausgehend vom Nachbarn in der Temperatur und von den eigenen Daten. Geraden über 1/T geben E_a aus ln(sigma T) (Arrhenius-Gesetz der Ionenleitung) und aus ln sigma, wobei alle Temperaturen gleich zählen; Standardunsicherheiten folgen aus der Streuung um die Gerade, oder aus denen der Punkte, wo diese größer sind.</translation>
    </message>
    <message>
        <source>The residuals are not random (correlation of neighbours %1, %2 % on average): the circuit does not describe the data fully. Standard uncertainties were multiplied by %3 for that; a wrong circuit can be wrong by more.</source>
        <translation>Die Residuen sind nicht zufällig (Korrelation der Nachbarn %1, %2 % im Mittel): die Schaltung beschreibt die Daten nicht vollständig. Die Standardunsicherheiten wurden dafür mit %3 multipliziert; eine falsche Schaltung kann um mehr falsch sein.</translation>
    </message>
    <message>
        <source>No circle exists from which a resistance could be read.</source>
        <translation>Es gibt keinen Kreis, aus dem sich ein Widerstand ablesen ließe.</translation>
    </message>
    <message>
        <source>No circle exists from which a resistance could be read; %1 describes an arc before an electrode.</source>
        <translation>Es gibt keinen Kreis, aus dem sich ein Widerstand ablesen ließe; %1 beschreibt einen Bogen vor einer Elektrode.</translation>
    </message>
    <message>
        <source>A one-sided limit (95 %), not an estimate.</source>
        <translation>Eine einseitige Grenze (95 %), keine Schätzung.</translation>
    </message>
    <message>
        <source>The end of a 95 % interval.</source>
        <translation>Das Ende eines 95-%-Intervalls.</translation>
    </message>
    <message>
        <source>%1, lower end of the 95 % interval</source>
        <translation>%1, unteres Ende des 95-%-Intervalls</translation>
    </message>
    <message>
        <source>%1, upper end of the 95 % interval</source>
        <translation>%1, oberes Ende des 95-%-Intervalls</translation>
    </message>
    <message>
        <source>The 95 % interval of %1 is open on a side: the sum of squares never rises that far.</source>
        <translation>Das 95-%-Intervall von %1 ist auf einer Seite offen: die Quadratsumme steigt nie so weit.</translation>
    </message>
    <message>
        <source>An equivalent circuit is fitted to Z&apos; and Z&apos;&apos; together by complex nonlinear least squares (Boukamp, Solid State Ionics 20 (1986) 31) in logarithmic parameters, with initial values from the data and several starts. Standard uncertainties follow from the covariance scaled by the reduced chi-squared and are widened where neighbouring residuals go together. The d.c. resistance is the intercept of the fitted arc with the real axis.</source>
        <translation>Ein Ersatzschaltbild wird durch komplexe nichtlineare kleinste Quadrate gemeinsam an Z&apos; und Z&apos;&apos; angepasst (Boukamp, Solid State Ionics 20 (1986) 31), in logarithmischen Parametern, mit Startwerten aus den Daten und mehreren Starts. Standardunsicherheiten folgen aus der mit dem reduzierten Chi-Quadrat skalierten Kovarianz und werden verbreitert, wo benachbarte Residuen zusammengehen. Der Gleichstromwiderstand ist der Schnitt des angepassten Bogens mit der reellen Achse.</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>standard uncertainties only</source>
        <translation>nur Standardunsicherheiten</translation>
    </message>
    <message>
        <source>and 95 % by profile likelihood</source>
        <translation>und 95 % nach Profil-Likelihood</translation>
    </message>
    <message>
        <source>Where the sum of squares, the other parameters fitted anew, has risen to the 95 % level: right also where the standard uncertainty is not.</source>
        <translation>Wo die Quadratsumme, bei neu angepassten übrigen Parametern, auf das 95-%-Niveau gestiegen ist: richtig auch, wo es die Standardunsicherheit nicht ist.</translation>
    </message>
    <message>
        <source>Least d.c. resistance</source>
        <translation>Kleinster Gleichstromwiderstand</translation>
    </message>
    <message>
        <source>Greatest d.c. conductivity</source>
        <translation>Größte Gleichstromleitfähigkeit</translation>
    </message>
    <message>
        <source>L / (R_dc_min A).</source>
        <translation>L / (R_dc_min A).</translation>
    </message>
    <message>
        <source>%1 is %2; expected a range such as 10..1000, not below zero%3.</source>
        <translation>%1 ist %2; erwartet wird ein Bereich wie 10..1000, nicht unter null%3.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; expected another parameter, as in R1 or 2*R1, one of %3.</source>
        <translation>%1 ist &quot;%2&quot;; erwartet wird ein anderer Parameter, wie in R1 oder 2*R1, einer von %3.</translation>
    </message>
    <message>
        <source>%1 follows %2; an exponent can only follow an exponent.</source>
        <translation>%1 folgt %2; ein Exponent kann nur einem Exponenten folgen.</translation>
    </message>
    <message>
        <source>%1 follows %2, which itself follows %3; name the last one.</source>
        <translation>%1 folgt %2, das selbst %3 folgt; das letzte nennen.</translation>
    </message>
    <message>
        <source>bounds.R1=1e5..1e7 keeps R1 between the two.</source>
        <translation>bounds.R1=1e5..1e7 hält R1 zwischen den beiden.</translation>
    </message>
    <message>
        <source>Equal to</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>tie.CPE2_n=CPE1_n makes both equal; tie.R2=2*R1 makes R2 twice R1.</source>
        <translation>tie.CPE2_n=CPE1_n macht beide gleich; tie.R2=2*R1 macht R2 doppelt so groß wie R1.</translation>
    </message>
    <message>
        <source>Fitted part</source>
        <translation>Angepasster Teil</translation>
    </message>
    <message>
        <source>Z&apos; and Z&apos;&apos;</source>
        <translation>Z&apos; und Z&apos;&apos;</translation>
    </message>
    <message>
        <source>|Z| alone</source>
        <translation>nur |Z|</translation>
    </message>
    <message>
        <source>Z&apos; alone</source>
        <translation>nur Z&apos;</translation>
    </message>
    <message>
        <source>Z&apos;&apos; alone</source>
        <translation>nur Z&apos;&apos;</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>count as other points</source>
        <translation>zählen wie andere Punkte</translation>
    </message>
    <message>
        <source>count less (Huber)</source>
        <translation>zählen weniger (Huber)</translation>
    </message>
    <message>
        <source>hardly count (Cauchy)</source>
        <translation>zählen kaum (Cauchy)</translation>
    </message>
    <message>
        <source>%1 is held fixed and follows %2 at once; expected one of the two.</source>
        <translation>%1 wird festgehalten und folgt zugleich %2; erwartet wird eines von beiden.</translation>
    </message>
    <message>
        <source>capacitance of the edge</source>
        <translation>Kapazität des Randes</translation>
    </message>
    <message>
        <source>The given capacitance of the edge was subtracted.</source>
        <translation>Die angegebene Kapazität des Randes wurde abgezogen.</translation>
    </message>
    <message>
        <source>The given capacitance of the edge was subtracted; it has no uncertainty, and those of the results do not hold it.</source>
        <translation>Die angegebene Kapazität des Randes wurde abgezogen; sie hat keine Unsicherheit, und die der Ergebnisse enthalten sie nicht.</translation>
    </message>
    <message>
        <source>The instrument&apos;s software corrected the edge before it wrote the file.</source>
        <translation>Die Gerätesoftware hat den Rand korrigiert, bevor sie die Datei schrieb.</translation>
    </message>
    <message>
        <source>Capacitance of the edge</source>
        <translation>Kapazität des Randes</translation>
    </message>
    <message>
        <source>Stray field beside unguarded electrodes, measured or computed; it is subtracted from the capacitance. Zero counts as none.</source>
        <translation>Streufeld neben Elektroden ohne Schutzring, gemessen oder berechnet; es wird von der Kapazität abgezogen. Null gilt als keines.</translation>
    </message>
    <message>
        <source>Uncertainty of the edge&apos;s capacitance</source>
        <translation>Unsicherheit der Randkapazität</translation>
    </message>
    <message>
        <source>No R_dc: the data determine it to %1 % only.</source>
        <translation>Kein R_dc: die Daten bestimmen es nur auf %1 %.</translation>
    </message>
    <message>
        <source>No R_dc: %1 misses the points by %2 % on average and does not describe them.</source>
        <translation>Kein R_dc: %1 verfehlt die Punkte im Mittel um %2 % und beschreibt sie nicht.</translation>
    </message>
    <message>
        <source>Sign of the imaginary part</source>
        <translation>Vorzeichen des Imaginärteils</translation>
    </message>
    <message>
        <source>as its name says</source>
        <translation>wie der Name sagt</translation>
    </message>
    <message>
        <source>turned: the file means -Z&apos;&apos;</source>
        <translation>umgekehrt: die Datei meint -Z&apos;&apos;</translation>
    </message>
    <message>
        <source>Sweeps that touch</source>
        <translation>Aneinander grenzende Durchläufe</translation>
    </message>
    <message>
        <source>a dataset each</source>
        <translation>je ein Datensatz</translation>
    </message>
    <message>
        <source>joined to one spectrum</source>
        <translation>zu einem Spektrum verbunden</translation>
    </message>
    <message>
        <source>The imaginary part was turned as asked.</source>
        <translation>Der Imaginärteil wurde wie verlangt umgekehrt.</translation>
    </message>
    <message>
        <source>Sweeps that touch were joined as asked: %1.</source>
        <translation>Aneinander grenzende Durchläufe wurden wie verlangt verbunden: %1.</translation>
    </message>
    <message>
        <source>Sweeps follow each other over the frequencies: %1. sweeps=joined makes one spectrum of each.</source>
        <translation>Durchläufe folgen über die Frequenzen aufeinander: %1. sweeps=joined macht daraus je ein Spektrum.</translation>
    </message>
    <message>
        <source>Rows of two numbers and a status, as an E4980A saves them.</source>
        <translation>Zeilen aus zwei Zahlen und einem Status, wie ein E4980A sie speichert.</translation>
    </message>
    <message>
        <source>The instrument saved neither the measured function nor the frequencies: give function (CPD, CSRS, RX, ZTD ...), first_frequency and last_frequency.</source>
        <translation>Das Gerät hat weder die Messfunktion noch die Frequenzen gespeichert: function (CPD, CSRS, RX, ZTD ...), first_frequency und last_frequency angeben.</translation>
    </message>
    <message>
        <source>Line %1 holds &quot;%2&quot;; expected two numbers and a status.</source>
        <translation>Zeile %1 enthält &quot;%2&quot;; erwartet werden zwei Zahlen und ein Status.</translation>
    </message>
    <message>
        <source>The file has %1 rows; expected a sweep.</source>
        <translation>Die Datei hat %1 Zeilen; erwartet wird ein Durchlauf.</translation>
    </message>
    <message>
        <source>The frequencies are not in the file: %1 points between %2 and %3 Hz as given.</source>
        <translation>Die Frequenzen stehen nicht in der Datei: %1 Punkte zwischen %2 und %3 Hz wie angegeben.</translation>
    </message>
    <message>
        <source>Keysight E4980A sweep without frequencies</source>
        <translation>Keysight E4980A, Durchlauf ohne Frequenzen</translation>
    </message>
    <message>
        <source>Rows of two signed numbers with exponents and a status, no names.</source>
        <translation>Zeilen aus zwei Zahlen mit Vorzeichen und Exponent und einem Status, keine Namen.</translation>
    </message>
    <message>
        <source>Measured function</source>
        <translation>Messfunktion</translation>
    </message>
    <message>
        <source>First frequency</source>
        <translation>Erste Frequenz</translation>
    </message>
    <message>
        <source>Last frequency</source>
        <translation>Letzte Frequenz</translation>
    </message>
    <message>
        <source>Steps of frequency</source>
        <translation>Frequenzschritte</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>fit of the circuit</source>
        <translation>Anpassung des Ersatzschaltbilds</translation>
    </message>
    <message>
        <source>Arc of %1: relaxation time</source>
        <translation>Bogen von %1: Relaxationszeit</translation>
    </message>
    <message>
        <source>Arc of %1: resistance</source>
        <translation>Bogen von %1: Widerstand</translation>
    </message>
    <message>
        <source>No peak lies within a factor of five of the arc of %1 (%2 s).</source>
        <translation>Kein Maximum liegt innerhalb eines Faktors fünf vom Bogen von %1 (%2 s).</translation>
    </message>
    <message>
        <source>Peak %1 holds %2 ohm, the arc of %3 %4 ohm: neighbours overlap, or the circuit does not describe the relaxation.</source>
        <translation>Maximum %1 enthält %2 Ohm, der Bogen von %3 %4 Ohm: Nachbarn überlappen, oder das Ersatzschaltbild beschreibt die Relaxation nicht.</translation>
    </message>
    <message>
        <source>No arc of the circuit belongs to peak %1 (%2 s).</source>
        <translation>Kein Bogen des Ersatzschaltbilds gehört zu Maximum %1 (%2 s).</translation>
    </message>
    <message>
        <source>Peak %1, arc of %2</source>
        <translation>Maximum %1, Bogen von %2</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>Maximum %1</translation>
    </message>
    <message>
        <source>%1: relaxation time</source>
        <translation>%1: Relaxationszeit</translation>
    </message>
    <message>
        <source>%1: resistance</source>
        <translation>%1: Widerstand</translation>
    </message>
    <message>
        <source>%1: share of the distribution</source>
        <translation>%1: Anteil an der Verteilung</translation>
    </message>
    <message>
        <source>%1: capacitance</source>
        <translation>%1: Kapazität</translation>
    </message>
    <message>
        <source>Weight of the squared second derivative; larger is smoother. Proposed: under which the data are most probable.</source>
        <translation>Gewicht der quadrierten zweiten Ableitung; größer ist glatter. Vorgeschlagen: bei dem die Daten am wahrscheinlichsten sind.</translation>
    </message>
    <message>
        <source>Circuit to compare</source>
        <translation>Ersatzschaltbild zum Vergleich</translation>
    </message>
    <message>
        <source>Its arcs are set beside the peaks; proposed from the data.</source>
        <translation>Seine Bögen werden neben die Maxima gestellt; vorgeschlagen aus den Daten.</translation>
    </message>
    <message>
        <source>Share of a peak</source>
        <translation>Anteil eines Maximums</translation>
    </message>
    <message>
        <source>R_k of the whole area under gamma.</source>
        <translation>R_k von der ganzen Fläche unter gamma.</translation>
    </message>
    <message>
        <source>Relaxation time of an arc</source>
        <translation>Relaxationszeit eines Bogens</translation>
    </message>
    <message>
        <source>(R Q)^(1/n) of the fitted circuit.</source>
        <translation>(R Q)^(1/n) des angepassten Ersatzschaltbilds.</translation>
    </message>
    <message>
        <source>Resistance of an arc</source>
        <translation>Widerstand eines Bogens</translation>
    </message>
    <message>
        <source>Of the fitted circuit.</source>
        <translation>Des angepassten Ersatzschaltbilds.</translation>
    </message>
    <message>
        <source>More than 80 % of the points are inductive (Z&apos;&apos; &gt; 0). If the sample is no coil, the file means -Z&apos;&apos;: read it with imaginary=negated.</source>
        <translation>Mehr als 80 % der Punkte sind induktiv (Z&apos;&apos; &gt; 0). Ist die Probe keine Spule, meint die Datei -Z&apos;&apos;: mit imaginary=negated einlesen.</translation>
    </message>
    <message>
        <source>Line %1 names an impedance, but no frequency.</source>
        <translation>Zeile %1 nennt eine Impedanz, aber keine Frequenz.</translation>
    </message>
    <message>
        <source>The frequency is not in the file: %1 Hz as given.</source>
        <translation>Die Frequenz steht nicht in der Datei: %1 Hz wie angegeben.</translation>
    </message>
    <message>
        <source>Frequency of a log without one</source>
        <translation>Frequenz eines Protokolls ohne Angabe</translation>
    </message>
    <message>
        <source>Nyquist plot</source>
        <translation>Nyquist-Diagramm</translation>
    </message>
    <message>
        <source>No chain of spins S = %1 describes the points: they are missed by %2 % of the largest χT on average (the best has g = %3, J/k = %4 K). Another spin or topology, single-ion anisotropy, or a spin-orbit moment; J of such a fit means nothing.</source>
        <translation>Keine Spinkette mit S = %1 beschreibt die Punkte: sie werden im Mittel um %2 % des größten χT verfehlt (die beste hat g = %3, J/k = %4 K). Ein anderer Spin oder eine andere Topologie, Einionen-Anisotropie oder ein Spin-Bahn-Moment; J einer solchen Anpassung bedeutet nichts.</translation>
    </message>
    <message>
        <source>mass, field and accuracy of the magnetometer (estimate)</source>
        <translation>Masse, Feld und Genauigkeit des Magnetometers (Schätzung)</translation>
    </message>
    <message>
        <source>S = %1 on every metal is an assumption of this fit: 5/2 is Mn(II) or Fe(III), 2 is Fe(II), 3/2 is Co(II), 7/2 is Gd(III). χT goes as g²S(S+1), so a wrong spin shows as a g far from 2.</source>
        <translation>S = %1 an jedem Metall ist eine Annahme dieser Anpassung: 5/2 ist Mn(II) oder Fe(III), 2 ist Fe(II), 3/2 ist Co(II), 7/2 ist Gd(III). χT geht wie g²S(S+1), ein falscher Spin zeigt sich also als ein g weit von 2.</translation>
    </message>
    <message>
        <source>g = %1 is not that of a spin-only ion (1.9 to 2.4): the spin, the mass, the molar mass or the number of metals is wrong, or the ion has an orbital moment, which this model does not know.</source>
        <translation>g = %1 ist nicht das eines Spin-only-Ions (1,9 bis 2,4): der Spin, die Masse, die molare Masse oder die Zahl der Metalle ist falsch, oder das Ion hat ein Bahnmoment, das dieses Modell nicht kennt.</translation>
    </message>
    <message>
        <source>residuals that follow one another</source>
        <translation>aufeinander folgende Abweichungen</translation>
    </message>
    <message>
        <source>accuracy of the magnetometer (estimate)</source>
        <translation>Genauigkeit des Magnetometers (Schätzung)</translation>
    </message>
    <message>
        <source>Curie-Weiss line, extrapolated</source>
        <translation>Curie-Weiss-Gerade, verlängert</translation>
    </message>
    <message>
        <source>The centre leaps from %1 mm to %2 mm at %3 K: there the scan is not the sample&apos;s alone (holder, or noise), and its moment is wrong.</source>
        <translation>Die Mitte springt von %1 mm auf %2 mm bei %3 K: dort ist der Scan nicht allein der der Probe (Halter oder Rauschen), und sein Moment ist falsch.</translation>
    </message>
    <message>
        <source>The moment passes through zero near %1 K at one field: sample and holder cancel there, and the moments around it belong to neither.</source>
        <translation>Das Moment geht nahe %1 K bei einem Feld durch null: Probe und Halter heben sich dort auf, und die Momente darum gehören zu keinem von beiden.</translation>
    </message>
    <message numerus="yes">
        <source>In %n scan(s) r² stays below 0.99: one dipole does not describe them.</source>
        <translation>
            <numerusform>In %n Scan bleibt r² unter 0,99: ein einzelner Dipol beschreibt ihn nicht.</numerusform>
            <numerusform>In %n Scans bleibt r² unter 0,99: ein einzelner Dipol beschreibt sie nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n scan(s) r² stays below 0.99: one dipole does not describe them, the holder takes part. Subtract the raw scans of the empty holder as «blank».</source>
        <translation>
            <numerusform>In %n Scan bleibt r² unter 0,99: ein einzelner Dipol beschreibt ihn nicht, der Halter ist beteiligt. Die Rohscans des leeren Halters als «blank» abziehen.</numerusform>
            <numerusform>In %n Scans bleibt r² unter 0,99: ein einzelner Dipol beschreibt sie nicht, der Halter ist beteiligt. Die Rohscans des leeren Halters als «blank» abziehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The moment of a palladium standard is proportional to the field; here a part of %1 emu is saturated: this is no palladium, or it is contaminated.</source>
        <translation>Das Moment eines Palladiumstandards ist proportional zum Feld; hier ist ein Teil von %1 emu gesättigt: das ist kein Palladium, oder es ist verunreinigt.</translation>
    </message>
    <message>
        <source>Moment of the loop</source>
        <translation>Moment der Schleife</translation>
    </message>
    <message>
        <source>less the high-field line where that is diamagnetic</source>
        <translation>ohne die Hochfeldgerade, wo diese diamagnetisch ist</translation>
    </message>
    <message>
        <source>less the high-field line</source>
        <translation>ohne die Hochfeldgerade</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>wie gemessen</translation>
    </message>
    <message>
        <source>What coercivity and remanence are taken from; the line is that of «window».</source>
        <translation>Woran Koerzitivfeldstärke und Remanenz abgelesen werden; die Gerade ist die von «window».</translation>
    </message>
    <message>
        <source>Half the distance of the fields at which the moment vanishes, where the loop is open.</source>
        <translation>Halber Abstand der Felder, bei denen das Moment verschwindet, wo die Schleife offen ist.</translation>
    </message>
    <message>
        <source>No field of at least 1 Oe was held over the temperatures.</source>
        <translation>Kein Feld von mindestens 1 Oe wurde über die Temperaturen gehalten.</translation>
    </message>
    <message>
        <source>«%1» holds no temperature sweep of 5 rows at %2 Oe.</source>
        <translation>«%1» enthält keinen Temperaturlauf von 5 Zeilen bei %2 Oe.</translation>
    </message>
    <message>
        <source>The data hold one temperature sweep: give the zero-field-cooled one as «zfc», or a file with both.</source>
        <translation>Die Daten enthalten einen Temperaturlauf: den nullfeldgekühlten als «zfc» geben, oder eine Datei mit beiden.</translation>
    </message>
    <message>
        <source>The fields differ: %1 Oe zero-field-cooled, %2 Oe field-cooled.</source>
        <translation>Die Felder unterscheiden sich: %1 Oe nullfeldgekühlt, %2 Oe feldgekühlt.</translation>
    </message>
    <message>
        <source>The moments come from different columns («%1», «%2»), which differ by 1 to 3 %.</source>
        <translation>Die Momente stammen aus verschiedenen Spalten («%1», «%2»), die sich um 1 bis 3 % unterscheiden.</translation>
    </message>
    <message>
        <source>The two sweeps share fewer than 5 temperatures.</source>
        <translation>Die beiden Läufe haben weniger als 5 Temperaturen gemeinsam.</translation>
    </message>
    <message>
        <source>%1 K lies outside the temperatures that both sweeps cover: no value is given there, nothing is extrapolated.</source>
        <translation>%1 K liegt außerhalb der Temperaturen, die beide Läufe abdecken: dort wird kein Wert angegeben, nichts wird extrapoliert.</translation>
    </message>
    <message>
        <source>The two sweeps agree within %1 % at the lowest common temperature: no irreversibility is seen.</source>
        <translation>Die beiden Läufe stimmen bei der tiefsten gemeinsamen Temperatur auf %1 % überein: es zeigt sich keine Irreversibilität.</translation>
    </message>
    <message>
        <source>The two sweeps differ by more than %1 % up to the highest common temperature, %2 K: they never join.</source>
        <translation>Die beiden Läufe unterscheiden sich bis zur höchsten gemeinsamen Temperatur, %2 K, um mehr als %1 %: sie vereinigen sich nie.</translation>
    </message>
    <message>
        <source>choice of threshold (half to twice)</source>
        <translation>Wahl der Schwelle (halb bis doppelt)</translation>
    </message>
    <message>
        <source>Splitting and maximum depend on the rate of heating and on the field: blocking and freezing are matters of time, not transitions by themselves.</source>
        <translation>Aufspaltung und Maximum hängen von Heizrate und Feld ab: Blockieren und Einfrieren sind eine Frage der Zeit, nicht für sich schon Umwandlungen.</translation>
    </message>
    <message>
        <source>zero-field-cooled</source>
        <translation>nullfeldgekühlt</translation>
    </message>
    <message>
        <source>field-cooled</source>
        <translation>feldgekühlt</translation>
    </message>
    <message>
        <source>field-cooled / zero-field-cooled</source>
        <translation>feldgekühlt / nullfeldgekühlt</translation>
    </message>
    <message>
        <source>Zero-field-cooled and field-cooled</source>
        <translation>Nullfeldgekühlt und feldgekühlt</translation>
    </message>
    <message>
        <source>The field-cooled over the zero-field-cooled moment at one field, the former interpolated at the temperatures of the latter. T_irr is where the two, coming from low temperature, first agree within the threshold; T_max of the zero-field-cooled curve is the vertex of a parabola through the points within 1 % of its top.</source>
        <translation>Das feldgekühlte durch das nullfeldgekühlte Moment bei einem Feld, das erste auf die Temperaturen des zweiten interpoliert. T_irr ist, wo beide, von tiefer Temperatur kommend, zuerst innerhalb der Schwelle übereinstimmen; T_max der nullfeldgekühlten Kurve ist der Scheitel einer Parabel durch die Punkte innerhalb von 1 % ihres Gipfels.</translation>
    </message>
    <message>
        <source>Field-cooled, or both in one file</source>
        <translation>Feldgekühlt, oder beide in einer Datei</translation>
    </message>
    <message>
        <source>Zero-field-cooled</source>
        <translation>Nullfeldgekühlt</translation>
    </message>
    <message>
        <source>Temperature of the ratio</source>
        <translation>Temperatur des Verhältnisses</translation>
    </message>
    <message>
        <source>Difference that counts as none</source>
        <translation>Unterschied, der als keiner gilt</translation>
    </message>
    <message>
        <source>Field-cooled over zero-field-cooled</source>
        <translation>Feldgekühlt zu nullfeldgekühlt</translation>
    </message>
    <message>
        <source>Irreversibility temperature</source>
        <translation>Irreversibilitätstemperatur</translation>
    </message>
    <message>
        <source>Where the two sweeps first agree within the threshold.</source>
        <translation>Wo die beiden Läufe zuerst innerhalb der Schwelle übereinstimmen.</translation>
    </message>
    <message>
        <source>Maximum of the zero-field-cooled curve</source>
        <translation>Maximum der nullfeldgekühlten Kurve</translation>
    </message>
    <message>
        <source>Blocking temperature of particles, freezing or ordering temperature.</source>
        <translation>Blockiertemperatur von Teilchen, Einfrier- oder Ordnungstemperatur.</translation>
    </message>
    <message>
        <source>m/H of the %1 changes by %2 % towards the higher fields of the same file: the moment is not proportional to the field, as a ferromagnetic impurity makes it, and the fraction is wrong by as much.</source>
        <translation>%1: m/H ändert sich zu den höheren Feldern derselben Datei um %2 %; das Moment ist nicht proportional zum Feld, wie bei einer ferromagnetischen Verunreinigung, und der Anteil ist um ebenso viel falsch.</translation>
    </message>
    <message>
        <source>m/H of the %1 is the same at the higher fields of the same file within %2 %: proportional to the field.</source>
        <translation>%1: m/H ist bei den höheren Feldern derselben Datei auf %2 % gleich; proportional zum Feld.</translation>
    </message>
    <message>
        <source>high-field line</source>
        <translation>Hochfeldgerade</translation>
    </message>
    <message>
        <source>At %1 K the moment does not vanish within half of the largest field (%2 Oe) on one of the ways: that crossing is left out.</source>
        <translation>Bei %1 K verschwindet das Moment auf einem der Wege nicht innerhalb des halben größten Feldes (%2 Oe): dieser Durchgang wird weggelassen.</translation>
    </message>
    <message>
        <source>At %1 K the curve has no way up and way down through zero field: there is no loop to take a coercivity or a remanence from.</source>
        <translation>Bei %1 K hat die Kurve keinen Weg nach oben und keinen nach unten durch Feld null: es gibt keine Schleife, der sich eine Koerzitivfeldstärke oder Remanenz entnehmen ließe.</translation>
    </message>
    <message>
        <source>At %1 K there is no high-field line to be subtracted from the loop.</source>
        <translation>Bei %1 K gibt es keine Hochfeldgerade, die von der Schleife abzuziehen wäre.</translation>
    </message>
    <message>
        <source>At %1 K not both ways of the loop cross zero within half of the largest field: no coercivity and no remanence are given. A background of holder or substrate is subtracted with «loop» set to «corrected».</source>
        <translation>Bei %1 K gehen nicht beide Wege der Schleife innerhalb des halben größten Feldes durch null: es werden weder Koerzitivfeldstärke noch Remanenz angegeben. Ein Untergrund von Halter oder Substrat wird abgezogen, wenn «loop» auf «corrected» gesetzt ist.</translation>
    </message>
    <message>
        <source>At %1 K the rising branch crosses zero at %2 Oe, below the falling one at %3 Oe: that is the remanence of the magnet, no coercivity of the sample; none is given.</source>
        <translation>Bei %1 K geht der steigende Ast bei %2 Oe durch null, unterhalb des fallenden bei %3 Oe: das ist die Remanenz des Magneten, keine Koerzitivfeldstärke der Probe; es wird keine angegeben.</translation>
    </message>
    <message>
        <source>At %1 K the two ways of the loop agree within what noise and magnet leave open (they cross zero at %2 and %3 Oe, ± %4 Oe): no coercivity and no remanence are given.</source>
        <translation>Bei %1 K stimmen die beiden Wege der Schleife überein, soweit Rauschen und Magnet es offenlassen (sie gehen bei %2 und %3 Oe durch null, ± %4 Oe): es werden weder Koerzitivfeldstärke noch Remanenz angegeben.</translation>
    </message>
    <message>
        <source>At %1 K H_c is that of the moment less the line of the fields beyond %2 Oe, %3 emu/Oe; as measured it would be %4 Oe.</source>
        <translation>Bei %1 K ist H_c die des Moments ohne die Gerade der Felder jenseits von %2 Oe, %3 emu/Oe; wie gemessen wäre sie %4 Oe.</translation>
    </message>
    <message>
        <source>At %1 K the loop is centred at %2 Oe (crossings at %3 and %4 Oe), more than a magnet is off by: a minor loop, exchange bias, or ways that were swept at different rates.</source>
        <translation>Bei %1 K liegt die Mitte der Schleife bei %2 Oe (Durchgänge bei %3 und %4 Oe), mehr, als ein Magnet danebenliegt: eine Unterschleife, Exchange-Bias, oder Wege, die mit verschiedenen Raten durchfahren wurden.</translation>
    </message>
    <message>
        <source>Reduced metal</source>
        <translation>Reduziertes Metall</translation>
    </message>
    <message>
        <source>open: the crystals</source>
        <translation>offen: die Kristalle</translation>
    </message>
    <message>
        <source>shape and place of the samples (estimate)</source>
        <translation>Form und Lage der Proben (Schätzung)</translation>
    </message>
    <message>
        <source>No diamagnetism of the sample was subtracted: by the rule -0.5e-6 M that makes the fraction %1 points too large. Set chi_diamagnetic (species, formula, number or «rule»).</source>
        <translation>Kein Diamagnetismus der Probe wurde abgezogen: nach der Regel -0.5e-6 M macht das den Anteil um %1 Prozentpunkte zu groß. chi_diamagnetic setzen (Teilchenarten, Formel, Zahl oder «rule»).</translation>
    </message>
    <message>
        <source>Standard uncertainty that all moments share: calibration, length and radial offset of a sample that is no small cylinder of palladium (Quantum Design application note 1500-015). The 1 % proposed is this program&apos;s own estimate, no specification: moments with free and with fixed centre differ by 1 to 3 % on good files. Put in what a standard on your instrument shows.</source>
        <translation>Standardunsicherheit, die alle Momente gemeinsam haben: Kalibrierung, Länge und radialer Versatz einer Probe, die kein kleiner Palladiumzylinder ist (Quantum Design Application Note 1500-015). Das vorgeschlagene 1 % ist die eigene Schätzung dieses Programms, keine Spezifikation: Momente mit freier und mit fester Mitte unterscheiden sich in guten Dateien um 1 bis 3 %. Eintragen, was ein Standard am eigenen Gerät zeigt.</translation>
    </message>
    <message>
        <source>A maximum of χ is antiferromagnetic order or a chain where the field-cooled curve has it as well; of a zero-field-cooled curve alone it is blocking or freezing (magnetometry.irreversibility compares the two).</source>
        <translation>Ein Maximum von χ ist antiferromagnetische Ordnung oder eine Kette, wo auch die feldgekühlte Kurve es hat; bei einer nullfeldgekühlten Kurve allein ist es Blockieren oder Einfrieren (magnetometry.irreversibility vergleicht beide).</translation>
    </message>
    <message>
        <source>No diamagnetism of the sample was subtracted; by the rule -0.5e-6 M it is worth %1 cm³ K/mol of χT at %2 K. Set chi_diamagnetic (species, formula, number or «rule»).</source>
        <translation>Kein Diamagnetismus der Probe wurde abgezogen; nach der Regel -0.5e-6 M macht er %1 cm³ K/mol von χT bei %2 K aus. chi_diamagnetic setzen (Teilchenarten, Formel, Zahl oder «rule»).</translation>
    </message>
    <message>
        <source>Moments may only be subtracted where sample and holder are both centred dipoles; the scans of the blank are not (median fit quality %1 with free centre, which lies %2 mm from the stored one; healthy scans reach 0.9 and stay within 1.5 mm). Expect errors of tens of percent; subtract the raw scans instead.</source>
        <translation>Momente dürfen nur abgezogen werden, wo Probe und Halter beide zentrierte Dipole sind; die Scans der Leermessung sind es nicht (mittlere Anpassungsgüte %1 mit freier Mitte, die %2 mm von der gespeicherten liegt; gesunde Scans erreichen 0,9 und bleiben innerhalb von 1,5 mm). Fehler von einigen zehn Prozent sind zu erwarten; stattdessen die Rohscans abziehen.</translation>
    </message>
    <message>
        <source>Left out, in another unit than this axis (no molar mass): %1</source>
        <translation>Weggelassen, in anderer Einheit als diese Achse (keine molare Masse): %1</translation>
    </message>
    <message>
        <source>scatter about the parabola</source>
        <translation>Streuung um die Parabel</translation>
    </message>
    <message>
        <source>share of the band that counts as its top</source>
        <translation>Anteil der Bande, der als Gipfel gilt</translation>
    </message>
    <message>
        <source>The band is not symmetric: the parabola through its upper tenth has its vertex at %1 cm⁻¹. Draw the window closer around the maximum.</source>
        <translation>Die Bande ist nicht symmetrisch: die Parabel durch ihr oberes Zehntel hat ihren Scheitel bei %1 cm⁻¹. Das Fenster enger um das Maximum ziehen.</translation>
    </message>
    <message>
        <source>; the sample has %1 times as much</source>
        <translation>; die Probe hat das %1-Fache</translation>
    </message>
    <message>
        <source>«%1»: %2 W/(m K) at %3 K%4%5.</source>
        <translation>«%1»: %2 W/(m K) bei %3 K%4%5.</translation>
    </message>
    <message>
        <source>Materials to compare with</source>
        <translation>Vergleichsmaterialien</translation>
    </message>
    <message>
        <source>Names of reference materials or of families, separated by semicolons; their conductivities at room temperature are drawn at 300 K. Curves of the literature are given as the datasets «literature».</source>
        <translation>Namen von Vergleichswerkstoffen oder von Familien, durch Semikolons getrennt; ihre Leitfähigkeiten bei Raumtemperatur werden bei 300 K gezeichnet. Kurven aus der Literatur werden als Datensätze «literature» gegeben.</translation>
    </message>
    <message>
        <source>No reference material or family with a thermal conductivity is called «%1».</source>
        <translation>Kein Vergleichswerkstoff und keine Familie mit einer Wärmeleitfähigkeit heißt «%1».</translation>
    </message>
    <message>
        <source>«%1» carries other units than K and W/(m K) and is not compared.</source>
        <translation>«%1» trägt andere Einheiten als K und W/(m K) und wird nicht verglichen.</translation>
    </message>
    <message>
        <source>electrical conductivity</source>
        <translation>elektrische Leitfähigkeit</translation>
    </message>
    <message>
        <source>thermal conductivity</source>
        <translation>Wärmeleitfähigkeit</translation>
    </message>
    <message>
        <source>No uncertainty of the electrical conductivity is known.</source>
        <translation>Es ist keine Unsicherheit der elektrischen Leitfähigkeit bekannt.</translation>
    </message>
    <message>
        <source>points as high within their errors</source>
        <translation>im Rahmen der Fehler gleich hohe Punkte</translation>
    </message>
    <message>
        <source>&lt;i&gt;κ&lt;/i&gt; ~ &lt;i&gt;T&lt;/i&gt;&lt;sup&gt;%1&lt;/sup&gt;</source>
        <translation>&lt;i&gt;κ&lt;/i&gt; ~ &lt;i&gt;T&lt;/i&gt;&lt;sup&gt;%1&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>flatness of the plateau</source>
        <translation>Ebenheit des Plateaus</translation>
    </message>
    <message>
        <source>Conductivities to compare with</source>
        <translation>Leitfähigkeiten zum Vergleich</translation>
    </message>
    <message>
        <source>Electrical conductivity of the sample</source>
        <translation>Elektrische Leitfähigkeit der Probe</translation>
    </message>
    <message>
        <source>For the share of the electrons, from impedance or four probes on the same sample at the same temperature. Unset: 1/ρ of the same file.</source>
        <translation>Für den Anteil der Elektronen, aus Impedanz oder Vierpunktmessung an derselben Probe bei derselben Temperatur. Nicht gesetzt: 1/ρ derselben Datei.</translation>
    </message>
    <message>
        <source>Temperature of the plateau</source>
        <translation>Temperatur des Plateaus</translation>
    </message>
    <message>
        <source>Where the local exponent of κ is least between two stretches on which it is larger.</source>
        <translation>Wo der lokale Exponent von κ am kleinsten ist, zwischen zwei Abschnitten, auf denen er größer ist.</translation>
    </message>
    <message>
        <source>Conductivity of the plateau</source>
        <translation>Leitfähigkeit des Plateaus</translation>
    </message>
    <message>
        <source>There.</source>
        <translation>Dort.</translation>
    </message>
    <message>
        <source>Exponent on the plateau</source>
        <translation>Exponent auf dem Plateau</translation>
    </message>
    <message>
        <source>Slope of ln κ against ln T over a factor of 1.5 in temperature on either side.</source>
        <translation>Steigung von ln κ gegen ln T über einen Faktor 1,5 in der Temperatur nach beiden Seiten.</translation>
    </message>
    <message>
        <source>Conductivity of the electrons</source>
        <translation>Leitfähigkeit der Elektronen</translation>
    </message>
    <message>
        <source>L₀ T σ with L₀ = 2.443e-8 W Ω/K² (Wiedemann-Franz law).</source>
        <translation>L₀ T σ mit L₀ = 2.443e-8 W Ω/K² (Wiedemann-Franz-Gesetz).</translation>
    </message>
    <message>
        <source>L₀ T σ/κ with L₀ = 2.443e-8 W Ω/K² (Wiedemann-Franz law).</source>
        <translation>L₀ T σ/κ mit L₀ = 2.443e-8 W Ω/K² (Wiedemann-Franz-Gesetz).</translation>
    </message>
    <message>
        <source>The thermal diffusivity is not known: give a table of it, or «diffusivity».</source>
        <translation>Die Temperaturleitfähigkeit ist nicht bekannt: eine Tabelle davon geben, oder «diffusivity».</translation>
    </message>
    <message>
        <source>The diffusivity carries the unit «%1»; expected mm2/s, cm2/s or m2/s.</source>
        <translation>Die Temperaturleitfähigkeit trägt die Einheit «%1»; erwartet wird mm2/s, cm2/s oder m2/s.</translation>
    </message>
    <message>
        <source>The table of the diffusivity holds no number.</source>
        <translation>Die Tabelle der Temperaturleitfähigkeit enthält keine Zahl.</translation>
    </message>
    <message>
        <source>The heat capacity is per mole: the molar mass is needed.</source>
        <translation>Die Wärmekapazität gilt je Mol: die molare Masse wird gebraucht.</translation>
    </message>
    <message>
        <source>The heat capacity is that of a whole sample: its mass is needed.</source>
        <translation>Die Wärmekapazität ist die einer ganzen Probe: deren Masse wird gebraucht.</translation>
    </message>
    <message>
        <source>The heat capacity carries the unit «%1»; expected one of J/(g K), J/(mol K) or J/K.</source>
        <translation>Die Wärmekapazität trägt die Einheit «%1»; erwartet wird J/(g K), J/(mol K) oder J/K.</translation>
    </message>
    <message>
        <source>The heat capacity is not known: give a run of it, or «heat_capacity».</source>
        <translation>Die Wärmekapazität ist nicht bekannt: einen Lauf davon geben, oder «heat_capacity».</translation>
    </message>
    <message>
        <source>The density is not known: κ = α ρ c_p needs it. Set «density».</source>
        <translation>Die Dichte ist nicht bekannt: κ = α ρ c_p braucht sie. «density» setzen.</translation>
    </message>
    <message>
        <source>thermal diffusivity</source>
        <translation>Temperaturleitfähigkeit</translation>
    </message>
    <message>
        <source>heat capacity</source>
        <translation>Wärmekapazität</translation>
    </message>
    <message>
        <source>None of diffusivity, density and heat capacity has an uncertainty.</source>
        <translation>Weder Temperaturleitfähigkeit noch Dichte noch Wärmekapazität hat eine Unsicherheit.</translation>
    </message>
    <message>
        <source>The uncertainty of κ lacks the part of %1, which came without one.</source>
        <translation>Der Unsicherheit von κ fehlt der Anteil von %1, ohne Unsicherheit angegeben.</translation>
    </message>
    <message>
        <source>It was given without one.</source>
        <translation>Ohne Unsicherheit angegeben.</translation>
    </message>
    <message>
        <source>At %1 K diffusivity and heat capacity are not both known: no value is given there, nothing is extrapolated.</source>
        <translation>Bei %1 K sind Temperaturleitfähigkeit und Wärmekapazität nicht beide bekannt: dort wird kein Wert angegeben, nichts wird extrapoliert.</translation>
    </message>
    <message>
        <source>Diffusivity (%1 to %2 K) and heat capacity share no temperature: nothing is extrapolated.</source>
        <translation>Temperaturleitfähigkeit (%1 bis %2 K) und Wärmekapazität haben keine Temperatur gemeinsam: nichts wird extrapoliert.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the diffusivity lie outside the heat capacity and have no κ.</source>
        <translation>
            <numerusform>%n Zeile der Temperaturleitfähigkeit liegt außerhalb der Wärmekapazität und hat kein κ.</numerusform>
            <numerusform>%n Zeilen der Temperaturleitfähigkeit liegen außerhalb der Wärmekapazität und haben kein κ.</numerusform>
        </translation>
    </message>
    <message>
        <source>One heat capacity was used at all temperatures.</source>
        <translation>Eine Wärmekapazität wurde bei allen Temperaturen verwendet.</translation>
    </message>
    <message>
        <source>One diffusivity was used at all temperatures.</source>
        <translation>Eine Temperaturleitfähigkeit wurde bei allen Temperaturen verwendet.</translation>
    </message>
    <message>
        <source>One density is used at all temperatures: expansion changes κ by less than 3α_L ΔT.</source>
        <translation>Eine Dichte wird bei allen Temperaturen verwendet: die Ausdehnung ändert κ um weniger als 3α_L ΔT.</translation>
    </message>
    <message>
        <source>Conductivity from diffusivity</source>
        <translation>Leitfähigkeit aus Temperaturleitfähigkeit</translation>
    </message>
    <message>
        <source>κ = α ρ c_p (laser flash, ISO 22007-4, ASTM E1461): the thermal diffusivity times the density and the specific heat capacity, each a table over temperature or one value. The heat capacity is interpolated linearly at the temperatures of the diffusivity, never extrapolated. The uncertainties add in quadrature.</source>
        <translation>κ = α ρ c_p (Laserflash, ISO 22007-4, ASTM E1461): die Temperaturleitfähigkeit mal der Dichte und der spezifischen Wärmekapazität, jede eine Tabelle über der Temperatur oder ein Wert. Die Wärmekapazität wird bei den Temperaturen der Temperaturleitfähigkeit linear interpoliert, nie extrapoliert. Die Unsicherheiten addieren sich quadratisch.</translation>
    </message>
    <message>
        <source>Thermal diffusivity</source>
        <translation>Temperaturleitfähigkeit</translation>
    </message>
    <message>
        <source>Takes the place of a table.</source>
        <translation>Tritt an die Stelle einer Tabelle.</translation>
    </message>
    <message>
        <source>Of the piece that was measured, its pores included: mass over volume.</source>
        <translation>Des gemessenen Stücks, seine Poren eingeschlossen: Masse durch Volumen.</translation>
    </message>
    <message>
        <source>Takes the place of a run.</source>
        <translation>Tritt an die Stelle eines Laufs.</translation>
    </message>
    <message>
        <source>For a heat capacity per mole. Unset: the one in its file.</source>
        <translation>Für eine Wärmekapazität je Mol. Nicht gesetzt: die aus ihrer Datei.</translation>
    </message>
    <message>
        <source>Mass of the sample of the heat capacity</source>
        <translation>Masse der Probe für die Wärmekapazität</translation>
    </message>
    <message>
        <source>For a heat capacity of a whole sample. Unset: the one in its file.</source>
        <translation>Für eine Wärmekapazität einer ganzen Probe. Nicht gesetzt: die aus ihrer Datei.</translation>
    </message>
    <message>
        <source>α ρ c_p at the named temperature.</source>
        <translation>α ρ c_p bei der genannten Temperatur.</translation>
    </message>
    <message>
        <source>%1 of step %2 is left out: %3</source>
        <translation>%1 der Stufe %2 fehlt: %3</translation>
    </message>
    <message>
        <source>the line through the window does not meet the tangent on its side of the steepest point and the midpoint; the loss between the limits is no single step.</source>
        <translation>die Gerade durch das Fenster trifft die Tangente nicht auf ihrer Seite von steilstem Punkt und Mittelpunkt; der Verlust zwischen den Grenzen ist keine einzelne Stufe.</translation>
    </message>
    <message>
        <source>the lines before and after it, extrapolated to the steepest point, do not part as the mass changes.</source>
        <translation>die Geraden davor und danach, auf den steilsten Punkt extrapoliert, liegen nicht so auseinander, wie sich die Masse ändert.</translation>
    </message>
    <message>
        <source>The data show neither noise nor a last digit to tell it from.</source>
        <translation>Die Daten zeigen weder Rauschen noch eine letzte Stelle, die sie verrieten.</translation>
    </message>
    <message>
        <source>plateau</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>The mass changes by %1 % over the last tenth of the temperatures: the residue is that at %2 °C, not that of a plateau.</source>
        <translation>Die Masse ändert sich über das letzte Zehntel der Temperaturen um %1 %: der Rückstand ist der bei %2 °C, nicht der eines Plateaus.</translation>
    </message>
    <message>
        <source>%1: left out, for the mass passes there before the temperature has risen by %2 K: drying, settling of the gas or the balance, not decomposition. A reference mass after drying (reference_mass = window) gives them a meaning.</source>
        <translation>%1: weggelassen, denn die Masse durchläuft dies, bevor die Temperatur um %2 K gestiegen ist: Trocknen, Einlaufen des Gases oder der Waage, nicht Zersetzung. Eine Bezugsmasse nach dem Trocknen (reference_mass = window) gibt ihnen einen Sinn.</translation>
    </message>
    <message>
        <source>%1 lies within %2 K of where the run begins: more likely drying than decomposition.</source>
        <translation>%1 liegt höchstens %2 K vom Anfang des Laufs entfernt: eher Trocknen als Zersetzung.</translation>
    </message>
    <message>
        <source>%1: the mass rises above that level again later, as buoyancy or drift let it; the temperature is that of the first passage.</source>
        <translation>%1: die Masse steigt später wieder über dieses Niveau, wie Auftrieb oder Drift es zulassen; die Temperatur ist die des ersten Durchgangs.</translation>
    </message>
    <message>
        <source>The run has no column of time: its derivative is given per kelvin.</source>
        <translation>Der Lauf hat keine Zeitspalte: seine Ableitung wird je Kelvin angegeben.</translation>
    </message>
    <message>
        <source>Derivative by</source>
        <translation>Ableitung nach</translation>
    </message>
    <message>
        <source>temperature (%/K)</source>
        <translation>Temperatur (%/K)</translation>
    </message>
    <message>
        <source>time (%/min)</source>
        <translation>Zeit (%/min)</translation>
    </message>
    <message>
        <source>Of the derivative curve; the greatest rate is given both ways.</source>
        <translation>Der Ableitungskurve; die größte Rate wird auf beide Arten angegeben.</translation>
    </message>
    <message>
        <source>Rate of mass loss there, by time</source>
        <translation>Massenverlustrate dort, nach der Zeit</translation>
    </message>
    <message>
        <source>Loss per minute at T_max_rate in percent of the reference mass; positive for a loss.</source>
        <translation>Verlust je Minute bei T_max_rate in Prozent der Bezugsmasse; positiv bei Verlust.</translation>
    </message>
    <message>
        <source>Each step: %1</source>
        <translation>Jede Stufe: %1</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; names no unit: it is taken for a temperature in %2. If that is wrong, name it: in the inspector, or with --option unit.N=K, N being its number.</source>
        <translation>Die Spalte &quot;%1&quot; nennt keine Einheit: sie wird als Temperatur in %2 genommen. Ist das falsch, sie benennen: im Inspektor oder mit --option unit.N=K, wobei N ihre Nummer ist.</translation>
    </message>
    <message>
        <source>The file says that its correction run has been subtracted from its numbers already; &quot;%1&quot; is subtracted once more.</source>
        <translation>Laut Datei ist ihr Korrekturlauf von ihren Zahlen bereits abgezogen; &quot;%1&quot; wird nochmals abgezogen.</translation>
    </message>
    <message>
        <source>The correction run &quot;%1&quot; is subtracted.</source>
        <translation>Der Korrekturlauf &quot;%1&quot; ist abgezogen.</translation>
    </message>
    <message>
        <source>The correction run &quot;%1&quot; is subtracted; the file names %2 as its own.</source>
        <translation>Der Korrekturlauf &quot;%1&quot; ist abgezogen; die Datei nennt %2 als den ihren.</translation>
    </message>
    <message>
        <source>The file says that a correction run has been subtracted from its numbers; nothing is subtracted again.</source>
        <translation>Laut Datei ist von ihren Zahlen ein Korrekturlauf abgezogen; nichts wird nochmals abgezogen.</translation>
    </message>
    <message>
        <source>The file says that the correction run %1 has been subtracted from its numbers; nothing is subtracted again.</source>
        <translation>Laut Datei ist von ihren Zahlen der Korrekturlauf %1 abgezogen; nichts wird nochmals abgezogen.</translation>
    </message>
    <message>
        <source>The file names the correction run %1, which is not subtracted: buoyancy, drift and the instrument&apos;s own signal are in every value, and no uncertainty holds them. Put that file into the project, or give it as the input &quot;%2&quot;.</source>
        <translation>Die Datei nennt den Korrekturlauf %1, der nicht abgezogen ist: Auftrieb, Drift und das eigene Signal des Geräts stecken in jedem Wert, und keine Unsicherheit enthält sie. Diese Datei in das Projekt legen oder als Eingang &quot;%2&quot; geben.</translation>
    </message>
    <message>
        <source>correction run, not subtracted: not known</source>
        <translation>Korrekturlauf, nicht abgezogen: nicht bekannt</translation>
    </message>
    <message>
        <source>Accuracy of the temperatures</source>
        <translation>Genauigkeit der Temperaturen</translation>
    </message>
    <message>
        <source>Standard uncertainty of the thermometer&apos;s scale at the sample: it enters every temperature as a part of its own. The default is an estimate of ours (calorimeters 0.3 K, thermobalances, simultaneous and mechanical instruments 1 K); state your own from runs of standards. The uncertainty of an adopted correction stands in its place. 0: accounted for elsewhere.</source>
        <translation>Standardunsicherheit der Skala des Thermometers an der Probe: sie geht als eigener Teil in jede Temperatur ein. Die Vorgabe ist eine eigene Schätzung des Programms (Kalorimeter 0,3 K; Thermowaagen, simultane und mechanische Geräte 1 K); die eigene aus Läufen von Standards angeben. Die Unsicherheit einer übernommenen Korrektur tritt an ihre Stelle. 0: anderswo berücksichtigt.</translation>
    </message>
    <message>
        <source>Accuracy of the heats</source>
        <translation>Genauigkeit der Wärmen</translation>
    </message>
    <message>
        <source>Standard uncertainty of the sensitivity of the heat flow, in percent of every heat and heat capacity. 2 % is an estimate of ours; state your own from runs of standards. The uncertainty of an adopted correction stands in its place. 0: accounted for elsewhere.</source>
        <translation>Standardunsicherheit der Empfindlichkeit des Wärmestroms, in Prozent jeder Wärme und Wärmekapazität. 2 % ist eine eigene Schätzung des Programms; die eigene aus Läufen von Standards angeben. Die Unsicherheit einer übernommenen Korrektur tritt an ihre Stelle. 0: anderswo berücksichtigt.</translation>
    </message>
    <message>
        <source>temperature scale</source>
        <translation>Temperaturskala</translation>
    </message>
    <message>
        <source>heat-flow scale</source>
        <translation>Wärmestromskala</translation>
    </message>
    <message>
        <source>length scale</source>
        <translation>Längenskala</translation>
    </message>
    <message>
        <source>%1: the limits were given in falling order; taken as %2 to %3.</source>
        <translation>%1: die Grenzen waren in fallender Folge angegeben; genommen als %2 bis %3.</translation>
    </message>
    <message>
        <source>Every heading names a curve and its column, as in exported curves.</source>
        <translation>Jede Überschrift nennt eine Kurve und ihre Spalte, wie in exportierten Kurven.</translation>
    </message>
    <message>
        <source>The file holds binary data, where a text file of curves was expected.</source>
        <translation>Die Datei enthält Binärdaten, wo eine Textdatei von Kurven erwartet wurde.</translation>
    </message>
    <message>
        <source>Line 1 should name curves and their columns, as in &quot;cp: T (degC)&quot;; it does not.</source>
        <translation>Zeile 1 sollte Kurven und ihre Spalten nennen, wie in &quot;cp: T (degC)&quot;; sie tut es nicht.</translation>
    </message>
    <message>
        <source>These are curves that an analysis computed, as they were when the file was written; they do not follow later changes of it.</source>
        <translation>Dies sind Kurven, die eine Auswertung berechnet hat, wie sie beim Schreiben der Datei waren; späteren Änderungen der Auswertung folgen sie nicht.</translation>
    </message>
    <message>
        <source>Curves of an analysis (CSV)</source>
        <translation>Kurven einer Auswertung (CSV)</translation>
    </message>
    <message>
        <source>A first line whose cells all name a curve and a column of it: &quot;cp: T (degC)&quot;, &quot;cp: cp (J/(g K))&quot;.</source>
        <translation>Eine erste Zeile, deren Zellen alle eine Kurve und eine Spalte davon nennen: &quot;cp: T (degC)&quot;, &quot;cp: cp (J/(g K))&quot;.</translation>
    </message>
    <message>
        <source>The reader %1 has no setting %2, which was not applied: it knows its columns. --importer table reads the file as a table of any kind.</source>
        <translation>Der Leser %1 hat keine Einstellung %2, und sie wurde nicht angewendet: er kennt seine Spalten. --importer table liest die Datei als Tabelle beliebiger Art.</translation>
    </message>
    <message>
        <source>The signals are uncorrected. Proteus subtracts %1; give that file as the blank of an analysis, or put it into the same project.</source>
        <translation>Die Signale sind unkorrigiert. Proteus zieht %1 ab; diese Datei als Leermessung einer Auswertung geben oder in dasselbe Projekt legen.</translation>
    </message>
    <message>
        <source>It is a correction run: it serves the analyses of the run that names it.</source>
        <translation>Es ist ein Korrekturlauf: er dient den Auswertungen des Laufs, der ihn nennt.</translation>
    </message>
    <message>
        <source>The project has no such analysis.</source>
        <translation>Das Projekt hat keine solche Auswertung.</translation>
    </message>
    <message>
        <source>«%1» of «%2» has no curve of points; only constructions.</source>
        <translation>«%1» von «%2» hat keine Kurve aus Punkten; nur Konstruktionen.</translation>
    </message>
    <message>
        <source>«%1» of «%2» has no curve «%3».</source>
        <translation>«%1» von «%2» hat keine Kurve «%3».</translation>
    </message>
    <message>
        <source>«%1» holds these curves already.</source>
        <translation>«%1» enthält diese Kurven bereits.</translation>
    </message>
    <message>
        <source>%1: «%2» was made from an outcome that the project no longer has.</source>
        <translation>%1: «%2» stammt aus einem Ergebnis, das das Projekt nicht mehr hat.</translation>
    </message>
    <message>
        <source>%1: «%2» shows %3 as it was: its outcome has changed since. Derive the curves anew.</source>
        <translation>%1: «%2» zeigt %3, wie es war: sein Ergebnis hat sich seither geändert. Die Kurven neu ableiten.</translation>
    </message>
    <message>
        <source>%1: %2 is taken as the input &quot;%3&quot; by its name.</source>
        <translation>%1: %2 wird nach seinem Namen als Eingang &quot;%3&quot; genommen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no heat flow over a temperature.</source>
        <translation>&quot;%1&quot; hat keinen Wärmestrom über einer Temperatur.</translation>
    </message>
    <message>
        <source>The correction run is in %1, the sample&apos;s in %2: they cannot be brought together (no mass to convert by, or no power).</source>
        <translation>Der Korrekturlauf ist in %1, der der Probe in %2: sie lassen sich nicht zusammenbringen (keine Masse zum Umrechnen oder keine Leistung).</translation>
    </message>
    <message>
        <source>%1 % of the run lies beyond the correction run and has no heat flow.</source>
        <translation>%1 % des Laufs liegen jenseits des Korrekturlaufs und haben keinen Wärmestrom.</translation>
    </message>
    <message>
        <source>area that the components leave</source>
        <translation>Fläche, die die Komponenten übrig lassen</translation>
    </message>
    <message>
        <source>The curve of this segment has other steps that are as clear or clearer: near %1. Which of them is a glass transition, only the sample tells.</source>
        <translation>Die Kurve dieses Segments hat weitere Stufen, die ebenso deutlich oder deutlicher sind: nahe %1. Welche davon ein Glasübergang ist, sagt nur die Probe.</translation>
    </message>
    <message>
        <source>The curve of this segment has other steps that are at least half as clear: near %1. Which of them is a glass transition, only the sample tells.</source>
        <translation>Die Kurve dieses Segments hat weitere Stufen, die mindestens halb so deutlich sind: nahe %1. Welche davon ein Glasübergang ist, sagt nur die Probe.</translation>
    </message>
    <message>
        <source>Straight lines through the curve of the glass and of the liquid and the tangent at the steepest point between them give the extrapolated onset and end (ISO 11357-2, ASTM E1356); the half-step temperature is where the curve crosses the mean of the lines, and the step in heat capacity is their distance there over the heating rate. The fictive temperature follows from equal areas (Moynihan et al. 1976). The uncertainty holds noise, windows (each cut to its halves) and smoothing, and the scales of thermometer and heat flow: the uncertainty of an adopted correction, else the stated accuracy (estimates where nobody states one).</source>
        <translation>Geraden durch die Kurve von Glas und Schmelze und die Tangente am steilsten Punkt dazwischen geben den extrapolierten Onset und das extrapolierte Ende (ISO 11357-2, ASTM E1356); die Temperatur der halben Stufenhöhe ist, wo die Kurve das Mittel der Geraden schneidet, und die Stufe der Wärmekapazität ist deren Abstand dort, geteilt durch die Heizrate. Die fiktive Temperatur folgt aus gleichen Flächen (Moynihan et al. 1976). Die Unsicherheit enthält Rauschen, Fenster (jedes auf seine Hälften gekürzt) und Glättung sowie die Skalen von Thermometer und Wärmestrom: die Unsicherheit einer übernommenen Korrektur, sonst die angegebene Genauigkeit (Schätzungen, wo keine angegeben ist).</translation>
    </message>
    <message>
        <source>%1 to %2 °C (%3 mW, %4 %)</source>
        <translation>%1 bis %2 °C (%3 mW, %4 %)</translation>
    </message>
    <message>
        <source>Over these ramps the isotherms of the runs part by so much, and such a share of the signal over the blank: %1; expected %2 % at most (ASTM E1269 wants them to coincide). The runs lose heat in different ways (crucibles, their seat, lids), and the data support no heat capacity there: measure the three runs again.</source>
        <translation>Über diesen Rampen liegen die Isothermen der Läufe um so viel auseinander, und um diesen Anteil des Signals über der Leermessung: %1; erwartet werden höchstens %2 % (ASTM E1269 verlangt, dass sie zusammenfallen). Die Läufe verlieren auf verschiedene Weise Wärme (Tiegel, deren Sitz, Deckel), und die Daten tragen dort keine Wärmekapazität: die drei Läufe neu messen.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message>
        <source>Over the ramp near %1 °C the isotherms of the runs part by %2 mW, %3 % of the signal over the blank; they ought to coincide (ASTM E1269). The runs did not lose heat alike (crucibles, their seat, lids); a straight course of that loss is taken off, and half of it stands in the uncertainty.</source>
        <translation>Über der Rampe nahe %1 °C liegen die Isothermen der Läufe um %2 mW auseinander, %3 % des Signals über der Leermessung; sie sollten zusammenfallen (ASTM E1269). Die Läufe verloren nicht gleich viel Wärme (Tiegel, deren Sitz, Deckel); ein gerader Verlauf dieses Verlusts wird abgezogen, und die Hälfte davon steht in der Unsicherheit.</translation>
    </message>
    <message>
        <source>No blank is subtracted: what furnace and pans differ by counts as heat of the sample, and no uncertainty holds that. A heat capacity from one run is no better than some tenths of itself on most instruments.</source>
        <translation>Es ist keine Leermessung abgezogen: worin sich Ofen und Tiegel unterscheiden, zählt als Wärme der Probe, und keine Unsicherheit enthält das. Eine Wärmekapazität aus einem Lauf ist auf den meisten Geräten nicht besser als auf einige Zehntel ihrer selbst.</translation>
    </message>
    <message>
        <source>The blank takes the asymmetry away, but no calibration of the heat flow (enthalpy_factor) is adopted: its sensitivity is that of the file, whose error counts as enthalpy_accuracy says.</source>
        <translation>Die Leermessung nimmt die Asymmetrie weg, aber keine Kalibrierung des Wärmestroms (enthalpy_factor) ist übernommen: seine Empfindlichkeit ist die der Datei, deren Fehler zählt, wie enthalpy_accuracy sagt.</translation>
    </message>
    <message>
        <source>The heat correction (enthalpy_factor) comes without its uncertainty; enthalpy_accuracy stands in its place.</source>
        <translation>Die Korrektur der Wärme (enthalpy_factor) kommt ohne ihre Unsicherheit; enthalpy_accuracy steht an deren Stelle.</translation>
    </message>
    <message>
        <source>Runs of sample, reference and empty pan, each brought to zero on the line between the ends of the isotherms beside a ramp: the ratio of the heat flows less the blank, times the ratio of the masses and the heat capacity of the reference (ASTM E1269, ISO 11357-4; sapphire: NIST SRM 720). A ramp over which the isotherms of the runs part by more than a fifth of the signal gives nothing.</source>
        <translation>Läufe von Probe, Referenz und leerem Tiegel, jeder auf der Geraden zwischen den Enden der Isothermen neben einer Rampe auf null gebracht: das Verhältnis der Wärmeströme abzüglich der Leermessung, mal dem Verhältnis der Massen und der Wärmekapazität der Referenz (ASTM E1269, ISO 11357-4; Saphir: NIST SRM 720). Eine Rampe, über der die Isothermen der Läufe um mehr als ein Fünftel des Signals auseinanderliegen, gibt nichts.</translation>
    </message>
    <message>
        <source>Direct: the heat flow of a calibrated instrument, less a blank where there is one, over rate and mass, on the line between the isotherms. Reversing: of a temperature-modulated run the amplitude of the heat flow over that of the heating rate, one value a period. The sensitivity is uncertain as an adopted correction says, else by the stated accuracy (2 % is an estimate of ours).</source>
        <translation>Direkt: der Wärmestrom eines kalibrierten Geräts, gegebenenfalls abzüglich einer Leermessung, durch Rate und Masse, auf der Geraden zwischen den Isothermen. Reversierend: bei einem temperaturmodulierten Lauf die Amplitude des Wärmestroms durch die der Heizrate, ein Wert je Periode. Die Empfindlichkeit ist so unsicher, wie eine übernommene Korrektur sagt, sonst um die angegebene Genauigkeit (2 % ist eine eigene Schätzung des Programms).</translation>
    </message>
    <message>
        <source>The highest peak on heating and the highest on cooling of one run, each evaluated as a peak (ISO 11357-3): the supercooling is the difference of their extrapolated onsets, the ratio of the enthalpies says how much of what melted has crystallised. The scales of thermometer and heat flow and the mass of the sample are uncertain in either peak, and cancel in difference and ratio.</source>
        <translation>Der höchste Peak beim Heizen und der höchste beim Kühlen eines Laufs, jeder als Peak ausgewertet (ISO 11357-3): die Unterkühlung ist die Differenz ihrer extrapolierten Onsets, das Verhältnis der Enthalpien sagt, wie viel vom Geschmolzenen kristallisiert ist. Die Skalen von Thermometer und Wärmestrom und die Masse der Probe sind in jedem der Peaks unsicher und heben sich in Differenz und Verhältnis auf.</translation>
    </message>
    <message>
        <source>The temperature runs backwards on the leading flank (the sample heats or cools itself): T_onset is the temperature at the moment when the release begins, where the curve leaves the baseline for good by a hundredth of the peak&apos;s height. A tangent over temperature means nothing here.</source>
        <translation>Die Temperatur läuft auf der vorderen Flanke rückwärts (die Probe heizt oder kühlt sich selbst): T_onset ist die Temperatur in dem Augenblick, in dem die Freisetzung beginnt, wo die Kurve die Basislinie endgültig um ein Hundertstel der Peakhöhe verlässt. Eine Tangente über der Temperatur bedeutet hier nichts.</translation>
    </message>
    <message>
        <source>The area is %1 %3 with a standard uncertainty of %2 %3: no enthalpy is given; the baseline under the peak is not known well enough.</source>
        <translation>Die Fläche ist %1 %3 mit einer Standardunsicherheit von %2 %3: es wird keine Enthalpie angegeben; die Basislinie unter dem Peak ist nicht gut genug bekannt.</translation>
    </message>
    <message>
        <source>Between these limits lies only the flank of a peak: nowhere is the curve further from the line on which it goes on outside than at the limit of %1 °C (%2 %3). Nothing is given; expected both limits beside the peak.</source>
        <translation>Zwischen diesen Grenzen liegt nur die Flanke eines Peaks: nirgends ist die Kurve weiter von der Geraden entfernt, auf der sie außerhalb weitergeht, als an der Grenze von %1 °C (%2 %3). Es wird nichts angegeben; erwartet werden beide Grenzen neben dem Peak.</translation>
    </message>
    <message>
        <source>The limit of %1 °C cuts into the peak: the curve there is still %2 % of the peak&apos;s height away from the line on which it goes on outside. Area and baseline are those of what is left.</source>
        <translation>Die Grenze von %1 °C schneidet in den Peak: die Kurve ist dort noch %2 % der Peakhöhe von der Geraden entfernt, auf der sie außerhalb weitergeht. Fläche und Basislinie sind die des verbleibenden Teils.</translation>
    </message>
    <message>
        <source>At the peak the lines before and behind it lie %1 %3 apart, %2 % of its height: the baseline steps or bends under it (a glass transition with its overshoot does that), and area and onset depend on how it is drawn.</source>
        <translation>Am Peak liegen die Geraden davor und dahinter %1 %3 auseinander, %2 % seiner Höhe: die Basislinie hat unter ihm eine Stufe oder biegt sich (ein Glasübergang mit seinem Überschwinger tut das), und Fläche und Onset hängen davon ab, wie sie gezogen wird.</translation>
    </message>
    <message>
        <source>Segment %1 (%2) is evaluated; segments between the same temperatures: %3. Set the segment to evaluate another one.</source>
        <translation>Segment %1 (%2) wird ausgewertet; Segmente zwischen denselben Temperaturen: %3. Das Segment setzen, um ein anderes auszuwerten.</translation>
    </message>
    <message>
        <source>%1 is left out: at %2 °C it would lie on the wrong side of %3, %4 °C. What lies between the limits is no single peak on this baseline.</source>
        <translation>%1 wird weggelassen: bei %2 °C läge es auf der falschen Seite von %3, %4 °C. Was zwischen den Grenzen liegt, ist kein einzelner Peak auf dieser Basislinie.</translation>
    </message>
    <message>
        <source>T_initial is left out: the curve stands out of the scatter of the line before the peak at %1 °C only, behind the extrapolated onset of %2 °C. The peak is too weak for a first deviation.</source>
        <translation>T_initial wird weggelassen: die Kurve hebt sich erst bei %1 °C aus der Streuung der Geraden vor dem Peak, hinter dem extrapolierten Onset von %2 °C. Der Peak ist zu schwach für eine erste Abweichung.</translation>
    </message>
    <message>
        <source>fwhm is left out: above half its height the temperature runs backwards by %1 K (the sample heats or cools itself, or the furnace overshoots), and a width in kelvin means nothing.</source>
        <translation>fwhm wird weggelassen: oberhalb der halben Höhe läuft die Temperatur um %1 K rückwärts (die Probe heizt oder kühlt sich selbst, oder der Ofen schwingt über), und eine Breite in Kelvin bedeutet nichts.</translation>
    </message>
    <message>
        <source>What the limits leave of the peak has an area below its own uncertainty: nothing is given.</source>
        <translation>Was die Grenzen vom Peak übrig lassen, hat eine Fläche unterhalb ihrer eigenen Unsicherheit: es wird nichts angegeben.</translation>
    </message>
    <message>
        <source>The curve stands no more than %1 %3 off the baseline, with a standard uncertainty of %2 %3 and rows that scatter by %4 %3: there is no peak between these limits, and nothing is given.</source>
        <translation>Die Kurve hebt sich nicht mehr als %1 %3 von der Basislinie, bei einer Standardunsicherheit von %2 %3 und Zeilen, die um %4 %3 streuen: zwischen diesen Grenzen liegt kein Peak, und es wird nichts angegeben.</translation>
    </message>
    <message>
        <source>The enthalpy is the integral over time of the heat flow above the baseline between the limits, divided by the sample mass (ISO 11357-3, ASTM E793). Onset and end are the crossings of the tangents at the steepest points of the flanks with the extrapolated baselines, the peak temperature belongs to the greatest distance from the baseline (ISO 11357-1, ASTM E794). The uncertainty holds noise, limits, choice of baseline and windows, each kept apart, and the scales of thermometer and heat flow: the uncertainty of an adopted correction, else the stated accuracy (estimates where nobody states one).</source>
        <translation>Die Enthalpie ist das Zeitintegral des Wärmestroms über der Basislinie zwischen den Grenzen, geteilt durch die Probenmasse (ISO 11357-3, ASTM E793). Onset und Ende sind die Schnitte der Tangenten an den steilsten Punkten der Flanken mit den extrapolierten Basislinien, die Peaktemperatur gehört zum größten Abstand von der Basislinie (ISO 11357-1, ASTM E794). Die Unsicherheit enthält Rauschen, Grenzen, Wahl der Basislinie und Fenster, jedes für sich geführt, und die Skalen von Thermometer und Wärmestrom: die Unsicherheit einer übernommenen Korrektur, sonst die angegebene Genauigkeit (Schätzungen, wo keine angegeben ist).</translation>
    </message>
    <message>
        <source>Crossing of the baseline before the peak with the tangent at the steepest point of the leading flank (ISO 11357-1 T_ei, ASTM E794). Where the temperature runs backwards on that flank: its value at the moment when the release begins.</source>
        <translation>Schnitt der Basislinie vor dem Peak mit der Tangente am steilsten Punkt der vorderen Flanke (ISO 11357-1 T_ei, ASTM E794). Wo die Temperatur auf dieser Flanke rückwärts läuft: ihr Wert in dem Augenblick, in dem die Freisetzung beginnt.</translation>
    </message>
    <message>
        <source>Heats are as the instrument gave them: no calibration is adopted for them (enthalpy_factor). Their scale counts with %1 % in the uncertainty (enthalpy_accuracy, an estimate unless you state it).</source>
        <translation>Wärmen sind, wie das Gerät sie gab: keine Kalibrierung ist für sie übernommen (enthalpy_factor). Ihre Skala zählt mit %1 % in der Unsicherheit (enthalpy_accuracy, eine Schätzung, solange nicht angegeben).</translation>
    </message>
    <message>
        <source>Temperatures are as the instrument gave them: no calibration is adopted for them (temperature_offset). Their scale counts with %1 K in the uncertainty (temperature_accuracy, an estimate unless you state it).</source>
        <translation>Temperaturen sind, wie das Gerät sie gab: keine Kalibrierung ist für sie übernommen (temperature_offset). Ihre Skala zählt mit %1 K in der Unsicherheit (temperature_accuracy, eine Schätzung, solange nicht angegeben).</translation>
    </message>
    <message>
        <source>Temperatures and heats are as the instrument gave them: no calibration with standards is adopted (temperature_offset, enthalpy_factor). Their scales count with %1 K and %2 % in the uncertainty (temperature_accuracy, enthalpy_accuracy; estimates unless you state them).</source>
        <translation>Temperaturen und Wärmen sind, wie das Gerät sie gab: keine Kalibrierung mit Standards ist übernommen (temperature_offset, enthalpy_factor). Ihre Skalen zählen mit %1 K und %2 % in der Unsicherheit (temperature_accuracy, enthalpy_accuracy; Schätzungen, solange nicht angegeben).</translation>
    </message>
    <message>
        <source>The thermometer of this instrument is off by more than the %1 K that its scale counts with: %2 melts at %3 °C instead of %4 °C (%5 K). Correct its runs (temperature_offset), or state its accuracy (temperature_accuracy).</source>
        <translation>Das Thermometer dieses Geräts weicht um mehr als die %1 K ab, mit denen seine Skala zählt: %2 schmilzt bei %3 °C statt bei %4 °C (%5 K). Seine Läufe korrigieren (temperature_offset) oder seine Genauigkeit angeben (temperature_accuracy).</translation>
    </message>
    <message>
        <source>The heat flow of this instrument is off by more than the %1 % that its scale counts with: %2 takes %3 J/g to melt instead of %4 J/g (%5 %). Correct its runs (enthalpy_factor), or state its accuracy (enthalpy_accuracy).</source>
        <translation>Der Wärmestrom dieses Geräts weicht um mehr als die %1 % ab, mit denen seine Skala zählt: %2 braucht zum Schmelzen %3 J/g statt %4 J/g (%5 %). Seine Läufe korrigieren (enthalpy_factor) oder seine Genauigkeit angeben (enthalpy_accuracy).</translation>
    </message>
    <message>
        <source>The sample mass is set to %1 mg; the file states %2 mg. Heats per gram are those of the mass that is set.</source>
        <translation>Die Probenmasse ist auf %1 mg gesetzt; die Datei gibt %2 mg an. Wärmen je Gramm sind die der gesetzten Masse.</translation>
    </message>
    <message>
        <source>Above %1 °C the sample yields to the load: T_g is the onset of the downward tangent (ASTM E1545, penetration). What follows is the yielding (yield_slope), no coefficient of the liquid.</source>
        <translation>Oberhalb von %1 °C gibt die Probe der Last nach: T_g ist der Onset der fallenden Tangente (ASTM E1545, Penetration). Was folgt, ist das Nachgeben (yield_slope), kein Koeffizient der Schmelze.</translation>
    </message>
    <message>
        <source>Tangent of the yielding</source>
        <translation>Tangente des Nachgebens</translation>
    </message>
    <message>
        <source>T_softening is left out: the greatest length, at %1 °C, is where the yielding under the load comes to outweigh the expansion, part of the same event as T_g.</source>
        <translation>T_softening wird weggelassen: die größte Länge, bei %1 °C, liegt, wo das Nachgeben unter der Last die Ausdehnung zu überwiegen beginnt, ein Teil desselben Vorgangs wie T_g.</translation>
    </message>
    <message>
        <source>Coefficients of linear expansion refer to the length at room temperature; the mean one is the slope of the strain over the range (ASTM E831, ISO 7991), the one at a temperature the slope of local parabolas. The glass transition is the crossing of the tangents to the glass and the liquid (ASTM E1545, ISO 7884-8), the dilatometric softening point the greatest length. The uncertainty holds noise, windows, smoothing and length, for temperatures the accuracy of their scale, for coefficients those of the displacement and of the system correction (1 K, 1 % and 0.2e-6/K are estimates of ours).</source>
        <translation>Lineare Ausdehnungskoeffizienten beziehen sich auf die Länge bei Raumtemperatur; der mittlere ist die Steigung der Dehnung über den Bereich (ASTM E831, ISO 7991), der bei einer Temperatur die Steigung lokaler Parabeln. Der Glasübergang ist der Schnitt der Tangenten an Glas und Schmelze (ASTM E1545, ISO 7884-8), der dilatometrische Erweichungspunkt die größte Länge. Die Unsicherheit enthält Rauschen, Fenster, Glättung und Länge, bei Temperaturen die Genauigkeit ihrer Skala, bei Koeffizienten die der Auslenkung und der Systemkorrektur (1 K, 1 % und 0.2e-6/K sind eigene Schätzungen des Programms).</translation>
    </message>
    <message>
        <source>Slope of the tangent above the transition, where the liquid expands more than the glass.</source>
        <translation>Steigung der Tangente oberhalb des Übergangs, wo sich die Schmelze mehr ausdehnt als das Glas.</translation>
    </message>
    <message>
        <source>Yielding under the load</source>
        <translation>Nachgeben unter der Last</translation>
    </message>
    <message>
        <source>Slope of the tangent above the transition where the sample yields to the load for good: it depends on load and probe, no coefficient of expansion.</source>
        <translation>Steigung der Tangente oberhalb des Übergangs, wo die Probe der Last endgültig nachgibt: sie hängt von Last und Fühler ab und ist kein Ausdehnungskoeffizient.</translation>
    </message>
    <message>
        <source>Accuracy of the changes of length</source>
        <translation>Genauigkeit der Längenänderungen</translation>
    </message>
    <message>
        <source>Standard uncertainty of the calibration of the displacement, in percent of every change of length and coefficient. 1 % is an estimate of ours; state your own from runs of a reference body. 0: accounted for elsewhere.</source>
        <translation>Standardunsicherheit der Kalibrierung der Auslenkung, in Prozent jeder Längenänderung und jedes Koeffizienten. 1 % ist eine eigene Schätzung des Programms; die eigene aus Läufen eines Referenzkörpers angeben. 0: anderswo berücksichtigt.</translation>
    </message>
    <message>
        <source>Accuracy of the system correction</source>
        <translation>Genauigkeit der Systemkorrektur</translation>
    </message>
    <message>
        <source>Standard uncertainty of what the holder&apos;s own expansion adds to every coefficient, after its correction. 0.2e-6/K is an estimate of ours for push rods of silica or alumina. 0: accounted for elsewhere.</source>
        <translation>Standardunsicherheit dessen, was die eigene Ausdehnung des Halters nach ihrer Korrektur zu jedem Koeffizienten hinzufügt. 0.2e-6/K ist eine eigene Schätzung des Programms für Schubstangen aus Kieselglas oder Aluminiumoxid. 0: anderswo berücksichtigt.</translation>
    </message>
    <message>
        <source>The sample shrinks fastest where the heating begins or ends: the step is not whole, and temperatures of it are left out.</source>
        <translation>Die Probe schwindet am schnellsten, wo das Heizen beginnt oder endet: die Stufe ist nicht vollständig, und Temperaturen von ihr werden weggelassen.</translation>
    </message>
    <message>
        <source>The shrinkage is the fall of the relative length between the limits of the step; its onset and end are the crossings of the tangent at the steepest point with the lines before and after it. Lengths refer to the length at room temperature; temperatures are uncertain by the accuracy of their scale too (1 K is an estimate of ours).</source>
        <translation>Die Schwindung ist die Abnahme der relativen Länge zwischen den Grenzen der Stufe; ihr Onset und ihr Ende sind die Schnitte der Tangente am steilsten Punkt mit den Geraden davor und danach. Längen beziehen sich auf die Länge bei Raumtemperatur; Temperaturen sind auch um die Genauigkeit ihrer Skala unsicher (1 K ist eine eigene Schätzung des Programms).</translation>
    </message>
    <message>
        <source>The temperatures of the loss peak at two or more frequencies give the activation energy by ln(f1/f2) = (E_a/R)(1/T2 - 1/T1), fitted to all of them with their uncertainties, or the parameters of the laws of Vogel, Fulcher and Tammann or of Williams, Landel and Ferry. An error of the temperature scale is the same at all frequencies: it is no scatter of the points, the results are uncertain by what shifting all temperatures does to them.</source>
        <translation>Die Temperaturen des Verlustpeaks bei zwei oder mehr Frequenzen geben die Aktivierungsenergie durch ln(f1/f2) = (E_a/R)(1/T2 - 1/T1), an alle mit ihren Unsicherheiten angepasst, oder die Parameter der Gesetze von Vogel, Fulcher und Tammann oder von Williams, Landel und Ferry. Ein Fehler der Temperaturskala ist bei allen Frequenzen derselbe: er ist keine Streuung der Punkte, die Ergebnisse sind um das unsicher, was ein Verschieben aller Temperaturen mit ihnen macht.</translation>
    </message>
    <message>
        <source>The shifted sweeps do not superpose: where neighbours overlap their %1 moduli lie %2 % apart (rms).</source>
        <translation>Die verschobenen Durchläufe fallen nicht aufeinander: wo Nachbarn überlappen, liegen ihre %1-Moduln %2 % auseinander (quadratisches Mittel).</translation>
    </message>
    <message>
        <source>The glass transition by dynamic mechanical analysis: the extrapolated onset of the fall of the storage modulus E&apos; (ASTM E1640), the peak of the loss modulus E&apos;&apos; (IEC 61006) and the peak of the loss factor tan δ = E&apos;&apos;/E&apos;, at each frequency. The uncertainty holds noise, windows and smoothing, and the accuracy of the temperature scale (1 K is an estimate of ours).</source>
        <translation>Der Glasübergang durch dynamisch-mechanische Analyse: der extrapolierte Onset des Abfalls des Speichermoduls E&apos; (ASTM E1640), der Peak des Verlustmoduls E&apos;&apos; (IEC 61006) und der Peak des Verlustfaktors tan δ = E&apos;&apos;/E&apos;, bei jeder Frequenz. Die Unsicherheit enthält Rauschen, Fenster und Glättung und die Genauigkeit der Temperaturskala (1 K ist eine eigene Schätzung des Programms).</translation>
    </message>
    <message>
        <source>accuracy of the calorimeter (estimate)</source>
        <translation>Genauigkeit des Kalorimeters (Schätzung)</translation>
    </message>
    <message>
        <source>addenda (estimate)</source>
        <translation>Addenda (Schätzung)</translation>
    </message>
    <message>
        <source>Accuracy of the calorimeter</source>
        <translation>Genauigkeit des Kalorimeters</translation>
    </message>
    <message>
        <source>Standard uncertainty that all heat capacities share: calibration of heater and thermometer, coupling of the sample; the addenda are taken to be known as well. The 1 % proposed is this program&apos;s own estimate, no specification: put in what a standard (sapphire, copper) on your instrument shows.</source>
        <translation>Standardunsicherheit, die alle Wärmekapazitäten gemeinsam haben: Kalibrierung von Heizer und Thermometer, Kopplung der Probe; die Addenda gelten als ebenso gut bekannt. Das vorgeschlagene 1 % ist die eigene Schätzung dieses Programms, keine Spezifikation: eintragen, was ein Standard (Saphir, Kupfer) am eigenen Gerät zeigt.</translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s), between %1 and %2 K, the thermal coupling of the sample to the platform is below 90 %: their heat capacities are less certain than their errors say.</source>
        <translation>
            <numerusform>In %n Zeile, zwischen %1 und %2 K, liegt die thermische Kopplung der Probe an die Plattform unter 90 %: ihre Wärmekapazität ist weniger sicher, als ihr Fehler sagt.</numerusform>
            <numerusform>In %n Zeilen, zwischen %1 und %2 K, liegt die thermische Kopplung der Probe an die Plattform unter 90 %: ihre Wärmekapazitäten sind weniger sicher, als ihre Fehler sagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s), between %1 and %2 K, the addenda (platform and grease) hold more heat than the sample, up to %3 times as much: an error of 1 % in them is one of up to %3 % in the sample. A heavier sample, or the addenda measured anew with the same grease, helps.</source>
        <translation>
            <numerusform>In %n Zeile, zwischen %1 und %2 K, enthalten die Addenda (Plattform und Fett) mehr Wärme als die Probe, bis zum %3-Fachen: ein Fehler von 1 % in ihnen ist einer von bis zu %3 % in der Probe. Eine schwerere Probe hilft, oder die Addenda mit demselben Fett neu zu messen.</numerusform>
            <numerusform>In %n Zeilen, zwischen %1 und %2 K, enthalten die Addenda (Plattform und Fett) mehr Wärme als die Probe, bis zum %3-Fachen: ein Fehler von 1 % in ihnen ist einer von bis zu %3 % in der Probe. Eine schwerere Probe hilft, oder die Addenda mit demselben Fett neu zu messen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, per another amount than this axis</source>
        <translation>Weggelassen, je andere Menge als diese Achse</translation>
    </message>
    <message>
        <source>%1 names no spectrum of the series; expected a number from 1 to %2.</source>
        <translation>%1 nennt kein Spektrum der Reihe; erwartet wird eine Zahl von 1 bis %2.</translation>
    </message>
    <message>
        <source>All spectra that count were measured at one temperature; an activation energy needs at least two, three for its uncertainty.</source>
        <translation>Alle Spektren, die zählen, wurden bei einer Temperatur gemessen; eine Aktivierungsenergie braucht mindestens zwei, für ihre Unsicherheit drei.</translation>
    </message>
    <message>
        <source>difference between circuit and circle</source>
        <translation>Differenz zwischen Schaltung und Kreis</translation>
    </message>
    <message>
        <source>Spectra left out</source>
        <translation>Weggelassene Spektren</translation>
    </message>
    <message>
        <source>Numbers of the spectra</source>
        <translation>Nummern der Spektren</translation>
    </message>
    <message>
        <source>The spectra %1 of the series do not count, and no reason is given.</source>
        <translation>Die Spektren %1 der Reihe zählen nicht, ohne Angabe eines Grundes.</translation>
    </message>
    <message>
        <source>The spectra %1 of the series do not count: %2.</source>
        <translation>Die Spektren %1 der Reihe zählen nicht: %2.</translation>
    </message>
    <message>
        <source>Of &quot;%1&quot; the points at %2 Hz are masked, and no reason is given.</source>
        <translation>Von &quot;%1&quot; sind die Punkte bei %2 Hz ausgeblendet, ohne Angabe eines Grundes.</translation>
    </message>
    <message>
        <source>Of &quot;%1&quot; the points at %2 Hz are masked: %3.</source>
        <translation>Von &quot;%1&quot; sind die Punkte bei %2 Hz ausgeblendet: %3.</translation>
    </message>
    <message>
        <source>first spectrum</source>
        <translation>erstes Spektrum</translation>
    </message>
    <message>
        <source>second spectrum</source>
        <translation>zweites Spektrum</translation>
    </message>
    <message>
        <source>Masked points of one spectrum</source>
        <translation>Ausgeblendete Punkte eines Spektrums</translation>
    </message>
    <message>
        <source>exclude.2=50, 1e5..2e5 leaves out these frequencies of the second spectrum given, beside what is masked in all.</source>
        <translation>exclude.2=50, 1e5..2e5 lässt diese Frequenzen des zweiten angegebenen Spektrums weg, neben dem, was in allen ausgeblendet ist.</translation>
    </message>
    <message>
        <source>Binary data in a file that is called .nox, as NOVA&apos;s are.</source>
        <translation>Binärdaten in einer Datei mit der Endung .nox, wie die von NOVA.</translation>
    </message>
    <message>
        <source>NOVA&apos;s binary file cannot be read, for its form is not public; expected the spectrum exported from NOVA as text (Frequency, Z&apos;, -Z&apos;&apos;).</source>
        <translation>Die Binärdatei von NOVA lässt sich nicht lesen, denn ihre Form ist nicht öffentlich; erwartet wird das aus NOVA als Text exportierte Spektrum (Frequency, Z&apos;, -Z&apos;&apos;).</translation>
    </message>
    <message>
        <source>Ionic or electronic conductor: one arc</source>
        <translation>Ionischer oder elektronischer Leiter: ein Bogen</translation>
    </message>
    <message>
        <source>Arc behind a series resistance</source>
        <translation>Bogen hinter einem Serienwiderstand</translation>
    </message>
    <message>
        <source>Ideal arc behind a series resistance</source>
        <translation>Idealer Bogen hinter einem Serienwiderstand</translation>
    </message>
    <message>
        <source>Ionic conductor between blocking electrodes</source>
        <translation>Ionenleiter zwischen sperrenden Elektroden</translation>
    </message>
    <message>
        <source>Series resistance, arc and blocking electrodes</source>
        <translation>Serienwiderstand, Bogen und sperrende Elektroden</translation>
    </message>
    <message>
        <source>The same with inductive leads</source>
        <translation>Dasselbe mit induktiven Zuleitungen</translation>
    </message>
    <message>
        <source>Arc with inductive leads</source>
        <translation>Bogen mit induktiven Zuleitungen</translation>
    </message>
    <message>
        <source>Glass: d.c. conduction, Jonscher&apos;s dispersion and capacitance</source>
        <translation>Glas: Gleichstromleitung, Jonscher-Dispersion und Kapazität</translation>
    </message>
    <message>
        <source>The same between blocking electrodes</source>
        <translation>Dasselbe zwischen sperrenden Elektroden</translation>
    </message>
    <message>
        <source>Two arcs: grains and grain boundaries, or two phases</source>
        <translation>Zwei Bögen: Körner und Korngrenzen oder zwei Phasen</translation>
    </message>
    <message>
        <source>Two arcs between blocking electrodes</source>
        <translation>Zwei Bögen zwischen sperrenden Elektroden</translation>
    </message>
    <message>
        <source>Randles: charge transfer with unlimited diffusion</source>
        <translation>Randles: Ladungsdurchtritt mit unbegrenzter Diffusion</translation>
    </message>
    <message>
        <source>Arc and diffusion to a blocking boundary</source>
        <translation>Bogen und Diffusion zu einer sperrenden Grenze</translation>
    </message>
    <message>
        <source>Arc and diffusion to a conducting boundary</source>
        <translation>Bogen und Diffusion zu einer leitenden Grenze</translation>
    </message>
    <message>
        <source>Gerischer: diffusion with reaction</source>
        <translation>Gerischer: Diffusion mit Reaktion</translation>
    </message>
    <message>
        <source>Porous electrode: transmission line</source>
        <translation>Poröse Elektrode: Kettenleiter</translation>
    </message>
    <message>
        <source>Dielectric without conduction</source>
        <translation>Dielektrikum ohne Leitung</translation>
    </message>
    <message>
        <source>Of %1 usual circuits %2 was taken (%3 parameters); next comes %4, whose Bayesian information criterion is %5 and whose Akaike criterion is %6 away (positive: worse) on up to 40 of the points%7</source>
        <translation>Von %1 üblichen Schaltungen wurde %2 genommen (%3 Parameter); als nächste kommt %4, deren Bayessches Informationskriterium um %5 und deren Akaike-Kriterium um %6 entfernt ist (positiv: schlechter), an bis zu 40 der Punkte%7</translation>
    </message>
    <message>
        <source>The points lie %1 % from the fitted circuit on average, at random as far as can be told: a noisy measurement, a few wild points, or a circuit that leaves something out. Look at the residuals before these numbers are used.</source>
        <translation>Die Punkte liegen im Mittel %1 % neben der angepassten Schaltung, soweit erkennbar zufällig: eine verrauschte Messung, einige Ausreißer oder eine Schaltung, die etwas auslässt. Vor dem Gebrauch dieser Zahlen die Residuen ansehen.</translation>
    </message>
    <message>
        <source>The circuit gives R_dc = %1 ohm, a circle through the arc R_circle = %2 ohm: %3 %, %4 combined standard uncertainties apart. The uncertainty of R_dc holds half the difference; the arc is no arc of a circle, or the circuit leaves something out.</source>
        <translation>Die Schaltung gibt R_dc = %1 Ohm, ein Kreis durch den Bogen R_circle = %2 Ohm: %3 %, %4 kombinierte Standardunsicherheiten auseinander. Die Unsicherheit von R_dc enthält die halbe Differenz; der Bogen ist kein Kreisbogen, oder die Schaltung lässt etwas aus.</translation>
    </message>
    <message>
        <source>Given instead of R_dc. Where nothing blocks in series, Re(1/Z) at the lowest frequency is the largest conductance possible; before an electrode whose phase lies between -45 and -90 degrees, Z&apos; - |Z&apos;&apos;| is at most R_dc at every frequency.</source>
        <translation>Anstelle von R_dc angegeben. Wo nichts in Serie sperrt, ist Re(1/Z) bei der tiefsten Frequenz der größte mögliche Leitwert; vor einer Elektrode, deren Phase zwischen -45 und -90 Grad liegt, ist Z&apos; - |Z&apos;&apos;| bei jeder Frequenz höchstens R_dc.</translation>
    </message>
    <message>
        <source>Greatest d.c. resistance</source>
        <translation>Größter Gleichstromwiderstand</translation>
    </message>
    <message>
        <source>Given instead of R_dc before an electrode: Z&apos; where the fitted electrode holds at least three times what the fitted arc lacks to its end.</source>
        <translation>Anstelle von R_dc vor einer Elektrode angegeben: Z&apos;, wo die angepasste Elektrode mindestens das Dreifache dessen enthält, was dem angepassten Bogen bis zu seinem Ende fehlt.</translation>
    </message>
    <message>
        <source>Least d.c. conductivity</source>
        <translation>Kleinste Gleichstromleitfähigkeit</translation>
    </message>
    <message>
        <source>L / (R_dc_max A).</source>
        <translation>L / (R_dc_max A).</translation>
    </message>
    <message>
        <source>Complex permittivity of a plane sample between electrodes, eps* = eps&apos; - j eps&apos;&apos; = 1 / (j w C0 Z) with C0 = eps0 A / L, tan delta = eps&apos;&apos; / eps&apos;, sigma&apos; = w eps0 eps&apos;&apos;, M* = 1 / eps*. A given capacitance of the edge is subtracted. Jonscher&apos;s law sigma&apos; = sigma_dc + A w^n is fitted to ln sigma&apos; from its plateau upwards. A measurement over temperature at one or few frequencies is evaluated along the temperature.</source>
        <translation>Komplexe Permittivität einer ebenen Probe zwischen Elektroden, eps* = eps&apos; - j eps&apos;&apos; = 1 / (j w C0 Z) mit C0 = eps0 A / L, tan delta = eps&apos;&apos; / eps&apos;, sigma&apos; = w eps0 eps&apos;&apos;, M* = 1 / eps*. Eine angegebene Kapazität des Randes wird abgezogen. Das Jonscher-Gesetz sigma&apos; = sigma_dc + A w^n wird von seinem Plateau aufwärts an ln sigma&apos; angepasst. Eine Messung über der Temperatur bei einer oder wenigen Frequenzen wird entlang der Temperatur ausgewertet.</translation>
    </message>
    <message>
        <source>Spectrum, or a measurement over temperature</source>
        <translation>Spektrum oder eine Messung über der Temperatur</translation>
    </message>
    <message>
        <source>Of a measurement over temperature at one or few frequencies: where the values are read.</source>
        <translation>Bei einer Messung über der Temperatur mit einer oder wenigen Frequenzen: wo die Werte abgelesen werden.</translation>
    </message>
    <message>
        <source>Of a measurement over temperature: number in time order, or heating-1, cooling-2. Proposed: the one that spans most.</source>
        <translation>Bei einer Messung über der Temperatur: Nummer in zeitlicher Folge, oder heating-1, cooling-2. Vorgeschlagen: das Segment, das am meisten überspannt.</translation>
    </message>
    <message>
        <source>There is no segment &quot;%1&quot;; the temperature programme has %2.</source>
        <translation>Es gibt kein Segment &quot;%1&quot;; das Temperaturprogramm hat %2.</translation>
    </message>
    <message>
        <source>The measurement over temperature was not made at %1 Hz; expected one of %2.</source>
        <translation>Die Messung über der Temperatur wurde nicht bei %1 Hz gemacht; erwartet wird eine von %2.</translation>
    </message>
    <message>
        <source>The temperature %1 °C lies outside the measured %2..%3 °C.</source>
        <translation>Die Temperatur %1 °C liegt außerhalb der gemessenen %2..%3 °C.</translation>
    </message>
    <message>
        <source>Fewer than four points: the scatter is not known.</source>
        <translation>Weniger als vier Punkte: die Streuung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 at %2 Hz</source>
        <translation>%1 bei %2 Hz</translation>
    </message>
    <message numerus="yes">
        <source>%n single reading(s) lie more than a factor of three off their neighbours, as an open contact does, and were left out.</source>
        <translation>
            <numerusform>%n einzelne Ablesung liegt um mehr als einen Faktor drei neben ihren Nachbarn, wie es ein offener Kontakt macht, und wurde weggelassen.</numerusform>
            <numerusform>%n einzelne Ablesungen liegen um mehr als einen Faktor drei neben ihren Nachbarn, wie es ein offener Kontakt macht, und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The temperature programme has %1 segments; the values are of one of them, %2 from %3 to %4 °C.</source>
        <translation>Das Temperaturprogramm hat %1 Segmente; die Werte sind die von einem davon, %2 von %3 bis %4 °C.</translation>
    </message>
    <message>
        <source>No R_dc: the points do not reach beyond the top of the last arc of %1, and where it would meet the real axis is the circuit&apos;s guess.</source>
        <translation>Kein R_dc: die Punkte reichen nicht über den Scheitel des letzten Bogens von %1 hinaus, und wo er die reelle Achse träfe, vermutet nur die Schaltung.</translation>
    </message>
    <message>
        <source>No R_dc: nowhere between the lowest and the highest frequency is the arc of %1 nearly closed and the electrode behind it still small; how the two share the resistance is the circuit&apos;s guess, and another circuit that fits as well gives another.</source>
        <translation>Kein R_dc: nirgends zwischen der tiefsten und der höchsten Frequenz ist der Bogen von %1 nahezu geschlossen und die Elektrode dahinter noch klein; wie sich die beiden den Widerstand teilen, vermutet nur die Schaltung, und eine andere, die ebenso gut passt, gibt einen anderen.</translation>
    </message>
    <message>
        <source>The impedance is given per area (ohm cm^2). It is taken as that of an area of 1 cm^2, which is entered as the sample&apos;s: resistances are numbers of ohm cm^2, a conductivity needs the thickness only.</source>
        <translation>Die Impedanz ist je Fläche angegeben (ohm cm^2). Sie wird als die einer Fläche von 1 cm^2 genommen, die als die der Probe eingetragen wird: Widerstände sind Zahlen in ohm cm^2, eine Leitfähigkeit braucht nur die Dicke.</translation>
    </message>
    <message>
        <source>A few frequencies were measured in turns while the temperature changed: one dataset over temperature, no spectra.</source>
        <translation>Einige Frequenzen wurden reihum gemessen, während sich die Temperatur änderte: ein Datensatz über der Temperatur, keine Spektren.</translation>
    </message>
    <message>
        <source>The column %1 names no unit; it is taken for degrees Celsius.</source>
        <translation>Die Spalte %1 nennt keine Einheit; sie wird als Grad Celsius genommen.</translation>
    </message>
    <message>
        <source>The scatter of the residuals (%1 %) is larger than the %2 % from which a violation counts as one, largest near %3 Hz: one of its size would not be seen, so that the test says neither that the spectrum is consistent nor that it is not. Where single points stand out, mask them and test again.</source>
        <translation>Die Streuung der Residuen (%1 %) ist größer als die %2 %, ab denen eine Verletzung als solche zählt, am größten nahe %3 Hz: eine dieser Größe wäre nicht zu sehen, sodass die Prüfung weder sagt, dass das Spektrum konsistent ist, noch dass es das nicht ist. Wo einzelne Punkte hervortreten, sie ausblenden und neu prüfen.</translation>
    </message>
    <message>
        <source>where the peak ends</source>
        <translation>wo der Peak endet</translation>
    </message>
    <message>
        <source>outside the measured frequencies</source>
        <translation>außerhalb der gemessenen Frequenzen</translation>
    </message>
    <message>
        <source>The points scatter by %1 % about the distribution, most near %2 Hz: relaxations smaller than that are not seen, and what violates the Kramers-Kronig relations is not either.</source>
        <translation>Die Punkte streuen um %1 % um die Verteilung, am meisten nahe %2 Hz: kleinere Relaxationen sind nicht zu sehen, und was die Kramers-Kronig-Beziehungen verletzt, auch nicht.</translation>
    </message>
    <message>
        <source>Z = R_inf + jwL + 1/(jwC) + ∫ gamma/(1 + jw tau) dln tau with gamma &gt;= 0, by least squares with weights 1/|Z| and Tikhonov&apos;s regularisation of the second derivative, whose strength is the most probable one (type-II maximum likelihood). Peaks: their time constant, the resistance under them and C = tau/R, beside the arcs of an equivalent circuit. The resistance of a peak is the area to the minima towards its neighbours, tails included; its uncertainty holds the noise at this regularisation, what those ends leave open and half of what lies at times outside the measured frequencies, not the broadening by the regularisation.</source>
        <translation>Z = R_inf + jwL + 1/(jwC) + ∫ gamma/(1 + jw tau) dln tau mit gamma &gt;= 0, durch kleinste Quadrate mit Gewichten 1/|Z| und Tichonow-Regularisierung der zweiten Ableitung, deren Stärke die wahrscheinlichste ist (Maximum-Likelihood vom Typ II). Maxima: ihre Zeitkonstante, der Widerstand darunter und C = tau/R, neben den Bögen eines Ersatzschaltbilds. Der Widerstand eines Maximums ist die Fläche bis zu den Minima zu seinen Nachbarn hin, Ausläufer eingeschlossen; seine Unsicherheit enthält das Rauschen bei dieser Regularisierung, was diese Enden offen lassen, und die Hälfte dessen, was bei Zeiten außerhalb der gemessenen Frequenzen liegt, nicht die Verbreiterung durch die Regularisierung.</translation>
    </message>
    <message>
        <source>Numbers and ranges of spectra, in the order given, that do not count for the line, as in 2, 5..7.</source>
        <translation>Nummern und Bereiche von Spektren, in der angegebenen Reihenfolge, die für die Gerade nicht zählen, wie in 2, 5..7.</translation>
    </message>
    <message>
        <source>Reason for leaving out</source>
        <translation>Grund des Weglassens</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no spectrum of the series; expected numbers and ranges from 1 to %2, as in 2, 5..7.</source>
        <translation>&quot;%1&quot; nennt kein Spektrum der Reihe; erwartet werden Nummern und Bereiche von 1 bis %2, wie in 2, 5..7.</translation>
    </message>
    <message>
        <source>All %1 points were measured at %2 Hz, as over temperature or time; expected a spectrum over several frequencies (over temperature, impedance.dielectric evaluates them).</source>
        <translation>Alle %1 Punkte wurden bei %2 Hz gemessen, wie über Temperatur oder Zeit; erwartet wird ein Spektrum über mehrere Frequenzen (über der Temperatur wertet impedance.dielectric sie aus).</translation>
    </message>
    <message>
        <source>Unset: not known. With the area it turns resistance into conductivity, sigma = L / (R A).</source>
        <translation>Nicht gesetzt: nicht bekannt. Mit der Fläche wird aus dem Widerstand die Leitfähigkeit, sigma = L / (R A).</translation>
    </message>
    <message>
        <source>Unset: not known. Given together with a diameter, the area counts.</source>
        <translation>Nicht gesetzt: nicht bekannt. Zusammen mit einem Durchmesser angegeben, zählt die Fläche.</translation>
    </message>
    <message>
        <source>No column is a frequency, and none is guessed: give the one fixed frequency of the measurement, on the command line with --option frequency=10kHz. Until then no impedance is evaluated; found the columns %1.</source>
        <translation>Keine Spalte ist eine Frequenz, und keine wird geraten: die eine feste Frequenz der Messung angeben, auf der Befehlszeile mit --option frequency=10kHz. Bis dahin wird keine Impedanz ausgewertet; gefunden: die Spalten %1.</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>The runs scatter about their lines %1 times as far as their own uncertainties explain or more (at a conversion of %2): one temperature, mass or rate is off, or one activation energy does not describe all rates. E_a is uncertain by up to %3 %.</source>
        <translation>Die Läufe streuen mindestens %1-mal so weit um ihre Geraden, wie ihre eigenen Unsicherheiten erklären (bei einem Umsatz von %2): eine Temperatur, Masse oder Rate ist falsch, oder eine Aktivierungsenergie beschreibt nicht alle Raten. E_a ist um bis zu %3 % unsicher.</translation>
    </message>
    <message>
        <source>E_a is uncertain by up to %1 %: the rates lie too near to each other for what the temperatures scatter by.</source>
        <translation>E_a ist um bis zu %1 % unsicher: die Raten liegen für die Streuung der Temperaturen zu nahe beieinander.</translation>
    </message>
    <message>
        <source>ln(q/T_p^2) = ln(A R/E_a) - E_a/(R T_p) (Kissinger, Anal. Chem. 29 (1957) 1702): a weighted line through the peaks of runs at three or more rates q, which are measured from the runs themselves. The peak of a mass is that of its derivative by temperature, the peak of a heat flow its greatest distance from the chord of the window. An error of the temperature scale is the same in all runs: E_a is uncertain by what shifting all of them does to it.</source>
        <translation>ln(q/T_p^2) = ln(A R/E_a) - E_a/(R T_p) (Kissinger, Anal. Chem. 29 (1957) 1702): eine gewichtete Gerade durch die Peaks von Läufen mit drei oder mehr Raten q, die an den Läufen selbst gemessen werden. Der Peak einer Masse ist der ihrer Ableitung nach der Temperatur, der Peak eines Wärmestroms sein größter Abstand von der Sehne des Fensters. Ein Fehler der Temperaturskala ist in allen Läufen derselbe: E_a ist um das unsicher, was ein Verschieben aller Temperaturen mit ihr macht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the mass jumps at %2 °C, faster than any other change of the run: its derivative leaves that out.</source>
        <translation>&quot;%1&quot;: die Masse springt bei %2 °C, schneller als jede andere Änderung des Laufs: ihre Ableitung lässt das aus.</translation>
    </message>
    <message>
        <source>Left out, another quantity than on these axes</source>
        <translation>Weggelassen, eine andere Größe als auf diesen Achsen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of further temperatures and fields are not shown</source>
        <translation>
            <numerusform>%n Zeile weiterer Temperaturen und Felder ist nicht gezeigt</numerusform>
            <numerusform>%n Zeilen weiterer Temperaturen und Felder sind nicht gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>χ = C / (T - θ) + χ_0 by least squares over the window; θ &lt; 0 means antiferromagnetic coupling. Form chi-t minimises the residuals of χT, inverse-chi those of 1/χ with the weight χ⁴ (equal errors of χ), inverse-chi-unweighted draws the plain line through 1/χ. The spread between the forms is part of the uncertainty, and so is how far windows inside the chosen one move them.</source>
        <translation>χ = C / (T - θ) + χ_0 durch kleinste Quadrate über das Fenster; θ &lt; 0 bedeutet antiferromagnetische Kopplung. Die Form chi-t minimiert die Residuen von χT, inverse-chi die von 1/χ mit dem Gewicht χ⁴ (gleiche Fehler von χ), inverse-chi-unweighted zieht die einfache Gerade durch 1/χ. Die Spanne zwischen den Formen ist Teil der Unsicherheit, und ebenso, wie weit Fenster innerhalb des gewählten sie verschieben.</translation>
    </message>
    <message>
        <source>No scan with a mass and a field lies within 10 K of 298 K, where palladium has 5.25e-6 cm³/g: no calibration factor is given.</source>
        <translation>Kein Scan mit Masse und Feld liegt innerhalb von 10 K um 298 K, wo Palladium 5.25e-6 cm³/g hat: es wird kein Kalibrierfaktor angegeben.</translation>
    </message>
    <message>
        <source>The standard shows %1 cm³/g at %2 K; palladium has 5.25e-6: another sample, a wrong mass, or a holder that was not subtracted. No calibration factor is given.</source>
        <translation>Der Standard zeigt %1 cm³/g bei %2 K; Palladium hat 5.25e-6: eine andere Probe, eine falsche Masse oder ein Halter, der nicht abgezogen wurde. Es wird kein Kalibrierfaktor angegeben.</translation>
    </message>
    <message numerus="yes">
        <source>From %n scan(s) those of the blank «%1» were subtracted before the fit.</source>
        <translation>
            <numerusform>Von %n Scan wurde vor der Anpassung der Scan der Leermessung «%1» abgezogen.</numerusform>
            <numerusform>Von %n Scans wurden vor der Anpassung die der Leermessung «%1» abgezogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>At one temperature moment over field changes with the field by more than a tenth: it is no susceptibility, and none is given. The moments are.</source>
        <translation>Bei einer Temperatur ändert sich Moment durch Feld mit dem Feld um mehr als ein Zehntel: das ist keine Suszeptibilität, und es wird keine angegeben. Die Momente werden es.</translation>
    </message>
    <message>
        <source>Moment over mass and field, where the mass is known and the moment proportional to the field.</source>
        <translation>Moment durch Masse und Feld, wo die Masse bekannt und das Moment dem Feld proportional ist.</translation>
    </message>
    <message>
        <source>5.25e-6 cm³/g of palladium over the measured value, of the scan nearest to 298 K.</source>
        <translation>5.25e-6 cm³/g von Palladium geteilt durch den gemessenen Wert, vom Scan, der 298 K am nächsten liegt.</translation>
    </message>
    <message>
        <source>At %1 K the moment saturates at %2 emu and has no slope of its own: a ferromagnet (or full saturation). No susceptibility is given; M_s is what the curve tells.</source>
        <translation>Bei %1 K sättigt das Moment bei %2 emu und hat keine eigene Steigung: ein Ferromagnet (oder volle Sättigung). Es wird keine Suszeptibilität angegeben; M_s ist, was die Kurve verrät.</translation>
    </message>
    <message>
        <source>At %1 K %2 % of the moment at the largest field is saturated: the slope of the high fields is what is left on the way to saturation. No susceptibility is given; that at low field is in a run against temperature.</source>
        <translation>Bei %1 K sind %2 % des Moments beim größten Feld gesättigt: die Steigung der hohen Felder ist, was auf dem Weg zur Sättigung übrig bleibt. Es wird keine Suszeptibilität angegeben; die bei kleinem Feld steht in einem Lauf gegen die Temperatur.</translation>
    </message>
    <message>
        <source>Slope less the holder, per gram; where the moment is not saturated.</source>
        <translation>Steigung abzüglich des Halters, je Gramm; wo das Moment nicht gesättigt ist.</translation>
    </message>
    <message>
        <source>The %1 function misses the points at %2 K by %3 % of the largest moment on average: interactions, anisotropy or another spin. Its parameters are left out.</source>
        <translation>Die %1-Funktion verfehlt die Punkte bei %2 K im Mittel um %3 % des größten Moments: Wechselwirkungen, Anisotropie oder ein anderer Spin. Ihre Parameter werden weggelassen.</translation>
    </message>
    <message>
        <source>The sweeps come no nearer to each other than %1 %, more than half the threshold of %2 %: T_irr may lie well above, and its uncertainty is only a lower bound.</source>
        <translation>Die Läufe kommen einander nicht näher als %1 %, mehr als die halbe Schwelle von %2 %: T_irr kann deutlich darüber liegen, und seine Unsicherheit ist nur eine untere Grenze.</translation>
    </message>
    <message>
        <source>vertex or highest point</source>
        <translation>Scheitel oder höchster Punkt</translation>
    </message>
    <message>
        <source>flatness of the top</source>
        <translation>Flachheit des Gipfels</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a thermogram of the same compound (lost: %2), but the temperature that the glass was melted at is not known. Set melted_at, or mass_loss.</source>
        <translation>&quot;%1&quot; ist ein Thermogramm derselben Verbindung (verloren: %2), aber die Temperatur, bei der das Glas geschmolzen wurde, ist nicht bekannt. melted_at oder mass_loss setzen.</translation>
    </message>
    <message>
        <source>The thermogram &quot;%1&quot; says nothing about %2 °C: no loss of mass is taken from it.</source>
        <translation>Das Thermogramm &quot;%1&quot; sagt nichts über %2 °C: ihm wird kein Masseverlust entnommen.</translation>
    </message>
    <message>
        <source>The thermogram &quot;%1&quot; has lost %2 % when it comes to %3 °C; a loss of %4 % was taken into account.</source>
        <translation>Das Thermogramm &quot;%1&quot; hat bei %3 °C %2 % verloren; berücksichtigt wurde ein Verlust von %4 %.</translation>
    </message>
    <message>
        <source>The files state molar masses of %1 g/mol (glass) and %2 g/mol (crystal): these are not the same compound, and the fraction means nothing then.</source>
        <translation>Die Dateien geben molare Massen von %1 g/mol (Glas) und %2 g/mol (Kristall) an: das ist nicht dieselbe Verbindung, und der Anteil bedeutet dann nichts.</translation>
    </message>
    <message>
        <source>The glass shows more moment than the crystal: there is no reduced metal in this picture, but the two in the wrong order, a wrong mass, another ligand field or a ferromagnetic impurity.</source>
        <translation>Das Glas zeigt mehr Moment als der Kristall: in diesem Bild gibt es kein reduziertes Metall, sondern beide sind vertauscht, oder eine falsche Masse, ein anderes Ligandenfeld oder eine ferromagnetische Verunreinigung.</translation>
    </message>
    <message>
        <source>Thermogram of the crystal</source>
        <translation>Thermogramm des Kristalls</translation>
    </message>
    <message>
        <source>From thermogravimetry of the same sample; what is lost holds no metal. Proposed: what the thermogram has lost at the temperature of the melt, else nothing.</source>
        <translation>Aus Thermogravimetrie derselben Probe; was verloren geht, enthält kein Metall. Vorgeschlagen: was das Thermogramm bei der Temperatur der Schmelze verloren hat, sonst nichts.</translation>
    </message>
    <message>
        <source>Temperature of the melt</source>
        <translation>Temperatur der Schmelze</translation>
    </message>
    <message>
        <source>The highest temperature the glass was made at. With a thermogram of the crystal, the mass that is lost up to there is proposed as the loss on melting.</source>
        <translation>Die höchste Temperatur, bei der das Glas hergestellt wurde. Mit einem Thermogramm des Kristalls wird die bis dahin verlorene Masse als Verlust beim Schmelzen vorgeschlagen.</translation>
    </message>
    <message>
        <source>A palladium run gives the calibration factor against 5.25e-6 cm³/g at 298 K; one against the field the offsets of the field too.</source>
        <translation>Ein Lauf mit Palladium gibt den Kalibrierfaktor gegen 5.25e-6 cm³/g bei 298 K; einer gegen das Feld auch die Versätze des Feldes.</translation>
    </message>
    <message>
        <source>At %1 K and %2 Oe μH/kT is %3: the moment saturates, and what is given is M/H at this field, no susceptibility.</source>
        <translation>Bei %1 K und %2 Oe ist μH/kT gleich %3: das Moment sättigt, und angegeben ist M/H bei diesem Feld, keine Suszeptibilität.</translation>
    </message>
    <message>
        <source>At %1 K the first and the last sweep of the file differ by %2 %: the sample is ordered, blocked or frozen there, and what is given is M/H after this history, no susceptibility (magnetometry.irreversibility compares the two).</source>
        <translation>Bei %1 K unterscheiden sich der erste und der letzte Lauf der Datei um %2 %: die Probe ist dort geordnet, blockiert oder eingefroren, und angegeben ist M/H nach dieser Vorgeschichte, keine Suszeptibilität (magnetometry.irreversibility vergleicht die beiden).</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>CGS</source>
        <translation>CGS</translation>
    </message>
    <message>
        <source>CGS and SI</source>
        <translation>CGS und SI</translation>
    </message>
    <message>
        <source>In SI the susceptibility is 4π times as large: 1 cm³/mol (CGS) is 4π·10⁻⁶ m³/mol, 1 cm³/g is 4π·10⁻³ m³/kg.</source>
        <translation>In SI ist die Suszeptibilität 4π-mal so groß: 1 cm³/mol (CGS) ist 4π·10⁻⁶ m³/mol, 1 cm³/g ist 4π·10⁻³ m³/kg.</translation>
    </message>
    <message>
        <source>Molar susceptibility × temperature, SI</source>
        <translation>Molare Suszeptibilität × Temperatur, SI</translation>
    </message>
    <message>
        <source>4π·10⁻⁶ times the value in cm³ K/mol.</source>
        <translation>4π·10⁻⁶ mal dem Wert in cm³ K/mol.</translation>
    </message>
    <message>
        <source>Molar susceptibility, SI</source>
        <translation>Molare Suszeptibilität, SI</translation>
    </message>
    <message>
        <source>4π·10⁻⁶ times the value in cm³/mol.</source>
        <translation>4π·10⁻⁶ mal dem Wert in cm³/mol.</translation>
    </message>
    <message>
        <source>Mass susceptibility, SI</source>
        <translation>Massensuszeptibilität, SI</translation>
    </message>
    <message>
        <source>4π·10⁻³ times the value in cm³/g.</source>
        <translation>4π·10⁻³ mal dem Wert in cm³/g.</translation>
    </message>
    <message>
        <source>The points turn round every few of them and reach no further than that ripple: this is noise, no band.</source>
        <translation>Die Punkte kehren alle paar Punkte um und reichen nicht weiter als diese Welligkeit: das ist Rauschen, keine Bande.</translation>
    </message>
    <message>
        <source>The top of the band does not curve by more than three times its noise: there is no position to be told.</source>
        <translation>Der Gipfel der Bande krümmt sich nicht um mehr als das Dreifache ihres Rauschens: es lässt sich keine Lage angeben.</translation>
    </message>
    <message>
        <source>length and cross section</source>
        <translation>Länge und Querschnitt</translation>
    </message>
    <message>
        <source>curvature within the window</source>
        <translation>Krümmung innerhalb des Fensters</translation>
    </message>
    <message>
        <source>log κ against log T bends within the window: the exponent is %1 from %2 to %3 K and %4 from %5 to %6 K. One power law does not hold over all of it; the uncertainty of the exponent holds that.</source>
        <translation>log κ gegen log T krümmt sich innerhalb des Fensters: der Exponent ist %1 von %2 bis %3 K und %4 von %5 bis %6 K. Ein einziges Potenzgesetz gilt nicht über das ganze Fenster; die Unsicherheit des Exponenten enthält das.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; names no unit; expected %2 or one like it. Name it in the inspector, or with --option unit.N=%2.</source>
        <translation>Die Spalte &quot;%1&quot; nennt keine Einheit; erwartet wird %2 oder eine ähnliche. Sie benennen: im Inspektor oder mit --option unit.N=%2.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has the unit &quot;%2&quot;; expected %3 or one like it.</source>
        <translation>Die Spalte &quot;%1&quot; hat die Einheit &quot;%2&quot;; erwartet wird %3 oder eine ähnliche.</translation>
    </message>
    <message>
        <source>κ(%1 K) is interpolated across a gap of %2 K in the diffusivity or the heat capacity.</source>
        <translation>κ(%1 K) ist über eine Lücke von %2 K in der Temperaturleitfähigkeit oder der Wärmekapazität interpoliert.</translation>
    </message>
    <message>
        <source>Standard uncertainty of length over cross section</source>
        <translation>Standardunsicherheit von Länge durch Querschnitt</translation>
    </message>
    <message>
        <source>Proposed: what the digits of both in the file allow; a calliper and uneven leads leave more.</source>
        <translation>Vorgeschlagen: was die Stellen beider in der Datei zulassen; ein Messschieber und ungleichmäßige Zuleitungen lassen mehr offen.</translation>
    </message>
    <message>
        <source>The file gives no uncertainty, and the value rests on too few points to take it from their scatter.</source>
        <translation>Die Datei gibt keine Unsicherheit an, und der Wert ruht auf zu wenigen Punkten, um sie aus ihrer Streuung zu nehmen.</translation>
    </message>
    <message>
        <source>%1(%2 K) is interpolated between %3 and %4 K.</source>
        <translation>%1(%2 K) ist zwischen %3 und %4 K interpoliert.</translation>
    </message>
    <message>
        <source>%1(%2 K) is interpolated across a gap of %3 K without valid rows.</source>
        <translation>%1(%2 K) ist über eine Lücke von %3 K ohne gültige Zeilen interpoliert.</translation>
    </message>
    <message numerus="yes">
        <source>%1(%2 K) is the mean of %n row(s) between %3 and %4 K.</source>
        <translation>
            <numerusform>%1(%2 K) ist der Mittelwert von %n Zeile zwischen %3 und %4 K.</numerusform>
            <numerusform>%1(%2 K) ist der Mittelwert von %n Zeilen zwischen %3 und %4 K.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1(%2 K) is the height of a straight line through %n row(s) between %3 and %4 K.</source>
        <translation>
            <numerusform>%1(%2 K) ist die Höhe einer Geraden durch %n Zeile zwischen %3 und %4 K.</numerusform>
            <numerusform>%1(%2 K) ist die Höhe einer Geraden durch %n Zeilen zwischen %3 und %4 K.</numerusform>
        </translation>
    </message>
    <message>
        <source>Between %1 and %2 K neither a power law nor an activation energy is given: fewer than 6 rows, too narrow a range, or no clear change of the resistance.</source>
        <translation>Zwischen %1 und %2 K wird weder ein Potenzgesetz noch eine Aktivierungsenergie angegeben: weniger als 6 Zeilen, ein zu enger Bereich oder keine deutliche Änderung des Widerstands.</translation>
    </message>
    <message>
        <source>Over parts of the window the exponent lies between %1 and %2: one power law does not hold over all of it.</source>
        <translation>Über Teile des Fensters liegt der Exponent zwischen %1 und %2: ein einziges Potenzgesetz gilt nicht über das ganze.</translation>
    </message>
    <message>
        <source>Over parts of the window the activation energy lies between %1 and %2 eV: no single one holds, as with hopping of variable range.</source>
        <translation>Über Teile des Fensters liegt die Aktivierungsenergie zwischen %1 und %2 eV: keine einzelne gilt, wie beim Hüpfen variabler Reichweite.</translation>
    </message>
    <message>
        <source>The window does not determine the exponent of %1 = %1₀ + A T^n (%2 ± %3): it is left out.</source>
        <translation>Das Fenster bestimmt den Exponenten von %1 = %1₀ + A T^n nicht (%2 ± %3): er wird weggelassen.</translation>
    </message>
    <message>
        <source>%1 = %1&lt;sub&gt;0&lt;/sub&gt; + &lt;i&gt;A&lt;/i&gt; &lt;i&gt;T&lt;/i&gt;&lt;sup&gt;%2&lt;/sup&gt;</source>
        <translation>%1 = %1&lt;sub&gt;0&lt;/sub&gt; + &lt;i&gt;A&lt;/i&gt; &lt;i&gt;T&lt;/i&gt;&lt;sup&gt;%2&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>activated, %1 meV</source>
        <translation>aktiviert, %1 meV</translation>
    </message>
    <message>
        <source>resistivity</source>
        <translation>spezifischer Widerstand</translation>
    </message>
    <message>
        <source>ZT of the file is not S² T/(ρ κ) of its own columns: at %1 K they differ by %2 %. ZT is computed from the columns.</source>
        <translation>ZT der Datei ist nicht S² T/(ρ κ) ihrer eigenen Spalten: bei %1 K unterscheiden sie sich um %2 %. ZT wird aus den Spalten berechnet.</translation>
    </message>
    <message>
        <source>ZT of the file is S² T/(ρ κ) of its own columns within %1 % in every row.</source>
        <translation>ZT der Datei ist in jeder Zeile auf %1 % genau S² T/(ρ κ) ihrer eigenen Spalten.</translation>
    </message>
    <message>
        <source>S² T/(ρ κ)</source>
        <translation>S² T/(ρ κ)</translation>
    </message>
    <message numerus="yes">
        <source>No row has a temperature, a resistance at the field asked for and the error code 0 (%n row(s) are marked by the instrument).</source>
        <translation>
            <numerusform>Keine Zeile hat eine Temperatur, einen Widerstand beim verlangten Feld und den Fehlercode 0 (%n Zeile ist vom Gerät gekennzeichnet).</numerusform>
            <numerusform>Keine Zeile hat eine Temperatur, einen Widerstand beim verlangten Feld und den Fehlercode 0 (%n Zeilen sind vom Gerät gekennzeichnet).</numerusform>
        </translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>Widerstand</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) at other fields than %1 Oe were left out.</source>
        <translation>
            <numerusform>%n Zeile bei anderen Feldern als %1 Oe wurde weggelassen.</numerusform>
            <numerusform>%n Zeilen bei anderen Feldern als %1 Oe wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the resistance is not above zero: noise, an offset, or leads that were exchanged.</source>
        <translation>
            <numerusform>In %n Zeile liegt der Widerstand nicht über null: Rauschen, ein Versatz oder vertauschte Zuleitungen.</numerusform>
            <numerusform>In %n Zeilen liegt der Widerstand nicht über null: Rauschen, ein Versatz oder vertauschte Zuleitungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file gives resistances without the geometry of the sample: there is no resistivity.</source>
        <translation>Die Datei gibt Widerstände ohne die Geometrie der Probe an: es gibt keinen spezifischen Widerstand.</translation>
    </message>
    <message>
        <source>How well length and cross section are known is not told: the uncertainty of the resistivity lacks their part, often 5 to 10 %. Set geometry_error.</source>
        <translation>Wie gut Länge und Querschnitt bekannt sind, ist nicht angegeben: der Unsicherheit des spezifischen Widerstands fehlt ihr Teil, oft 5 bis 10 %. geometry_error setzen.</translation>
    </message>
    <message>
        <source>distance of the points</source>
        <translation>Abstand der Punkte</translation>
    </message>
    <message>
        <source>On cooling the resistance collapses below %1 K, fastest at %2 K: superconductivity, or a part of the sample that becomes so. No law is fitted there.</source>
        <translation>Beim Kühlen bricht der Widerstand unterhalb von %1 K ein, am schnellsten bei %2 K: Supraleitung, oder ein Teil der Probe, der supraleitend wird. Dort wird kein Gesetz angepasst.</translation>
    </message>
    <message>
        <source>value at 300 K</source>
        <translation>Wert bei 300 K</translation>
    </message>
    <message>
        <source>lowest point</source>
        <translation>tiefster Punkt</translation>
    </message>
    <message>
        <source>Resistivity and thermopower</source>
        <translation>Spezifischer Widerstand und Thermokraft</translation>
    </message>
    <message>
        <source>At one field: the value at a temperature is the height of a straight line through the rows around it, else their mean or a linear interpolation, never an extrapolation. Over the window, where the resistance falls on cooling, R = R₀ + A T^n with n free by least squares of the relative residuals; where it rises by a tenth or more, ln R against 1/T gives the activation energy. ZT = S² T/(ρ κ) is computed anew and compared with the file.</source>
        <translation>Bei einem Feld: der Wert bei einer Temperatur ist die Höhe einer Geraden durch die Zeilen um sie herum, sonst deren Mittelwert oder eine lineare Interpolation, nie eine Extrapolation. Über das Fenster, wo der Widerstand beim Kühlen fällt, R = R₀ + A T^n mit freiem n durch kleinste Quadrate der relativen Residuen; wo er um ein Zehntel oder mehr steigt, gibt ln R gegen 1/T die Aktivierungsenergie. ZT = S² T/(ρ κ) wird neu berechnet und mit der Datei verglichen.</translation>
    </message>
    <message>
        <source>Proposed: 300 K, or the highest temperature of a colder run.</source>
        <translation>Vorgeschlagen: 300 K, oder die höchste Temperatur eines kälteren Laufs.</translation>
    </message>
    <message>
        <source>Rows this near count. Proposed: 2 % of the temperature, at most 5 K.</source>
        <translation>So nahe Zeilen zählen. Vorgeschlagen: 2 % der Temperatur, höchstens 5 K.</translation>
    </message>
    <message>
        <source>Window of the law</source>
        <translation>Fenster des Gesetzes</translation>
    </message>
    <message>
        <source>Proposed: up to 60 K for a metal that was cooled below 20 K, else the whole run; without what falls into superconductivity.</source>
        <translation>Vorgeschlagen: bis 60 K für ein Metall, das unter 20 K gekühlt wurde, sonst der ganze Lauf; ohne das, was in die Supraleitung fällt.</translation>
    </message>
    <message>
        <source>Rows within 1 % or 5 Oe of it count. Proposed: the field of most rows.</source>
        <translation>Zeilen innerhalb von 1 % oder 5 Oe davon zählen. Vorgeschlagen: das Feld der meisten Zeilen.</translation>
    </message>
    <message>
        <source>Temperature coefficient</source>
        <translation>Temperaturkoeffizient</translation>
    </message>
    <message>
        <source>(1/R) dR/dT by a straight line within 5 % of the temperature, 10 K at least.</source>
        <translation>(1/R) dR/dT durch eine Gerade innerhalb von 5 % der Temperatur, mindestens 10 K.</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Leistungsfaktor</translation>
    </message>
    <message>
        <source>S²/ρ at the named temperature.</source>
        <translation>S²/ρ bei der genannten Temperatur.</translation>
    </message>
    <message>
        <source>S² T/(ρ κ) at the named temperature.</source>
        <translation>S² T/(ρ κ) bei der genannten Temperatur.</translation>
    </message>
    <message>
        <source>k times the slope of ln R against 1/T over the window.</source>
        <translation>k mal der Steigung von ln R gegen 1/T über das Fenster.</translation>
    </message>
    <message>
        <source>Exponent of the resistance</source>
        <translation>Exponent des Widerstands</translation>
    </message>
    <message>
        <source>n of R = R₀ + A T^n over the window.</source>
        <translation>n von R = R₀ + A T^n über das Fenster.</translation>
    </message>
    <message>
        <source>Residual resistivity</source>
        <translation>Spezifischer Restwiderstand</translation>
    </message>
    <message>
        <source>R₀ of R = R₀ + A T^n over the window.</source>
        <translation>R₀ von R = R₀ + A T^n über das Fenster.</translation>
    </message>
    <message>
        <source>Residual resistance</source>
        <translation>Restwiderstand</translation>
    </message>
    <message>
        <source>Residual resistance ratio</source>
        <translation>Restwiderstandsverhältnis</translation>
    </message>
    <message>
        <source>Resistance at 300 K over that at the lowest temperature, below 20 K.</source>
        <translation>Widerstand bei 300 K durch den bei der tiefsten Temperatur, unterhalb von 20 K.</translation>
    </message>
    <message>
        <source>Temperature of the drop</source>
        <translation>Temperatur des Abfalls</translation>
    </message>
    <message>
        <source>Where the resistance falls fastest on its way to zero or to a fraction.</source>
        <translation>Wo der Widerstand auf dem Weg zu null oder zu einem Bruchteil am schnellsten fällt.</translation>
    </message>
    <message>
        <source>the mass changes fastest where the heating begins or ends: the step is not whole, and its greatest rate no maximum.</source>
        <translation>die Masse ändert sich am schnellsten, wo das Heizen beginnt oder endet: die Stufe ist nicht vollständig, und ihre größte Rate kein Maximum.</translation>
    </message>
    <message>
        <source>The losses given for steps are %1 % of the reference mass together, the whole loss is %2 %: %3 % belong to no whole step (isothermal parts: %4 %; steps that are not whole: %5).</source>
        <translation>Die für Stufen angegebenen Verluste sind zusammen %1 % der Bezugsmasse, der ganze Verlust ist %2 %: %3 % gehören zu keiner vollständigen Stufe (isotherme Teile: %4 %; unvollständige Stufen: %5).</translation>
    </message>
    <message>
        <source>Plateau before the step</source>
        <translation>Plateau vor der Stufe</translation>
    </message>
    <message>
        <source>Between %1 and %2 °C the mass leaves its course by %3 % and comes back at once: a spike, as a knock makes one. Derivative, steepest point and tangents leave it out.</source>
        <translation>Zwischen %1 und %2 °C verlässt die Masse ihren Verlauf um %3 % und kommt sofort zurück: eine Spitze, wie ein Stoß sie macht. Ableitung, steilster Punkt und Tangenten lassen sie aus.</translation>
    </message>
    <message>
        <source>Between %1 and %2 °C the mass jumps by %3 %, faster than any other change of this run: a knock, a piece thrown out, a sudden release. Derivative, steepest point and tangents leave it out; masses and losses hold it.</source>
        <translation>Zwischen %1 und %2 °C springt die Masse um %3 %, schneller als jede andere Änderung dieses Laufs: ein Stoß, ein herausgeschleudertes Stück, eine plötzliche Freisetzung. Ableitung, steilster Punkt und Tangenten lassen den Sprung aus; Massen und Verluste enthalten ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller jump(s) of the mass are left out of the derivative as well.</source>
        <translation>
            <numerusform>%n kleinerer Sprung der Masse ist ebenfalls aus der Ableitung weggelassen.</numerusform>
            <numerusform>%n kleinere Sprünge der Masse sind ebenfalls aus der Ableitung weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>step_mass_loss of step %1 is left out: the heating begins or ends while the mass changes fastest, and the %2 % between %3 and %4 °C are a part of a step.</source>
        <translation>step_mass_loss der Stufe %1 wird weggelassen: das Heizen beginnt oder endet, während sich die Masse am schnellsten ändert, und die %2 % zwischen %3 und %4 °C sind nur ein Teil einer Stufe.</translation>
    </message>
    <message>
        <source>The largest loss, from %1 °C on, is fastest where the heating begins or ends and no whole step: the temperatures are those of the largest step that is whole.</source>
        <translation>Der größte Verlust, ab %1 °C, ist am schnellsten, wo das Heizen beginnt oder endet, und keine vollständige Stufe: die Temperaturen sind die der größten vollständigen Stufe.</translation>
    </message>
    <message>
        <source>Masses are percents of the stated reference mass, after subtraction of the correction run where there is one. Onset and end of a step are the crossings of the tangent at its steepest point with the lines before and after it, the midpoint halves the step between its limits (ISO 11358-1); the first deviation follows ASTM E2550. The uncertainty holds noise, the drift of the plateau a residue is read on, buoyancy and drift as far as the curve betrays them, windows and smoothing, and for temperatures the accuracy of their scale (1 K is an estimate of ours).</source>
        <translation>Massen sind Prozente der angegebenen Bezugsmasse, gegebenenfalls nach Abzug des Korrekturlaufs. Onset und Ende einer Stufe sind die Schnitte der Tangente an ihrem steilsten Punkt mit den Geraden davor und danach, der Mittelpunkt halbiert die Stufe zwischen ihren Grenzen (ISO 11358-1); die erste Abweichung folgt ASTM E2550. Die Unsicherheit enthält Rauschen, die Drift des Plateaus, auf dem ein Rückstand abgelesen wird, Auftrieb und Drift, soweit die Kurve sie verrät, Fenster und Glättung und bei Temperaturen die Genauigkeit ihrer Skala (1 K ist eine eigene Schätzung des Programms).</translation>
    </message>
    <message>
        <source>The step whose onset, midpoint, end and loss are given; proposed: the limits, or the largest step of the curve.</source>
        <translation>Die Stufe, deren Onset, Mittelpunkt, Ende und Verlust angegeben werden; vorgeschlagen: die Grenzen, oder die größte Stufe der Kurve.</translation>
    </message>
    <message>
        <source>Last temperature before the step at which the smoothed curve lies on the plateau before it, within three standard deviations and half a percent of the step (ASTM E2550); the plateau is the most level stretch before the step, no window of a person.</source>
        <translation>Letzte Temperatur vor der Stufe, bei der die geglättete Kurve auf dem Plateau davor liegt, innerhalb von drei Standardabweichungen und einem halben Prozent der Stufe (ASTM E2550); das Plateau ist der ebenste Abschnitt vor der Stufe, kein von Hand gewähltes Fenster.</translation>
    </message>
    <message>
        <source>Mass loss, horizontal</source>
        <translation>Masseverlust, horizontal</translation>
    </message>
    <message>
        <source>Mass at the lower limit of the step less that at its upper one, in percent of the reference mass.</source>
        <translation>Masse an der unteren Grenze der Stufe abzüglich der an ihrer oberen, in Prozent der Bezugsmasse.</translation>
    </message>
    <message>
        <source>Steps of half a percent or more between the limits, parted where the rate falls below 0.7 of the smaller maximum; several are listed one by one. A stated step stands in the place of those it overlaps.</source>
        <translation>Stufen von einem halben Prozent oder mehr zwischen den Grenzen, getrennt, wo die Rate unter 0,7 des kleineren Maximums fällt; mehrere werden einzeln aufgeführt. Eine angegebene Stufe steht an der Stelle derer, die sie überlappt.</translation>
    </message>
    <message>
        <source>no stretch before the step is level to a twentieth of its greatest rate: there is no plateau that the curve could leave.</source>
        <translation>kein Abschnitt vor der Stufe ist auf ein Zwanzigstel ihrer größten Rate eben: es gibt kein Plateau, das die Kurve verlassen könnte.</translation>
    </message>
    <message>
        <source>the plateau before the step bends: the first deviation lies anywhere between %1 and %2 °C, as the plateau is chosen.</source>
        <translation>das Plateau vor der Stufe biegt sich: die erste Abweichung liegt irgendwo zwischen %1 und %2 °C, je nach Wahl des Plateaus.</translation>
    </message>
    <message>
        <source>choice of the plateau</source>
        <translation>Wahl des Plateaus</translation>
    </message>
    <message>
        <source>&quot;%1&quot; falls to %2 % of the reference mass (%3): no mass falls below nothing. This is no thermogravimetric curve (another quantity, a change of mass), or the reference mass is not that of the sample.</source>
        <translation>&quot;%1&quot; fällt auf %2 % der Bezugsmasse (%3): keine Masse fällt unter nichts. Das ist keine thermogravimetrische Kurve (eine andere Größe, eine Massenänderung), oder die Bezugsmasse ist nicht die der Probe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; rises to %2 % of what it begins with, more than any sample gains: this is a change of mass, of an empty crucible for instance. A correction run belongs beside a sample&apos;s run (blank); of a sample, state its mass (reference_mass).</source>
        <translation>&quot;%1&quot; steigt auf %2 % dessen, womit sie beginnt, mehr, als eine Probe zunimmt: das ist eine Massenänderung, etwa die eines leeren Tiegels. Ein Korrekturlauf gehört neben den Lauf einer Probe (blank); bei einer Probe ihre Masse angeben (reference_mass).</translation>
    </message>
    <message>
        <source>The computation was stopped, and its part given up; «Run Again» computes it.</source>
        <translation>Die Berechnung wurde angehalten und ihr Teil aufgegeben; «Neu berechnen» berechnet ihn.</translation>
    </message>
    <message>
        <source>holder, no dipole: not known</source>
        <translation>Halter, kein Dipol: nicht bekannt</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Measured data of glasses: from instrument files to results, tables, figures and Ashby charts.</source>
        <translation>Messdaten von Gläsern: von Gerätedateien zu Ergebnissen, Tabellen, Abbildungen und Ashby-Diagrammen.</translation>
    </message>
    <message>
        <source>A project to open, or instrument files to import.</source>
        <translation>Ein zu öffnendes Projekt oder einzulesende Messdateien.</translation>
    </message>
</context>
<context>
    <name>vitrine</name>
    <message>
        <source>On a plot</source>
        <translation>Auf einem Diagramm</translation>
    </message>
    <message>
        <source>Drag a handle</source>
        <translation>Griff ziehen</translation>
    </message>
    <message>
        <source>Changes its parameter; results follow. Esc puts it back.</source>
        <translation>Ändert seinen Parameter, die Ergebnisse folgen. Esc setzt ihn zurück.</translation>
    </message>
    <message>
        <source>Tab, then arrow keys</source>
        <translation>Tab, dann Pfeiltasten</translation>
    </message>
    <message>
        <source>Chooses a handle and moves it one data step; Shift ten, Ctrl a tenth.</source>
        <translation>Wählt einen Griff und rückt ihn um einen Messpunkt; Umschalt zehn, Strg ein Zehntel.</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Zooms at the cursor; over an axis only that axis.</source>
        <translation>Vergrößert am Mauszeiger; über einer Achse nur diese.</translation>
    </message>
    <message>
        <source>Drag in the plot or on an axis</source>
        <translation>Ziehen im Diagramm oder auf einer Achse</translation>
    </message>
    <message>
        <source>Pans.</source>
        <translation>Verschiebt den Ausschnitt.</translation>
    </message>
    <message>
        <source>Drag with the right button or Shift</source>
        <translation>Ziehen mit rechter Taste oder Umschalt</translation>
    </message>
    <message>
        <source>Zooms into the rectangle.</source>
        <translation>Vergrößert das Rechteck.</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Shows all of the data again.</source>
        <translation>Zeigt wieder alle Daten.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>A workbench for people who characterise glasses.</source>
        <translation>Ein Arbeitsplatz für alle, die Gläser charakterisieren.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public Licence, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>public domain, zlib, BSD</source>
        <translation>gemeinfrei, zlib, BSD</translation>
    </message>
    <message>
        <source>Click or drag while «Mask Points» is on</source>
        <translation>Klicken oder ziehen, während «Punkte ausblenden» an ist</translation>
    </message>
    <message>
        <source>Leaves points out of the analysis, or takes them in again.</source>
        <translation>Lässt Punkte in der Auswertung weg oder nimmt sie wieder auf.</translation>
    </message>
    <message>
        <source>On the page of a figure</source>
        <translation>Auf der Seite einer Abbildung</translation>
    </message>
    <message>
        <source>Drag a value</source>
        <translation>Wert ziehen</translation>
    </message>
    <message>
        <source>Puts it elsewhere; arrow keys move it too, Shift further.</source>
        <translation>Setzt ihn anderswohin; Pfeiltasten bewegen ihn auch, mit Umschalt weiter.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Goes from one value to the next.</source>
        <translation>Geht von einem Wert zum nächsten.</translation>
    </message>
    <message>
        <source>Del on a value</source>
        <translation>Entf auf einem Wert</translation>
    </message>
    <message>
        <source>Hides it.</source>
        <translation>Verbirgt ihn.</translation>
    </message>
</context>
<context>
    <name>vitrine::AnalysisPanel</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Copy Results</source>
        <translation>Ergebnisse kopieren</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Weiterrechnen</translation>
    </message>
    <message>
        <source>Computes the whole series; until it is there, this part is shown</source>
        <translation>Berechnet die ganze Reihe; bis sie da ist, bleibt dieser Teil zu sehen</translation>
    </message>
    <message>
        <source>G&amp;ive Up This Part</source>
        <translation>Teil &amp;verwerfen</translation>
    </message>
    <message>
        <source>Shows no result until the series is computed again</source>
        <translation>Zeigt kein Ergebnis, bis die Reihe neu berechnet wird</translation>
    </message>
    <message>
        <source>Stopped half-way: these results are a part of the series.</source>
        <translation>Unterwegs angehalten: Diese Ergebnisse sind ein Teil der Reihe.</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>This version of the program does not know the analysis «%1». It is kept in the project as it is.</source>
        <translation>Diese Programmversion kennt die Auswertung «%1» nicht. Sie bleibt unverändert im Projekt.</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>No result: see the field above.</source>
        <translation>Kein Ergebnis: siehe das Feld oben.</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1 wegnehmen</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
    </message>
</context>
<context>
    <name>vitrine::AshbyPanel</name>
    <message>
        <source>Ashby chart</source>
        <translation>Ashby-Diagramm</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Waagerechte Achse</translation>
    </message>
    <message>
        <source>&amp;Horizontal</source>
        <translation>&amp;Waagerecht</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>Senkrechte Achse</translation>
    </message>
    <message>
        <source>&amp;Vertical</source>
        <translation>&amp;Senkrecht</translation>
    </message>
    <message>
        <source>&amp;Samples of this project</source>
        <translation>&amp;Proben dieses Projekts</translation>
    </message>
    <message>
        <source>Bubbles are ranges of reference materials in families. A glass of this project appears as soon as both of its properties are known.</source>
        <translation>Blasen sind Wertebereiche von Vergleichswerkstoffen, nach Familien. Ein Glas dieses Projekts erscheint, sobald beide Eigenschaften bekannt sind.</translation>
    </message>
</context>
<context>
    <name>vitrine::ColumnsPanel</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1, sign turned</source>
        <translation>%1, Vorzeichen gedreht</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s): a right click on a heading of the raw numbers says what it is.</source>
        <translation>
            <numerusform>%n weitere Spalte: ein Rechtsklick auf eine Überschrift der Rohzahlen sagt, was sie ist.</numerusform>
            <numerusform>%n weitere Spalten: ein Rechtsklick auf eine Überschrift der Rohzahlen sagt, was sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 is</source>
        <translation>Was %1 ist</translation>
    </message>
    <message>
        <source>as in the file: %1</source>
        <translation>wie in der Datei: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Take %1 as in the file</source>
        <translation>%1 wie in der Datei nehmen</translation>
    </message>
    <message>
        <source>Say that %1 is: %2</source>
        <translation>%1 ist: %2</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Einheit von %1</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Set the unit of %1 to %2</source>
        <translation>Einheit von %1 auf %2 setzen</translation>
    </message>
    <message>
        <source>assumed ✓</source>
        <translation>angenommen ✓</translation>
    </message>
    <message>
        <source>The file names no unit for %1. Choose another one, or confirm %2 by a click.</source>
        <translation>Die Datei nennt keine Einheit für %1. Eine andere wählen oder %2 mit einem Klick bestätigen.</translation>
    </message>
    <message>
        <source>Confirm the unit of %1</source>
        <translation>Einheit von %1 bestätigen</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>%1 Is</source>
        <translation>%1 ist</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Plot against This Column</source>
        <translation>Gegen diese Spalte auftragen</translation>
    </message>
    <message>
        <source>Plot against %1</source>
        <translation>Gegen %1 auftragen</translation>
    </message>
    <message>
        <source>Plot This Column</source>
        <translation>Diese Spalte auftragen</translation>
    </message>
    <message>
        <source>Plot %1</source>
        <translation>%1 auftragen</translation>
    </message>
    <message>
        <source>Take It out of the Plot</source>
        <translation>Aus dem Diagramm nehmen</translation>
    </message>
    <message>
        <source>Plot It Too</source>
        <translation>Auch auftragen</translation>
    </message>
    <message>
        <source>Take %1 out of the plot</source>
        <translation>%1 aus dem Diagramm nehmen</translation>
    </message>
    <message>
        <source>Plot %1 too</source>
        <translation>%1 auch auftragen</translation>
    </message>
    <message>
        <source>Back to the Technique&apos;s Plot</source>
        <translation>Zurück zum Diagramm der Methode</translation>
    </message>
    <message>
        <source>Back to the technique&apos;s plot</source>
        <translation>Zurück zum Diagramm der Methode</translation>
    </message>
</context>
<context>
    <name>vitrine::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command has these words in its name or description.</source>
        <translation>Kein Befehl hat diese Wörter in Namen oder Beschreibung.</translation>
    </message>
</context>
<context>
    <name>vitrine::DataTableModel</name>
    <message>
        <source>No number in the file</source>
        <translation>Keine Zahl in der Datei</translation>
    </message>
    <message>
        <source>No known role</source>
        <translation>Keine bekannte Rolle</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rolle: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::DisplayText</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>vitrine::DropOverlay</name>
    <message numerus="yes">
        <source>Looking at %n file(s) …</source>
        <translation>
            <numerusform>%n Datei wird angesehen …</numerusform>
            <numerusform>%n Dateien werden angesehen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at files</source>
        <translation>Dateien werden angesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannte</numerusform>
            <numerusform>%n unbekannte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Let go to import</source>
        <translation>Zum Einlesen loslassen</translation>
    </message>
</context>
<context>
    <name>vitrine::FamilyAdder</name>
    <message>
        <source>%1: which</source>
        <translation>%1: welche</translation>
    </message>
    <message>
        <source>%1: value</source>
        <translation>%1: Wert</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::FigurePanel</name>
    <message>
        <source>%1, one column</source>
        <translation>%1, einspaltig</translation>
    </message>
    <message>
        <source>%1, two columns</source>
        <translation>%1, zweispaltig</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Retitle a figure</source>
        <translation>Abbildung umbenennen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Fonts, line widths and column width by a journal&apos;s rules</source>
        <translation>Schriften, Linien- und Spaltenbreite nach den Regeln einer Zeitschrift</translation>
    </message>
    <message>
        <source>Change a figure&apos;s preset</source>
        <translation>Vorlage einer Abbildung ändern</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Change a figure&apos;s width</source>
        <translation>Breite einer Abbildung ändern</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Change a figure&apos;s height</source>
        <translation>Höhe einer Abbildung ändern</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Höhe</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Ashby chart</source>
        <translation>Ashby-Diagramm</translation>
    </message>
    <message>
        <source>Write this figure as PDF, SVG, EPS, PNG or TIFF in its true size</source>
        <translation>Diese Abbildung als PDF, SVG, EPS, PNG oder TIFF in wahrer Größe schreiben</translation>
    </message>
    <message>
        <source>&amp;Along</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>Change a figure&apos;s axis</source>
        <translation>Achse einer Abbildung ändern</translation>
    </message>
    <message>
        <source>what all have</source>
        <translation>was alle haben</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>Change a figure&apos;s unit</source>
        <translation>Einheit einer Abbildung ändern</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>wie gemessen</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Raises each curve above the one before, by this share of the tallest one</source>
        <translation>Hebt jede Kurve über die vorige, um diesen Anteil der höchsten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Offset the curves of a figure</source>
        <translation>Kurven einer Abbildung versetzen</translation>
    </message>
    <message>
        <source>&amp;Offset</source>
        <translation>&amp;Versatz</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n Probe</numerusform>
            <numerusform>%n Proben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::FigureParts</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>open circle</source>
        <translation>offener Kreis</translation>
    </message>
    <message>
        <source>square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>open square</source>
        <translation>offenes Quadrat</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>open triangle</source>
        <translation>offenes Dreieck</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>Raute</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Along</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Change a figure&apos;s axis</source>
        <translation>Achse einer Abbildung ändern</translation>
    </message>
    <message>
        <source>&amp;Along</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>W&amp;hole curve</source>
        <translation>&amp;Ganze Kurve</translation>
    </message>
    <message>
        <source>Else the figure shows the part that the result is read from</source>
        <translation>Sonst zeigt die Abbildung den Teil, aus dem das Ergebnis gelesen wird</translation>
    </message>
    <message>
        <source>Show the whole curve</source>
        <translation>Ganze Kurve zeigen</translation>
    </message>
    <message>
        <source>Show the transition</source>
        <translation>Den Übergang zeigen</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>In the unit of the axis; empty: as the data need it</source>
        <translation>In der Einheit der Achse; leer: wie die Daten es brauchen</translation>
    </message>
    <message>
        <source>«%1» is no number.</source>
        <translation>«%1» ist keine Zahl.</translation>
    </message>
    <message>
        <source>Change the range of an axis</source>
        <translation>Bereich einer Achse ändern</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 von</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1 bis</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Einheit von %1</translation>
    </message>
    <message>
        <source>Change the unit of an axis</source>
        <translation>Einheit einer Achse ändern</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>%1 logarithmic</source>
        <translation>%1 logarithmisch</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Logarithmische Achse</translation>
    </message>
    <message>
        <source>Degrees have no logarithm; kelvin have</source>
        <translation>Grade haben keinen Logarithmus, Kelvin schon</translation>
    </message>
    <message>
        <source>Make an axis logarithmic</source>
        <translation>Achse logarithmisch teilen</translation>
    </message>
    <message>
        <source>Make an axis linear</source>
        <translation>Achse linear teilen</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>where there is room</source>
        <translation>wo Platz ist</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>oben links</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>oben rechts</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>unten links</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>unten rechts</translation>
    </message>
    <message>
        <source>Change the legend</source>
        <translation>Legende ändern</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>&amp;Values at the curves</source>
        <translation>&amp;Werte an den Kurven</translation>
    </message>
    <message>
        <source>They can be dragged on the page; Del hides the one that was clicked</source>
        <translation>Sie lassen sich auf der Seite ziehen; Entf verbirgt den angeklickten</translation>
    </message>
    <message>
        <source>Show the labels</source>
        <translation>Beschriftungen zeigen</translation>
    </message>
    <message>
        <source>Hide the labels</source>
        <translation>Beschriftungen verbergen</translation>
    </message>
    <message>
        <source>Labels Back to Their Places</source>
        <translation>Beschriftungen an ihren Ort</translation>
    </message>
    <message>
        <source>Put the labels back</source>
        <translation>Beschriftungen zurücksetzen</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Show a curve</source>
        <translation>Kurve zeigen</translation>
    </message>
    <message>
        <source>Hide a curve</source>
        <translation>Kurve verbergen</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>Farbe von %1</translation>
    </message>
    <message>
        <source>Colour a curve</source>
        <translation>Kurve färben</translation>
    </message>
    <message>
        <source>Line width of %1</source>
        <translation>Linienbreite von %1</translation>
    </message>
    <message>
        <source>Line width in pt; 0: no line</source>
        <translation>Linienbreite in pt; 0: keine Linie</translation>
    </message>
    <message>
        <source>Change a line width</source>
        <translation>Linienbreite ändern</translation>
    </message>
    <message>
        <source>Symbol of %1</source>
        <translation>Symbol von %1</translation>
    </message>
    <message>
        <source>Change a symbol</source>
        <translation>Symbol ändern</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 nach oben</translation>
    </message>
    <message>
        <source>Earlier in the legend, and below the later curves</source>
        <translation>Früher in der Legende und unter den späteren Kurven</translation>
    </message>
    <message>
        <source>Change the order of curves</source>
        <translation>Reihenfolge der Kurven ändern</translation>
    </message>
    <message>
        <source>right of the plot</source>
        <translation>rechts neben dem Diagramm</translation>
    </message>
    <message>
        <source>below the plot</source>
        <translation>unter dem Diagramm</translation>
    </message>
    <message>
        <source>Name of %1 in the legend</source>
        <translation>Name von %1 in der Legende</translation>
    </message>
    <message>
        <source>%1: its name in the legend; empty: as usual</source>
        <translation>%1: Name in der Legende; leer: wie üblich</translation>
    </message>
    <message>
        <source>Rename a curve</source>
        <translation>Kurve umbenennen</translation>
    </message>
    <message>
        <source>&amp;Derivative</source>
        <translation>&amp;Ableitung</translation>
    </message>
    <message>
        <source>The derivatives of the measured curves in a panel below</source>
        <translation>Die Ableitungen der gemessenen Kurven in einem Feld darunter</translation>
    </message>
    <message>
        <source>Show the derivative</source>
        <translation>Ableitung zeigen</translation>
    </message>
    <message>
        <source>Hide the derivative</source>
        <translation>Ableitung ausblenden</translation>
    </message>
</context>
<context>
    <name>vitrine::ImportList</name>
    <message>
        <source>Imported files</source>
        <translation>Eingelesene Dateien</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Read Again as</source>
        <translation>Neu einlesen als</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Clear the List</source>
        <translation>Liste leeren</translation>
    </message>
</context>
<context>
    <name>vitrine::Imports</name>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <source>More than %n file(s) were dropped at once; only that many are read. Drop the others in parts.</source>
        <translation>
            <numerusform>Mehr als %n Datei auf einmal; nur so viele werden gelesen. Die übrigen in Teilen herüberziehen.</numerusform>
            <numerusform>Mehr als %n Dateien auf einmal; nur so viele werden gelesen. Die übrigen in Teilen herüberziehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) are not files of this computer. Save them first, then drop the files.</source>
        <translation>
            <numerusform>%n Adresse ist keine Datei dieses Rechners. Erst speichern, dann die Datei herüberziehen.</numerusform>
            <numerusform>%n Adressen sind keine Dateien dieses Rechners. Erst speichern, dann die Dateien herüberziehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>%n Datei wird gelesen</numerusform>
            <numerusform>%n Dateien werden gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 einlesen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>%n Datei einlesen</numerusform>
            <numerusform>%n Dateien einlesen</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Reading %1 again</source>
        <translation>%1 wird neu gelesen</translation>
    </message>
    <message>
        <source>it holds no numbers when it is read like this.</source>
        <translation>so gelesen enthält sie keine Zahlen.</translation>
    </message>
    <message>
        <source>%1 was left as it is: %2</source>
        <translation>%1 blieb, wie es ist: %2</translation>
    </message>
    <message>
        <source>Read %1 again</source>
        <translation>%1 neu lesen</translation>
    </message>
</context>
<context>
    <name>vitrine::InputEdit</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>nichts passt</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>wählen …</translation>
    </message>
</context>
<context>
    <name>vitrine::Inspector</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Drop instrument files anywhere on this window. Their results will stand here, with the parameters they depend on.</source>
        <translation>Messdateien irgendwo auf dieses Fenster ziehen. Hier stehen dann ihre Ergebnisse mit den Parametern, von denen sie abhängen.</translation>
    </message>
    <message>
        <source>Select a dataset to see which analyses fit it, or an analysis to see its parameters and results.</source>
        <translation>Einen Datensatz wählen, um passende Auswertungen zu sehen, oder eine Auswertung, um ihre Parameter und Ergebnisse zu sehen.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename to «%1»</source>
        <translation>In «%1» umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Crystal</source>
        <translation>Kristall</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leermessung</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Change the role to %1</source>
        <translation>Rolle auf %1 ändern</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analysis(es)</source>
        <translation>
            <numerusform>%n Auswertung</numerusform>
            <numerusform>%n Auswertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Crystal and glass of one compound share a row of the transitions table when their names begin alike.</source>
        <translation>Kristall und Glas einer Verbindung teilen sich eine Zeile der Umwandlungstabelle, wenn ihre Namen gleich beginnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>simulated, not measured</source>
        <translation>simuliert, nicht gemessen</translation>
    </message>
    <message>
        <source>Analyses that fit</source>
        <translation>Passende Auswertungen</translation>
    </message>
    <message>
        <source>Temperature programme</source>
        <translation>Temperaturprogramm</translation>
    </message>
    <message>
        <source>,  %1 K/min</source>
        <translation>,  %1 K/min</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Aus der Datei</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Each cell is the result of an analysis: rest the mouse on it for its definition and origin. «Export» writes the table, «Keep This Table» saves it in the project.</source>
        <translation>Jede Zelle ist das Ergebnis einer Auswertung: die Maus darauf ruhen lassen zeigt Definition und Herkunft. «Exportieren» schreibt die Tabelle, «Diese Tabelle behalten» speichert sie im Projekt.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>The file names no unit; assumed: %1.</source>
        <translation>Die Datei nennt keine Einheit; angenommen: %1.</translation>
    </message>
    <message>
        <source>&amp;These Units Are Right</source>
        <translation>Diese Einheiten &amp;stimmen</translation>
    </message>
    <message>
        <source>Other units are chosen under «Columns and sample»</source>
        <translation>Andere Einheiten werden unter «Spalten und Probe» gewählt</translation>
    </message>
    <message>
        <source>Confirm the units</source>
        <translation>Einheiten bestätigen</translation>
    </message>
    <message>
        <source>No analysis knows these columns yet. Say below what they are; the analyses that fit stand here then.</source>
        <translation>Noch kennt keine Auswertung diese Spalten. Unten angeben, was sie sind; dann stehen hier die passenden Auswertungen.</translation>
    </message>
    <message>
        <source>Columns and sample</source>
        <translation>Spalten und Probe</translation>
    </message>
    <message>
        <source>Said by a person, not by the file: %1</source>
        <translation>Von einer Person angegeben, nicht von der Datei: %1</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Wie die Datei gelesen wird</translation>
    </message>
</context>
<context>
    <name>vitrine::IssuesModel</name>
    <message>
        <source>Withdraw an approval</source>
        <translation>Billigung zurückziehen</translation>
    </message>
    <message>
        <source>Approve an issue</source>
        <translation>Hinweis billigen</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Approved because</source>
        <translation>Gebilligt, weil</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Nobody has named these units; assumed: %1. Confirm them in the inspector.</source>
        <translation>Niemand hat diese Einheiten genannt; angenommen: %1. Im Inspektor bestätigen.</translation>
    </message>
</context>
<context>
    <name>vitrine::IssuesPanel</name>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Billigen</translation>
    </message>
    <message>
        <source>Nothing needs a look. What readers and analyses find doubtful gathers here.</source>
        <translation>Nichts braucht einen Blick. Was Leser und Auswertungen zweifelhaft finden, sammelt sich hier.</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Why this is all right; the reason becomes part of the record</source>
        <translation>Warum das in Ordnung ist; der Grund wird Teil der Aufzeichnung</translation>
    </message>
    <message>
        <source>Reason of the approval</source>
        <translation>Grund der Billigung</translation>
    </message>
    <message>
        <source>Mark the selected issue as seen, for the reason given; without a reason an approval is withdrawn</source>
        <translation>Den gewählten Hinweis mit dem angegebenen Grund als gesehen kennzeichnen; ohne Grund wird eine Billigung zurückgezogen</translation>
    </message>
</context>
<context>
    <name>vitrine::Jobs</name>
    <message>
        <source>An unknown error ended the work.</source>
        <translation>Ein unbekannter Fehler hat die Arbeit beendet.</translation>
    </message>
</context>
<context>
    <name>vitrine::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the project</source>
        <translation>Projekt filtern</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Imported Files</source>
        <translation>Eingelesene Dateien</translation>
    </message>
    <message>
        <source>Raw numbers</source>
        <translation>Rohzahlen</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>Progress of background work</source>
        <translation>Fortschritt der Hintergrundarbeit</translation>
    </message>
    <message>
        <source>Stop the background work</source>
        <translation>Die Hintergrundarbeit anhalten</translation>
    </message>
    <message>
        <source>%1 ended with an error: %2</source>
        <translation>%1 endete mit einem Fehler: %2</translation>
    </message>
    <message>
        <source>%1  %2/%3</source>
        <translation>%1  %2/%3</translation>
    </message>
    <message>
        <source>Issues (%1)</source>
        <translation>Hinweise (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read: see the list of imported files.</source>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen werden: siehe die Liste der eingelesenen Dateien.</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen werden: siehe die Liste der eingelesenen Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation>
            <numerusform>%n Datei eingelesen.</numerusform>
            <numerusform>%n Dateien eingelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien einlesen</translation>
    </message>
    <message>
        <source>Back to the proposed parameters</source>
        <translation>Zurück zu den vorgeschlagenen Parametern</translation>
    </message>
    <message>
        <source>This analysis has no result yet.</source>
        <translation>Diese Auswertung hat noch kein Ergebnis.</translation>
    </message>
    <message>
        <source>Use the curves of «%1» as data</source>
        <translation>Kurven von «%1» als Daten verwenden</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Tastatur und Maus</translation>
    </message>
    <message>
        <source>About Vitrine</source>
        <translation>Über Vitrine</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Building the example</source>
        <translation>Beispiel wird aufgebaut</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>PDF, true size</source>
        <translation>PDF, wahre Größe</translation>
    </message>
    <message>
        <source>SVG, true size</source>
        <translation>SVG, wahre Größe</translation>
    </message>
    <message>
        <source>PNG, 600 dots per inch</source>
        <translation>PNG, 600 Punkte je Zoll</translation>
    </message>
    <message>
        <source>Written: %1, %2 mm wide</source>
        <translation>Geschrieben: %1, %2 mm breit</translation>
    </message>
    <message>
        <source>Export the methods text</source>
        <translation>Methodentext exportieren</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Select a dataset or an analysis: the figure is made of what is selected.</source>
        <translation>Einen Datensatz oder eine Auswertung wählen: die Abbildung entsteht aus dem Gewählten.</translation>
    </message>
    <message>
        <source>Make a figure</source>
        <translation>Abbildung anlegen</translation>
    </message>
    <message>
        <source>Keep the table «%1»</source>
        <translation>Tabelle «%1» behalten</translation>
    </message>
    <message>
        <source>Analyses that fit %1</source>
        <translation>Auswertungen, die zu %1 passen</translation>
    </message>
    <message>
        <source>Delete «%1»</source>
        <translation>«%1» löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s)</source>
        <translation>
            <numerusform>%n Objekt löschen</numerusform>
            <numerusform>%n Objekte löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds neither files nor a table.</source>
        <translation>Die Zwischenablage enthält weder Dateien noch eine Tabelle.</translation>
    </message>
    <message>
        <source>The table could not be kept: %1</source>
        <translation>Die Tabelle konnte nicht behalten werden: %1</translation>
    </message>
    <message>
        <source>EPS, words as outlines</source>
        <translation>EPS, Schrift als Umrisse</translation>
    </message>
    <message>
        <source>TIFF, 600 dots per inch</source>
        <translation>TIFF, 600 Punkte je Zoll</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>%1  (each of %2 datasets for itself)</source>
        <translation>%1  (jeder von %2 Datensätzen für sich)</translation>
    </message>
    <message>
        <source>No analysis knows the columns of this dataset. Say in the inspector what they are.</source>
        <translation>Keine Auswertung kennt die Spalten dieses Datensatzes. Im Inspektor angeben, was sie sind.</translation>
    </message>
    <message>
        <source>No analysis takes all of the selected datasets.</source>
        <translation>Keine Auswertung nimmt alle gewählten Datensätze.</translation>
    </message>
    <message numerus="yes">
        <source>Analyses of %n dataset(s)</source>
        <translation>
            <numerusform>Auswertungen von %n Datensatz</numerusform>
            <numerusform>Auswertungen von %n Datensätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two or more datasets in the project: what they can be compared by is offered then.</source>
        <translation>Zwei oder mehr Datensätze im Projekt wählen: dann wird angeboten, wodurch sie verglichen werden können.</translation>
    </message>
    <message>
        <source>Drawn: %1. Select datasets of another technique for a figure of those.</source>
        <translation>Gezeichnet: %1. Für eine Abbildung einer anderen Methode deren Datensätze wählen.</translation>
    </message>
    <message>
        <source>%1 methods</source>
        <translation>%1 Methoden</translation>
    </message>
</context>
<context>
    <name>vitrine::MaskBar</name>
    <message>
        <source>&amp;Mask Points</source>
        <translation>&amp;Punkte ausblenden</translation>
    </message>
    <message>
        <source>A click on a point leaves it out of the analysis or takes it in again; a drag does so with all in the rectangle</source>
        <translation>Ein Klick auf einen Punkt lässt ihn in der Auswertung weg oder nimmt ihn wieder auf; Ziehen tut dies mit allen im Rechteck</translation>
    </message>
    <message>
        <source>Reason for masking</source>
        <translation>Grund der Ausblendung</translation>
    </message>
    <message>
        <source>reason for masking</source>
        <translation>Grund der Ausblendung</translation>
    </message>
    <message>
        <source>Unmask All</source>
        <translation>Alle einblenden</translation>
    </message>
    <message>
        <source>Unmask all points</source>
        <translation>Alle Punkte einblenden</translation>
    </message>
    <message>
        <source>%1 of %2 masked</source>
        <translation>%1 von %2 ausgeblendet</translation>
    </message>
    <message numerus="yes">
        <source>Copy to %n Other(s)</source>
        <translation>
            <numerusform>Auf %n weitere übertragen</numerusform>
            <numerusform>Auf %n weitere übertragen</numerusform>
        </translation>
    </message>
    <message>
        <source>The same points are masked in this analysis of the sample&apos;s other datasets</source>
        <translation>Dieselben Punkte werden in dieser Auswertung der übrigen Datensätze der Probe ausgeblendet</translation>
    </message>
    <message numerus="yes">
        <source>Unmask %n point(s)</source>
        <translation>
            <numerusform>%n Punkt einblenden</numerusform>
            <numerusform>%n Punkte einblenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mask %n point(s)</source>
        <translation>
            <numerusform>%n Punkt ausblenden</numerusform>
            <numerusform>%n Punkte ausblenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why points are masked</source>
        <translation>Grund der Ausblendung angeben</translation>
    </message>
    <message>
        <source>Copy the mask along the series</source>
        <translation>Ausblendung auf die Reihe übertragen</translation>
    </message>
</context>
<context>
    <name>vitrine::PageView</name>
    <message>
        <source>A page of %1 × %2 mm</source>
        <translation>Eine Seite von %1 × %2 mm</translation>
    </message>
    <message>
        <source>Label %1 of %2</source>
        <translation>Beschriftung %1 von %2</translation>
    </message>
    <message>
        <source>%1 × %2 mm, shown at %3 %</source>
        <translation>%1 × %2 mm, gezeigt mit %3 %</translation>
    </message>
</context>
<context>
    <name>vitrine::ParameterEdit</name>
    <message>
        <source>Back to the proposed value</source>
        <translation>Zurück zum vorgeschlagenen Wert</translation>
    </message>
    <message>
        <source>Back to the proposed value of %1</source>
        <translation>Zurück zum vorgeschlagenen Wert von %1</translation>
    </message>
</context>
<context>
    <name>vitrine::PlotBar</name>
    <message>
        <source>Columns on the vertical axis</source>
        <translation>Spalten auf der senkrechten Achse</translation>
    </message>
    <message>
        <source>Column on the horizontal axis</source>
        <translation>Spalte auf der waagerechten Achse</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Auftragen</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>Plot against %1</source>
        <translation>Gegen %1 auftragen</translation>
    </message>
    <message>
        <source>row number</source>
        <translation>Zeilennummer</translation>
    </message>
    <message>
        <source>choose a column</source>
        <translation>Spalte wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Plot %1</source>
        <translation>%1 auftragen</translation>
    </message>
    <message>
        <source>Take %1 out of the plot</source>
        <translation>%1 aus dem Diagramm nehmen</translation>
    </message>
</context>
<context>
    <name>vitrine::PlotPage</name>
    <message>
        <source>Ashby chart</source>
        <translation>Ashby-Diagramm</translation>
    </message>
    <message>
        <source>There is nothing to draw here yet.</source>
        <translation>Hier ist noch nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>Plot: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Move a label</source>
        <translation>Beschriftung verschieben</translation>
    </message>
    <message>
        <source>Hide a label</source>
        <translation>Beschriftung verbergen</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Abbildung: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::PlotView</name>
    <message>
        <source>Plot</source>
        <translation>Auftragen</translation>
    </message>
</context>
<context>
    <name>vitrine::ProjectModel</name>
    <message numerus="yes">
        <source>%n open issue(s)</source>
        <translation>
            <numerusform>%n offener Hinweis</numerusform>
            <numerusform>%n offene Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulated, not measured</source>
        <translation>Simuliert, nicht gemessen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Rename to «%1»</source>
        <translation>In «%1» umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>Move %n dataset(s) to %1</source>
        <translation>
            <numerusform>%n Datensatz nach %1 verschieben</numerusform>
            <numerusform>%n Datensätze nach %1 verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Vergleiche</translation>
    </message>
</context>
<context>
    <name>vitrine::RangeEdit</name>
    <message>
        <source>%1, from</source>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, bis</translation>
    </message>
</context>
<context>
    <name>vitrine::ReadingForm</name>
    <message>
        <source>point .</source>
        <translation>Punkt .</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
</context>
<context>
    <name>vitrine::ResultsModel</name>
    <message>
        <source>No uncertainty: %1</source>
        <translation>Keine Unsicherheit: %1</translation>
    </message>
    <message>
        <source>Part of the standard uncertainty, in %1</source>
        <translation>Anteil der Standardunsicherheit, in %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>vitrine::Session</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>last changed %1</source>
        <translation>zuletzt geändert %1</translation>
    </message>
</context>
<context>
    <name>vitrine::StartPage</name>
    <message>
        <source>&amp;Import Files …</source>
        <translation>Dateien &amp;einlesen …</translation>
    </message>
    <message>
        <source>Read instrument files</source>
        <translation>Messdateien einlesen</translation>
    </message>
    <message>
        <source>&amp;Open a Project …</source>
        <translation>Ein Projekt ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a project that was saved</source>
        <translation>Ein gespeichertes Projekt öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;Example</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>A project of simulated measurements that shows every technique</source>
        <translation>Ein Projekt simulierter Messungen, das jede Methode zeigt</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Dateien hierher ziehen</translation>
    </message>
    <message>
        <source>Open something from the project</source>
        <translation>Etwas aus dem Projekt öffnen</translation>
    </message>
    <message>
        <source>Calorimetry, impedance, magnetometry, thermal transport, or any table of numbers. The format is found from the content, and analyses that fit begin at once.</source>
        <translation>Kalorimetrie, Impedanz, Magnetometrie, Wärmetransport oder jede Zahlentabelle. Das Format wird am Inhalt erkannt, passende Auswertungen beginnen sofort.</translation>
    </message>
    <message>
        <source>A click in the tree on the left shows it here, a double click keeps its tab. More files can be dropped at any time.</source>
        <translation>Ein Klick im Baum links zeigt es hier, ein Doppelklick behält den Reiter. Weitere Dateien können jederzeit herübergezogen werden.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt verwendete Projekte</translation>
    </message>
    <message>
        <source>Unsaved work was kept</source>
        <translation>Nicht gespeicherte Arbeit wurde aufbewahrt</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation>Verwerfen …</translation>
    </message>
</context>
<context>
    <name>vitrine::TablePage</name>
    <message>
        <source>Transitions</source>
        <translation>Umwandlungen</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>Welche Tabelle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>Die Tabelle für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Write the table as CSV, Markdown, LaTeX, HTML or Excel file</source>
        <translation>Die Tabelle als CSV-, Markdown-, LaTeX-, HTML- oder Excel-Datei schreiben</translation>
    </message>
    <message>
        <source>Table of results</source>
        <translation>Tabelle der Ergebnisse</translation>
    </message>
    <message>
        <source>No results yet. Drop instrument files on the window: their analyses fill this table.</source>
        <translation>Noch keine Ergebnisse. Messdateien auf das Fenster ziehen: ihre Auswertungen füllen diese Tabelle.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Comma separated values</source>
        <translation>Kommagetrennte Werte</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation>LaTeX</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>vitrine::WordsEdit</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Suggestions for %1</source>
        <translation>Vorschläge für %1</translation>
    </message>
</context>
<context>
    <name>vitrine::Workspace</name>
    <message>
        <source>Open views</source>
        <translation>Offene Ansichten</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Diesen Reiter schließen</translation>
    </message>
    <message>
        <source>%1
The next click in the tree replaces this view; a double click on the tab keeps it.</source>
        <translation>%1
Der nächste Klick im Baum ersetzt diese Ansicht; ein Doppelklick auf den Reiter behält sie.</translation>
    </message>
</context>
<context>
    <name>vitrine::dialogs</name>
    <message>
        <source>Save the changes to «%1»?</source>
        <translation>Die Änderungen an «%1» speichern?</translation>
    </message>
    <message>
        <source>Without saving, everything since the last save is lost.</source>
        <translation>Ohne Speichern geht alles seit dem letzten Speichern verloren.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Open «%1» with the work that was not saved?</source>
        <translation>«%1» mit der nicht gespeicherten Arbeit öffnen?</translation>
    </message>
    <message>
        <source>The program ended before it was saved; what was done was kept (%1). As saved, the project opens without it, and it stays on offer on the start page.</source>
        <translation>Das Programm endete, bevor gespeichert wurde; was getan war, wurde aufbewahrt (%1). Wie gespeichert öffnet sich das Projekt ohne sie, und sie bleibt auf der Startseite im Angebot.</translation>
    </message>
    <message>
        <source>&amp;With Unsaved Work</source>
        <translation>&amp;Mit nicht gespeicherter Arbeit</translation>
    </message>
    <message>
        <source>&amp;As Saved</source>
        <translation>&amp;Wie gespeichert</translation>
    </message>
    <message>
        <source>Discard the unsaved work on «%1»?</source>
        <translation>Die nicht gespeicherte Arbeit an «%1» verwerfen?</translation>
    </message>
    <message>
        <source>%1. It cannot be brought back.</source>
        <translation>%1. Sie lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
</context>
</TS>
