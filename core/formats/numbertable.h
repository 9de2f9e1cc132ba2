// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "base/progress.h"
#include "base/result.h"

#include <QString>

#include <functional>
#include <string_view>
#include <vector>

namespace vitrine
{

// How the cells of a block of rows are written.
struct CellStyle
{
    char delimiter = '\t'; // ' ' = runs of blanks and tabs; '\t', ',', ';'
    char decimal = '.';    // '.' or ','
};

// Delimiter and decimal mark from the evidence of the rows (never of the system's locale). A comma is the
// decimal mark only where it is not the delimiter and no point is used as one. `mangled` counts cells with
// two or more marks ("50.026.184"), which a spreadsheet leaves behind: such a file must not be read as it is.
struct CellEvidence
{
    CellStyle style;
    std::size_t fields = 0;    // most common count of fields a row
    int mangled = 0;
    int mangledLine = 0;       // first such line within the sample, from 1
    QString mangledText;
};
[[nodiscard]] CellEvidence cellEvidence(std::string_view rows, std::size_t rowsToLookAt = 200);

// Rows of numbers in columns, read in one pass.
struct NumberTable
{
    std::vector<std::vector<double>> columns; // NaN where a cell is empty or no number
    std::vector<int> lines;                   // line number of each row (only with keepLines)
    std::size_t rows = 0;
    std::size_t emptyCells = 0, unreadableCells = 0, raggedRows = 0;
    int firstUnreadableLine = 0;
    QString firstUnreadableText;
    std::size_t end = 0;                      // offset of the first character that is not part of the table
    int endLine = 0;                          // its line number
};

struct NumberTableOptions
{
    CellStyle style;
    std::size_t columns = 0;     // how many; 0 = as the first row has
    int firstLine = 1;           // line number of the first row, for messages
    bool stopAtText = true;      // a row whose first cell is no number ends the table; else its cells are NaN
    bool stopAtBlank = false;    // an empty line ends the table; else it is skipped
    bool keepLines = false;
    bool leaveEmptyColumns = false; // a column without a single number stays empty; else it is as long as the others
    // For each row with text where a number is expected (only when stopAtText is false): false drops the row.
    std::function<bool(std::string_view row, int line)> onTextRow;
};

// Missing cells at a row's end are NaN, superfluous ones are counted and ignored. Reserves once; asks
// `progress` every few thousand rows and stops with what it has when cancelled. Cells with |x| >= 1e37
// (instruments' overload) stay as they are: what they mean is the reader's business.
[[nodiscard]] NumberTable readNumbers(std::string_view rows, const NumberTableOptions &options, const Progress &progress);

// The issues a person should see about such a table: ragged rows, unreadable cells with the first line.
[[nodiscard]] Issues tableIssues(const NumberTable &table);

} // namespace vitrine
