// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <map>
#include <vector>

namespace vitrine::cli
{

// An option of a command: "--set key=value". Without `value` it is a switch.
struct Option
{
    QString name;        // "--set"
    QString value;       // "key=value"; "" for a switch
    QString help;
    bool repeats = false;
    bool required = false;
};

// What a person typed, sorted into places and options.
class Arguments
{
public:
    [[nodiscard]] const QStringList &places() const { return m_places; }
    [[nodiscard]] QString place(int index) const { return m_places.value(index); }
    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString &option, const QString &otherwise = {}) const;
    [[nodiscard]] QStringList values(const QString &option) const;

    // Sorts what follows the command's name. "--name value" and "--name=value" mean the same; "--" ends the
    // options; "-" is a place. Fails for unknown options, missing values and repetitions.
    [[nodiscard]] static Result<Arguments> sorted(const QStringList &typed, const std::vector<Option> &options);

private:
    QStringList m_places;
    std::map<QString, QStringList> m_options;
};

} // namespace vitrine::cli
