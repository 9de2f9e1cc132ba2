<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>core</name>
    <message numerus="yes">
        <source>%n line(s) of text among the numbers were left out, the first is line %1.</source>
        <translation>
            <numerusform>%n line of text among the numbers was left out, the first is line %1.</numerusform>
            <numerusform>%n lines of text among the numbers were left out, the first is line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold no number and were left empty; the first is «%1» in line %2.</source>
        <translation>
            <numerusform>%n cell holds no number and was left empty; the first is «%1» in line %2.</numerusform>
            <numerusform>%n cells hold no number and were left empty; the first is «%1» in line %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold no number, the first is &quot;%1&quot; in line %2; they are left empty.</source>
        <translation>
            <numerusform>%n cell holds no number, the first is &quot;%1&quot; in line %2; it is left empty.</numerusform>
            <numerusform>%n cells hold no number, the first is &quot;%1&quot; in line %2; they are left empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have another number of cells than there are columns.</source>
        <translation>
            <numerusform>%n row has another number of cells than there are columns.</numerusform>
            <numerusform>%n rows have another number of cells than there are columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) after the numbers were not read, the first is line %1.</source>
        <translation>
            <numerusform>%n line after the numbers was not read, the first is line %1.</numerusform>
            <numerusform>%n lines after the numbers were not read, the first is line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The instrument marked %n point(s) as doubtful (column Err).</source>
        <translation>
            <numerusform>The instrument marked %n point as doubtful (column Err).</numerusform>
            <numerusform>The instrument marked %n points as doubtful (column Err).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inductive point(s) at the upper end of the spectrum lie outside the window: leads, not the sample.</source>
        <translation>
            <numerusform>%n inductive point at the upper end of the spectrum lies outside the window: leads, not the sample.</numerusform>
            <numerusform>%n inductive points at the upper end of the spectrum lie outside the window: leads, not the sample.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without numbers or with a frequency of zero were left out.</source>
        <translation>
            <numerusform>%n row without numbers or with a frequency of zero was left out.</numerusform>
            <numerusform>%n rows without numbers or with a frequency of zero were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are masked, and no reason is given.</source>
        <translation>
            <numerusform>%n point is masked, and no reason is given.</numerusform>
            <numerusform>%n points are masked, and no reason is given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are masked: %1.</source>
        <translation>
            <numerusform>%n point is masked: %1.</numerusform>
            <numerusform>%n points are masked: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the file breaks its own identity %1, by up to %2 %: edited numbers, or a geometry that was changed after the measurement.</source>
        <translation>
            <numerusform>In %n row the file breaks its own identity %1, by up to %2 %: edited numbers, or a geometry that was changed after the measurement.</numerusform>
            <numerusform>In %n rows the file breaks its own identity %1, by up to %2 %: edited numbers, or a geometry that was changed after the measurement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The instrument marks %n row(s) with an error code (%1): they are kept, drawn open and left out of results.</source>
        <translation>
            <numerusform>The instrument marks %n row with an error code (%1): it is kept, drawn open and left out of results.</numerusform>
            <numerusform>The instrument marks %n rows with an error code (%1): they are kept, drawn open and left out of results.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>κ(%1 K) is the mean of %n row(s) within ±%2 K.</source>
        <translation>
            <numerusform>κ(%1 K) is the mean of %n row within ±%2 K.</numerusform>
            <numerusform>κ(%1 K) is the mean of %n rows within ±%2 K.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the instrument marks with an error code were left out.</source>
        <translation>
            <numerusform>%n row that the instrument marks with an error code was left out.</numerusform>
            <numerusform>%n rows that the instrument marks with an error code were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the temperature rise along the sample exceeds 5 % of the temperature.</source>
        <translation>
            <numerusform>In %n row the temperature rise along the sample exceeds 5 % of the temperature.</numerusform>
            <numerusform>In %n rows the temperature rise along the sample exceeds 5 % of the temperature.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without temperature or mass were left out.</source>
        <translation>
            <numerusform>%n row without temperature or mass was left out.</numerusform>
            <numerusform>%n rows without temperature or mass were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The instrument wrote %n message(s) of error or warning between the rows: «%1».</source>
        <translation>
            <numerusform>The instrument wrote %n message of error or warning between the rows: «%1».</numerusform>
            <numerusform>The instrument wrote %n messages of error or warning between the rows: «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the total is not the sum of addenda and sample: edited numbers.</source>
        <translation>
            <numerusform>In %n row the total is not the sum of addenda and sample: edited numbers.</numerusform>
            <numerusform>In %n rows the total is not the sum of addenda and sample: edited numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data hold heat capacities at %n temperature(s); at least 3 are needed.</source>
        <translation>
            <numerusform>The data hold heat capacities at %n temperature; at least 3 are needed.</numerusform>
            <numerusform>The data hold heat capacities at %n temperatures; at least 3 are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeats at %n temperature(s) were averaged; their spread is part of the uncertainty.</source>
        <translation>
            <numerusform>Repeats at %n temperature were averaged; their spread is part of the uncertainty.</numerusform>
            <numerusform>Repeats at %n temperatures were averaged; their spread is part of the uncertainty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>«%1» strings %n sweep(s) or magnetisation curve(s) together; the analyses tell them apart.</source>
        <translation>
            <numerusform>«%1» strings %n sweep or magnetisation curve together; the analyses tell them apart.</numerusform>
            <numerusform>«%1» strings %n sweeps or magnetisation curves together; the analyses tell them apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The window %1 to %2 K holds %n point(s); the chain needs at least 8.</source>
        <translation>
            <numerusform>The window %1 to %2 K holds %n point; the chain needs at least 8.</numerusform>
            <numerusform>The window %1 to %2 K holds %n points; the chain needs at least 8.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n raw scan(s) of voltage against position: magnetometry.dipole-refit makes moments of them.</source>
        <translation>
            <numerusform>%n raw scan of voltage against position: magnetometry.dipole-refit makes moments of it.</numerusform>
            <numerusform>%n raw scans of voltage against position: magnetometry.dipole-refit makes moments of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The window %1 to %2 K holds %n point(s); a Curie-Weiss fit needs at least 5.</source>
        <translation>
            <numerusform>The window %1 to %2 K holds %n point; a Curie-Weiss fit needs at least 5.</numerusform>
            <numerusform>The window %1 to %2 K holds %n points; a Curie-Weiss fit needs at least 5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) lie outside the temperatures of the blank (%1 to %2 K) and were left out; a blank is never extrapolated.</source>
        <translation>
            <numerusform>%n row lies outside the temperatures of the blank (%1 to %2 K) and was left out; a blank is never extrapolated.</numerusform>
            <numerusform>%n rows lie outside the temperatures of the blank (%1 to %2 K) and were left out; a blank is never extrapolated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n temperature sweeps at this field; the last one is used (field-cooled, where a zero-field-cooled one comes first).</source>
        <translation>
            <numerusform>The file holds %n temperature sweep at this field; the last one is used (field-cooled, where a zero-field-cooled one comes first).</numerusform>
            <numerusform>The file holds %n temperature sweeps at this field; the last one is used (field-cooled, where a zero-field-cooled one comes first).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 emu per V mm³, from %n moment(s) with fixed centre.</source>
        <translation>
            <numerusform>%1 emu per V mm³, from %n moment with fixed centre.</numerusform>
            <numerusform>%1 emu per V mm³, from %n moments with fixed centre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) have no blank at their field and temperature and were left out; a blank is never extrapolated.</source>
        <translation>
            <numerusform>%n scan has no blank at its field and temperature and was left out; a blank is never extrapolated.</numerusform>
            <numerusform>%n scans have no blank at their field and temperature and were left out; a blank is never extrapolated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) are flat or have fewer than 8 points and were left out.</source>
        <translation>
            <numerusform>%n scan is flat or has fewer than 8 points and was left out.</numerusform>
            <numerusform>%n scans are flat or have fewer than 8 points and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The dipole describes %n scan(s) with a median r² of %1.</source>
        <translation>
            <numerusform>The dipole describes %n scan with a median r² of %1.</numerusform>
            <numerusform>The dipole describes %n scans with a median r² of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n scan(s) r² stays below 0.9: there the moment is hardly larger than the noise.</source>
        <translation>
            <numerusform>In %n scan r² stays below 0.9: there the moment is hardly larger than the noise.</numerusform>
            <numerusform>In %n scans r² stays below 0.9: there the moment is hardly larger than the noise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sweep(s) beyond a gap in the storage modulus cannot be shifted and are left out.</source>
        <translation>
            <numerusform>%n sweep beyond a gap in the storage modulus cannot be shifted and is left out.</numerusform>
            <numerusform>%n sweeps beyond a gap in the storage modulus cannot be shifted and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n curve(s) have no peak within the window and do not count.</source>
        <translation>
            <numerusform>%n curve has no peak within the window and does not count.</numerusform>
            <numerusform>%n curves have no peak within the window and do not count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n master curve(s), whose frequencies are already shifted, are left out.</source>
        <translation>
            <numerusform>%n master curve, whose frequencies are already shifted, is left out.</numerusform>
            <numerusform>%n master curves, whose frequencies are already shifted, are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the thermal coupling of the sample to the platform is below 90 %: their heat capacities are less certain than their errors say.</source>
        <translation>
            <numerusform>In %n row the thermal coupling of the sample to the platform is below 90 %: its heat capacity is less certain than its error says.</numerusform>
            <numerusform>In %n rows the thermal coupling of the sample to the platform is below 90 %: their heat capacities are less certain than their errors say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s), between %1 and %2 K, the thermal coupling of the sample to the platform is below 90 %: their heat capacities are less certain than their errors say.</source>
        <translation>
            <numerusform>In %n row, between %1 and %2 K, the thermal coupling of the sample to the platform is below 90 %: its heat capacity is less certain than its error says.</numerusform>
            <numerusform>In %n rows, between %1 and %2 K, the thermal coupling of the sample to the platform is below 90 %: their heat capacities are less certain than their errors say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s), between %1 and %2 K, the addenda (platform and grease) hold more heat than the sample, up to %3 times as much: an error of 1 % in them is one of up to %3 % in the sample. A heavier sample, or the addenda measured anew with the same grease, helps.</source>
        <translation>
            <numerusform>In %n row, between %1 and %2 K, the addenda (platform and grease) hold more heat than the sample, up to %3 times as much: an error of 1 % in them is one of up to %3 % in the sample. A heavier sample, or the addenda measured anew with the same grease, helps.</numerusform>
            <numerusform>In %n rows, between %1 and %2 K, the addenda (platform and grease) hold more heat than the sample, up to %3 times as much: an error of 1 % in them is one of up to %3 % in the sample. A heavier sample, or the addenda measured anew with the same grease, helps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single reading(s) lie more than a factor of three off their neighbours, as an open contact does, and were left out.</source>
        <translation>
            <numerusform>%n single reading lies more than a factor of three off its neighbours, as an open contact does, and was left out.</numerusform>
            <numerusform>%n single readings lie more than a factor of three off their neighbours, as an open contact does, and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of further temperatures and fields are not shown</source>
        <translation>
            <numerusform>%n row of further temperatures and fields is not shown</numerusform>
            <numerusform>%n rows of further temperatures and fields are not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n scan(s) r² stays below 0.99: one dipole does not describe them.</source>
        <translation>
            <numerusform>In %n scan r² stays below 0.99: one dipole does not describe them.</numerusform>
            <numerusform>In %n scans r² stays below 0.99: one dipole does not describe them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n scan(s) r² stays below 0.99: one dipole does not describe them, the holder takes part. Subtract the raw scans of the empty holder as «blank».</source>
        <translation>
            <numerusform>In %n scan r² stays below 0.99: one dipole does not describe them, the holder takes part. Subtract the raw scans of the empty holder as «blank».</numerusform>
            <numerusform>In %n scans r² stays below 0.99: one dipole does not describe them, the holder takes part. Subtract the raw scans of the empty holder as «blank».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n scan(s) those of the blank «%1» were subtracted before the fit.</source>
        <translation>
            <numerusform>From %n scan that of the blank «%1» was subtracted before the fit.</numerusform>
            <numerusform>From %n scans those of the blank «%1» were subtracted before the fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data hold %n magnetisation curves; each result carries its temperature. The parameter «temperature» chooses one.</source>
        <translation>
            <numerusform>The data hold %n magnetisation curve; each result carries its temperature. The parameter «temperature» chooses one.</numerusform>
            <numerusform>The data hold %n magnetisation curves; each result carries its temperature. The parameter «temperature» chooses one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No row has a temperature, a conductivity and the error code 0 (%n row(s) are marked by the instrument).</source>
        <translation>
            <numerusform>No row has a temperature, a conductivity and the error code 0 (%n row is marked by the instrument).</numerusform>
            <numerusform>No row has a temperature, a conductivity and the error code 0 (%n rows are marked by the instrument).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the diffusivity lie outside the heat capacity and have no κ.</source>
        <translation>
            <numerusform>%n row of the diffusivity lies outside the heat capacity and has no κ.</numerusform>
            <numerusform>%n rows of the diffusivity lie outside the heat capacity and have no κ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1(%2 K) is the mean of %n row(s) between %3 and %4 K.</source>
        <translation>
            <numerusform>%1(%2 K) is the mean of %n row between %3 and %4 K.</numerusform>
            <numerusform>%1(%2 K) is the mean of %n rows between %3 and %4 K.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1(%2 K) is the height of a straight line through %n row(s) between %3 and %4 K.</source>
        <translation>
            <numerusform>%1(%2 K) is the height of a straight line through %n row between %3 and %4 K.</numerusform>
            <numerusform>%1(%2 K) is the height of a straight line through %n rows between %3 and %4 K.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No row has a temperature, a resistance at the field asked for and the error code 0 (%n row(s) are marked by the instrument).</source>
        <translation>
            <numerusform>No row has a temperature, a resistance at the field asked for and the error code 0 (%n row is marked by the instrument).</numerusform>
            <numerusform>No row has a temperature, a resistance at the field asked for and the error code 0 (%n rows are marked by the instrument).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) at other fields than %1 Oe were left out.</source>
        <translation>
            <numerusform>%n row at other fields than %1 Oe was left out.</numerusform>
            <numerusform>%n rows at other fields than %1 Oe were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the resistance is not above zero: noise, an offset, or leads that were exchanged.</source>
        <translation>
            <numerusform>In %n row the resistance is not above zero: noise, an offset, or leads that were exchanged.</numerusform>
            <numerusform>In %n rows the resistance is not above zero: noise, an offset, or leads that were exchanged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller jump(s) of the mass are left out of the derivative as well.</source>
        <translation>
            <numerusform>%n smaller jump of the mass is left out of the derivative as well.</numerusform>
            <numerusform>%n smaller jumps of the mass are left out of the derivative as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ColumnsPanel</name>
    <message numerus="yes">
        <source>%n more column(s): a right click on a heading of the raw numbers says what it is.</source>
        <translation>
            <numerusform>%n more column: a right click on a heading of the raw numbers says what it is.</numerusform>
            <numerusform>%n more columns: a right click on a heading of the raw numbers says what it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::DropOverlay</name>
    <message numerus="yes">
        <source>Looking at %n file(s) …</source>
        <translation>
            <numerusform>Looking at %n file …</numerusform>
            <numerusform>Looking at %n files …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::FigurePanel</name>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n sample</numerusform>
            <numerusform>%n samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::FigureParts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::Imports</name>
    <message numerus="yes">
        <source>More than %n file(s) were dropped at once; only that many are read. Drop the others in parts.</source>
        <translation>
            <numerusform>More than %n file were dropped at once; only that many are read. Drop the others in parts.</numerusform>
            <numerusform>More than %n files were dropped at once; only that many are read. Drop the others in parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) are not files of this computer. Save them first, then drop the files.</source>
        <translation>
            <numerusform>%n address is not a file of this computer. Save them first, then drop the files.</numerusform>
            <numerusform>%n addresses are not files of this computer. Save them first, then drop the files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>Reading %n file</numerusform>
            <numerusform>Reading %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::Inspector</name>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n dataset</numerusform>
            <numerusform>%n datasets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analysis(es)</source>
        <translation>
            <numerusform>%n analysis</numerusform>
            <numerusform>%n analyses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::MainWindow</name>
    <message numerus="yes">
        <source>%n file(s) could not be read: see the list of imported files.</source>
        <translation>
            <numerusform>%n file could not be read: see the list of imported files.</numerusform>
            <numerusform>%n files could not be read: see the list of imported files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation>
            <numerusform>%n file imported.</numerusform>
            <numerusform>%n files imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s)</source>
        <translation>
            <numerusform>Delete %n object</numerusform>
            <numerusform>Delete %n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Analyses of %n dataset(s)</source>
        <translation>
            <numerusform>Analyses of %n dataset</numerusform>
            <numerusform>Analyses of %n datasets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::MaskBar</name>
    <message numerus="yes">
        <source>Copy to %n Other(s)</source>
        <translation>
            <numerusform>Copy to %n Other</numerusform>
            <numerusform>Copy to %n Others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unmask %n point(s)</source>
        <translation>
            <numerusform>Unmask %n point</numerusform>
            <numerusform>Unmask %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mask %n point(s)</source>
        <translation>
            <numerusform>Mask %n point</numerusform>
            <numerusform>Mask %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::PlotBar</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::ProjectModel</name>
    <message numerus="yes">
        <source>%n open issue(s)</source>
        <translation>
            <numerusform>%n open issue</numerusform>
            <numerusform>%n open issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n dataset(s) to %1</source>
        <translation>
            <numerusform>Move %n dataset to %1</numerusform>
            <numerusform>Move %n datasets to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vitrine::Session</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
</TS>
