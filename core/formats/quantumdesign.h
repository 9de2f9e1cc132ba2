// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "data/dataset.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The frame that all MultiVu data files of Quantum Design share: [Header] with TITLE, FILEOPENTIME, BYAPP and
// INFO lines, [Data] with one line of column names and rows. What the columns mean is told by their names, never
// by their position; which columns a technique wants is told in its own folder.
namespace vitrine::quantumdesign
{

// Which option of the instrument wrote the file, decided from the names of its columns.
enum class Layout {
    Mpms3,             // DC scans, VSM and AC in one table of 68 to 89 columns
    MpmsXl,            // MPMS, MPMS XL: DC, RSO and AC
    Vsm,               // vibrating sample magnetometer of a PPMS
    Acms,              // AC susceptibility and extraction magnetometry of a PPMS
    RawScans,          // .rw.dat: the voltages behind the moments of an MPMS 3
    ThermalTransport,  // TTO
    HeatCapacity,
    Resistivity,       // DC resistivity, bridge by bridge
    ElectricalTransport, // ETO
    Other
};

// One INFO line. Four dialects differ in whether the key comes first or last.
struct InfoEntry
{
    QString key;
    QString value;
    int line = 0;
};

struct ColumnTitle
{
    QString title;         // as the file has it: "Seebeck Coef. (µV/K)"
    QString name;          // without the unit
    QString unitText;      // "µV/K"; "" when there is none
    Unit unit;             // the number one when there is none or it is unknown
    std::string skeleton;  // the name in lower case ASCII, blanks collapsed: what columns are found by
};

struct Frame
{
    QString title, application, opened; // TITLE, BYAPP, FILEOPENTIME without its running number
    QStringList remarks;                // header lines that begin with ';'
    std::vector<InfoEntry> info;
    std::vector<ColumnTitle> columns;
    Layout layout = Layout::Other;
    bool bare = false;                  // no [Header]: the names stand on the first line
    char delimiter = ',';
    char decimal = '.';
    int columnLine = 0;                 // from 1
    std::size_t rowsAt = 0;             // offset of the first row

    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    [[nodiscard]] std::size_t column(std::string_view skeleton) const; // index, or none
    [[nodiscard]] bool has(std::string_view skeleton) const { return column(skeleton) != none; }
    [[nodiscard]] QString value(const QString &key) const;             // of an INFO line; "" when absent
    [[nodiscard]] int lineOf(const QString &key) const;                // 0 when absent
};

// The frame of a file (or of its beginning) as UTF-8. Fails when there is no [Data] line and the first line does not
// name the columns of a magnetometer either, and when no line of names follows.
[[nodiscard]] Result<Frame> frame(std::string_view text);

// A text in a row: an event, the name of a section, or a remark beside numbers.
struct Remark
{
    std::size_t row = 0; // rows read before it
    int line = 0;
    QString words;
    bool alone = false;  // the row holds nothing else but perhaps a time
};

struct Table
{
    std::vector<std::vector<double>> columns; // as many as the frame names; NaN = not measured, empty = no number at all
    std::vector<int> lines;                   // line number of each row
    std::vector<Remark> remarks;
    Issues issues;
    [[nodiscard]] std::size_t rows() const { return lines.size(); }
};

// All rows. Empty cells are NaN, short rows end in NaN, empty rows are skipped; rows of mere text become remarks.
// A file without rows is valid and says so in an issue. Cancelled: what was read so far.
[[nodiscard]] Table table(const Frame &frame, std::string_view text, const Progress &progress);

// Rows first..end-1 of the table as columns of a dataset, in file order and without those that hold no number at all
// (all of them when the table has no rows). The numbers are moved out of the table when the rows are all it has.
[[nodiscard]] std::vector<Column> columnsOf(const Frame &frame, Table &table, std::size_t first, std::size_t end);

// A dataset's column by its name, case and blanks aside; null when absent.
[[nodiscard]] const Column *columnCalled(const std::vector<Column> &columns, const char *name);
[[nodiscard]] Column *columnCalled(std::vector<Column> &columns, const char *name);

// Gives `values` the standard uncertainties that stand in another column. 0 means unknown there: a single scan has no
// scatter.
void attachUncertainty(std::vector<Column> &columns, const char *values, const char *uncertainties);
// Gives the role to the first column there is of these names.
void setRole(std::vector<Column> &columns, std::initializer_list<const char *> names, std::string_view role);

// Title, application, date, remarks and every INFO line under the file's own keys.
[[nodiscard]] Metadata metadataOf(const Frame &frame);

// "10.1", "53.10 mg": a number with an optional unit of the given dimension. nullopt for anything else ("4x10mm").
[[nodiscard]] std::optional<Quantity> measured(const QString &text, const Unit &assumed);

// Names and units as the files write them: "m" (emu)" -> m", "emu". Bare quotes belong to the name.
[[nodiscard]] ColumnTitle columnTitle(std::string_view cell);

// A whole file: decoded, its frame and rows read. `imported` has encoding, decimal mark and the issues of the rows; the datasets
// are the technique's own. Fails for binary data and for what has no frame.
struct Opened
{
    Frame frame;
    Table table;
    Imported imported;
};
[[nodiscard]] Result<Opened> opened(const SourceFile &file, const Progress &progress);

// The texts that stand in the rows first..end-1 as one, the first twenty of them; `alone` are those of rows without numbers.
enum class Remarks { All, BesideNumbers };
[[nodiscard]] QString remarksOf(const Table &table, std::size_t first, std::size_t end, Remarks which);
// Name of the sample, else the title, else the name of the file.
[[nodiscard]] QString labelOf(const Frame &frame, const QString &sample, const SourceFile &file);

// Does a title, a comment or a sample's name say that the numbers were computed?
[[nodiscard]] bool saysSimulated(const Frame &frame);

} // namespace vitrine::quantumdesign
