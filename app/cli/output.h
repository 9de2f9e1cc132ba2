// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace vitrine::cli
{

// What the process returns; the numbers belong to the contract.
enum class Exit {
    Ok = 0,
    AnalysisFailed = 1,
    Usage = 2,
    Unreadable = 3,
    NotWritten = 4,
    Damaged = 5,
    CheckFailed = 6,
    Internal = 70,
    Interrupted = 130
};

// The graver of two ends of a command that went on after a failure: an unreadable file outweighs an analysis
// that failed.
[[nodiscard]] Exit graver(Exit a, Exit b);

// Results go to stdout as UTF-8, messages to stderr, one line each.
void print(const QString &words);
void printLine(const QString &line);
void printJson(const QJsonObject &object);
// False when stdout could not take everything (disk full, closed).
[[nodiscard]] bool printed();

// "error: FILE:LINE: sentence"; the place's file stands in for an absent one.
void complain(const Failure &failure, const QString &file = {});
void complain(const QString &sentence);
void complain(const Issue &issue, const QString &file = {});

[[nodiscard]] QJsonObject errorJson(const Failure &failure);

// Writes the whole file or leaves the old one; "-" is stdout. Complains and returns false on failure.
[[nodiscard]] bool writeFile(const QString &path, const QByteArray &bytes);

// Columns side by side, padded to their widest cell.
[[nodiscard]] QString aligned(const std::vector<QStringList> &rows, const QString &indent = {});

} // namespace vitrine::cli
