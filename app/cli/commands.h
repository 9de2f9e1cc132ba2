// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "base/progress.h"
#include "output.h"

#include <vector>

namespace vitrine::cli
{

// One call of the program, handed to its command.
struct Call
{
    Arguments arguments;
    Progress progress; // cancelled by an interrupt from the keyboard
    [[nodiscard]] bool json() const { return arguments.has(QStringLiteral("--json")); }
    [[nodiscard]] bool interrupted() const { return progress.cancelled(); }
};

// A command of the contract: what it is called, what it takes, and what it does. Help is written from this.
struct Command
{
    QString name;      // "project add"
    QString places;    // "P.vitrine FILE..."
    QString help;
    int fewest = 0, most = -1; // how many places; -1 = any number
    std::vector<Option> options;
    Exit (*run)(const Call &) = nullptr;
    // Does this call draw figures? Drawing needs fonts and a platform plug-in, nothing else does.
    bool (*draws)(const Arguments &) = nullptr;
    QString details = {}; // further lines of the command's own help
};

[[nodiscard]] const std::vector<Command> &commands();
// The command that the first words name, and how many words that took; null when there is none.
[[nodiscard]] const Command *command(const QStringList &typed, int &words);
[[nodiscard]] QString overallHelp();
[[nodiscard]] QString helpFor(const Command &command);
// The commands whose names begin with a word: "project"; "" where there are none.
[[nodiscard]] QString helpForGroup(const QString &group);
[[nodiscard]] QString usageOf(const Command &command);

Exit inspect(const Call &call);
Exit analyses(const Call &call);
Exit formats(const Call &call);
Exit run(const Call &call);
Exit materials(const Call &call);
Exit checkFigure(const Call &call);

} // namespace vitrine::cli
