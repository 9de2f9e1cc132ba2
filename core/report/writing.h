// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/table.h"

namespace vitrine::writing
{

// What the written formats share. Footnotes of columns (definitions) are lettered a, b, c; those of cells
// (parameters, files) numbered 1, 2, 3; equal texts share one mark.
struct Marks
{
    std::vector<QString> definitions; // text of a, b, c
    std::vector<QString> notes;       // text of 1, 2, 3
    std::vector<QString> columnMark;  // of each column: "a" or ""
    std::vector<std::vector<QString>> cellMark;
};
[[nodiscard]] Marks marksOf(const ReportTable &table);

// A cell as people read it: "6.65(8)", "2.00(10)×10⁻⁶", words, or «–».
[[nodiscard]] QString cellWords(const Cell &cell);
// "2.00(10)e-6" apart into mantissa and power; the power is "" when there is none.
[[nodiscard]] std::pair<QString, QString> powerSplit(const QString &rounded);

// A number as it is written in prose: 600, 0.05, 1.2×10⁻⁶; at most `digits` significant ones, no zeros behind the last.
[[nodiscard]] QString plainNumberText(double value, int digits);

[[nodiscard]] QByteArray markdown(const ReportTable &table);
[[nodiscard]] QByteArray csv(const ReportTable &table);
[[nodiscard]] QByteArray latex(const ReportTable &table);
[[nodiscard]] QByteArray html(const ReportTable &table);
[[nodiscard]] QByteArray json(const ReportTable &table);
[[nodiscard]] Result<QByteArray> xlsx(const ReportTable &table);

// Simple markup (<i>, <sub>, <sup>) in the language of the format; text between is escaped.
[[nodiscard]] QString latexWords(const QString &markup);
[[nodiscard]] QString latexEscaped(const QString &plain);
[[nodiscard]] QString htmlWords(const QString &markup);
[[nodiscard]] QString markdownEscaped(const QString &plain);

} // namespace vitrine::writing
