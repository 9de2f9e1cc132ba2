// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "data/derived.h"
#include "data/role.h"
#include "units/quantity.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace vitrine
{

// Numbers that nobody changes any more: shared between datasets, undo steps, threads and views.
using Values = std::shared_ptr<const std::vector<double>>;
[[nodiscard]] Values shared(std::vector<double> values);

// One column of a file, in the file's own unit. A cell that is empty or unreadable is NaN.
struct Column
{
    QString name;        // as the file has it, without the unit
    QString role;        // "" when nobody knows; see data/role.h
    Unit unit;           // the number one when the file names none
    QString unitText;    // what the file wrote
    Values values;       // one a row, never null
    Values uncertainty;  // standard uncertainty in the column's unit, one a row; null when the file gives none

    [[nodiscard]] std::size_t size() const { return values ? values->size() : 0; }
};

// What the file says beside the numbers. Keys are snake_case for what programs use (sample_mass, exotherm,
// thickness, area, diameter, molar_mass, sample_name, instrument, operator, date, comment, temperature,
// field, heating_rate ...) and the file's own words for the rest.
struct MetadataEntry
{
    QString key;
    QString text;                      // as found
    std::optional<Quantity> quantity;  // when it is a number with a unit
};

class Metadata
{
public:
    void set(const QString &key, const QString &text);
    void set(const QString &key, const Quantity &quantity, const QString &text = {});
    void remove(const QString &key);

    [[nodiscard]] const MetadataEntry *find(const QString &key) const;
    [[nodiscard]] QString text(const QString &key) const;                                   // "" when absent
    [[nodiscard]] std::optional<Quantity> quantity(const QString &key, const Unit &in) const; // absent or another dimension: nullopt
    [[nodiscard]] const std::vector<MetadataEntry> &entries() const { return m_entries; }

private:
    std::vector<MetadataEntry> m_entries; // in the order of the file
};

// A stretch of a temperature programme, rebuilt from the data. Rows first..last inclusive.
struct Segment
{
    QString kind; // "heating", "cooling" or "isothermal"
    std::size_t first = 0, last = 0;
    double rate = absent; // K/min, magnitude
    double from = absent, to = absent; // degC
};

// A number the instrument's own software printed into the file: shown beside ours.
struct VendorResult
{
    QString name;
    Quantity quantity;
    QString unitText;
    QString detail; // curve, segment, range: as found
};

// One curve, sweep or run. Immutable once built and shared by pointer.
struct Dataset
{
    QString label;
    QString technique; // id; "" when no technique claims it
    std::vector<Column> columns;
    Metadata metadata;
    std::vector<Segment> segments;
    std::vector<VendorResult> vendorResults;
    bool simulated = false; // the file says that its numbers were computed, not measured
    Derived derived;        // what analyses found out about these very numbers

    [[nodiscard]] std::size_t rows() const { return columns.empty() ? 0 : columns.front().size(); }
    [[nodiscard]] const Column *column(std::string_view role) const; // first with the role, or null
    [[nodiscard]] const Column *columnNamed(const QString &name) const;
};
using DatasetPtr = std::shared_ptr<const Dataset>;

// A column's values in another unit; null when the dimensions differ. Shares the memory when nothing changes.
[[nodiscard]] Values valuesIn(const Column &column, const Unit &unit);
// Smallest and largest finite value; both NaN when there is none. One pass.
[[nodiscard]] std::pair<double, double> extent(const std::vector<double> &values);

// What a reader made of one file.
struct Imported
{
    QString format;   // importer id
    double confidence = 0;
    Text reason;      // why this importer
    QString encoding; // "utf-8", "cp1252", "cp437", "utf-16le" ...
    QString decimal;  // ".", "," or "" for binary files
    std::vector<DatasetPtr> datasets;
    Issues issues;
};

// A file as it came: name without folder, bytes as read once.
struct SourceFile
{
    QString name;
    QByteArray bytes;
};

} // namespace vitrine
