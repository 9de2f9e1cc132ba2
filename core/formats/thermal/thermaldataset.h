// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"
#include "formats/columnheading.h"
#include "formats/numbertable.h"
#include "formats/thermal/thermalsteps.h"

#include <span>

namespace vitrine::thermal
{

// What the readers of thermal analysers share. Their exports serve several techniques: which one a run belongs to, and
// what its columns are, follows from names and units, the same for every maker.

// A unit as thermal analysers write it, also without a mark between its factors: "mgs^-1", "Wg^-1", "MPas".
[[nodiscard]] std::optional<Unit> unitOf(const QString &text);

// Name and unit from cells of their own ("Deriv. Weight", "% / °C"); brackets around the unit are taken off.
[[nodiscard]] Heading headingOf(const QString &name, const QString &unit);

// A number of a header. Headers may be written with another decimal mark than the rows: of two different marks
// the last one is the decimal mark ("1.235,195"), a single comma is one as well.
[[nodiscard]] std::optional<double> headerNumber(const QString &words);
// "6.19 mg", "20,00 °C/min". nullopt without a number or with a unit that nobody knows.
[[nodiscard]] std::optional<Quantity> headerQuantity(const QString &words);

// The file's own word for something and the key that all readers use for it.
struct KnownKey
{
    const char *word;
    const char *key;
};
// Files a header line under its common key, or under the file's own word. Words that stand for nothing ("", "---",
// "N/A", "Not Available") are left out; several lines of one key are joined with "; ".
void take(Metadata &metadata, std::span<const KnownKey> known, const QString &word, const QString &value);
// "12.8 mg" as sample_mass; 0 and what is no mass stands for "not entered" and is left out.
void takeSampleMass(Metadata &metadata, const QString &words);

// A place in a text that moves line by line, or over a table of numbers at once.
class Cursor
{
public:
    explicit Cursor(std::string_view text) : m_text(text) {}

    bool next(std::string_view &line);                              // false at the end
    bool peek(std::string_view &line) const { return Cursor(*this).next(line); }
    void skip(const NumberTable &table);                            // over a table that was read from rest()
    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_position); }
    [[nodiscard]] int line() const { return m_line; }               // number of the last line, from 1

private:
    std::string_view m_text;
    std::size_t m_position = 0;
    int m_line = 0;
};

// Reads rows into columns, one heading each, after looking for what a spreadsheet leaves behind ("50.026.184").
struct Rows
{
    NumberTable table;
    CellStyle style;
};
// delimiter '\0': as the rows say. Stops at the first line whose first cell is text (with stopAtText).
[[nodiscard]] Result<Rows> readRows(std::string_view rows, int firstLine, std::size_t columns, char delimiter, bool stopAtText, const Progress &progress);

// Collects the columns of a run whose steps are tables of their own, perhaps with other columns each. A column is known by
// name and unit together, for some programs write one name twice; where a step lacks it, it is empty (NaN).
class Columns
{
public:
    void append(const std::vector<Heading> &headings, std::vector<std::vector<double>> numbers);
    [[nodiscard]] std::size_t rows() const { return m_rows; }
    [[nodiscard]] bool tooMany() const { return m_tooMany; } // more different columns than any instrument has: the rest is left out
    void moveTo(Dataset &dataset);

private:
    std::vector<Heading> m_headings;
    std::vector<std::vector<double>> m_numbers;
    std::size_t m_rows = 0;
    bool m_tooMany = false;
};

// The last step of every reader: roles by name and unit, technique, sample mass where only the columns tell it, segments
// from temperature and time and the steps that the file marks, the mark of simulated data.
//
// Of a mass in percent and one in milligrams the percentage is the mass: programs round both to the same count of
// decimals. A signal that never changes (a balance that was off) is no signal and keeps no role.
void completeWithSteps(Dataset &dataset, const std::vector<Step> &steps, Issues &issues);
// The same where the file marks no more than the rows at which it begins a new segment.
void complete(Dataset &dataset, const std::vector<std::size_t> &cuts, Issues &issues);

// Where a maker's software has one direction and the file does not repeat it.
void assumeExotherm(Dataset &dataset, const char *direction, const char *maker, Issues &issues);

} // namespace vitrine::thermal
