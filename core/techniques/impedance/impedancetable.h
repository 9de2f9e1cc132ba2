// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/columnheading.h"
#include "formats/importer.h"
#include "formats/numbertable.h"

#include <optional>
#include <vector>

namespace vitrine::impedance
{

// What a column of an impedance file is, whoever wrote it. Names with a leading minus carry factor -1.
enum class Meaning {
    None,
    Frequency,
    AngularFrequency,
    LogFrequency, // decades of Hz
    Real,       // Z'
    Imaginary,  // Z''
    Modulus,    // |Z|
    Phase,      // arg Z
    AdmittanceReal,
    AdmittanceImaginary,
    ParallelCapacitance,
    SeriesCapacitance,
    AdmittanceModulus,
    AdmittancePhase,
    SeriesInductance,
    ParallelInductance,
    Dissipation, // tan delta
    Quality,     // 1 / tan delta
    ParallelResistance,
    Sweep,      // counter that separates sweeps
    ErrorFlag,  // not 0 = the instrument distrusts the point
    RealError,  // standard uncertainty of Z'
    ImaginaryError,
};

struct ColumnMeaning
{
    Meaning meaning = Meaning::None;
    double factor = 1; // to Hz, ohm, rad, S, F, H
    bool perArea = false; // ohm cm^2: ohm of a sample of 1 cm^2
};
[[nodiscard]] ColumnMeaning meaningOf(const Heading &heading);

// Z' and Z'' (ohm, capacitive arcs negative) from whatever pair of columns the table has; Z' and Z'' themselves win,
// then |Z| and phase, Y' and Y'', Cp with D, G, Rp or Q, Cs with D, Q or R, |Y| and phase, Ls or Lp with a loss.
struct ImpedanceColumns
{
    std::vector<double> frequency, real, imaginary;
    std::vector<double> realError, imaginaryError; // standard uncertainties where the file has both, else empty
    std::vector<std::size_t> used; // columns that became one of the three unchanged
    QString representation;        // "Z', Z''", "|Z|, phase" ...
    bool perArea = false;          // times 1 cm^2
};
// The failure lists the columns found and what was expected.
[[nodiscard]] Result<ImpedanceColumns> impedanceFromColumns(const std::vector<Heading> &headings, const std::vector<std::vector<double>> &columns, int line);
// "T_sample", "Temp", "Temperature": a temperature that forgot its unit, if it changes. A bare "t" is a time.
[[nodiscard]] bool namesTemperature(const Heading &heading, const std::vector<double> &values);
// Would it succeed?
[[nodiscard]] bool namesImpedance(const std::vector<Heading> &headings);
// A table without a frequency that names an impedance all the same, as logs at one frequency are: two representations of
// it, or one by names that nothing else has.
[[nodiscard]] bool namesImpedanceAlone(const std::vector<Heading> &headings);

// One table of a file on its way to datasets.
struct SweepTable
{
    std::vector<Heading> headings;
    std::vector<std::vector<double>> columns;
    int line = 0;                 // of the headings or of the first row
    QString label;
    Metadata metadata;
    // First rows of the sweeps where the file says so; empty = told from the frequencies.
    std::vector<std::size_t> sweepStarts;
};
// One dataset a sweep, unusable rows (f <= 0, no number, overload of 1e37 and more) left out and counted in an issue.
[[nodiscard]] Result<std::vector<DatasetPtr>> sweepsOf(const SweepTable &table, Issues &issues);

// Where sweeps begin: the frequency turns round with a jump of at least half the sweep's span.
[[nodiscard]] std::vector<std::size_t> sweepStartsOf(const std::vector<double> &frequency);

// A header line's "key: value" or "key [unit]: value" into the metadata, with thickness, area, diameter and
// temperature under the program's own keys. Zero is not entered.
void noteHeader(Metadata &metadata, const QString &key, const QString &value, char decimal);
// Temperature and dimensions that a file's name states: "_m25C", "50°C", "300K", "h=1.2mm".
void noteFileName(Metadata &metadata, const QString &fileName);
[[nodiscard]] QString labelOf(const QString &fileName);

// Cells separated by tabs or two and more blanks: names with single blanks in them.
[[nodiscard]] std::vector<std::string_view> wideFields(std::string_view line);

} // namespace vitrine::impedance
