<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Command</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an empty project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project, or import instrument files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import Files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read instrument files into this project; dropping them on the window does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project with all its raw files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the figure or table of this tab to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;Methods Text …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the methods paragraph: instruments, definitions, parameters and standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this tab; nothing of the project is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give what is selected in the project another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what is selected in the project, with all that hangs on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the results of the selected analysis, with uncertainties and units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the files or the table on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Analysis …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose among the analyses that fit the selected dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute what has no result yet, such as after cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to &amp;Proposed Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was set by hand in this analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a figure of what is selected; several datasets share one figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the table of results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ashby Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the samples among reference materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep This Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table of this tab in the project, so that it is exported with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a Command …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type part of a command&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit Plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of the data; a double click on the plot does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the tree of samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide parameters and results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the raw numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;ssues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the steps taken; a click goes back to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mported Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the verdict on each imported file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project of simulated measurements that shows every technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard and Mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keys and mouse do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Vitrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licence and the libraries in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1 needs the dataset &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a column with the role %2; &quot;%3&quot; has %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes one dataset &quot;%2&quot;; %3 were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no parameter &quot;%2&quot;; it has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be determined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data do not tell its uncertainty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not set and cannot be proposed from these data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of this table have no names that tell what they are; assumed in their order: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; expected %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of %1 columns, %2 of which have known names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of %1 columns of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds binary data; expected a table of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two lines of numbers follow each other within the first %1 lines; expected a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has several decimal marks, as a spreadsheet leaves behind when it takes a decimal point for a thousands separator; expected numbers with one mark. Export the file from the instrument&apos;s software again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; names no unit; %2 is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n line(s) of text among the numbers were left out, the first is line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No technique claims these columns; name them with roles to analyse the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or more lines of two or more numbers, with or without a line of names above them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no memory to decompress the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compressed file is damaged or cut off after %1 bytes of content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reader recognises the content of this file; expected one of the formats that &quot;vitrine-cli formats&quot; lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two readers claim this file with the same confidence: %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no regular file but a folder or a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1 bytes; files of up to 4 GiB are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n cell(s) hold no number, the first is &quot;%1&quot; in line %2; they are left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n row(s) have another number of cells than there are columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends after [Data] (line %1); a line with the names of the columns was expected there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No [Data] line was found, and the first line does not name temperature, field and moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n cell(s) hold no number and were left empty; the first is «%1» in line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no data: no row follows the names of the columns in line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know the analysis %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty; a project was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Vitrine project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Vitrine project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file that could be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged and nothing in it could be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: the folder %2 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved edits cannot be kept safe in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the file that holds the %1 is damaged; what could be read of it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s property %1 is damaged and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry of an imported file is damaged and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imported file %1 is damaged and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of the project is damaged and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis %1 (entry %2) was left out because its data are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column %1 of %2 is damaged and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of %1 are damaged and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored results of %1 (entry %2) are damaged; they can be computed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the project are missing from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be saved because another program is writing to it; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected against writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: an interrupted save of another file lies beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer program (format %2, this one knows %3): what this program does not know is missing, and the file is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged and is left as it is; save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer program and is left as it is; save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected against writing; save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer program (format %2, this one knows %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of the file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imported file %1 is not what it was: its SHA-256 differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no analysis &quot;%1&quot;; expected one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role is &quot;%1&quot;; expected glass, crystal, blank, reference or other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dataset of %1 has the columns that %2 needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe has no list &quot;analyses&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program was built without its example &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;; expected one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table format &quot;%1&quot;; expected one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook could not be made in %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook could not be read back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No windows are set and no step can be found to propose some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window of the glass ends at %1 °C, that of the liquid begins at %2 °C; expected a step between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The windows hold %1 rows of the segment, which goes from %2 to %3 °C; expected at least %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the windows the curve does not go from one line to the other; expected at least %1 rows in each window and between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step is %1 times as high as the scatter about its lines; below %2 no glass transition is reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out: its construction does not meet the curve between the windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change of heat capacity needs a heat flow in mW, W/g or mW/mg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change of heat capacity needs the time of each row or the heating rate (parameter rate).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step goes the wrong way for a glass transition: the heat capacity would fall. Check the exothermic direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say which way it is exothermic; the step is taken for a rise of the heat capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_fictive is left out: the areas of glass and liquid do not balance within the windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measure of quality, not a property.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step is only %1 times as high as the scatter about its lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tangent at the steepest point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extrapolated onset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half step height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extrapolated end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range %1 goes from %2 to %3; expected the lower limit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glass transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight lines through the curve of the glass and of the liquid and the tangent at the steepest point between them give the extrapolated onset and end (ISO 11357-2, ASTM E1356); the half-step temperature is where the curve crosses the mean of the lines, and the step in heat capacity is their distance there over the heating rate. The fictive temperature follows from equal areas (Moynihan et al. 1976). The uncertainty holds noise, windows and smoothing, not the calibration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thermogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the stretch over which a local parabola takes the slope; the steepest point moves with it, the lines do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the line of the glass is fitted, below the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the line of the liquid is fitted, above the step and beyond any overshoot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glass transition, half step height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the curve crosses the mean of the two lines (ISO 11357-2 T_mg by half step height).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossing of the glass&apos;s line with the tangent at the steepest point (ISO 11357-2 T_eig, ASTM E1356).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steepest point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extremum of the slope of the smoothed curve (ASTM E1356 T_i).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossing of the liquid&apos;s line with the tangent at the steepest point (ISO 11357-2 T_efg).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step in heat capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of the lines at the half-step temperature over the heating rate, per mass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fictive temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal areas between curve, glass and liquid: Moynihan et al., J. Am. Ceram. Soc. 59 (1976) 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step over scatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the step over the scatter about its lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 names the format NETZSCH5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line names columns as NETZSCH Proteus does; the header above it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line #EXPORTTYPE: as NETZSCH Proteus writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds binary data; expected NETZSCH text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line begins with ##; expected one that names the columns, such as ##Temp./°C;Time/min;DSC/(mW/mg).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has several decimal marks, as a spreadsheet leaves behind; expected numbers with one mark. Export the file from Proteus again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header says %1, but the numbers are written with &quot;%2&quot;; the numbers are believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 names no columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 names %2 columns, but no row of numbers follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n line(s) after the numbers were not read, the first is line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say which way its heat flow is exothermic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NETZSCH Proteus text export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line #FORMAT:NETZSCH5 or #EXPORTTYPE:, or column names after ##Temp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enthalpy needs the time of each row or the heating rate (parameter rate); the file has neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heat flow was divided by the file&apos;s mass of %1 mg; the enthalpy is brought to %2 mg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample mass is not known: the enthalpy is that of the whole sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signal is a voltage (%1): without the sensitivity of the instrument it is no heat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit of the heat flow is not known; the enthalpy needs mW, W/g or mW/mg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extrapolated baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window %1 to %2 °C holds %3 rows of the segment, which goes from %4 to %5 °C; expected at least %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limits are set and none can be proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window holds %1 rows without holes; expected at least %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline %1 needs a line through at least three rows in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window reaches beyond the segment (%1 to %2 °C); the area is that of the part inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No baseline of this kind can be drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sigmoidal baseline did not settle in %1 steps; check the windows beside the peak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice of baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out: the flank holds too few points or its tangent does not meet the baseline inside the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steepest point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>course of the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temperature runs backwards on the flank of %1: its tangent is drawn over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise and sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve does not come down to half its height on both sides within the limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say which way it is exothermic: the sign of the enthalpy is that of the curve. Set the exothermic direction to give it its meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without a number inside the limits were bridged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peak is only %1 times as high as the noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak: temperatures and enthalpy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enthalpy is the integral over time of the heat flow above the baseline between the limits, divided by the sample mass (ISO 11357-3, ASTM E793). Onset and end are the crossings of the tangents at the steepest points of the flanks with the extrapolated baselines, the peak temperature belongs to the greatest distance from the baseline (ISO 11357-1, ASTM E794). The uncertainty holds noise, limits and choice of baseline, not the calibration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of integration, at the recorded points next to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoidal, tangential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoidal, horizontal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tangential, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tangential, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>horizontal, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>horizontal, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear: the chord between the curve at the limits. Sigmoidal: from the left line to the right one as the converted fraction grows, iterated (Svoboda and Málek 2017).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the line below the peak is fitted: for the tangents and for baselines that follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the line above the peak is fitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enthalpy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integral of heat flow over baseline and time, per mass; negative when endothermic (ISO 11357-3, ASTM E793).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossing of the baseline before the peak with the tangent at the steepest point of the leading flank (ISO 11357-1 T_ei, ASTM E794).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature at the greatest distance from the baseline (ISO 11357-1 T_p).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossing of the baseline after the peak with the tangent at the steepest point of the trailing flank (ISO 11357-1 T_ef).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height over the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width at half height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calorimetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no column of the reference temperature; expected one for this axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no heat flow beside its temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of temperatures has the unit &quot;%2&quot;; expected K, °C or °F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no segment &quot;%1&quot;; the run has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in time order, or a kind with its number: heating-1, cooling-2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exothermic direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way the curve of the file is exothermic. Results do not depend on it once it is right: negative enthalpies are endothermic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides a heat flow in watts. A heat flow per mass is not divided again, only brought from the file&apos;s mass to this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heating or cooling rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts only where the file has no time: enthalpies are integrals over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first two lines are %1 and Version, as Universal Analysis writes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds binary data; expected text of Universal Analysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in its header; expected a line StartOfData or a form feed before the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line Sig1, Sig2 ... names a column before line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has several decimal marks, as a spreadsheet leaves behind; expected numbers with one mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers end in line %1; what follows was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of numbers follows line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TA Instruments Universal Analysis text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first line CLOSED or OPEN and a second that begins with Version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circuit is empty; expected elements as in R0-p(R1,CPE1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character %1 of the circuit closes a bracket that was never opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character %1 of the circuit is &quot;%2&quot;; expected &quot;-&quot; or the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circuit is nested too deeply at character %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circuit ends at character %1; expected an element such as R1, or p(...).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character %1 of the circuit opens a bracket without &quot;p&quot;; expected p(...,...) for members in parallel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character %1 of the circuit is &quot;%2&quot;; expected &quot;(&quot; after p.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circuit ends at character %1 inside p(...); expected &quot;,&quot; or &quot;)&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character %1 of the circuit is &quot;%2&quot;; expected &quot;-&quot;, &quot;,&quot; or &quot;)&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket before character %1 of the circuit has one member; p(...) needs two or more, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character %1 of the circuit is &quot;%2&quot;; expected an element such as R1, or p(...).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; at character %2 of the circuit is no known element; expected R, C, L, CPE, W, Wo or Ws with a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circuit names %1 twice, again at character %2; every element needs a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circuit has more than 24 elements at character %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no parameter of %2; expected one of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; expected a number above zero%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every parameter of the circuit is fixed; nothing is left to fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 point(s) of the spectrum are selected; %2 needs at least %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file gives no uncertainties of Z&apos; and Z&apos;&apos;; weighting by sigma needs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resistance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacitance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inductance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponent n of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q of %1 (S s^n)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warburg coefficient of %1 (ohm s^-1/2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diffusion time of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diffusion resistance of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arc to the real axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual of Z&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual of Z&apos;&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies at its limit of %2: the element is simpler than the circuit says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data do not determine %1: its standard uncertainty exceeds its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are strongly correlated (%3): only a combination of them is known well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No resistor of %1 conducts direct current: there is no R_dc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held fixed, or not determined by the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thickness and area (or diameter) are not both known: no conductivity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thickness or area has no uncertainty: that of sigma_dc holds the fit alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fit was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circuit %1 cannot be computed for these data: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data do not determine it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measure of the fit, not of the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fit did not converge: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of %1 starts reached this sum of squares; a better fit may exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n row(s) without numbers or with a frequency of zero were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equivalent circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An equivalent circuit is fitted to Z&apos; and Z&apos;&apos; together by complex nonlinear least squares (Boukamp, Solid State Ionics 20 (1986) 31) in logarithmic parameters, with initial values from the data and several starts. Standard uncertainties follow from the covariance scaled by the reduced chi-squared. The d.c. resistance is the intercept of the fitted arc with the real axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements R, C, L, CPE, W, Wo, Ws with a number; &quot;-&quot; joins in series, p(...,...) in parallel, as in R0-p(R1,CPE1)-CPE2. CPE2 behind the arc stands for the polarisation of the electrodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fix.R0=10 holds R0 at 10 ohm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed: initial values come from the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points outside are left out of the fit, its limits included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/|Z|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/|Z&apos;|, 1/|Z&apos;&apos;|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertainties of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacitive only (Z&apos;&apos; &lt; 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D.c. resistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intercept of the fitted arc with the real axis: the resistance of the circuit at zero frequency, electrodes in series that block direct current left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D.c. conductivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L / (R_dc A), from thickness and electrode area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of squared relative residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of |dZ|² / |Z|² over the fitted points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual, root mean square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 sqrt(chi2 / 2N).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 row(s) have a positive frequency and an impedance; expected at least 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frequency %1 Hz lies outside the measured %2..%3 Hz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than seven points: the scatter is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scatter of neighbouring points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss tangent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permittivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dielectric loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A.c. conductivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thickness or area has no uncertainty: those of the results hold the scatter alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thickness and area (or diameter) are not both known: only the loss tangent can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complex permittivity of a plane sample between electrodes, eps* = eps&apos; - j eps&apos;&apos; = 1 / (j w C0 Z) with C0 = eps0 A / L, tan delta = eps&apos;&apos; / eps&apos;, sigma&apos; = w eps0 eps&apos;&apos;. Stray fields at the edges are not corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the values are read; between measured frequencies they are interpolated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative permittivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im(Y) / (w C0), C0 = eps0 A / L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re(Y) / (w C0), conduction included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eps&apos;&apos; / eps&apos; = -Z&apos; / Z&apos;&apos;; needs no geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L / A Re(Y).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with &quot;EC-Lab ASCII FILE&quot; and speaks of impedance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with &quot;EC-Lab ASCII FILE&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 announces %2 header lines; expected at least three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends at line %1; expected a line of column names as line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bio-Logic EC-Lab text (.mpt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First line &quot;EC-Lab ASCII FILE&quot; or &quot;BT-Lab ASCII FILE&quot;, a column freq/Hz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with EXPLAIN and holds a ZCURVE table, as Gamry Framework writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with EXPLAIN and an impedance experiment, as Gamry Framework writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no ZCURVE table; expected the spectrum of an impedance run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZCURVE table has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurement was aborted; the spectrum may be incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamry Framework impedance (.DTA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First line EXPLAIN, a ZCURVE table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is a frequency (freq/Hz, Frequency (Hz), f ...); found %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns give no impedance; expected Z&apos; and Z&apos;&apos;, |Z| and phase, Y&apos; and Y&apos;&apos;, or a capacitance with D, G or R; found %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows end before the columns %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the %1 rows has a positive frequency and an impedance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows were left out: %3 with a frequency of zero or less, %4 without numbers or with an overload of the instrument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instrument marked %n point(s) as doubtful (column Err).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 points have a positive imaginary part, as an inductance has. Perhaps the file means -Z&apos;&apos; without saying so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thickness between the electrodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty of the thickness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electrode area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electrode diameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty of the diameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero counts as not known. With the area it turns resistance into conductivity, sigma = L / (R A).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero counts as not known. Given together with a diameter, the area counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 names a frequency and an impedance: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three columns without names, the first in even logarithmic steps over decades, as frequencies are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line names a frequency together with Z&apos; and Z&apos;&apos;, |Z| and phase, or the like, and the columns do not look like a frequency and an impedance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns have no names; they are taken for frequency (Hz), |Z| (ohm) and phase (degrees).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns have no names; they are taken for frequency (Hz), Z&apos; and Z&apos;&apos; (ohm).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table with a frequency and an impedance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line that names a frequency together with Z&apos; and Z&apos;&apos;, |Z| and phase, Y&apos; and Y&apos;&apos; or a capacitance with its loss; or three unnamed columns whose first is a frequency by its even logarithmic steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency, Z&apos;, Z&apos;&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency, |Z|, phase in degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impedance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyquist and Bode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permittivity over frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with &quot;ZPLOT2 ASCII&quot;, as ZPlot and ZView write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with &quot;%1&quot;, as ZPlot writes and others export for ZView.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line of column names (Freq(Hz) ... Z&apos;(a) Z&apos;&apos;(b)) within the %1 lines of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rows follow the column names in line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header announces %1 points; the file holds %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZPlot / ZView data (.z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First line &quot;ZPLOT2 ASCII&quot;, &quot;ZPlotW Data File&quot; or &quot;Z60W Data File&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other lower limits of the window give (C, θ): %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window %1 to %2 K holds %n point(s); a Curie-Weiss fit needs at least 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The susceptibility is zero or negative in the window: 1/χ cannot be fitted. Correct for holder and diamagnetism, or take the form chi-t with a free chi_0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Curie-Weiss line fits the points of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fit stopped before it converged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forms of the fit give (C, θ): %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice of form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curie constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Curie constant is negative: there is no effective moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The molar mass is not known: the Curie constant is given per gram, θ all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>χ_0 is the sum of temperature-independent paramagnetism, diamagnetism and holder: uncorrected parts of them only shift it, C and θ stay the same. It must not be read as temperature-independent paramagnetism.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every diamagnetic contribution was subtracted (holder or matrix: %1, χ_D: %2) and χ_0 is held at zero: what is left of them biases C and θ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window begins below |θ| = %1 K, where the Curie-Weiss law does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 K and this field μH/kT is %2: the moment saturates and M/H is no longer χ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curie-Weiss fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual of χT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>χ = C / (T - θ) + χ_0 by least squares over the window; θ &lt; 0 means antiferromagnetic coupling. Form chi-t minimises the residuals of χT, inverse-chi those of 1/χ with the weight χ⁴ (equal errors of χ), inverse-chi-unweighted draws the plain line through 1/χ. The spread between the forms is part of the uncertainty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>χT, non-linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/χ, weighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/χ, unweighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant χ₀</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of χ = C / (T - θ) + χ_0, per mole of metal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curie constant per gram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same per gram, where the molar mass is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weiss temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative for antiferromagnetic coupling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature-independent susceptibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paramagnetism, diamagnetism and holder together, as far as they were not subtracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature-independent susceptibility per gram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same per gram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.828 √C in Bohr magnetons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scans do not look like a centred dipole (median fit quality %1 with free, %2 with fixed centre; healthy scans reach 0.9, and the centre lies %3 mm from the stored one): the holder or an off-centre sample takes part. Compare both columns, or subtract the blank on the raw scans (.rw.dat).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only column of moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data hold no DC moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data hold no moment column of the kind «%1»; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first column with numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC scans with a fitted centre: median fit quality %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC scans: the column whose dipole fit is better (free %1, fixed %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VSM mode: every moment stands in this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows were measured in VSM mode and %2 as DC scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moments come from the column «%2» (VSM) and %3 from «%4» (DC scans).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A MultiVu table with the columns of the %1 layout (written by «%2»).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A MultiVu table with temperature, field and moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» holds no DC moment; the AC columns are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, area and length are all 1, which MultiVu writes when nobody entered them: the mass is taken as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remark «mass» is %1: perhaps the sample mass. It is not applied; set mass to do so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file gives no sample mass; enter it to get susceptibilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2: perhaps the mass of the matrix (eicosane) in mg. It is not applied; set matrix_mass to do so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2: perhaps the diamagnetic susceptibility in cm3/mol. It is not applied; set chi_diamagnetic to do so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LENGTH is %1: perhaps the molar mass in g/mol. It is not applied; set molar_mass to do so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds binary data, where a text file of MultiVu was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the raw scans of an MPMS 3 (.rw.dat): voltages against position. Import the .dat file of the same name instead; it holds the moments that were fitted to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantum Design MultiVu, magnetometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Header] and [Data] of MultiVu, and the column names of an MPMS 3, MPMS XL, PPMS VSM or ACMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard uncertainty of the mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed from the last digit of the mass: step / √12. The balance&apos;s own uncertainty is usually larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Molar mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metal atoms per formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Susceptibility of the holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A constant moment per field of holder, straw or capsule; a blank run is given as the dataset «holder» instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass of the matrix (eicosane)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Molar susceptibility of the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eicosane C20H42: -243.06e-6 cm³/mol, the sum of Pascal&apos;s constants (Bain and Berry, J. Chem. Educ. 85, 532 (2008)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Molar mass of the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diamagnetic susceptibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative, per mole of formula; subtracted from the molar susceptibility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the data suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC scan, centre fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC scan, centre fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VSM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longitudinal or extraction moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty of the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the file gives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the scatter of neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An MPMS 3 gives the deviation of the scan from an ideal dipole, often 5 %, which is mostly the same for all rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows within 1 % or 5 Oe of it are used. Proposed: 500 Oe where that was held, else the lowest held field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard uncertainty of the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: 1 Oe or the spread of the readings. The remanence of a superconducting magnet can reach 30 Oe after 7 T, which no reading shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last one, without remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spin-only reference line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn at 0.125049 g² S (S + 1) with g = 2; it changes no result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may name %1 mg of matrix (eicosane); nothing was subtracted for it. Set matrix_mass to apply it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may name a diamagnetic susceptibility of %1 cm³/mol; it was not subtracted. Set chi_diamagnetic to apply it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may name a molar mass of %1 g/mol; it was not used. Set molar_mass to apply it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Molar susceptibility × temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass susceptibility × temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Molar susceptibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass susceptibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverse susceptibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scatter of neighbouring moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matrix mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file gives no uncertainty of the moment, and there are too few points to take it from their scatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The molar mass is not known: results per mole are left out, those per gram are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 K lies outside the measured %2 to %3 K: no value is given there, nothing is extrapolated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The susceptibility at %1 K is negative: there is no effective moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnetic susceptibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>χ = (m - m_holder - m_matrix) M / (mass · H) - χ_D, in cm³ per mole of metal (per gram without a molar mass). A blank run is paired by field and interpolated in temperature, never extrapolated; the matrix contributes its molar susceptibility times its amount. χT is interpolated linearly at the named temperature; μ_eff = 2.828 √(χT). Bain and Berry, J. Chem. Educ. 85, 532 (2008).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per mole of metal at the named temperature, after all corrections that were set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per mole of metal at the named temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>√(3 k χT / (N_A μ_B²)) at the named temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per gram of sample at the named temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a temperature above 0 K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of temperature and field carry no unit of temperature and field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample mass is not known: neither the file nor the parameter «mass» gives one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A molar mass is a positive number of g/mol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field was held over at least half of the temperatures (a magnetisation curve, or a field of zero): name one with the parameter «field».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field is %1 Oe: a susceptibility is the moment divided by the field and needs at least 1 Oe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank «%1»: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blank «%1» lacks temperature or field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blank «%1» has no rows at %2 Oe, the field of the sample (within 1 % or 5 Oe).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blank covers %1 to %2 K and the sample %3 to %4 K: nothing can be subtracted without extrapolation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n row(s) lie outside the temperatures of the blank (%1 to %2 K) and were left out; a blank is never extrapolated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments may only be subtracted where sample and holder are both centred dipoles; the scans of the blank are not (median fit quality %1 with free centre). Expect errors of tens of percent; subtract the raw scans instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has a temperature, a moment and a field of %1 Oe (within 1 % or 5 Oe).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds %n temperature sweeps at this field; the last one is used (field-cooled, where a zero-field-cooled one comes first).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diamagnetic correction is per mole and was not applied: the molar mass is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnetometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated data, not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field &lt;i&gt;H&lt;/i&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment &lt;i&gt;m&lt;/i&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Susceptibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file gives no uncertainty of the conductivity, and the value rests on too few points to take it from their scatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scatter of the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>κ(%1 K) is the mean of %n row(s) within ±%2 K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpolation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>κ(%1 K) is interpolated between %2 and %3 K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>κ(%1 K) is interpolated across a gap of %2 K without valid rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid row lies at %1 K: the data cover %2 to %3 K. No value is given there, nothing is extrapolated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instrument&apos;s standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ratio of two columns of the file, which gives no uncertainty of either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat losses of %1 % of the raw conductance were subtracted by the instrument at this temperature: more than the rest of the uncertainty shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>κ is largest at the end of the data (%1 K): it has no maximum within them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spacing of the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exponent is given: the data begin at %1 K, and a power law belongs to low temperatures. Set a window to get one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window %1 to %2 K holds fewer than 3 valid rows: no exponent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice of window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exponent over other windows: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of temperature and conductivity carry other units than K and W/(m K).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another emissivity needs the radiation loss, the temperature difference, the geometry and the emissivity that the instrument used; the data lack at least one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has a temperature, a conductivity and the error code 0 (%n row(s) are marked by the instrument).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thermal conductivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: the instrument reports an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the instrument&apos;s corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n row(s) that the instrument marks with an error code were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %n row(s) the temperature rise along the sample exceeds 5 % of the temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>κ at a temperature is the mean of the rows without error code around it, else a linear interpolation; never an extrapolation. The exponent is the slope of log κ against log T by least squares. Another emissivity scales the radiation loss that the instrument subtracted. A porosity φ turns the measured into the dense conductivity by (2 + φ) / (2 (1 - φ)) (Maxwell-Eucken, insulating spherical pores).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conductivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half width around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows this near are averaged. Proposed: 2 % of the temperature, at most 5 K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emissivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unset: the one the instrument used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Porosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume fraction of pores, 1 - ρ/ρ_true; the correction holds below about 0.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with an error code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window of the exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: 2 to 10 K, or everything when the data end below 20 K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the named temperature, by mean or interpolation of valid rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest conductivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest valid value within the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature of the maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the largest valid value lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low-temperature exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope of log κ against log T over the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the heat losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the instrument subtracted from the raw conductance, at the named temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A MultiVu table with the columns of the thermal transport option (written by «%1»).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %n row(s) the file breaks its own identity %1, by up to %2 %: edited numbers, or a geometry that was changed after the measurement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instrument marks %n row(s) with an error code (%1): they are kept, drawn open and left out of results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantum Design MultiVu, thermal transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Header] and [Data] of MultiVu, and the columns Conductivity and Sample Temp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with an error code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thermal transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no numbers that could be plotted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures cannot be written as «%1»; possible are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure has no panels, so there is nothing to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font is installed, so the figure&apos;s words cannot be drawn. Install one, for example the package fonts-liberation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 mm × %2 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» has %2 bytes after writing %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Measured data of glasses: from instrument files to results, tables, figures and Ashby charts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project to open, or instrument files to import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine</name>
    <message>
        <source>On a plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes its parameter; results follow. Esc puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, then arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses a handle and moves it one data step; Shift ten, Ctrl a tenth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zooms at the cursor; over an axis only that axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag in the plot or on an axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag with the right button or Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zooms into the rectangle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all of the data again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbench for people who characterise glasses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public Licence, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public domain, zlib, BSD</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::AnalysisPanel</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of the program does not know the analysis «%1». It is kept in the project as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result: see the field above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::AshbyPanel</name>
    <message>
        <source>Ashby chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Horizontal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vertical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Samples of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bubbles are ranges of reference materials in families. A glass of this project appears as soon as both of its properties are known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::DataTableModel</name>
    <message>
        <source>No number in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No known role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::DisplayText</name>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::DropOverlay</name>
    <message numerus="yes">
        <source>Looking at %n file(s) …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Let go to import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::FamilyAdder</name>
    <message>
        <source>%1: which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::FigurePanel</name>
    <message>
        <source>%1, one column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, two columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retitle a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts, line widths and column width by a journal&apos;s rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a figure&apos;s preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a figure&apos;s width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a figure&apos;s height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this figure as PDF, SVG or PNG in its true size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ashby chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ImportList</name>
    <message>
        <source>Imported files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Again as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Imports</name>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More than %n file(s) were dropped at once; only that many are read. Drop the others in parts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) are not files of this computer. Save them first, then drop the files.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Inspector</name>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop instrument files anywhere on this window. Their results will stand here, with the parameters they depend on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a dataset to see which analyses fit it, or an analysis to see its parameters and results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename to «%1»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crystal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the role to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analysis(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Crystal and glass of one compound share a row of the transitions table when their names begin alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>simulated, not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyses that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No analysis knows these columns. «Read as» in the import list reads the file with another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>,  %1 K/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::IssuesModel</name>
    <message>
        <source>Withdraw an approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve an issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved because</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::IssuesPanel</name>
    <message>
        <source>&amp;Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs a look. What readers and analyses find doubtful gathers here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this is all right; the reason becomes part of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selected issue as seen, for the reason given; without a reason an approval is withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Jobs</name>
    <message>
        <source>An unknown error ended the work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of background work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the background work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended with an error: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2/%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read: see the list of imported files.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the proposed parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Vitrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, true size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG, true size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, 600 dots per inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1, %2 mm wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the methods text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a dataset or an analysis: the figure is made of what is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the table «%1»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyses that fit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete «%1»</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds neither files nor a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table could not be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ParameterEdit</name>
    <message>
        <source>Back to the proposed value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the proposed value of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::PlotPage</name>
    <message>
        <source>Ashby chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to draw here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::PlotView</name>
    <message>
        <source>Plot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ProjectModel</name>
    <message numerus="yes">
        <source>%n open issue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Simulated, not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename to «%1»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n dataset(s) to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::RangeEdit</name>
    <message>
        <source>%1, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::ResultsModel</name>
    <message>
        <source>No uncertainty: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the standard uncertainty, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Session</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::StartPage</name>
    <message>
        <source>&amp;Import Files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read instrument files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a Project …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project that was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project of simulated measurements that shows every technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open something from the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calorimetry, impedance, magnetometry, thermal transport, or any table of numbers. The format is found from the content, and analyses that fit begin at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click in the tree on the left shows it here, a double click keeps its tab. More files can be dropped at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, last changed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::TablePage</name>
    <message>
        <source>Transitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the table as CSV, Markdown, LaTeX, HTML or Excel file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No results yet. Drop instrument files on the window: their analyses fill this table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma separated values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::WordsEdit</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::Workspace</name>
    <message>
        <source>Open views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
The next click in the tree replaces this view; a double click on the tab keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vitrine::dialogs</name>
    <message>
        <source>Save the changes to «%1»?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without saving, everything since the last save is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
