// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include <algorithm>

namespace vitrine::cli
{

QString Arguments::value(const QString &option, const QString &otherwise) const
{
    const auto found = m_options.find(option);
    return found != m_options.end() && !found->second.isEmpty() ? found->second.back() : otherwise;
}

QStringList Arguments::values(const QString &option) const
{
    const auto found = m_options.find(option);
    return found != m_options.end() ? found->second : QStringList();
}

namespace
{
QString names(const std::vector<Option> &options)
{
    QStringList all;
    for (const Option &option : options)
        all.append(option.name);
    return all.join(QStringLiteral(", "));
}
} // namespace

Result<Arguments> Arguments::sorted(const QStringList &typed, const std::vector<Option> &options)
{
    Arguments result;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QString &word = typed[i];
        if (optionsEnded || !word.startsWith(u'-') || word == QLatin1String("-")) {
            result.m_places.append(word);
            continue;
        }
        if (word == QLatin1String("--")) {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = word.startsWith(QLatin1String("--")) ? word.indexOf(u'=') : -1;
        const QString name = equals < 0 ? word : word.left(equals);
        const auto option = std::ranges::find(options, name, &Option::name);
        if (option == options.end())
            return failure("unknown-option", text("there is no option %1; this command knows %2", name, options.empty() ? QStringLiteral("none") : names(options)));
        if (option->value.isEmpty()) {
            if (equals >= 0)
                return failure("superfluous-value", text("%1 takes no value", name));
            result.m_options[name];
            continue;
        }
        if (!option->repeats && result.m_options.contains(name))
            return failure("repeated-option", text("%1 was given twice", name));
        if (equals < 0 && i + 1 >= typed.size())
            return failure("missing-value", text("%1 needs a value: %2", name, option->value));
        result.m_options[name].append(equals >= 0 ? word.mid(equals + 1) : typed[++i]);
    }
    for (const Option &option : options)
        if (option.required && !result.has(option.name))
            return failure("missing-option", text("%1 %2 is missing", option.name, option.value));
    return result;
}

} // namespace vitrine::cli
