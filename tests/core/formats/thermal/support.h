// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/quantities.h"
#include "techniques/technique.h"

namespace vitrine::test
{

inline Result<Imported> imported(const QByteArray &bytes, const QString &name = QStringLiteral("run.txt"))
{
    return importFile(registry().importers(), {name, bytes}, {}, {});
}

inline Result<Imported> importedFile(const QString &path)
{
    const auto file = readWhole(path);
    if (!file)
        return file.failure();
    return importFile(registry().importers(), *file, {}, {});
}

inline double sampleMass(const Dataset &dataset)
{
    const auto mass = dataset.metadata.quantity(QStringLiteral("sample_mass"), Unit::of("mg"));
    return mass ? mass->value : absent;
}

inline QString kinds(const Dataset &dataset)
{
    QStringList words;
    for (const Segment &segment : dataset.segments)
        words += segment.kind;
    return words.join(u' ');
}

inline double at(const Dataset &dataset, std::string_view role, std::size_t row)
{
    const Column *column = dataset.column(role);
    return column && row < column->size() ? (*column->values)[row] : absent;
}

// "temperature=degC mass=%": roles and units in the order of the columns.
inline QString rolesAndUnits(const Dataset &dataset)
{
    QStringList words;
    for (const Column &column : dataset.columns)
        if (!column.role.isEmpty())
            words += column.role + u'=' + column.unit.symbol();
    return words.join(u' ');
}

inline bool hasIssue(const Imported &imported, const char *code)
{
    for (const Issue &issue : imported.issues)
        if (issue.code == QLatin1String(code))
            return true;
    return false;
}

inline QByteArray utf16(const QString &words)
{
    QByteArray bytes("\xff\xfe", 2);
    for (const QChar c : words)
        bytes.append(static_cast<char>(c.unicode() & 0xff)).append(static_cast<char>(c.unicode() >> 8));
    return bytes;
}

} // namespace vitrine::test

// Reads bytes with the surest reader and fails with its sentence.
#define READ(result, bytes)                                                                                                                          \
    const auto result = vitrine::test::imported(bytes);                                                                                              \
    QVERIFY2(result.ok(), result ? "" : qPrintable(result.failure().message.english()))
